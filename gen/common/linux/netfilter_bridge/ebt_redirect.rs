// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_redirect.h

#[repr(C)]
#[derive(Clone, Copy)]
pub struct ebt_redirect_info {
    pub target: i32,
}
layout!(ebt_redirect_info: size 4, align 4);
