// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rpl_iptunnel.h

pub const RPL_IPTUNNEL_MAX: i32 = 1;
pub const RPL_IPTUNNEL_SRH: i32 = 1;
pub const RPL_IPTUNNEL_UNSPEC: i32 = 0;
pub const __RPL_IPTUNNEL_MAX: i32 = 2;
