// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_IDLETIMER.h

pub const MAX_IDLETIMER_LABEL_SIZE: i32 = 28;
pub const XT_IDLETIMER_ALARM: i32 = 0x1;
