// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_limit.h

#[repr(C)]
pub struct xt_rateinfo {
    pub avg: u32,
    pub burst: u32,
    pub prev: core::ffi::c_ulong,
    pub credit: u32,
    pub credit_cap: u32,
    pub cost: u32,
    pub master: *mut core::ffi::c_void,
}

records! {
    xt_rateinfo: size 28, align 4;
}
