// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_hashlimit.h

#[repr(C)]
pub struct xt_hashlimit_info {
    pub name: [core::ffi::c_char; 16],
    pub cfg: super::hashlimit_cfg,
    pub hinfo: *mut core::ffi::c_void,
    pub u: xt_hashlimit_info_u,
}

#[repr(C)]
pub union xt_hashlimit_info_u {
    pub ptr: *mut core::ffi::c_void,
    pub master: *mut xt_hashlimit_info,
}

#[repr(C)]
pub struct xt_hashlimit_mtinfo1 {
    pub name: [core::ffi::c_char; 16],
    pub cfg: super::hashlimit_cfg1,
    pub hinfo: *mut core::ffi::c_void,
}

records! {
    xt_hashlimit_info: size 64, align 8;
    xt_hashlimit_info_u: size 8, align 8;
    xt_hashlimit_mtinfo1: size 56, align 8;
}
