// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_dscp.h

pub const XT_DSCP_MASK: i32 = 0xfc;
pub const XT_DSCP_MAX: i32 = 0x3f;
pub const XT_DSCP_SHIFT: i32 = 2;

#[repr(C)]
pub struct xt_dscp_info {
    pub dscp: u8,
    pub invert: u8,
}

#[repr(C)]
pub struct xt_tos_match_info {
    pub tos_mask: u8,
    pub tos_value: u8,
    pub invert: u8,
}

records! {
    xt_dscp_info: size 2, align 1;
    xt_tos_match_info: size 3, align 1;
}
