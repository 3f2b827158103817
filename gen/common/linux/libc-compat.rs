// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/libc-compat.h

pub const __UAPI_DEF_IF_IFCONF: i32 = 1;
pub const __UAPI_DEF_IF_IFMAP: i32 = 1;
pub const __UAPI_DEF_IF_IFNAMSIZ: i32 = 1;
pub const __UAPI_DEF_IF_IFREQ: i32 = 1;
pub const __UAPI_DEF_IF_NET_DEVICE_FLAGS: i32 = 1;
pub const __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO: i32 = 1;
pub const __UAPI_DEF_IN6_ADDR: i32 = 1;
pub const __UAPI_DEF_IN6_ADDR_ALT: i32 = 1;
pub const __UAPI_DEF_IN6_PKTINFO: i32 = 1;
pub const __UAPI_DEF_IN_ADDR: i32 = 1;
pub const __UAPI_DEF_IN_CLASS: i32 = 1;
pub const __UAPI_DEF_IN_IPPROTO: i32 = 1;
pub const __UAPI_DEF_IN_PKTINFO: i32 = 1;
pub const __UAPI_DEF_IP6_MTUINFO: i32 = 1;
pub const __UAPI_DEF_IPPROTO_V6: i32 = 1;
pub const __UAPI_DEF_IPV6_MREQ: i32 = 1;
pub const __UAPI_DEF_IPV6_OPTIONS: i32 = 1;
pub const __UAPI_DEF_IP_MREQ: i32 = 1;
pub const __UAPI_DEF_SOCKADDR_IN: i32 = 1;
pub const __UAPI_DEF_SOCKADDR_IN6: i32 = 1;
pub const __UAPI_DEF_XATTR: i32 = 1;
