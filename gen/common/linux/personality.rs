// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/personality.h

pub const ADDR_COMPAT_LAYOUT: i32 = 2097152;
pub const ADDR_LIMIT_32BIT: i32 = 8388608;
pub const ADDR_LIMIT_3GB: i32 = 134217728;
pub const ADDR_NO_RANDOMIZE: i32 = 262144;
pub const FDPIC_FUNCPTRS: i32 = 524288;
pub const MMAP_PAGE_ZERO: i32 = 1048576;
pub const PER_BSD: i32 = 6;
pub const PER_CLEAR_ON_SETID: i32 = 0x740000;
pub const PER_HPUX: i32 = 16;
pub const PER_IRIX32: i32 = 67108873;
pub const PER_IRIX64: i32 = 67108875;
pub const PER_IRIXN32: i32 = 67108874;
pub const PER_ISCR4: i32 = 67108869;
pub const PER_LINUX: i32 = 0;
pub const PER_LINUX32: i32 = 8;
pub const PER_LINUX32_3GB: i32 = 134217736;
pub const PER_LINUX_32BIT: i32 = 8388608;
pub const PER_LINUX_FDPIC: i32 = 524288;
pub const PER_MASK: i32 = 255;
pub const PER_OSF4: i32 = 15;
pub const PER_OSR5: i32 = 100663299;
pub const PER_RISCOS: i32 = 12;
pub const PER_SCOSVR3: i32 = 117440515;
pub const PER_SOLARIS: i32 = 67108877;
pub const PER_SUNOS: i32 = 67108870;
pub const PER_SVR3: i32 = 83886082;
pub const PER_SVR4: i32 = 68157441;
pub const PER_UW7: i32 = 68157454;
pub const PER_WYSEV386: i32 = 83886084;
pub const PER_XENIX: i32 = 83886087;
pub const READ_IMPLIES_EXEC: i32 = 4194304;
pub const SHORT_INODE: i32 = 16777216;
pub const STICKY_TIMEOUTS: i32 = 67108864;
pub const UNAME26: i32 = 131072;
pub const WHOLE_SECONDS: i32 = 33554432;
