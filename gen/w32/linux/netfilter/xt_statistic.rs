// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_statistic.h

#[repr(C, align(8))]
pub struct xt_statistic_info {
    pub mode: u16,
    pub flags: u16,
    pub u: super::xt_statistic_info_u,
    pub master: *mut core::ffi::c_void,
}

records! {
    xt_statistic_info: size 24, align 8;
}
