// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_mark_t.h

#[repr(C)]
pub struct ebt_mark_t_info {
    pub mark: core::ffi::c_ulong,
    pub target: i32,
}

records! {
    ebt_mark_t_info: size 8, align 4;
}
