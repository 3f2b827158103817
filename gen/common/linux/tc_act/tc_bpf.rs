// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_bpf.h

pub const TCA_ACT_BPF_FD: i32 = 5;
pub const TCA_ACT_BPF_ID: i32 = 9;
pub const TCA_ACT_BPF_MAX: i32 = 9;
pub const TCA_ACT_BPF_NAME: i32 = 6;
pub const TCA_ACT_BPF_OPS: i32 = 4;
pub const TCA_ACT_BPF_OPS_LEN: i32 = 3;
pub const TCA_ACT_BPF_PAD: i32 = 7;
pub const TCA_ACT_BPF_PARMS: i32 = 2;
pub const TCA_ACT_BPF_TAG: i32 = 8;
pub const TCA_ACT_BPF_TM: i32 = 1;
pub const TCA_ACT_BPF_UNSPEC: i32 = 0;
pub const __TCA_ACT_BPF_MAX: i32 = 10;

#[repr(C)]
pub struct tc_act_bpf {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_act_bpf: size 20, align 4;
}
