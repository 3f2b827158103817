//! aarch64: how a system call is made.
//!
//! | number | arguments                     | result | destroyed                             |
//! |--------|-------------------------------|--------|---------------------------------------|
//! | `x8`   | `x0` `x1` `x2` `x3` `x4` `x5` | `x0`   | SVE state above the low 128 bits of z |

use super::Entry;
use crate::{Ret, nr, uapi};
use core::arch::{asm, naked_asm};
use core::ffi::{c_char, c_int, c_ulong, c_void};

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

/// Tells how far above the thread pointer thread-local storage begins, before alignment; `None`
/// where it ends at the pointer.
pub const TLS_ABOVE: Option<usize> = Some(16);

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
/// used the old one may still run.
#[inline]
pub unsafe fn set_thread_pointer(pointer: *mut c_void) -> Ret {
    // SAFETY: the caller's.
    unsafe { asm!("msr tpidr_el0, {}", in(reg) pointer, options(nostack, preserves_flags)) };
    Ret::from_word(0)
}

/// Marks a relocation that adds where the program was loaded: `R_AARCH64_RELATIVE`.
pub const R_RELATIVE: usize = 1027;

/// Marks a relocation that takes how far a thread-local variable is from the thread pointer:
/// `R_AARCH64_TLS_TPREL64`.
pub const R_TPREL: usize = 1030;

/// Ends the process, on the spot, by an instruction that no processor has.
#[inline(always)]
pub fn illegal_instruction() -> ! {
    // SAFETY: it touches nothing and does not return.
    unsafe { asm!("brk #1", options(noreturn, nomem, nostack)) }
}

