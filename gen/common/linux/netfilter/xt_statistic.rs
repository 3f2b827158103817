// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_statistic.h

pub const XT_STATISTIC_INVERT: i32 = 1;
pub const XT_STATISTIC_MASK: i32 = 0x1;
pub const XT_STATISTIC_MODE_MAX: i32 = 1;
pub const XT_STATISTIC_MODE_NTH: i32 = 1;
pub const XT_STATISTIC_MODE_RANDOM: i32 = 0;
pub const __XT_STATISTIC_MODE_MAX: i32 = 2;

#[repr(C)]
pub union xt_statistic_info_u {
    pub random: xt_statistic_info_u_random,
    pub nth: xt_statistic_info_u_nth,
}

#[repr(C)]
pub struct xt_statistic_info_u_nth {
    pub every: u32,
    pub packet: u32,
    pub count: u32,
}

#[repr(C)]
pub struct xt_statistic_info_u_random {
    pub probability: u32,
}

records! {
    xt_statistic_info_u: size 12, align 4;
    xt_statistic_info_u_nth: size 12, align 4;
    xt_statistic_info_u_random: size 4, align 4;
}
