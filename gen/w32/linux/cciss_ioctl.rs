// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cciss_ioctl.h

pub const CCISS_BIG_PASSTHRU: u32 = 0xc0584212;
pub const CCISS_PASSTHRU: u32 = 0xc054420b;

#[repr(C)]
pub struct _BIG_IOCTL_Command_struct {
    pub LUN_info: super::_LUNAddr_struct,
    pub Request: super::_RequestBlock_struct,
    pub error_info: super::_ErrorInfo_struct,
    pub malloc_size: u32,
    pub buf_size: u32,
    pub buf: *mut u8,
}

#[repr(C)]
pub struct _IOCTL_Command_struct {
    pub LUN_info: super::_LUNAddr_struct,
    pub Request: super::_RequestBlock_struct,
    pub error_info: super::_ErrorInfo_struct,
    pub buf_size: u16,
    pub buf: *mut u8,
}

records! {
    _BIG_IOCTL_Command_struct: size 88, align 4;
    _IOCTL_Command_struct: size 84, align 4;
}
