// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfsd/debug.h

pub const NFSDDBG_ALL: i32 = 0x7fff;
pub const NFSDDBG_AUTH: i32 = 0x40;
pub const NFSDDBG_EXPORT: i32 = 0x4;
pub const NFSDDBG_FH: i32 = 0x2;
pub const NFSDDBG_FILEOP: i32 = 0x20;
pub const NFSDDBG_LOCKD: i32 = 0x200;
pub const NFSDDBG_NOCHANGE: i32 = 0xffff;
pub const NFSDDBG_PNFS: i32 = 0x400;
pub const NFSDDBG_PROC: i32 = 0x10;
pub const NFSDDBG_REPCACHE: i32 = 0x80;
pub const NFSDDBG_SOCK: i32 = 0x1;
pub const NFSDDBG_SVC: i32 = 0x8;
pub const NFSDDBG_XDR: i32 = 0x100;
