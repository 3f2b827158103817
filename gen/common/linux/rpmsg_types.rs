// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rpmsg_types.h

pub type __rpmsg16 = u16;

pub type __rpmsg32 = u32;

pub type __rpmsg64 = u64;
