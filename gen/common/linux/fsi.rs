// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fsi.h

pub const FSI_SBEFIFO_CMD_TIMEOUT_SECONDS: u32 = 0x40047301;
pub const FSI_SBEFIFO_READ_TIMEOUT_SECONDS: u32 = 0x40047300;
pub const FSI_SCOM_CHECK: u32 = 0x80047300;
pub const FSI_SCOM_READ: u32 = 0xc0207301;
pub const FSI_SCOM_RESET: u32 = 0x40047303;
pub const FSI_SCOM_WRITE: u32 = 0xc0207302;
pub const SCOM_CHECK_PROTECTED: i32 = 0x2;
pub const SCOM_CHECK_SUPPORTED: i32 = 0x1;
pub const SCOM_INTF_ERR_ABORT: i32 = 0x4;
pub const SCOM_INTF_ERR_PARITY: i32 = 0x1;
pub const SCOM_INTF_ERR_PROTECTION: i32 = 0x2;
pub const SCOM_INTF_ERR_UNKNOWN: u32 = 0x80000000;
pub const SCOM_PIB_BAD_ADDR: i32 = 4;
pub const SCOM_PIB_BLOCKED: i32 = 1;
pub const SCOM_PIB_CLK_ERR: i32 = 5;
pub const SCOM_PIB_OFFLINE: i32 = 2;
pub const SCOM_PIB_PARITY_ERR: i32 = 6;
pub const SCOM_PIB_PARTIAL: i32 = 3;
pub const SCOM_PIB_SUCCESS: i32 = 0;
pub const SCOM_PIB_TIMEOUT: i32 = 7;
pub const SCOM_RESET_INTF: i32 = 0x1;
pub const SCOM_RESET_PIB: i32 = 0x2;

#[repr(C)]
pub struct scom_access {
    pub addr: u64,
    pub data: u64,
    pub mask: u64,
    pub intf_errors: u32,
    pub pib_status: u8,
    pub pad: u8,
}

records! {
    scom_access: size 32, align 8;
}
