// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_gact.h

pub const MAX_RAND: i32 = 3;
pub const PGACT_DETERM: i32 = 2;
pub const PGACT_NETRAND: i32 = 1;
pub const PGACT_NONE: i32 = 0;
pub const TCA_GACT_MAX: i32 = 4;
pub const TCA_GACT_PAD: i32 = 4;
pub const TCA_GACT_PARMS: i32 = 2;
pub const TCA_GACT_PROB: i32 = 3;
pub const TCA_GACT_TM: i32 = 1;
pub const TCA_GACT_UNSPEC: i32 = 0;
pub const __TCA_GACT_MAX: i32 = 5;

#[repr(C)]
pub struct tc_gact {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

#[repr(C)]
pub struct tc_gact_p {
    pub ptype: u16,
    pub pval: u16,
    pub paction: i32,
}

records! {
    tc_gact: size 20, align 4;
    tc_gact_p: size 8, align 4;
}
