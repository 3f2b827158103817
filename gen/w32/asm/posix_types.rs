// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/posix_types.h

pub type __kernel_gid_t = u16;

pub type __kernel_ipc_pid_t = u16;

pub type __kernel_mode_t = u16;

pub type __kernel_uid_t = u16;
