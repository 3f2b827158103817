// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_CONNSECMARK.h

pub const CONNSECMARK_RESTORE: i32 = 2;
pub const CONNSECMARK_SAVE: i32 = 1;

#[repr(C)]
pub struct xt_connsecmark_target_info {
    pub mode: u8,
}

records! {
    xt_connsecmark_target_info: size 1, align 1;
}
