// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipv6_route.h

pub const IP6_RT_PRIO_ADDRCONF: i32 = 256;
pub const IP6_RT_PRIO_USER: i32 = 1024;
pub const RTF_ADDRCONF: i32 = 0x40000;
pub const RTF_ALLONLINK: i32 = 0x20000;
pub const RTF_ANYCAST: i32 = 0x100000;
pub const RTF_CACHE: i32 = 0x1000000;
pub const RTF_DEFAULT: i32 = 0x10000;
pub const RTF_EXPIRES: i32 = 0x400000;
pub const RTF_FLOW: i32 = 0x2000000;
pub const RTF_LOCAL: u32 = 0x80000000;
pub const RTF_NONEXTHOP: i32 = 0x200000;
pub const RTF_PCPU: i32 = 0x40000000;
pub const RTF_POLICY: i32 = 0x4000000;
pub const RTF_PREFIX_RT: i32 = 0x80000;
pub const RTF_PREF_MASK: i32 = 0x18000000;
pub const RTF_ROUTEINFO: i32 = 0x800000;
pub const RTMSG_DELDEVICE: i32 = 0x12;
pub const RTMSG_DELROUTE: i32 = 0x22;
pub const RTMSG_NEWDEVICE: i32 = 0x11;
pub const RTMSG_NEWROUTE: i32 = 0x21;
