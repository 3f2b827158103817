// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/siginfo.h

pub const BUS_ADRALN: i32 = 1;
pub const BUS_ADRERR: i32 = 2;
pub const BUS_MCEERR_AO: i32 = 5;
pub const BUS_MCEERR_AR: i32 = 4;
pub const BUS_OBJERR: i32 = 3;
pub const CLD_CONTINUED: i32 = 6;
pub const CLD_DUMPED: i32 = 3;
pub const CLD_EXITED: i32 = 1;
pub const CLD_KILLED: i32 = 2;
pub const CLD_STOPPED: i32 = 5;
pub const CLD_TRAPPED: i32 = 4;
pub const EMT_TAGOVF: i32 = 1;
pub const FPE_CONDTRAP: i32 = 15;
pub const FPE_FLTDIV: i32 = 3;
pub const FPE_FLTINV: i32 = 7;
pub const FPE_FLTOVF: i32 = 4;
pub const FPE_FLTRES: i32 = 6;
pub const FPE_FLTSUB: i32 = 8;
pub const FPE_FLTUND: i32 = 5;
pub const FPE_FLTUNK: i32 = 14;
pub const FPE_INTDIV: i32 = 1;
pub const FPE_INTOVF: i32 = 2;
pub const ILL_BADIADDR: i32 = 9;
pub const ILL_BADSTK: i32 = 8;
pub const ILL_COPROC: i32 = 7;
pub const ILL_ILLADR: i32 = 3;
pub const ILL_ILLOPC: i32 = 1;
pub const ILL_ILLOPN: i32 = 2;
pub const ILL_ILLTRP: i32 = 4;
pub const ILL_PRVOPC: i32 = 5;
pub const ILL_PRVREG: i32 = 6;
pub const NSIGBUS: i32 = 5;
pub const NSIGCHLD: i32 = 6;
pub const NSIGEMT: i32 = 1;
pub const NSIGFPE: i32 = 15;
pub const NSIGILL: i32 = 11;
pub const NSIGPOLL: i32 = 6;
pub const NSIGSEGV: i32 = 10;
pub const NSIGSYS: i32 = 2;
pub const NSIGTRAP: i32 = 6;
pub const POLL_ERR: i32 = 4;
pub const POLL_HUP: i32 = 6;
pub const POLL_IN: i32 = 1;
pub const POLL_MSG: i32 = 3;
pub const POLL_OUT: i32 = 2;
pub const POLL_PRI: i32 = 5;
pub const SEGV_ACCADI: i32 = 5;
pub const SEGV_ACCERR: i32 = 2;
pub const SEGV_ADIDERR: i32 = 6;
pub const SEGV_ADIPERR: i32 = 7;
pub const SEGV_BNDERR: i32 = 3;
pub const SEGV_CPERR: i32 = 10;
pub const SEGV_MAPERR: i32 = 1;
pub const SEGV_MTEAERR: i32 = 8;
pub const SEGV_MTESERR: i32 = 9;
pub const SEGV_PKUERR: i32 = 4;
pub const SIGEV_MAX_SIZE: i32 = 64;
pub const SIGEV_NONE: i32 = 1;
pub const SIGEV_SIGNAL: i32 = 0;
pub const SIGEV_THREAD: i32 = 2;
pub const SIGEV_THREAD_ID: i32 = 4;
pub const SI_ASYNCIO: i32 = -4;
pub const SI_ASYNCNL: i32 = -60;
pub const SI_DETHREAD: i32 = -7;
pub const SI_KERNEL: i32 = 0x80;
pub const SI_MAX_SIZE: i32 = 128;
pub const SI_MESGQ: i32 = -3;
pub const SI_QUEUE: i32 = -1;
pub const SI_SIGIO: i32 = -5;
pub const SI_TIMER: i32 = -2;
pub const SI_TKILL: i32 = -6;
pub const SI_USER: i32 = 0;
pub const SYS_SECCOMP: i32 = 1;
pub const SYS_USER_DISPATCH: i32 = 2;
pub const TRAP_BRANCH: i32 = 3;
pub const TRAP_BRKPT: i32 = 1;
pub const TRAP_HWBKPT: i32 = 4;
pub const TRAP_PERF: i32 = 6;
pub const TRAP_PERF_FLAG_ASYNC: u32 = 0x1;
pub const TRAP_TRACE: i32 = 2;
pub const TRAP_UNK: i32 = 5;
pub const __FPE_DECDIV: i32 = 10;
pub const __FPE_DECERR: i32 = 11;
pub const __FPE_DECOVF: i32 = 9;
pub const __FPE_INVASC: i32 = 12;
pub const __FPE_INVDEC: i32 = 13;
pub const __ILL_BNDMOD: i32 = 11;
pub const __ILL_BREAK: i32 = 10;

pub type __ARCH_SI_CLOCK_T = super::__kernel_clock_t;

#[repr(C)]
pub struct __sifields__kill {
    pub _pid: i32,
    pub _uid: u32,
}

pub type sigevent_t = super::sigevent;

pub type siginfo_t = super::siginfo;

pub type sigval_t = super::sigval;

records! {
    __sifields__kill: size 8, align 4;
}
