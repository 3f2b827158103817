// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_mirred.h

pub const TCA_EGRESS_MIRROR: i32 = 2;
pub const TCA_EGRESS_REDIR: i32 = 1;
pub const TCA_INGRESS_MIRROR: i32 = 4;
pub const TCA_INGRESS_REDIR: i32 = 3;
pub const TCA_MIRRED_BLOCKID: i32 = 4;
pub const TCA_MIRRED_MAX: i32 = 4;
pub const TCA_MIRRED_PAD: i32 = 3;
pub const TCA_MIRRED_PARMS: i32 = 2;
pub const TCA_MIRRED_TM: i32 = 1;
pub const TCA_MIRRED_UNSPEC: i32 = 0;
pub const __TCA_MIRRED_MAX: i32 = 5;

#[repr(C)]
pub struct tc_mirred {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub eaction: i32,
    pub ifindex: u32,
}

records! {
    tc_mirred: size 28, align 4;
}