/// Copies `len` bytes between regions that may overlap, and returns `to`. See memmove(3).
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` writable.
#[unsafe(naked)]
pub unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    naked_asm!(
        "cmp x2, #16",
        "b.lo 4f",
        "add x4, x1, x2",
        "add x5, x0, x2",
        "sub x3, x0, x1",
        "cmp x3, x2",
        "b.lo 3f",
        // Forward by 16 bytes; the last 16 were read before anything was written over them.
        "ldp x6, x7, [x4, #-16]",
        "sub x5, x5, #16",
        "mov x3, x0",
        "b 8f",
        "2:",
        "ldp x9, x10, [x1], #16",
        "stp x9, x10, [x3], #16",
        "8:",
        "cmp x3, x5",
        "b.lo 2b",
        "stp x6, x7, [x5]",
        "ret",
        // Backward by 16 bytes, the first 16 likewise.
        "3:",
        "ldp x6, x7, [x1]",
        "2:",
        "ldp x9, x10, [x4, #-16]!",
        "stp x9, x10, [x5, #-16]!",
        "sub x2, x2, #16",
        "cmp x2, #16",
        "b.hi 2b",
        "stp x6, x7, [x0]",
        "ret",
        // Fewer than 16: two halves that may overlap, all read first.
        "4:",
        "add x4, x1, x2",
        "add x5, x0, x2",
        "cmp x2, #8",
        "b.lo 5f",
        "ldr x6, [x1]",
        "ldr x7, [x4, #-8]",
        "str x6, [x0]",
        "str x7, [x5, #-8]",
        "ret",
        "5:",
        "cmp x2, #4",
        "b.lo 6f",
        "ldr w6, [x1]",
        "ldr w7, [x4, #-4]",
        "str w6, [x0]",
        "str w7, [x5, #-4]",
        "ret",
        "6:",
        "cbz x2, 7f",
        "lsr x3, x2, #1",
        "ldrb w6, [x1]",
        "ldrb w7, [x1, x3]",
        "ldrb w9, [x4, #-1]",
        "strb w6, [x0]",
        "strb w7, [x0, x3]",
        "strb w9, [x5, #-1]",
        "7:",
        "ret",
    )
}

/// Fills `len` bytes with the low 8 bits of `byte`, and returns `to`. See memset(3).
///
/// # Safety
///
/// `len` bytes at `to` must be writable.
#[unsafe(naked)]
pub unsafe extern "C" fn memset(to: *mut u8, byte: c_int, len: usize) -> *mut u8 {
    naked_asm!(
        "and x1, x1, #0xff",
        "mov x3, #0x0101010101010101",
        "mul x1, x1, x3",
        "cmp x2, #8",
        "b.lo 4f",
        "add x4, x0, x2",
        "sub x4, x4, #8",
        "mov x3, x0",
        "2:",
        "str x1, [x3], #8",
        "cmp x3, x4",
        "b.lo 2b",
        "str x1, [x4]",
        "ret",
        "3:",
        "sub x2, x2, #1",
        "strb w1, [x0, x2]",
        "4:",
        "cbnz x2, 3b",
        "ret",
    )
}

/// Compares `len` bytes: below, equal to or above 0 as `a` is to `b`. See memcmp(3).
///
/// # Safety
///
/// `len` bytes at `a` and at `b` must be readable.
#[unsafe(naked)]
pub unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, len: usize) -> c_int {
    naked_asm!(
        "2:",
        "cmp x2, #8",
        "b.lo 3f",
        "ldr x3, [x0]",
        "ldr x4, [x1]",
        "cmp x3, x4",
        "b.ne 3f",
        "add x0, x0, #8",
        "add x1, x1, #8",
        "sub x2, x2, #8",
        "b 2b",
        "3:",
        "cbz x2, 4f",
        "ldrb w3, [x0], #1",
        "ldrb w4, [x1], #1",
        "sub x2, x2, #1",
        "subs w3, w3, w4",
        "b.eq 3b",
        "mov w0, w3",
        "ret",
        "4:",
        "mov w0, wzr",
        "ret",
    )
}

/// Counts the bytes before the first NUL. See strlen(3).
///
/// # Safety
///
/// There must be a NUL.
#[unsafe(naked)]
pub unsafe extern "C" fn strlen(string: *const c_char) -> usize {
    naked_asm!(
        "mov x1, x0",
        "2:",
        "ldrb w2, [x1], #1",
        "cbnz w2, 2b",
        "sub x0, x1, x0",
        "sub x0, x0, #1",
        "ret",
    )
}

/// Writes a symbol's address to a word behind `x0`; where there is no such symbol, a constant.
macro_rules! bound {
    ($symbol:literal, $offset:literal) => {
        concat!(
            ".weak ",
            $symbol,
            "\n.hidden ",
            $symbol,
            "\nadrp x1, ",
            $symbol,
            "\nadd x1, x1, :lo12:",
            $symbol,
            "\nstr x1, [x0, ",
            $offset,
            "]",
        )
    };
}

/// Writes where `.preinit_array`, `.init_array` and `.fini_array` begin and end, as the linker says
/// it; a linker that does not say it makes both the same.
///
/// # Safety
///
/// `bounds` must be writable.
#[unsafe(naked)]
pub unsafe extern "C" fn array_bounds(bounds: *mut [usize; 6]) {
    naked_asm!(
        bound!("__preinit_array_start", "0"),
        bound!("__preinit_array_end", "8"),
        bound!("__init_array_start", "16"),
        bound!("__init_array_end", "24"),
        bound!("__fini_array_start", "32"),
        bound!("__fini_array_end", "40"),
        "ret",
    )
}

/// Defines `_start`, which hands the initial stack to `$entry`, after `$before` if that is named.
#[doc(hidden)]
#[macro_export]
macro_rules! __start {
    ($entry:path) => {
        $crate::__start!(@ [] [] $entry);
    };
    ($entry:path, after $before:path) => {
        $crate::__start!(@ ["mov x0, sp", "bl {before}"] [before = sym $before] $entry);
    };
    (@ [$($line:literal),*] [$($operand:tt)*] $entry:path) => {
        /// Where the kernel enters the program.
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn _start() -> ! {
            ::core::arch::naked_asm!(
                $($line,)*
                "mov x29, xzr",
                "mov x30, xzr",
                "mov x0, sp",
                "b {entry}",
                entry = sym $entry,
                $($operand)*
            )
        }
    };
}

/// Reads the word at an aligned address, of which only some bytes need be one's own: they all stand
/// in one page. None where an instruction reads a word at any address.
pub(crate) const ALIGNED_WORD: Option<unsafe fn(*const usize) -> usize> = None;

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

/// The registers of a tracee, as `NT_PRSTATUS` has them.
pub type UserRegs = uapi::user_pt_regs;

/// Finds the program counter.
#[inline]
pub fn program_counter(regs: &mut UserRegs) -> &mut u64 {
    &mut regs.pc
}
