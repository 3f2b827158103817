//! What the kernel tells about a signal.

use super::Signal;
use crate::numbers::numbers;
use crate::process::{self, WaitStatus};
use crate::{thread, uapi};
use core::ffi::{c_int, c_long, c_void};
use core::fmt;
use core::mem::MaybeUninit;
use core::ptr;

numbers! {
    /// Why a signal was sent; what the numbers above 0 mean depends on the signal.
    pub struct SiCode: c_int {
        USER = SI_USER;
        KERNEL = SI_KERNEL;
        QUEUE = SI_QUEUE;
        TIMER = SI_TIMER;
        MESGQ = SI_MESGQ;
        ASYNCIO = SI_ASYNCIO;
        SIGIO = SI_SIGIO;
        TKILL = SI_TKILL;
        DETHREAD = SI_DETHREAD;
        ASYNCNL = SI_ASYNCNL;
        CLD_EXITED = CLD_EXITED;
        CLD_KILLED = CLD_KILLED;
        CLD_DUMPED = CLD_DUMPED;
        CLD_TRAPPED = CLD_TRAPPED;
        CLD_STOPPED = CLD_STOPPED;
        CLD_CONTINUED = CLD_CONTINUED;
        ILL_ILLOPC = ILL_ILLOPC;
        ILL_ILLOPN = ILL_ILLOPN;
        ILL_ILLADR = ILL_ILLADR;
        ILL_ILLTRP = ILL_ILLTRP;
        ILL_PRVOPC = ILL_PRVOPC;
        ILL_PRVREG = ILL_PRVREG;
        ILL_COPROC = ILL_COPROC;
        ILL_BADSTK = ILL_BADSTK;
        ILL_BADIADDR = ILL_BADIADDR;
        FPE_INTDIV = FPE_INTDIV;
        FPE_INTOVF = FPE_INTOVF;
        FPE_FLTDIV = FPE_FLTDIV;
        FPE_FLTOVF = FPE_FLTOVF;
        FPE_FLTUND = FPE_FLTUND;
        FPE_FLTRES = FPE_FLTRES;
        FPE_FLTINV = FPE_FLTINV;
        FPE_FLTSUB = FPE_FLTSUB;
        FPE_FLTUNK = FPE_FLTUNK;
        FPE_CONDTRAP = FPE_CONDTRAP;
        SEGV_MAPERR = SEGV_MAPERR;
        SEGV_ACCERR = SEGV_ACCERR;
        SEGV_BNDERR = SEGV_BNDERR;
        SEGV_PKUERR = SEGV_PKUERR;
        SEGV_ACCADI = SEGV_ACCADI;
        SEGV_ADIDERR = SEGV_ADIDERR;
        SEGV_ADIPERR = SEGV_ADIPERR;
        SEGV_MTEAERR = SEGV_MTEAERR;
        SEGV_MTESERR = SEGV_MTESERR;
        SEGV_CPERR = SEGV_CPERR;
        BUS_ADRALN = BUS_ADRALN;
        BUS_ADRERR = BUS_ADRERR;
        BUS_OBJERR = BUS_OBJERR;
        BUS_MCEERR_AR = BUS_MCEERR_AR;
        BUS_MCEERR_AO = BUS_MCEERR_AO;
        TRAP_BRKPT = TRAP_BRKPT;
        TRAP_TRACE = TRAP_TRACE;
        TRAP_BRANCH = TRAP_BRANCH;
        TRAP_HWBKPT = TRAP_HWBKPT;
        TRAP_UNK = TRAP_UNK;
        TRAP_PERF = TRAP_PERF;
        POLL_IN = POLL_IN;
        POLL_OUT = POLL_OUT;
        POLL_MSG = POLL_MSG;
        POLL_ERR = POLL_ERR;
        POLL_PRI = POLL_PRI;
        POLL_HUP = POLL_HUP;
        SYS_SECCOMP = SYS_SECCOMP;
        SYS_USER_DISPATCH = SYS_USER_DISPATCH;
        EMT_TAGOVF = EMT_TAGOVF;
    }
}

