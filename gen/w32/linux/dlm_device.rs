// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlm_device.h

#[repr(C)]
pub struct dlm_lock_params {
    pub mode: u8,
    pub namelen: u8,
    pub unused: u16,
    pub flags: u32,
    pub lkid: u32,
    pub parent: u32,
    pub xid: u64,
    pub timeout: u64,
    pub castparam: *mut core::ffi::c_void,
    pub castaddr: *mut core::ffi::c_void,
    pub bastparam: *mut core::ffi::c_void,
    pub bastaddr: *mut core::ffi::c_void,
    pub lksb: *mut super::dlm_lksb,
    pub lvb: [core::ffi::c_char; 32],
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct dlm_lock_result {
    pub version: [u32; 3],
    pub length: u32,
    pub user_astaddr: *mut core::ffi::c_void,
    pub user_astparam: *mut core::ffi::c_void,
    pub user_lksb: *mut super::dlm_lksb,
    pub lksb: super::dlm_lksb,
    pub bast_mode: u8,
    pub unused: [u8; 3],
    pub lvb_offset: u32,
}

#[repr(C)]
pub struct dlm_write_request {
    pub version: [u32; 3],
    pub cmd: u8,
    pub is64bit: u8,
    pub unused: [u8; 2],
    pub i: dlm_write_request_i,
}

#[repr(C)]
pub union dlm_write_request_i {
    pub lock: dlm_lock_params,
    pub lspace: super::dlm_lspace_params,
    pub purge: super::dlm_purge_params,
}

records! {
    dlm_lock_params: size 88, align 8;
    dlm_lock_result: size 52, align 4;
    dlm_write_request: size 104, align 8;
    dlm_write_request_i: size 88, align 8;
}
