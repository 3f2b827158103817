// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_DSCP.h

#[repr(C)]
pub struct xt_DSCP_info {
    pub dscp: u8,
}

#[repr(C)]
pub struct xt_tos_target_info {
    pub tos_value: u8,
    pub tos_mask: u8,
}

records! {
    xt_DSCP_info: size 1, align 1;
    xt_tos_target_info: size 2, align 1;
}
