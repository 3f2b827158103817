// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sunrpc/debug.h

pub const CTL_MAX_RESVPORT: i32 = 8;
pub const CTL_MIN_RESVPORT: i32 = 7;
pub const CTL_NFSDDEBUG: i32 = 3;
pub const CTL_NFSDEBUG: i32 = 2;
pub const CTL_NLMDEBUG: i32 = 4;
pub const CTL_RPCDEBUG: i32 = 1;
pub const CTL_SLOTTABLE_TCP: i32 = 6;
pub const CTL_SLOTTABLE_UDP: i32 = 5;
pub const RPCDBG_ALL: i32 = 0x7fff;
pub const RPCDBG_AUTH: i32 = 0x10;
pub const RPCDBG_BIND: i32 = 0x20;
pub const RPCDBG_CACHE: i32 = 0x800;
pub const RPCDBG_CALL: i32 = 0x2;
pub const RPCDBG_DEBUG: i32 = 0x4;
pub const RPCDBG_MISC: i32 = 0x400;
pub const RPCDBG_NFS: i32 = 0x8;
pub const RPCDBG_SCHED: i32 = 0x40;
pub const RPCDBG_SVCDSP: i32 = 0x200;
pub const RPCDBG_SVCXPRT: i32 = 0x100;
pub const RPCDBG_TRANS: i32 = 0x80;
pub const RPCDBG_XPRT: i32 = 0x1;
