// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_skbmod.h

pub const SKBMOD_F_DMAC: i32 = 0x1;
pub const SKBMOD_F_ECN: i32 = 0x10;
pub const SKBMOD_F_ETYPE: i32 = 0x4;
pub const SKBMOD_F_SMAC: i32 = 0x2;
pub const SKBMOD_F_SWAPMAC: i32 = 0x8;
pub const TCA_SKBMOD_DMAC: i32 = 3;
pub const TCA_SKBMOD_ETYPE: i32 = 5;
pub const TCA_SKBMOD_MAX: i32 = 6;
pub const TCA_SKBMOD_PAD: i32 = 6;
pub const TCA_SKBMOD_PARMS: i32 = 2;
pub const TCA_SKBMOD_SMAC: i32 = 4;
pub const TCA_SKBMOD_TM: i32 = 1;
pub const TCA_SKBMOD_UNSPEC: i32 = 0;
pub const __TCA_SKBMOD_MAX: i32 = 7;

#[repr(C)]
pub struct tc_skbmod {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub flags: u64,
}

records! {
    tc_skbmod: size 32, align 8;
}