/// The kernel's record about a signal, or about a child that was waited for.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Siginfo(uapi::siginfo);

/// What a [`Siginfo`] tells besides its numbers; which case it is, signal and code decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The kernel sent it and tells no more.
    Kernel,
    /// A process sent it.
    User {
        /// The sender.
        pid: i32,
        /// The sender's real user.
        uid: u32,
    },
    /// A process sent it with a value.
    Queue {
        /// The sender.
        pid: i32,
        /// The sender's real user.
        uid: u32,
        /// The value, as wide as a pointer; a sender of an `int` leaves the rest undefined.
        value: usize,
    },
    /// A POSIX timer expired.
    Timer {
        /// The timer, as the kernel counts them.
        id: i32,
        /// How many further times it expired since the signal was queued.
        overrun: i32,
        /// The value that the timer was made with.
        value: usize,
    },
    /// A child ended, stopped or went on.
    Child {
        /// The child.
        pid: i32,
        /// The child's real user.
        uid: u32,
        /// The exit status, or the signal's number.
        status: i32,
        /// The time it ran in user mode, in clock ticks.
        utime: c_long,
        /// The time it ran in the kernel, in clock ticks.
        stime: c_long,
    },
    /// This thread did it: a fault.
    Fault {
        /// Where: the memory that was accessed, or the instruction.
        addr: *mut c_void,
    },
    /// A descriptor is ready.
    Poll {
        /// The events, `POLLIN` and kin.
        band: c_long,
        /// The descriptor's number.
        fd: i32,
    },
    /// A system call was caught.
    Sys {
        /// The instruction behind the call.
        call_addr: *mut c_void,
        /// The call's number.
        syscall: i32,
        /// The architecture of the number, an `AUDIT_ARCH_` constant.
        arch: u32,
    },
}

impl Siginfo {
    #[inline]
    pub(crate) fn zeroed() -> Self {
        // SAFETY: the record is integers and pointers that may be null.
        Self(unsafe { MaybeUninit::zeroed().assume_init() })
    }

    /// Makes the record that goes with a signal that carries `value`.
    #[inline]
    pub(crate) fn queued(signal: Signal, code: SiCode, value: usize) -> Self {
        let mut info = Self::zeroed();
        info.0.anon0.anon0 = uapi::siginfo_anon0_anon0 {
            si_signo: signal.as_raw(),
            si_errno: 0,
            si_code: code.0,
            _sifields: uapi::__sifields {
                _rt: uapi::__sifields__rt {
                    _pid: process::getpid(),
                    _uid: thread::getuid(),
                    _sigval: uapi::sigval {
                        sival_ptr: ptr::without_provenance_mut(value),
                    },
                },
            },
        };
        info
    }

    #[inline]
    pub(crate) fn as_mut_ptr(&mut self) -> *mut uapi::siginfo {
        &raw mut self.0
    }

    #[inline]
    fn numbers(&self) -> &uapi::siginfo_anon0_anon0 {
        // SAFETY: all of the record is initialized, and this view of it is integers and pointers.
        unsafe { &self.0.anon0.anon0 }
    }

    /// Borrows the record that an [`InfoHandler`](super::InfoHandler) gets.
    ///
    /// # Safety
    ///
    /// The pointer must be the kernel's, and the handler must not have returned.
    #[inline]
    pub unsafe fn from_ptr<'a>(info: *const uapi::siginfo) -> &'a Self {
        // SAFETY: the caller's; the type is a transparent one.
        unsafe { &*info.cast() }
    }

    /// Returns the kernel's record.
    #[inline]
    pub fn as_raw(&self) -> &uapi::siginfo {
        &self.0
    }

    /// Returns the signal; `None` where the record is about none.
    #[inline]
    pub fn signal(&self) -> Option<Signal> {
        Signal::from_raw(self.numbers().si_signo)
    }

