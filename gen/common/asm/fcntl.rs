// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/fcntl.h

pub const FASYNC: i32 = 0x2000;
pub const FD_CLOEXEC: i32 = 1;
pub const F_DUPFD: i32 = 0;
pub const F_EXLCK: i32 = 4;
pub const F_GETFD: i32 = 1;
pub const F_GETFL: i32 = 3;
pub const F_GETLK: i32 = 5;
pub const F_GETOWN: i32 = 9;
pub const F_GETOWNER_UIDS: i32 = 17;
pub const F_GETOWN_EX: i32 = 16;
pub const F_GETSIG: i32 = 11;
pub const F_LINUX_SPECIFIC_BASE: i32 = 1024;
pub const F_OFD_GETLK: i32 = 36;
pub const F_OFD_SETLK: i32 = 37;
pub const F_OFD_SETLKW: i32 = 38;
pub const F_OWNER_PGRP: i32 = 2;
pub const F_OWNER_PID: i32 = 1;
pub const F_OWNER_TID: i32 = 0;
pub const F_RDLCK: i32 = 0;
pub const F_SETFD: i32 = 2;
pub const F_SETFL: i32 = 4;
pub const F_SETLK: i32 = 6;
pub const F_SETLKW: i32 = 7;
pub const F_SETOWN: i32 = 8;
pub const F_SETOWN_EX: i32 = 15;
pub const F_SETSIG: i32 = 10;
pub const F_SHLCK: i32 = 8;
pub const F_UNLCK: i32 = 2;
pub const F_WRLCK: i32 = 1;
pub const LOCK_EX: i32 = 2;
pub const LOCK_MAND: i32 = 32;
pub const LOCK_NB: i32 = 4;
pub const LOCK_READ: i32 = 64;
pub const LOCK_RW: i32 = 192;
pub const LOCK_SH: i32 = 1;
pub const LOCK_UN: i32 = 8;
pub const LOCK_WRITE: i32 = 128;
pub const O_ACCMODE: i32 = 3;
pub const O_APPEND: i32 = 0x400;
pub const O_CLOEXEC: i32 = 0x80000;
pub const O_CREAT: i32 = 0x40;
pub const O_DSYNC: i32 = 0x1000;
pub const O_EMPTYPATH: i32 = 0x4000000;
pub const O_EXCL: i32 = 0x80;
pub const O_NDELAY: i32 = 0x800;
pub const O_NOATIME: i32 = 0x40000;
pub const O_NOCTTY: i32 = 0x100;
pub const O_NONBLOCK: i32 = 0x800;
pub const O_PATH: i32 = 0x200000;
pub const O_RDONLY: i32 = 0;
pub const O_RDWR: i32 = 0x2;
pub const O_SYNC: i32 = 0x101000;
pub const O_TRUNC: i32 = 0x200;
pub const O_WRONLY: i32 = 0x1;
pub const __O_SYNC: i32 = 0x100000;
pub const __O_TMPFILE: i32 = 0x400000;

#[repr(C)]
pub struct f_owner_ex {
    pub r#type: i32,
    pub pid: i32,
}

#[repr(C)]
pub struct flock64 {
    pub l_type: i16,
    pub l_whence: i16,
    pub l_start: i64,
    pub l_len: i64,
    pub l_pid: i32,
}

records! {
    f_owner_ex: size 8, align 4;
    flock64: size 32, align 8;
}
