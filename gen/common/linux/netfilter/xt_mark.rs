// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_mark.h

#[repr(C)]
pub struct xt_mark_mtinfo1 {
    pub mark: u32,
    pub mask: u32,
    pub invert: u8,
}

#[repr(C)]
pub struct xt_mark_tginfo2 {
    pub mark: u32,
    pub mask: u32,
}

records! {
    xt_mark_mtinfo1: size 12, align 4;
    xt_mark_tginfo2: size 8, align 4;
}
