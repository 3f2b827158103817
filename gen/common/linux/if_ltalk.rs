// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_ltalk.h

pub const LTALK_ALEN: i32 = 1;
pub const LTALK_HLEN: i32 = 1;
pub const LTALK_MTU: i32 = 600;
