// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_connmark.h

pub const D_SHIFT_LEFT: i32 = 0;
pub const D_SHIFT_RIGHT: i32 = 1;
pub const XT_CONNMARK_RESTORE: i32 = 2;
pub const XT_CONNMARK_SAVE: i32 = 1;
pub const XT_CONNMARK_SET: i32 = 0;

#[repr(C)]
pub struct xt_connmark_mtinfo1 {
    pub mark: u32,
    pub mask: u32,
    pub invert: u8,
}

#[repr(C)]
pub struct xt_connmark_tginfo1 {
    pub ctmark: u32,
    pub ctmask: u32,
    pub nfmask: u32,
    pub mode: u8,
}

#[repr(C)]
pub struct xt_connmark_tginfo2 {
    pub ctmark: u32,
    pub ctmask: u32,
    pub nfmask: u32,
    pub shift_dir: u8,
    pub shift_bits: u8,
    pub mode: u8,
}

records! {
    xt_connmark_mtinfo1: size 12, align 4;
    xt_connmark_tginfo1: size 16, align 4;
    xt_connmark_tginfo2: size 16, align 4;
}
