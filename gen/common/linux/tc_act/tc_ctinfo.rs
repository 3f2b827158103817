// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_ctinfo.h

pub const TCA_CTINFO_ACT: i32 = 3;
pub const TCA_CTINFO_MAX: i32 = 10;
pub const TCA_CTINFO_PAD: i32 = 1;
pub const TCA_CTINFO_PARMS_CPMARK_MASK: i32 = 7;
pub const TCA_CTINFO_PARMS_DSCP_MASK: i32 = 5;
pub const TCA_CTINFO_PARMS_DSCP_STATEMASK: i32 = 6;
pub const TCA_CTINFO_STATS_CPMARK_SET: i32 = 10;
pub const TCA_CTINFO_STATS_DSCP_ERROR: i32 = 9;
pub const TCA_CTINFO_STATS_DSCP_SET: i32 = 8;
pub const TCA_CTINFO_TM: i32 = 2;
pub const TCA_CTINFO_UNSPEC: i32 = 0;
pub const TCA_CTINFO_ZONE: i32 = 4;
pub const __TCA_CTINFO_MAX: i32 = 11;

#[repr(C)]
pub struct tc_ctinfo {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_ctinfo: size 20, align 4;
}
