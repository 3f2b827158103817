// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_pkttype.h

#[repr(C)]
pub struct xt_pkttype_info {
    pub pkttype: i32,
    pub invert: i32,
}

records! {
    xt_pkttype_info: size 8, align 4;
}
