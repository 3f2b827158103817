// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/in_route.h

pub const RTCF_BROADCAST: i32 = 0x10000000;
pub const RTCF_DEAD: i32 = 1;
pub const RTCF_DIRECTDST: i32 = 0x20000;
pub const RTCF_DIRECTSRC: i32 = 0x4000000;
pub const RTCF_DNAT: i32 = 0x8000000;
pub const RTCF_DOREDIRECT: i32 = 0x1000000;
pub const RTCF_FAST: i32 = 0x200000;
pub const RTCF_LOCAL: u32 = 0x80000000;
pub const RTCF_MASQ: i32 = 0x400000;
pub const RTCF_MULTICAST: i32 = 0x20000000;
pub const RTCF_NAT: i32 = 0x8800000;
pub const RTCF_NOTIFY: i32 = 0x10000;
pub const RTCF_ONLINK: i32 = 4;
pub const RTCF_REDIRECTED: i32 = 0x40000;
pub const RTCF_REJECT: i32 = 0x40000000;
pub const RTCF_SNAT: i32 = 0x800000;
pub const RTCF_TPROXY: i32 = 0x80000;
