// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_skbedit.h

pub const SKBEDIT_F_INHERITDSFIELD: i32 = 0x20;
pub const SKBEDIT_F_MARK: i32 = 0x4;
pub const SKBEDIT_F_MASK: i32 = 0x10;
pub const SKBEDIT_F_PRIORITY: i32 = 0x1;
pub const SKBEDIT_F_PTYPE: i32 = 0x8;
pub const SKBEDIT_F_QUEUE_MAPPING: i32 = 0x2;
pub const SKBEDIT_F_TXQ_SKBHASH: i32 = 0x40;
pub const TCA_SKBEDIT_FLAGS: i32 = 9;
pub const TCA_SKBEDIT_MARK: i32 = 5;
pub const TCA_SKBEDIT_MASK: i32 = 8;
pub const TCA_SKBEDIT_MAX: i32 = 10;
pub const TCA_SKBEDIT_PAD: i32 = 6;
pub const TCA_SKBEDIT_PARMS: i32 = 2;
pub const TCA_SKBEDIT_PRIORITY: i32 = 3;
pub const TCA_SKBEDIT_PTYPE: i32 = 7;
pub const TCA_SKBEDIT_QUEUE_MAPPING: i32 = 4;
pub const TCA_SKBEDIT_QUEUE_MAPPING_MAX: i32 = 10;
pub const TCA_SKBEDIT_TM: i32 = 1;
pub const TCA_SKBEDIT_UNSPEC: i32 = 0;
pub const __TCA_SKBEDIT_MAX: i32 = 11;

#[repr(C)]
pub struct tc_skbedit {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_skbedit: size 20, align 4;
}
