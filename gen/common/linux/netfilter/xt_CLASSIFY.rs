// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_CLASSIFY.h

#[repr(C)]
pub struct xt_classify_target_info {
    pub priority: u32,
}

records! {
    xt_classify_target_info: size 4, align 4;
}
