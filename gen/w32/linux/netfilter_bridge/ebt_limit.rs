// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_limit.h

#[repr(C)]
pub struct ebt_limit_info {
    pub avg: u32,
    pub burst: u32,
    pub prev: core::ffi::c_ulong,
    pub credit: u32,
    pub credit_cap: u32,
    pub cost: u32,
}

records! {
    ebt_limit_info: size 24, align 4;
}
