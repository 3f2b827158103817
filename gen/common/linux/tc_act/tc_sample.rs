// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_sample.h

pub const TCA_SAMPLE_MAX: i32 = 6;
pub const TCA_SAMPLE_PAD: i32 = 6;
pub const TCA_SAMPLE_PARMS: i32 = 2;
pub const TCA_SAMPLE_PSAMPLE_GROUP: i32 = 5;
pub const TCA_SAMPLE_RATE: i32 = 3;
pub const TCA_SAMPLE_TM: i32 = 1;
pub const TCA_SAMPLE_TRUNC_SIZE: i32 = 4;
pub const TCA_SAMPLE_UNSPEC: i32 = 0;
pub const __TCA_SAMPLE_MAX: i32 = 7;

#[repr(C)]
pub struct tc_sample {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_sample: size 20, align 4;
}
