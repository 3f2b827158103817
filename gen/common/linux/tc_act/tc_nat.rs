// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_nat.h

pub const TCA_NAT_FLAG_EGRESS: i32 = 1;
pub const TCA_NAT_MAX: i32 = 3;
pub const TCA_NAT_PAD: i32 = 3;
pub const TCA_NAT_PARMS: i32 = 1;
pub const TCA_NAT_TM: i32 = 2;
pub const TCA_NAT_UNSPEC: i32 = 0;
pub const __TCA_NAT_MAX: i32 = 4;

#[repr(C)]
pub struct tc_nat {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub old_addr: u32,
    pub new_addr: u32,
    pub mask: u32,
    pub flags: u32,
}

records! {
    tc_nat: size 36, align 4;
}
