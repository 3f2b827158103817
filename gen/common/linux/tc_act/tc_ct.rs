// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_ct.h

pub const TCA_CT_ACTION: i32 = 3;
pub const TCA_CT_ACT_CLEAR: i32 = 0x4;
pub const TCA_CT_ACT_COMMIT: i32 = 0x1;
pub const TCA_CT_ACT_FORCE: i32 = 0x2;
pub const TCA_CT_ACT_NAT: i32 = 0x8;
pub const TCA_CT_ACT_NAT_DST: i32 = 0x20;
pub const TCA_CT_ACT_NAT_SRC: i32 = 0x10;
pub const TCA_CT_HELPER_FAMILY: i32 = 17;
pub const TCA_CT_HELPER_NAME: i32 = 16;
pub const TCA_CT_HELPER_PROTO: i32 = 18;
pub const TCA_CT_LABELS: i32 = 7;
pub const TCA_CT_LABELS_MASK: i32 = 8;
pub const TCA_CT_MARK: i32 = 5;
pub const TCA_CT_MARK_MASK: i32 = 6;
pub const TCA_CT_MAX: i32 = 18;
pub const TCA_CT_NAT_IPV4_MAX: i32 = 10;
pub const TCA_CT_NAT_IPV4_MIN: i32 = 9;
pub const TCA_CT_NAT_IPV6_MAX: i32 = 12;
pub const TCA_CT_NAT_IPV6_MIN: i32 = 11;
pub const TCA_CT_NAT_PORT_MAX: i32 = 14;
pub const TCA_CT_NAT_PORT_MIN: i32 = 13;
pub const TCA_CT_PAD: i32 = 15;
pub const TCA_CT_PARMS: i32 = 1;
pub const TCA_CT_TM: i32 = 2;
pub const TCA_CT_UNSPEC: i32 = 0;
pub const TCA_CT_ZONE: i32 = 4;
pub const __TCA_CT_MAX: i32 = 19;

#[repr(C)]
pub struct tc_ct {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_ct: size 20, align 4;
}
