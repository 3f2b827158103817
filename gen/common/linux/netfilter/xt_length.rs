// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_length.h

#[repr(C)]
pub struct xt_length_info {
    pub min: u16,
    pub max: u16,
    pub invert: u8,
}

records! {
    xt_length_info: size 6, align 2;
}
