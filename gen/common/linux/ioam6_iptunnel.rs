// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ioam6_iptunnel.h

pub const IOAM6_IPTUNNEL_DST: i32 = 2;
pub const IOAM6_IPTUNNEL_FREQ_K: i32 = 4;
pub const IOAM6_IPTUNNEL_FREQ_MAX: i32 = 1000000;
pub const IOAM6_IPTUNNEL_FREQ_MIN: i32 = 1;
pub const IOAM6_IPTUNNEL_FREQ_N: i32 = 5;
pub const IOAM6_IPTUNNEL_MAX: i32 = 0x6;
pub const IOAM6_IPTUNNEL_MODE: i32 = 1;
pub const IOAM6_IPTUNNEL_MODE_AUTO: i32 = 3;
pub const IOAM6_IPTUNNEL_MODE_ENCAP: i32 = 2;
pub const IOAM6_IPTUNNEL_MODE_INLINE: i32 = 1;
pub const IOAM6_IPTUNNEL_MODE_MAX: i32 = 0x3;
pub const IOAM6_IPTUNNEL_MODE_MIN: i32 = 0x1;
pub const IOAM6_IPTUNNEL_SRC: i32 = 6;
pub const IOAM6_IPTUNNEL_TRACE: i32 = 3;
pub const IOAM6_IPTUNNEL_UNSPEC: i32 = 0;
pub const __IOAM6_IPTUNNEL_MAX: i32 = 7;
pub const __IOAM6_IPTUNNEL_MODE_MAX: i32 = 4;
pub const __IOAM6_IPTUNNEL_MODE_MIN: i32 = 0;