    /// Returns the error number that goes with the signal, which is hardly ever used.
    #[inline]
    pub fn errno(&self) -> c_int {
        self.numbers().si_errno
    }

    /// Returns why the signal was sent.
    #[inline]
    pub fn code(&self) -> SiCode {
        SiCode(self.numbers().si_code)
    }

    /// Returns what else the kernel tells.
    #[inline]
    pub fn cause(&self) -> Cause {
        let fields = &self.numbers()._sifields;
        match (self.signal(), self.code()) {
            (_, SiCode::USER | SiCode::TKILL) => {
                // SAFETY: all of the record is initialized; these are integers.
                let kill = unsafe { fields._kill };
                Cause::User {
                    pid: kill._pid,
                    uid: kill._uid,
                }
            }
            (_, SiCode::TIMER) => {
                // SAFETY: as above; integers, and a value that is as wide as a pointer.
                let timer = unsafe { fields._timer };
                Cause::Timer {
                    id: timer._tid,
                    overrun: timer._overrun,
                    value: word(timer._sigval),
                }
            }
            (_, SiCode::SIGIO) | (Some(Signal::IO), SiCode(1..=uapi::NSIGPOLL)) => {
                // SAFETY: as above; integers.
                let poll = unsafe { fields._sigpoll };
                Cause::Poll {
                    band: poll._band,
                    fd: poll._fd,
                }
            }
            (_, SiCode(..0)) => {
                // SAFETY: as above; integers, and a value that is as wide as a pointer.
                let rt = unsafe { fields._rt };
                Cause::Queue {
                    pid: rt._pid,
                    uid: rt._uid,
                    value: word(rt._sigval),
                }
            }
            (_, SiCode::KERNEL) => Cause::Kernel,
            (Some(Signal::CHLD), _) => {
                // SAFETY: as above; integers.
                let child = unsafe { fields._sigchld };
                Cause::Child {
                    pid: child._pid,
                    uid: child._uid,
                    status: child._status,
                    utime: child._utime,
                    stime: child._stime,
                }
            }
            (Some(Signal::SEGV | Signal::BUS | Signal::ILL | Signal::FPE | Signal::TRAP), _) => {
                // SAFETY: as above; a pointer that is not followed.
                let addr = unsafe { fields._sigfault._addr };
                Cause::Fault { addr }
            }
            (Some(Signal::SYS), _) => {
                // SAFETY: as above; integers, and a pointer that is not followed.
                let sys = unsafe { fields._sigsys };
                Cause::Sys {
                    call_addr: sys._call_addr,
                    syscall: sys._syscall,
                    arch: sys._arch,
                }
            }
            _ => Cause::Kernel,
        }
    }

    /// Returns the child's status as wait4(2) would, and its identifier, if the record is about one.
    #[inline]
    pub fn child(&self) -> Option<(i32, WaitStatus)> {
        let Cause::Child { pid, status, .. } = self.cause() else {
            return None;
        };
        let raw = match self.code() {
            SiCode::CLD_EXITED => (status & 0xff) << 8,
            SiCode::CLD_KILLED => status & 0x7f,
            SiCode::CLD_DUMPED => status & 0x7f | 0x80,
            SiCode::CLD_STOPPED | SiCode::CLD_TRAPPED => status << 8 | 0x7f,
            SiCode::CLD_CONTINUED => 0xffff,
            _ => return None,
        };
        Some((pid, WaitStatus::from_raw(raw)))
    }
}

#[inline]
fn word(value: uapi::sigval) -> usize {
    // SAFETY: all of it is initialized, and the pointer is not followed.
    unsafe { value.sival_ptr }.addr()
}

impl fmt::Debug for Siginfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Siginfo")
            .field("signal", &self.signal())
            .field("code", &self.code().0)
            .field("cause", &self.cause())
            .finish()
    }
}
