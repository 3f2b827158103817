// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_pkttype.h

pub const EBT_PKTTYPE_MATCH: &core::ffi::CStr = c"pkttype";

#[repr(C)]
pub struct ebt_pkttype_info {
    pub pkt_type: u8,
    pub invert: u8,
}

records! {
    ebt_pkttype_info: size 2, align 1;
}
