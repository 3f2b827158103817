// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/lp.h

pub const LPABORT: i32 = 0x604;
pub const LPABORTOPEN: i32 = 0x60a;
pub const LPCAREFUL: i32 = 0x609;
pub const LPCHAR: i32 = 0x601;
pub const LPGETFLAGS: i32 = 0x60e;
pub const LPGETIRQ: i32 = 0x606;
pub const LPGETSTATUS: i32 = 0x60b;
pub const LPRESET: i32 = 0x60c;
pub const LPSETIRQ: i32 = 0x605;
pub const LPSETTIMEOUT_OLD: i32 = 0x60f;
pub const LPTIME: i32 = 0x602;
pub const LPWAIT: i32 = 0x608;
pub const LP_ABORT: i32 = 0x40;
pub const LP_ABORTOPEN: i32 = 0x100;
pub const LP_BUSY: i32 = 0x4;
pub const LP_BUSY_BIT_POS: i32 = 2;
pub const LP_CAREFUL: i32 = 0x80;
pub const LP_DATA_AVAIL: i32 = 0x800;
pub const LP_ERR: i32 = 0x20;
pub const LP_EXIST: i32 = 0x1;
pub const LP_INIT_CHAR: i32 = 1000;
pub const LP_INIT_TIME: i32 = 2;
pub const LP_INIT_WAIT: i32 = 1;
pub const LP_NOPA: i32 = 0x10;
pub const LP_NO_REVERSE: i32 = 0x400;
pub const LP_OFFL: i32 = 0x8;
pub const LP_PACK: i32 = 0x40;
pub const LP_PBUSY: i32 = 0x80;
pub const LP_PERRORP: i32 = 0x8;
pub const LP_POUTPA: i32 = 0x20;
pub const LP_PSELECD: i32 = 0x10;
pub const LP_SELEC: i32 = 0x2;
pub const LP_TIMEOUT_INTERRUPT: i32 = 6000;
pub const LP_TIMEOUT_POLLED: i32 = 1000;
pub const LP_TRUST_IRQ_: i32 = 0x200;
