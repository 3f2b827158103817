// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_rateest.h

#[repr(C)]
pub struct xt_rateest_match_info {
    pub name1: [core::ffi::c_char; 16],
    pub name2: [core::ffi::c_char; 16],
    pub flags: u16,
    pub mode: u16,
    pub bps1: u32,
    pub pps1: u32,
    pub bps2: u32,
    pub pps2: u32,
    pub est1: *mut core::ffi::c_void,
    pub est2: *mut core::ffi::c_void,
}

records! {
    xt_rateest_match_info: size 72, align 8;
}
