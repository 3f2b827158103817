// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_connmark.h

pub const TCA_CONNMARK_MAX: i32 = 3;
pub const TCA_CONNMARK_PAD: i32 = 3;
pub const TCA_CONNMARK_PARMS: i32 = 1;
pub const TCA_CONNMARK_TM: i32 = 2;
pub const TCA_CONNMARK_UNSPEC: i32 = 0;
pub const __TCA_CONNMARK_MAX: i32 = 4;

#[repr(C)]
pub struct tc_connmark {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub zone: u16,
}

records! {
    tc_connmark: size 24, align 4;
}
