// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_realm.h

#[repr(C)]
pub struct xt_realm_info {
    pub id: u32,
    pub mask: u32,
    pub invert: u8,
}

records! {
    xt_realm_info: size 12, align 4;
}
