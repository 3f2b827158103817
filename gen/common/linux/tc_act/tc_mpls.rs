// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_mpls.h

pub const TCA_MPLS_ACT_DEC_TTL: i32 = 4;
pub const TCA_MPLS_ACT_MAC_PUSH: i32 = 5;
pub const TCA_MPLS_ACT_MODIFY: i32 = 3;
pub const TCA_MPLS_ACT_POP: i32 = 1;
pub const TCA_MPLS_ACT_PUSH: i32 = 2;
pub const TCA_MPLS_BOS: i32 = 8;
pub const TCA_MPLS_LABEL: i32 = 5;
pub const TCA_MPLS_MAX: i32 = 8;
pub const TCA_MPLS_PAD: i32 = 3;
pub const TCA_MPLS_PARMS: i32 = 2;
pub const TCA_MPLS_PROTO: i32 = 4;
pub const TCA_MPLS_TC: i32 = 6;
pub const TCA_MPLS_TM: i32 = 1;
pub const TCA_MPLS_TTL: i32 = 7;
pub const TCA_MPLS_UNSPEC: i32 = 0;
pub const __TCA_MPLS_MAX: i32 = 9;

#[repr(C)]
pub struct tc_mpls {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub m_action: i32,
}

records! {
    tc_mpls: size 24, align 4;
}
