// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_ife.h

pub const IFE_DECODE: i32 = 0;
pub const IFE_ENCODE: i32 = 1;
pub const TCA_IFE_DMAC: i32 = 3;
pub const TCA_IFE_MAX: i32 = 7;
pub const TCA_IFE_METALST: i32 = 6;
pub const TCA_IFE_PAD: i32 = 7;
pub const TCA_IFE_PARMS: i32 = 1;
pub const TCA_IFE_SMAC: i32 = 4;
pub const TCA_IFE_TM: i32 = 2;
pub const TCA_IFE_TYPE: i32 = 5;
pub const TCA_IFE_UNSPEC: i32 = 0;
pub const __TCA_IFE_MAX: i32 = 8;

#[repr(C)]
pub struct tc_ife {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub flags: u16,
}

records! {
    tc_ife: size 24, align 4;
}
