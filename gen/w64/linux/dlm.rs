// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlm.h

#[repr(C)]
pub struct dlm_lksb {
    pub sb_status: i32,
    pub sb_lkid: u32,
    pub sb_flags: core::ffi::c_char,
    pub sb_lvbptr: *mut core::ffi::c_char,
}

records! {
    dlm_lksb: size 24, align 8;
}
