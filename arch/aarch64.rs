//! aarch64: how a system call is made.
//!
//! | number | arguments                     | result | destroyed                             |
//! |--------|-------------------------------|--------|---------------------------------------|
//! | `x8`   | `x0` `x1` `x2` `x3` `x4` `x5` | `x0`   | SVE state above the low 128 bits of z |

use super::Entry;
use crate::{Ret, nr, uapi};
use core::arch::{asm, naked_asm};
use core::ffi::{c_int, c_ulong, c_void};

/// The trap: the calling convention, stated once for all arities.
macro_rules! trap {
    ($nr:ident) => {
        $crate::arch::target::svc!(in("x8") $nr, lateout("x0"))
    };
    ($nr:ident, $a:ident $(, $b:ident $(, $c:ident $(, $d:ident $(, $e:ident $(, $f:ident)?)?)?)?)?) => {
        $crate::arch::target::svc!(
            in("x8") $nr,
            $(in("x1") $b.0, $(in("x2") $c.0, $(in("x3") $d.0, $(in("x4") $e.0, $(in("x5") $f.0,)?)?)?)?)?
            inlateout("x0") $a.0 =>
        )
    };
}
pub(super) use trap;

/// The instruction, for code that keeps nothing in SVE registers.
#[cfg(not(target_feature = "sve"))]
macro_rules! svc {
    ($($operands:tt)*) => {{
        let ret;
        // SAFETY: the caller vouches for the call; the operands say all that it reads and destroys.
        unsafe { ::core::arch::asm!("svc 0", $($operands)* ret, options(nostack, preserves_flags)) };
        $crate::Ret(ret)
    }};
}

/// The instruction, for code that may: SVE state does not survive it.
#[cfg(target_feature = "sve")]
macro_rules! svc {
    ($($operands:tt)*) => {{
        let ret;
        // SAFETY: the caller vouches for the call; the operands say all that it reads and destroys.
        unsafe {
            ::core::arch::asm!(
                "svc 0", $($operands)* ret,
                lateout("v0") _, lateout("v1") _, lateout("v2") _, lateout("v3") _,
                lateout("v4") _, lateout("v5") _, lateout("v6") _, lateout("v7") _,
                lateout("v8") _, lateout("v9") _, lateout("v10") _, lateout("v11") _,
                lateout("v12") _, lateout("v13") _, lateout("v14") _, lateout("v15") _,
                lateout("v16") _, lateout("v17") _, lateout("v18") _, lateout("v19") _,
                lateout("v20") _, lateout("v21") _, lateout("v22") _, lateout("v23") _,
                lateout("v24") _, lateout("v25") _, lateout("v26") _, lateout("v27") _,
                lateout("v28") _, lateout("v29") _, lateout("v30") _, lateout("v31") _,
                lateout("p0") _, lateout("p1") _, lateout("p2") _, lateout("p3") _,
                lateout("p4") _, lateout("p5") _, lateout("p6") _, lateout("p7") _,
                lateout("p8") _, lateout("p9") _, lateout("p10") _, lateout("p11") _,
                lateout("p12") _, lateout("p13") _, lateout("p14") _, lateout("p15") _,
                lateout("ffr") _,
                options(nostack, preserves_flags),
            );
        }
        $crate::Ret(ret)
    }};
}
pub(super) use svc;

/// Clones this thread; the child runs `entry(arg)` on `stack` and never comes back here.
///
/// `stack` is the high end of the child's stack. The argument order is this crate's own, the
/// same on every architecture. See clone(2).
///
/// # Safety
///
/// What clone(2) asks for `flags`; `stack` must be the child's alone until it is gone.
#[unsafe(naked)]
pub unsafe extern "C" fn clone(
    flags: c_ulong,
    stack: *mut c_void,
    parent_tid: *mut c_int,
    child_tid: *mut c_int,
    tls: *mut c_void,
    entry: Entry,
    arg: *mut c_void,
) -> Ret {
    naked_asm!(
        "and x1, x1, #-16",
        "mov x7, x3",
        "mov x3, x4",
        "mov x4, x7",
        "mov x8, #{nr}",
        "svc 0",
        "cbz x0, 2f",
        "ret",
        "2:",
        "mov x29, xzr",
        "mov x30, xzr",
        "mov x0, x6",
        "blr x5",
        "brk #1",
        nr = const nr::clone,
    )
}

