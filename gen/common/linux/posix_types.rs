// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/posix_types.h

pub const __FD_SETSIZE: i32 = 1024;

pub type __kernel_key_t = i32;

pub type __kernel_mqd_t = i32;

pub type __kernel_sighandler_t = Option<unsafe extern "C" fn(i32)>;
