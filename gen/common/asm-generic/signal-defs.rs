// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/signal-defs.h

pub const SA_EXPOSE_TAGBITS: i32 = 0x800;
pub const SA_NOCLDSTOP: i32 = 0x1;
pub const SA_NOCLDWAIT: i32 = 0x2;
pub const SA_NODEFER: i32 = 0x40000000;
pub const SA_NOMASK: i32 = 0x40000000;
pub const SA_ONESHOT: u32 = 0x80000000;
pub const SA_ONSTACK: i32 = 0x8000000;
pub const SA_RESETHAND: u32 = 0x80000000;
pub const SA_RESTART: i32 = 0x10000000;
pub const SA_SIGINFO: i32 = 0x4;
pub const SA_UNSUPPORTED: i32 = 0x400;
pub const SIG_BLOCK: i32 = 0;
pub const SIG_SETMASK: i32 = 2;
pub const SIG_UNBLOCK: i32 = 1;

pub type __sighandler_t = Option<unsafe extern "C" fn(i32)>;

pub type __sigrestore_t = Option<unsafe extern "C" fn()>;
