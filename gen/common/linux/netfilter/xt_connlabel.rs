// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_connlabel.h

pub const XT_CONNLABEL_MAXBIT: i32 = 127;
pub const XT_CONNLABEL_OP_INVERT: i32 = 1;
pub const XT_CONNLABEL_OP_SET: i32 = 2;

#[repr(C)]
pub struct xt_connlabel_mtinfo {
    pub bit: u16,
    pub options: u16,
}

records! {
    xt_connlabel_mtinfo: size 4, align 2;
}
