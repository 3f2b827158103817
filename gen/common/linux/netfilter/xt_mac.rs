// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_mac.h

#[repr(C)]
pub struct xt_mac_info {
    pub srcaddr: [u8; 6],
    pub invert: i32,
}

records! {
    xt_mac_info: size 12, align 4;
}
