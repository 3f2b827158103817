// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/errno-base.h

pub const E2BIG: i32 = 7;
pub const EACCES: i32 = 13;
pub const EAGAIN: i32 = 11;
pub const EBADF: i32 = 9;
pub const EBUSY: i32 = 16;
pub const ECHILD: i32 = 10;
pub const EDOM: i32 = 33;
pub const EEXIST: i32 = 17;
pub const EFAULT: i32 = 14;
pub const EFBIG: i32 = 27;
pub const EINTR: i32 = 4;
pub const EINVAL: i32 = 22;
pub const EIO: i32 = 5;
pub const EISDIR: i32 = 21;
pub const EMFILE: i32 = 24;
pub const EMLINK: i32 = 31;
pub const ENFILE: i32 = 23;
pub const ENODEV: i32 = 19;
pub const ENOENT: i32 = 2;
pub const ENOEXEC: i32 = 8;
pub const ENOMEM: i32 = 12;
pub const ENOSPC: i32 = 28;
pub const ENOTBLK: i32 = 15;
pub const ENOTDIR: i32 = 20;
pub const ENOTTY: i32 = 25;
pub const ENXIO: i32 = 6;
pub const EPERM: i32 = 1;
pub const EPIPE: i32 = 32;
pub const ERANGE: i32 = 34;
pub const EROFS: i32 = 30;
pub const ESPIPE: i32 = 29;
pub const ESRCH: i32 = 3;
pub const ETXTBSY: i32 = 26;
pub const EXDEV: i32 = 18;
