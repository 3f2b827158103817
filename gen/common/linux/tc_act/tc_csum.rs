// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_csum.h

pub const TCA_CSUM_MAX: i32 = 3;
pub const TCA_CSUM_PAD: i32 = 3;
pub const TCA_CSUM_PARMS: i32 = 1;
pub const TCA_CSUM_TM: i32 = 2;
pub const TCA_CSUM_UNSPEC: i32 = 0;
pub const TCA_CSUM_UPDATE_FLAG_ICMP: i32 = 2;
pub const TCA_CSUM_UPDATE_FLAG_IGMP: i32 = 4;
pub const TCA_CSUM_UPDATE_FLAG_IPV4HDR: i32 = 1;
pub const TCA_CSUM_UPDATE_FLAG_SCTP: i32 = 64;
pub const TCA_CSUM_UPDATE_FLAG_TCP: i32 = 8;
pub const TCA_CSUM_UPDATE_FLAG_UDP: i32 = 16;
pub const TCA_CSUM_UPDATE_FLAG_UDPLITE: i32 = 32;
pub const __TCA_CSUM_MAX: i32 = 4;

#[repr(C)]
pub struct tc_csum {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub update_flags: u32,
}

records! {
    tc_csum: size 24, align 4;
}
