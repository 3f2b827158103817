// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlm_plock.h

pub const DLM_PLOCK_FL_CLOSE: i32 = 1;
pub const DLM_PLOCK_MISC_NAME: &core::ffi::CStr = c"dlm_plock";
pub const DLM_PLOCK_OP_CANCEL: i32 = 4;
pub const DLM_PLOCK_OP_GET: i32 = 3;
pub const DLM_PLOCK_OP_LOCK: i32 = 1;
pub const DLM_PLOCK_OP_UNLOCK: i32 = 2;
pub const DLM_PLOCK_VERSION_MAJOR: i32 = 1;
pub const DLM_PLOCK_VERSION_MINOR: i32 = 2;
pub const DLM_PLOCK_VERSION_PATCH: i32 = 0;

#[repr(C)]
pub struct dlm_plock_info {
    pub version: [u32; 3],
    pub optype: u8,
    pub ex: u8,
    pub wait: u8,
    pub flags: u8,
    pub pid: u32,
    pub nodeid: i32,
    pub rv: i32,
    pub fsid: u32,
    pub number: u64,
    pub start: u64,
    pub end: u64,
    pub owner: u64,
}

records! {
    dlm_plock_info: size 64, align 8;
}
