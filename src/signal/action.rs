//! What happens when a signal arrives.

use super::{SigSet, Signal};
use crate::arch::{self, Handler};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_ulong, c_void};
use core::mem::{self, MaybeUninit};
use core::ptr;

flags! {
    /// How a signal is handled.
    pub struct SaFlags: c_ulong {
        NOCLDSTOP = SA_NOCLDSTOP;
        NOCLDWAIT = SA_NOCLDWAIT;
        SIGINFO = SA_SIGINFO;
        UNSUPPORTED = SA_UNSUPPORTED;
        EXPOSE_TAGBITS = SA_EXPOSE_TAGBITS;
        ONSTACK = SA_ONSTACK;
        RESTART = SA_RESTART;
        NODEFER = SA_NODEFER;
        RESETHAND = SA_RESETHAND;
    }

    /// What is done with an alternate stack.
    pub struct SsFlags: c_int {
        ONSTACK = SS_ONSTACK;
        DISABLE = SS_DISABLE;
        AUTODISARM = SS_AUTODISARM;
    }
}

/// A signal handler that is told what the signal is about, and what it interrupted.
///
/// The last argument is the kernel's `ucontext` of the architecture.
pub type InfoHandler = unsafe extern "C" fn(c_int, *mut uapi::siginfo, *mut c_void);

/// Who takes a signal.
#[derive(Clone, Copy, Debug)]
pub enum Disposition {
    /// The kernel does what the signal does by default.
    Default,
    /// Nobody: it is dropped.
    Ignore,
    /// A function.
    Handler(Handler),
    /// A function that wants to know more; `SIGINFO` is set for it.
    Info(InfoHandler),
}

/// What happens when a signal arrives.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// Who takes it.
    pub disposition: Disposition,
    /// How.
    pub flags: SaFlags,
    /// What is blocked while the handler runs, besides the signal itself.
    pub mask: SigSet,
}

const SIG_IGN: usize = 1;

impl Action {
    /// Makes an action without flags that blocks nothing more.
    #[inline]
    pub const fn new(disposition: Disposition) -> Self {
        Self {
            disposition,
            flags: SaFlags::empty(),
            mask: SigSet::empty(),
        }
    }

    #[inline]
    fn to_raw(self) -> uapi::kernel_sigaction {
        let flags = self.flags.difference(SaFlags::SIGINFO);
        let (handler, flags) = match self.disposition {
            Disposition::Default => (None, flags),
            Disposition::Ignore => {
                // SAFETY: the kernel takes this number for no function; nothing calls it.
                let ignore = unsafe { mem::transmute::<usize, Handler>(SIG_IGN) };
                (Some(ignore), flags)
            }
            Disposition::Handler(handler) => (Some(handler), flags),
            Disposition::Info(handler) => {
                // SAFETY: the kernel calls it with all three arguments, as `SIGINFO` says.
                let handler = unsafe { mem::transmute::<InfoHandler, Handler>(handler) };
                (Some(handler), flags.union(SaFlags::SIGINFO))
            }
        };
        arch::sigaction(handler, flags.bits(), self.mask.0)
    }

    #[inline]
    fn from_raw(raw: &uapi::kernel_sigaction) -> Self {
        let flags = SaFlags::from_bits_retain(raw.sa_flags);
        let disposition = match raw.sa_handler {
            None => Disposition::Default,
            Some(handler) if handler as usize == SIG_IGN => Disposition::Ignore,
            Some(handler) if flags.contains(SaFlags::SIGINFO) => {
                // SAFETY: whoever set `SIGINFO` gave a function of that type.
                Disposition::Info(unsafe { mem::transmute::<Handler, InfoHandler>(handler) })
            }
            Some(handler) => Disposition::Handler(handler),
        };
        Self {
            disposition,
            flags,
            mask: SigSet(raw.sa_mask),
        }
    }
}

/// Sets what happens when `signal` arrives, if `action` is given, and returns what happened before.
///
/// `EINVAL`: `KILL` and `STOP` can't be changed. See sigaction(2).
///
/// # Safety
///
/// A handler runs between any two instructions of the program, on any thread that does not block
/// the signal: it may do only what is sound there, whatever the record about the signal says,
/// since any process of the same user may send it. A handler that was there for memory faults
/// or for a runtime's own use must not be taken from it.
#[doc(alias("kernel_sigaction", "signal"))]
#[inline]
pub unsafe fn sigaction(signal: Signal, action: Option<&Action>) -> Result<Action> {
    let new = action.copied().map(Action::to_raw);
    let new = new.as_ref().map_or(ptr::null(), ptr::from_ref);
    let mut old = MaybeUninit::<uapi::kernel_sigaction>::zeroed();
    // SAFETY: the kernel reads one record and writes the other; the handler is the caller's.
    unsafe { portable::rt_sigaction(signal.as_raw(), new, old.as_mut_ptr(), SigSet::SIZE) }
        .unit()?;
    // SAFETY: the kernel filled it, with what was zero before.
    Ok(Action::from_raw(unsafe { old.assume_init_ref() }))
}

/// Makes the kernel do what `signal` does by default, and returns what happened before.
///
/// See [`sigaction`].
#[inline]
pub fn reset(signal: Signal) -> Result<Action> {
    // SAFETY: no handler runs.
    unsafe { sigaction(signal, Some(&Action::new(Disposition::Default))) }
}

/// Drops `signal` from now on, and returns what happened before.
///
/// With `CHLD` ignored, children leave no status to wait for. See [`sigaction`].
#[doc(alias = "kernel_sig_ign")]
#[inline]
pub fn ignore(signal: Signal) -> Result<Action> {
    // SAFETY: no handler runs.
    unsafe { sigaction(signal, Some(&Action::new(Disposition::Ignore))) }
}

/// Where handlers with `ONSTACK` run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AltStack {
    /// The lowest address.
    pub base: *mut c_void,
    /// How many bytes; `ENOMEM` if they are too few, see `AT_MINSIGSTKSZ` of the auxiliary vector.
    pub size: usize,
    /// `DISABLE` for none; `AUTODISARM` to have none while a handler runs.
    pub flags: SsFlags,
}

/// Sets this thread's alternate stack, if `stack` is given, and returns the one before.
///
/// `EPERM`: a handler runs on it. See sigaltstack(2).
///
/// # Safety
///
/// The memory must be the handlers' alone as long as the stack is set.
#[doc(alias = "kernel_sigaltstack")]
#[inline]
pub unsafe fn sigaltstack(stack: Option<&AltStack>) -> Result<AltStack> {
    let new = stack.map(|stack| uapi::sigaltstack {
        ss_sp: stack.base,
        ss_flags: stack.flags.bits(),
        ss_size: stack.size,
    });
    let new = new.as_ref().map_or(ptr::null(), ptr::from_ref);
    let mut old = MaybeUninit::<uapi::sigaltstack>::zeroed();
    // SAFETY: the kernel reads one record and writes the other; the stack is the caller's.
    unsafe { portable::sigaltstack(new, old.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it, with what was zero before.
    let old = unsafe { old.assume_init() };
    Ok(AltStack {
        base: old.ss_sp,
        size: old.ss_size,
        flags: SsFlags::from_bits_retain(old.ss_flags),
    })
}
