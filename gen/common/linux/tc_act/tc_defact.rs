// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_defact.h

pub const TCA_DEF_DATA: i32 = 3;
pub const TCA_DEF_MAX: i32 = 4;
pub const TCA_DEF_PAD: i32 = 4;
pub const TCA_DEF_PARMS: i32 = 2;
pub const TCA_DEF_TM: i32 = 1;
pub const TCA_DEF_UNSPEC: i32 = 0;
pub const __TCA_DEF_MAX: i32 = 5;

#[repr(C)]
pub struct tc_defact {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_defact: size 20, align 4;
}
