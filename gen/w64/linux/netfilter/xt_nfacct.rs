// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_nfacct.h

#[repr(C)]
pub struct xt_nfacct_match_info {
    pub name: [core::ffi::c_char; 32],
    pub nfacct: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct xt_nfacct_match_info_v1 {
    pub name: [core::ffi::c_char; 32],
    pub nfacct: *mut core::ffi::c_void,
}

records! {
    xt_nfacct_match_info: size 40, align 8;
    xt_nfacct_match_info_v1: size 40, align 8;
}
