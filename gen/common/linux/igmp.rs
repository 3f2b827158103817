// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/igmp.h

pub const IGMPV2_HOST_MEMBERSHIP_REPORT: i32 = 0x16;
pub const IGMPV3_ALLOW_NEW_SOURCES: i32 = 5;
pub const IGMPV3_ALL_MCR: u32 = 0x160000e0;
pub const IGMPV3_BLOCK_OLD_SOURCES: i32 = 6;
pub const IGMPV3_CHANGE_TO_EXCLUDE: i32 = 4;
pub const IGMPV3_CHANGE_TO_INCLUDE: i32 = 3;
pub const IGMPV3_HOST_MEMBERSHIP_REPORT: i32 = 0x22;
pub const IGMPV3_MODE_IS_EXCLUDE: i32 = 2;
pub const IGMPV3_MODE_IS_INCLUDE: i32 = 1;
pub const IGMP_AGE_THRESHOLD: i32 = 400;
pub const IGMP_ALL_HOSTS: u32 = 0x10000e0;
pub const IGMP_ALL_ROUTER: u32 = 0x20000e0;
pub const IGMP_AWAKENING_MEMBER: i32 = 0x5;
pub const IGMP_DELAYING_MEMBER: i32 = 0x1;
pub const IGMP_DVMRP: i32 = 0x13;
pub const IGMP_HOST_LEAVE_MESSAGE: i32 = 0x17;
pub const IGMP_HOST_MEMBERSHIP_QUERY: i32 = 0x11;
pub const IGMP_HOST_MEMBERSHIP_REPORT: i32 = 0x12;
pub const IGMP_IDLE_MEMBER: i32 = 0x2;
pub const IGMP_LAZY_MEMBER: i32 = 0x3;
pub const IGMP_LOCAL_GROUP: u32 = 0xe0;
pub const IGMP_LOCAL_GROUP_MASK: u32 = 0xffffff;
pub const IGMP_MAX_HOST_REPORT_DELAY: i32 = 10;
pub const IGMP_MINLEN: i32 = 8;
pub const IGMP_MRDISC_ADV: i32 = 0x30;
pub const IGMP_MTRACE: i32 = 0x1f;
pub const IGMP_MTRACE_RESP: i32 = 0x1e;
pub const IGMP_PIM: i32 = 0x14;
pub const IGMP_SLEEPING_MEMBER: i32 = 0x4;
pub const IGMP_TIMER_SCALE: i32 = 10;
pub const IGMP_TRACE: i32 = 0x15;

#[repr(C)]
pub struct igmphdr {
    pub r#type: u8,
    pub code: u8,
    pub csum: u16,
    pub group: u32,
}

#[repr(C)]
pub struct igmpv3_grec {
    pub grec_type: u8,
    pub grec_auxwords: u8,
    pub grec_nsrcs: u16,
    pub grec_mca: u32,
    pub grec_src: [u32; 0],
}

#[repr(C)]
pub struct igmpv3_query {
    pub r#type: u8,
    pub code: u8,
    pub csum: u16,
    pub group: u32,
    pub _bitfield0: [u8; 1],
    pub qqic: u8,
    pub nsrcs: u16,
    pub srcs: [u32; 0],
}

impl igmpv3_query {
    bit_field!(qrv, set_qrv: u8, _bitfield0 bits 0..3);
    bit_field!(suppress, set_suppress: u8, _bitfield0 bits 3..4);
    bit_field!(resv, set_resv: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct igmpv3_report {
    pub r#type: u8,
    pub resv1: u8,
    pub csum: u16,
    pub resv2: u16,
    pub ngrec: u16,
    pub grec: [igmpv3_grec; 0],
}

records! {
    igmphdr: size 8, align 4;
    igmpv3_grec: size 8, align 4;
    igmpv3_query: size 12, align 4;
    igmpv3_report: size 8, align 4;
}
