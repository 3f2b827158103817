//! What a thread says whose stack is full.

use super::thread;
use crate::process::{Resource, getrlimit};
use crate::signal::{self, Action, AltStack, Disposition, SaFlags, SigSet, Signal, SsFlags};
use crate::{Result, param, thread::gettid, uapi};
use core::ffi::{c_int, c_void};
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// What a handler needs besides what the kernel puts on its stack.
const NEEDED: usize = 16 << 10;

/// The smallest alternate stack of kernels that do not tell: `MINSIGSTKSZ` and some.
const SMALL: usize = 8 << 10;

/// How far below its end an access still tells that the main thread's stack is full: the kernel
/// keeps so much free below it.
const GAP: usize = 1 << 20;

/// How much memory an alternate stack takes; 0 if threads get none.
static ALT_SIZE: AtomicUsize = AtomicUsize::new(0);

/// The lowest address that the main thread's stack may grow to.
static MAIN_END: AtomicUsize = AtomicUsize::new(0);

/// Lets a thread whose stack is full say so on standard error before `SIGSEGV` ends the process.
///
/// This thread, and those that are spawned later, get an alternate stack for that. Call it once,
/// at the start. `EOPNOTSUPP`: [`main!`](crate::main) did not start the program.
#[inline]
pub fn report_overflow() -> Result<()> {
    let page = thread::page_size()?;
    let needed = param::auxv(uapi::AT_MINSIGSTKSZ).unwrap_or(SMALL);
    let size = (needed + NEEDED).next_multiple_of(page);
    if let Some(top) = param::auxv(uapi::AT_EXECFN) {
        // The path of the program is the highest thing on the stack.
        let limit = getrlimit(Resource::STACK)?.current;
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        let end = limit.and_then(|limit| top.next_multiple_of(page).checked_sub(limit));
        MAIN_END.store(end.unwrap_or(0), Relaxed);
    }
    use_alternate(thread::map_usable(size)?, size)?;
    let action = Action {
        disposition: Disposition::Info(on_fault),
        flags: SaFlags::ONSTACK,
        mask: SigSet::all(),
    };
    // SAFETY: the handler allocates nothing, takes no lock, and looks at the record alone.
    unsafe { signal::sigaction(Signal::SEGV, Some(&action)) }?;
    ALT_SIZE.store(size, Relaxed);
    Ok(())
}

#[inline]
pub(super) fn alternate_size() -> usize {
    ALT_SIZE.load(Relaxed)
}

/// Makes this thread's handlers run on the `size` bytes at `base`, which are nobody else's.
#[inline]
pub(super) fn use_alternate(base: *mut c_void, size: usize) -> Result<()> {
    let stack = AltStack {
        base,
        size,
        flags: SsFlags::empty(),
    };
    // SAFETY: the memory stays until the thread has ended.
    unsafe { signal::sigaltstack(Some(&stack)) }.map(drop)
}

#[inline]
unsafe extern "C" fn on_fault(_signal: c_int, info: *mut uapi::siginfo, _context: *mut c_void) {
    // SAFETY: the kernel gives a record.
    let info = unsafe { &*info };
    // SAFETY: all views of the record are integers and pointers, and it is initialized.
    let numbers = unsafe { info.anon0.anon0 };
    // SAFETY: as above; of a signal that a process sent these are other integers.
    let fault = unsafe { numbers._sifields._sigfault };
    let address = fault._addr.addr();
    let end = MAIN_END.load(Relaxed);
    let below_main = (end.saturating_sub(GAP)..end).contains(&address);
    if below_main || thread::guards(address) {
        crate::eprintln!("thread {}: stack overflow", gettid());
    }
    // The access is made again, and does what it does by default.
    let _ = signal::reset(Signal::SEGV);
}
