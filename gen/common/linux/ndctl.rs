// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ndctl.h

pub const ARS_EXT_STATUS_SHIFT: i32 = 16;
pub const ARS_STATUS_MASK: i32 = 65535;
pub const ND_ARS_PERSISTENT: i32 = 2;
pub const ND_ARS_RETURN_PREV_DATA: i32 = 2;
pub const ND_ARS_VOLATILE: i32 = 1;
pub const ND_CMD_ARS_CAP: i32 = 1;
pub const ND_CMD_ARS_START: i32 = 2;
pub const ND_CMD_ARS_STATUS: i32 = 3;
pub const ND_CMD_CALL: i32 = 10;
pub const ND_CMD_CLEAR_ERROR: i32 = 4;
pub const ND_CMD_DIMM_FLAGS: i32 = 3;
pub const ND_CMD_GET_CONFIG_DATA: i32 = 5;
pub const ND_CMD_GET_CONFIG_SIZE: i32 = 4;
pub const ND_CMD_IMPLEMENTED: i32 = 0;
pub const ND_CMD_SET_CONFIG_DATA: i32 = 6;
pub const ND_CMD_SMART: i32 = 1;
pub const ND_CMD_SMART_THRESHOLD: i32 = 2;
pub const ND_CMD_VENDOR: i32 = 9;
pub const ND_CMD_VENDOR_EFFECT_LOG: i32 = 8;
pub const ND_CMD_VENDOR_EFFECT_LOG_SIZE: i32 = 7;
pub const ND_CONFIG_LOCKED: i32 = 1;
pub const ND_DEVICE_DAX_PMEM: i32 = 7;
pub const ND_DEVICE_DIMM: i32 = 1;
pub const ND_DEVICE_NAMESPACE_IO: i32 = 4;
pub const ND_DEVICE_NAMESPACE_PMEM: i32 = 5;
pub const ND_DEVICE_REGION_BLK: i32 = 3;
pub const ND_DEVICE_REGION_PMEM: i32 = 2;
pub const ND_DRIVER_DAX_PMEM: i32 = 128;
pub const ND_DRIVER_DIMM: i32 = 2;
pub const ND_DRIVER_NAMESPACE_IO: i32 = 16;
pub const ND_DRIVER_NAMESPACE_PMEM: i32 = 32;
pub const ND_DRIVER_REGION_BLK: i32 = 8;
pub const ND_DRIVER_REGION_PMEM: i32 = 4;
pub const ND_IOCTL: i32 = 78;
pub const ND_IOCTL_ARS_CAP: u32 = 0xc0204e01;
pub const ND_IOCTL_ARS_START: u32 = 0xc0204e02;
pub const ND_IOCTL_ARS_STATUS: u32 = 0xc0304e03;
pub const ND_IOCTL_CALL: u32 = 0xc0404e0a;
pub const ND_IOCTL_CLEAR_ERROR: u32 = 0xc0204e04;
pub const ND_IOCTL_DIMM_FLAGS: u32 = 0xc0084e03;
pub const ND_IOCTL_GET_CONFIG_DATA: u32 = 0xc00c4e05;
pub const ND_IOCTL_GET_CONFIG_SIZE: u32 = 0xc00c4e04;
pub const ND_IOCTL_SET_CONFIG_DATA: u32 = 0xc0084e06;
pub const ND_IOCTL_VENDOR: u32 = 0xc0084e09;
pub const NVDIMM_BUS_FAMILY_INTEL: i32 = 1;
pub const NVDIMM_BUS_FAMILY_MAX: i32 = 1;
pub const NVDIMM_BUS_FAMILY_NFIT: i32 = 0;
pub const NVDIMM_FAMILY_HPE1: i32 = 1;
pub const NVDIMM_FAMILY_HPE2: i32 = 2;
pub const NVDIMM_FAMILY_HYPERV: i32 = 4;
pub const NVDIMM_FAMILY_INTEL: i32 = 0;
pub const NVDIMM_FAMILY_MAX: i32 = 5;
pub const NVDIMM_FAMILY_MSFT: i32 = 3;
pub const NVDIMM_FAMILY_PAPR: i32 = 5;

#[repr(C, packed)]
pub struct nd_ars_record {
    pub handle: u32,
    pub reserved: u32,
    pub err_address: u64,
    pub length: u64,
}

#[repr(C, packed)]
pub struct nd_cmd_ars_cap {
    pub address: u64,
    pub length: u64,
    pub status: u32,
    pub max_ars_out: u32,
    pub clear_err_unit: u32,
    pub flags: u16,
    pub reserved: u16,
}

#[repr(C, packed)]
pub struct nd_cmd_ars_start {
    pub address: u64,
    pub length: u64,
    pub r#type: u16,
    pub flags: u8,
    pub reserved: [u8; 5],
    pub status: u32,
    pub scrub_time: u32,
}

#[repr(C, packed)]
pub struct nd_cmd_ars_status {
    pub status: u32,
    pub out_length: u32,
    pub address: u64,
    pub length: u64,
    pub restart_address: u64,
    pub restart_length: u64,
    pub r#type: u16,
    pub flags: u16,
    pub num_records: u32,
    pub records: [nd_ars_record; 0],
}

#[repr(C, packed)]
pub struct nd_cmd_clear_error {
    pub address: u64,
    pub length: u64,
    pub status: u32,
    pub reserved: [u8; 4],
    pub cleared: u64,
}

#[repr(C, packed)]
pub struct nd_cmd_dimm_flags {
    pub status: u32,
    pub flags: u32,
}

#[repr(C, packed)]
pub struct nd_cmd_get_config_data_hdr {
    pub in_offset: u32,
    pub in_length: u32,
    pub status: u32,
    pub out_buf: [u8; 0],
}

#[repr(C, packed)]
pub struct nd_cmd_get_config_size {
    pub status: u32,
    pub config_size: u32,
    pub max_xfer: u32,
}

#[repr(C)]
pub struct nd_cmd_pkg {
    pub nd_family: u64,
    pub nd_command: u64,
    pub nd_size_in: u32,
    pub nd_size_out: u32,
    pub nd_reserved2: [u32; 9],
    pub nd_fw_size: u32,
    pub nd_payload: [u8; 0],
}

#[repr(C, packed)]
pub struct nd_cmd_set_config_hdr {
    pub in_offset: u32,
    pub in_length: u32,
    pub in_buf: [u8; 0],
}

#[repr(C, packed)]
pub struct nd_cmd_vendor_hdr {
    pub opcode: u32,
    pub in_length: u32,
    pub in_buf: [u8; 0],
}

#[repr(C, packed)]
pub struct nd_cmd_vendor_tail {
    pub status: u32,
    pub out_length: u32,
    pub out_buf: [u8; 0],
}

records! {
    nd_ars_record: size 24, align 1;
    nd_cmd_ars_cap: size 32, align 1;
    nd_cmd_ars_start: size 32, align 1;
    nd_cmd_ars_status: size 48, align 1;
    nd_cmd_clear_error: size 32, align 1;
    nd_cmd_dimm_flags: size 8, align 1;
    nd_cmd_get_config_data_hdr: size 12, align 1;
    nd_cmd_get_config_size: size 12, align 1;
    nd_cmd_pkg: size 64, align 8;
    nd_cmd_set_config_hdr: size 8, align 1;
    nd_cmd_vendor_hdr: size 8, align 1;
    nd_cmd_vendor_tail: size 8, align 1;
}
