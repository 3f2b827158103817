// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/posix_types.h

pub type __kernel_old_dev_t = u32;

pub type __kernel_old_gid_t = u16;

pub type __kernel_old_uid_t = u16;
