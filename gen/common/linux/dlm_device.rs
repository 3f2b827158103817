// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlm_device.h

pub const DLM_DEVICE_VERSION_MAJOR: i32 = 6;
pub const DLM_DEVICE_VERSION_MINOR: i32 = 0;
pub const DLM_DEVICE_VERSION_PATCH: i32 = 2;
pub const DLM_USER_CREATE_LOCKSPACE: i32 = 4;
pub const DLM_USER_DEADLOCK: i32 = 7;
pub const DLM_USER_LOCK: i32 = 1;
pub const DLM_USER_LSFLG_AUTOFREE: i32 = 1;
pub const DLM_USER_LSFLG_FORCEFREE: i32 = 2;
pub const DLM_USER_LVB_LEN: i32 = 32;
pub const DLM_USER_PURGE: i32 = 6;
pub const DLM_USER_QUERY: i32 = 3;
pub const DLM_USER_REMOVE_LOCKSPACE: i32 = 5;
pub const DLM_USER_UNLOCK: i32 = 2;

#[repr(C)]
pub struct dlm_device_version {
    pub version: [u32; 3],
}

#[repr(C)]
pub struct dlm_lspace_params {
    pub flags: u32,
    pub minor: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct dlm_purge_params {
    pub nodeid: u32,
    pub pid: u32,
}

records! {
    dlm_device_version: size 12, align 4;
    dlm_lspace_params: size 8, align 4;
    dlm_purge_params: size 8, align 4;
}
