// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/fcp.h

pub const FCP_HWDEP_MAJOR: i32 = 2;
pub const FCP_HWDEP_MINOR: i32 = 0;
pub const FCP_HWDEP_SUBMINOR: i32 = 0;
pub const FCP_HWDEP_VERSION: i32 = 0x20000;
pub const FCP_IOCTL_CMD: u32 = 0xc0085365;
pub const FCP_IOCTL_INIT: u32 = 0xc00c5364;
pub const FCP_IOCTL_PVERSION: u32 = 0x80045360;
pub const FCP_IOCTL_SET_METER_LABELS: u32 = 0x40025367;
pub const FCP_IOCTL_SET_METER_MAP: u32 = 0x40045366;

#[repr(C, packed)]
pub struct fcp_cmd {
    pub opcode: u32,
    pub req_size: u16,
    pub resp_size: u16,
    pub data: [u8; 0],
}

#[repr(C, packed)]
pub struct fcp_init {
    pub step0_resp_size: u16,
    pub step2_resp_size: u16,
    pub init1_opcode: u32,
    pub init2_opcode: u32,
    pub resp: [u8; 0],
}

#[repr(C, packed)]
pub struct fcp_meter_labels {
    pub labels_size: u16,
    pub labels: [core::ffi::c_char; 0],
}

#[repr(C, packed)]
pub struct fcp_meter_map {
    pub map_size: u16,
    pub meter_slots: u16,
    pub map: [i16; 0],
}

records! {
    fcp_cmd: size 8, align 1;
    fcp_init: size 12, align 1;
    fcp_meter_labels: size 2, align 1;
    fcp_meter_map: size 4, align 1;
}
