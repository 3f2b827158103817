//! What a program does that can't go on.

use crate::raw::portable;
use crate::{arch, uapi};
use core::mem::MaybeUninit;
use core::panic::PanicInfo;
use core::ptr;

/// Prints the message and where it came from to standard error, then [`abort`]s.
#[cold]
#[inline]
pub fn panic(info: &PanicInfo<'_>) -> ! {
    crate::eprintln!("{info}");
    abort()
}

/// Says that a C function has written beyond its frame, then [`abort`]s.
#[doc(hidden)]
#[cold]
#[inline]
pub fn smashed() -> ! {
    crate::eprintln!("thread {}: stack smashed", crate::thread::gettid());
    abort()
}

/// Ends the process by `SIGABRT`, also where that is blocked, ignored or handled.
#[cold]
#[inline]
pub fn abort() -> ! {
    // SAFETY: takes nothing.
    let process = unsafe { portable::getpid() }.word() as i32;
    // SAFETY: takes nothing.
    let thread = unsafe { portable::gettid() }.word() as i32;
    // SAFETY: no pointers. A handler that is installed for it runs, as the program asked.
    let _ = unsafe { portable::tgkill(process, thread, uapi::SIGABRT) };
    // SAFETY: the record is integers, and zeros are the empty set.
    let mut none: uapi::kernel_sigset_t = unsafe { MaybeUninit::zeroed().assume_init() };
    let default = arch::sigaction(None, 0, none);
    let size = size_of::<uapi::kernel_sigset_t>();
    // SAFETY: `default` is the kernel's record, and nobody asks for the old one.
    let _ = unsafe { portable::rt_sigaction(uapi::SIGABRT, &default, ptr::null_mut(), size) };
    let how = uapi::SIG_SETMASK;
    // SAFETY: the mask is empty and nobody asks for the old one.
    let _ = unsafe { portable::rt_sigprocmask(how, &raw mut none, ptr::null_mut(), size) };
    // SAFETY: no pointers.
    let _ = unsafe { portable::tgkill(process, thread, uapi::SIGABRT) };
    loop {
        // SAFETY: no pointers; nothing runs after it.
        let _ = unsafe { portable::exit_group(128 + uapi::SIGABRT) };
    }
}
