// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_mark_m.h

#[repr(C)]
pub struct ebt_mark_m_info {
    pub mark: core::ffi::c_ulong,
    pub mask: core::ffi::c_ulong,
    pub invert: u8,
    pub bitmask: u8,
}

records! {
    ebt_mark_m_info: size 12, align 4;
}