/// Clones as `args` say; the child runs `entry(arg)` on the stack named there.
///
/// See clone3(2).
///
/// # Safety
///
/// What clone3(2) asks; `args.stack` must be the child's alone until it is gone.
#[unsafe(naked)]
pub unsafe extern "C" fn clone3(
    args: *const uapi::clone_args,
    size: usize,
    entry: Entry,
    arg: *mut c_void,
) -> Ret {
    naked_asm!(
        "mov x8, #{nr}",
        "svc 0",
        "cbz x0, 2f",
        "ret",
        "2:",
        "mov x29, xzr",
        "mov x30, xzr",
        "mov x0, x3",
        "blr x2",
        "brk #1",
        nr = const nr::clone3,
    )
}

/// Unmaps `len` bytes at `stack` and ends this thread, using no stack in between.
///
/// # Safety
///
/// The region may be the stack that this thread stands on; nothing else may use it.
#[unsafe(naked)]
pub unsafe extern "C" fn exit_unmap(stack: *mut c_void, len: usize) -> ! {
    naked_asm!(
        "mov x8, #{munmap}",
        "svc 0",
        "mov x0, xzr",
        "mov x8, #{exit}",
        "svc 0",
        "brk #1",
        munmap = const nr::munmap,
        exit = const nr::exit,
    )
}

/// Makes the kernel's record of a signal action; the way back from the handler is the vDSO's.
#[inline]
pub fn sigaction(
    handler: uapi::__sighandler_t,
    flags: c_ulong,
    mask: uapi::kernel_sigset_t,
) -> uapi::kernel_sigaction {
    uapi::kernel_sigaction {
        sa_handler: handler,
        sa_flags: flags,
        sa_restorer: None,
        sa_mask: mask,
    }
}

/// Reads the thread pointer.
///
/// # Safety
///
/// None beyond the ABI's: the register is readable always. Unsafe as on the other architectures.
#[inline]
pub unsafe fn thread_pointer() -> *mut c_void {
    let pointer;
    // SAFETY: reads one register.
    unsafe {
        asm!("mrs {}, tpidr_el0", out(reg) pointer, options(nostack, preserves_flags, nomem));
    }
    pointer
}

/// Sets the thread pointer of this thread.
///
/// # Safety
///
/// Code that runs on this thread finds its thread-local storage by this pointer: nothing that
/// used the old one may still run. The word at `pointer` must hold `pointer`.
#[inline]
pub unsafe fn set_thread_pointer(pointer: *mut c_void) -> Ret {
    // SAFETY: the caller's.
    unsafe { asm!("msr tpidr_el0, {}", in(reg) pointer, options(nostack, preserves_flags)) };
    Ret::from_word(0)
}

/// Defines `_start`, which hands the initial stack to `$entry`.
#[doc(hidden)]
#[macro_export]
macro_rules! __start {
    ($entry:path) => {
        /// Where the kernel enters the program.
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn _start() -> ! {
            ::core::arch::naked_asm!(
                "mov x29, xzr",
                "mov x30, xzr",
                "mov x0, sp",
                "b {entry}",
                entry = sym $entry,
            )
        }
    };
}

/// Where the vDSO keeps its functions: their names, and the version that all have.
pub mod vdso {
    use core::ffi::CStr;

    /// The version of every symbol.
    pub const VERSION: &CStr = c"LINUX_2.6.39";
    /// Reads a clock, in 64-bit seconds.
    pub const CLOCK_GETTIME: &CStr = c"__kernel_clock_gettime";
    /// Reads a clock's resolution, in 64-bit seconds.
    pub const CLOCK_GETRES: &CStr = c"__kernel_clock_getres";
    /// Tells the processor and the node.
    pub const GETCPU: Option<&CStr> = None;
    /// Makes random bytes.
    pub const GETRANDOM: Option<&CStr> = Some(c"__kernel_getrandom");
    /// Tells what the processors have, and the call's number.
    pub const RISCV_HWPROBE: Option<(&CStr, usize)> = None;
}
