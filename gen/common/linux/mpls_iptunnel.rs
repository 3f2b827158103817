// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mpls_iptunnel.h

pub const MPLS_IPTUNNEL_DST: i32 = 1;
pub const MPLS_IPTUNNEL_MAX: i32 = 2;
pub const MPLS_IPTUNNEL_TTL: i32 = 2;
pub const MPLS_IPTUNNEL_UNSPEC: i32 = 0;
pub const __MPLS_IPTUNNEL_MAX: i32 = 3;
