// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cycx_cfm.h

pub const CFID_X25_2X: i32 = 5200;
pub const CFM_DESCR_LEN: i32 = 256;
pub const CFM_IMAGE_SIZE: i32 = 0x20000;
pub const CFM_LOAD_BUFSZ: i32 = 0x400;
pub const CFM_MAX_CYCX: i32 = 1;
pub const CFM_SIGNATURE: &core::ffi::CStr = c"CFM - Cyclades CYCX Firmware Module";
pub const CFM_VERSION: i32 = 2;
pub const CYCX_16X: i32 = 16;
pub const CYCX_2X: i32 = 2;
pub const CYCX_8X: i32 = 8;
pub const GEN_BOOT_DAT: i32 = 0x1402;
pub const GEN_DEFPAR: i32 = 0x1404;
pub const GEN_POWER_ON: i32 = 0x1280;
pub const GEN_SET_SEG: i32 = 0x1401;
pub const GEN_START: i32 = 0x1403;
