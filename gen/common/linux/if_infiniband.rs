// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_infiniband.h

pub const INFINIBAND_ALEN: i32 = 20;
