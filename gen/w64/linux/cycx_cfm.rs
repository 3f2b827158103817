// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cycx_cfm.h

#[repr(C)]
pub struct cycx_firmware {
    pub signature: [core::ffi::c_char; 80],
    pub version: u16,
    pub checksum: u16,
    pub reserved: [u16; 6],
    pub descr: [core::ffi::c_char; 256],
    pub info: cycx_fw_info,
    pub image: [u8; 0],
}

#[repr(C)]
pub struct cycx_fw_header {
    pub reset_size: core::ffi::c_ulong,
    pub data_size: core::ffi::c_ulong,
    pub code_size: core::ffi::c_ulong,
}

#[repr(C)]
pub struct cycx_fw_info {
    pub codeid: u16,
    pub version: u16,
    pub adapter: [u16; 1],
    pub memsize: core::ffi::c_ulong,
    pub reserved: [u16; 2],
    pub startoffs: u16,
    pub winoffs: u16,
    pub codeoffs: u16,
    pub codesize: core::ffi::c_ulong,
    pub dataoffs: u16,
    pub datasize: core::ffi::c_ulong,
}

records! {
    cycx_firmware: size 408, align 8;
    cycx_fw_header: size 24, align 8;
    cycx_fw_info: size 56, align 8;
}
