//! arm (EABI): how a system call is made, in A32 and in T32.
//!
//! | number | arguments                     | result | destroyed |
//! |--------|-------------------------------|--------|-----------|
//! | `r7`   | `r0` `r1` `r2` `r3` `r4` `r5` | `r0`   |           |
//!
//! `r7` is also the frame pointer of T32, which inline assembly must not name: it is lent to the
//! kernel and given back. A number that is part of the code needs no register on its way there.

use super::{Entry, Reg};
use crate::{Ret, nr, uapi};
use core::arch::{asm, naked_asm};
use core::ffi::{c_char, c_int, c_long, c_ulong, c_void};
use core::ptr;

/// The trap: the calling convention, stated once for all arities.
macro_rules! trap {
    ($nr:ident) => {
        $crate::arch::target::svc!($nr, lateout("r0"))
    };
    ($nr:ident, $a:ident $(, $b:ident $(, $c:ident $(, $d:ident $(, $e:ident $(, $f:ident)?)?)?)?)?) => {
        $crate::arch::target::svc!(
            $nr,
            $(in("r1") $b.0, $(in("r2") $c.0, $(in("r3") $d.0, $(in("r4") $e.0, $(in("r5") $f.0,)?)?)?)?)?
            inlateout("r0") $a.0 =>
        )
    };
}
pub(super) use trap;

/// The instruction, with `r7` saved around it.
macro_rules! svc {
    ($nr:ident, $($operands:tt)*) => {{
        let ret;
        // SAFETY: the caller vouches for the call; the operands say all that it reads and destroys.
        unsafe {
            ::core::arch::asm!(
                "mov {r7}, r7",
                "mov r7, {nr}",
                "svc 0",
                "mov r7, {r7}",
                nr = in(reg) $nr,
                r7 = out(reg) _,
                $($operands)* ret,
                options(nostack, preserves_flags),
            );
        }
        $crate::Ret(ret)
    }};
}
pub(super) use svc;

macro_rules! calls {
    ($($call:ident($($a:ident $register:tt),*);)*) => {$(
        /// Makes system call `NR`, which is part of the code.
        ///
        /// # Safety
        ///
        /// See [`syscall1`](super::syscall1).
        #[inline]
        pub unsafe fn $call<const NR: usize>($($a: Reg),*) -> Ret {
            let ret;
            // SAFETY: the caller vouches for the call; the operands say all that it reads and
            // destroys.
            unsafe {
                asm!(
                    "mov {r7}, r7",
                    "mov r7, #({nr} & 0xff)",
                    // An immediate operand has eight bits, wherever they are.
                    ".if {nr} & 0xff00",
                    "orr r7, r7, #({nr} & 0xff00)",
                    ".endif",
                    ".if {nr} & 0xff0000",
                    "orr r7, r7, #({nr} & 0xff0000)",
                    ".endif",
                    "svc 0",
                    "mov r7, {r7}",
                    nr = const NR,
                    r7 = out(reg) _,
                    $(in($register) $a.0,)*
                    lateout("r0") ret,
                    options(nostack, preserves_flags),
                );
            }
            Ret(ret)
        }
    )*};
}

calls! {
    call0();
    call1(a "r0");
    call2(a "r0", b "r1");
    call3(a "r0", b "r1", c "r2");
    call4(a "r0", b "r1", c "r2", d "r3");
    call5(a "r0", b "r1", c "r2", d "r3", e "r4");
    call6(a "r0", b "r1", c "r2", d "r3", e "r4", f "r5");
}

/// Fills the register that the EABI skips so that a 64-bit argument starts at an even one.
pub const PAD: Reg = Reg(ptr::null_mut());

/// Takes the low half of a 64-bit argument, which goes into the lower register.
#[inline]
pub const fn lo(value: u64) -> Reg {
    Reg(ptr::without_provenance_mut(value as usize))
}

/// Takes the high half of a 64-bit argument, which goes into the higher register.
#[inline]
pub const fn hi(value: u64) -> Reg {
    Reg(ptr::without_provenance_mut((value >> 32) as usize))
}

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
        "push {{r4, r5, r6, r7}}",
        "mov r4, r3",
        "ldr r3, [sp, #16]",
        "ldr r5, [sp, #20]",
        "ldr r6, [sp, #24]",
        "bic r1, r1, #7",
        "mov r7, #{nr}",
        "svc 0",
        "cmp r0, #0",
        "beq 2f",
        "pop {{r4, r5, r6, r7}}",
        "bx lr",
        "2:",
        "mov r11, #0",
        "mov lr, #0",
        "mov r0, r6",
        "blx r5",
        "udf #0",
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
        "mov r12, r7",
        // No instruction before ARMv6T2 loads 435 at once.
        "mov r7, #{high}",
        "add r7, r7, #{low}",
        "svc 0",
        "mov r7, r12",
        "cmp r0, #0",
        "beq 2f",
        "bx lr",
        "2:",
        "mov r11, #0",
        "mov lr, #0",
        "mov r0, r3",
        "blx r2",
        "udf #0",
        high = const nr::clone3 & 0xff00,
        low = const nr::clone3 & 0xff,
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
        "mov r7, #{munmap}",
        "svc 0",
        "mov r0, #0",
        "mov r7, #{exit}",
        "svc 0",
        "udf #0",
        munmap = const nr::munmap,
        exit = const nr::exit,
    )
}

/// Returns from a signal handler: the kernel arranges that a handler returns to here.
#[unsafe(naked)]
unsafe extern "C" fn restorer() {
    naked_asm!(
        "mov r7, #{nr}",
        "svc 0",
        nr = const nr::sigreturn,
    )
}

/// As [`restorer`], for a handler with `SA_SIGINFO`: the kernel makes another frame for it.
#[unsafe(naked)]
unsafe extern "C" fn rt_restorer() {
    naked_asm!(
        "mov r7, #{nr}",
        "svc 0",
        nr = const nr::rt_sigreturn,
    )
}

/// Makes the kernel's record of a signal action; the way back from the handler is filled in.
#[inline]
pub fn sigaction(
    handler: uapi::__sighandler_t,
    flags: c_ulong,
    mask: uapi::kernel_sigset_t,
) -> uapi::kernel_sigaction {
    let restorer: unsafe extern "C" fn() = if flags & uapi::SA_SIGINFO as c_ulong == 0 {
        restorer
    } else {
        rt_restorer
    };
    uapi::kernel_sigaction {
        sa_handler: handler,
        sa_flags: flags | uapi::SA_RESTORER as c_ulong,
        sa_restorer: Some(restorer),
        sa_mask: mask,
    }
}

/// Tells how far above the thread pointer thread-local storage begins, before alignment; `None`
/// where it ends at the pointer.
pub const TLS_ABOVE: Option<usize> = Some(8);

/// Reads the thread pointer.
///
/// # Safety
///
/// The processor must have the register, as all since ARMv6K do.
#[inline]
pub unsafe fn thread_pointer() -> *mut c_void {
    let pointer;
    // SAFETY: reads one register.
    unsafe {
        asm!("mrc p15, 0, {}, c13, c0, 3", out(reg) pointer, options(nostack, preserves_flags, nomem));
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
    unsafe { super::syscall1(uapi::__ARM_NR_set_tls as usize, pointer.into()) }
}

/// Marks a relocation that adds where the program was loaded: `R_ARM_RELATIVE`.
pub const R_RELATIVE: usize = 23;

/// Marks a relocation that takes how far a thread-local variable is from the thread pointer:
/// `R_ARM_TLS_TPOFF32`.
pub const R_TPREL: usize = 19;

/// Ends the process, on the spot, by an instruction that no processor has.
#[inline(always)]
pub fn illegal_instruction() -> ! {
    // SAFETY: it touches nothing and does not return.
    unsafe { asm!("udf #0", options(noreturn, nomem, nostack)) }
}

/// Copies `len` bytes between regions that may overlap, and returns `to`. See memmove(3).
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` writable.
#[unsafe(naked)]
pub unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    naked_asm!(
        "sub r3, r0, r1",
        "cmp r3, r2",
        "blo 5f",
        // Words only where both regions can be aligned: other loads may trap.
        "add r2, r0, r2",
        "tst r3, #3",
        "mov r3, r0",
        "bne 4f",
        "2:",
        "tst r3, #3",
        "beq 3f",
        "cmp r3, r2",
        "beq 9f",
        "ldrb r12, [r1], #1",
        "strb r12, [r3], #1",
        "b 2b",
        "3:",
        "sub r12, r2, r3",
        "cmp r12, #4",
        "blo 4f",
        "ldr r12, [r1], #4",
        "str r12, [r3], #4",
        "b 3b",
        "4:",
        "cmp r3, r2",
        "beq 9f",
        "ldrb r12, [r1], #1",
        "strb r12, [r3], #1",
        "b 4b",
        // Backward, since `to` begins inside `from`.
        "5:",
        "add r1, r1, r2",
        "add r2, r0, r2",
        "tst r3, #3",
        "bne 8f",
        "6:",
        "tst r2, #3",
        "beq 7f",
        "cmp r2, r0",
        "beq 9f",
        "ldrb r12, [r1, #-1]!",
        "strb r12, [r2, #-1]!",
        "b 6b",
        "7:",
        "sub r12, r2, r0",
        "cmp r12, #4",
        "blo 8f",
        "ldr r12, [r1, #-4]!",
        "str r12, [r2, #-4]!",
        "b 7b",
        "8:",
        "cmp r2, r0",
        "beq 9f",
        "ldrb r12, [r1, #-1]!",
        "strb r12, [r2, #-1]!",
        "b 8b",
        "9:",
        "bx lr",
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
        "and r1, r1, #0xff",
        "orr r1, r1, r1, lsl #8",
        "orr r1, r1, r1, lsl #16",
        "add r2, r0, r2",
        "mov r3, r0",
        "2:",
        "tst r3, #3",
        "beq 3f",
        "cmp r3, r2",
        "beq 5f",
        "strb r1, [r3], #1",
        "b 2b",
        "3:",
        "sub r12, r2, r3",
        "cmp r12, #4",
        "blo 4f",
        "str r1, [r3], #4",
        "b 3b",
        "4:",
        "cmp r3, r2",
        "beq 5f",
        "strb r1, [r3], #1",
        "b 4b",
        "5:",
        "bx lr",
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
        "orr r3, r0, r1",
        "tst r3, #3",
        "bne 3f",
        "2:",
        "cmp r2, #4",
        "blo 3f",
        "ldr r3, [r0]",
        "ldr r12, [r1]",
        "cmp r3, r12",
        "bne 3f",
        "add r0, r0, #4",
        "add r1, r1, #4",
        "sub r2, r2, #4",
        "b 2b",
        "3:",
        "cmp r2, #0",
        "beq 4f",
        "ldrb r3, [r0], #1",
        "ldrb r12, [r1], #1",
        "sub r2, r2, #1",
        "subs r3, r3, r12",
        "beq 3b",
        "mov r0, r3",
        "bx lr",
        "4:",
        "mov r0, #0",
        "bx lr",
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
        "mov r1, r0",
        "2:",
        "ldrb r2, [r1], #1",
        "cmp r2, #0",
        "bne 2b",
        "sub r0, r1, r0",
        "sub r0, r0, #1",
        "bx lr",
    )
}

/// How far a symbol is from this word; where there is no such symbol, a constant address's distance.
macro_rules! bound {
    ($symbol:literal) => {
        concat!(
            ".weak ",
            $symbol,
            "\n.hidden ",
            $symbol,
            "\n.word ",
            $symbol,
            " - ."
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
        "adr r1, 2f",
        "mov r12, #6",
        "3:",
        "ldr r2, [r1]",
        "add r2, r2, r1",
        "add r1, r1, #4",
        "str r2, [r0]",
        "add r0, r0, #4",
        "subs r12, r12, #1",
        "bne 3b",
        "bx lr",
        ".balign 4",
        "2:",
        bound!("__preinit_array_start"),
        bound!("__preinit_array_end"),
        bound!("__init_array_start"),
        bound!("__init_array_end"),
        bound!("__fini_array_start"),
        bound!("__fini_array_end"),
    )
}

/// Defines `_start`, which hands the initial stack to `$entry`, after `$before` if that is named,
/// and the unwinder's entry points that core's exception tables name though nothing calls them.
#[doc(hidden)]
#[macro_export]
macro_rules! __start {
    ($entry:path) => {
        $crate::__start!(@ [] [] $entry);
    };
    ($entry:path, after $before:path) => {
        $crate::__start!(@ ["mov r0, sp", "bl {before}"] [before = sym $before] $entry);
    };
    (@ [$($line:literal),*] [$($operand:tt)*] $entry:path) => {
        /// Where the kernel enters the program.
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn _start() -> ! {
            ::core::arch::naked_asm!(
                $($line,)*
                "mov r11, #0",
                "mov lr, #0",
                "mov r0, sp",
                "b {entry}",
                entry = sym $entry,
                $($operand)*
            )
        }

        /// Named by exception tables of functions with at most 16 words of unwind code.
        #[unsafe(no_mangle)]
        extern "C" fn __aeabi_unwind_cpp_pr0() {}

        /// Named by exception tables of longer functions.
        #[unsafe(no_mangle)]
        extern "C" fn __aeabi_unwind_cpp_pr1() {}
    };
}

/// Reads the word at an aligned address, of which only some bytes need be one's own: they all stand
/// in one page. None where an instruction reads a word at any address.
pub(crate) const ALIGNED_WORD: Option<unsafe fn(*const usize) -> usize> = None;

/// Where the vDSO keeps its functions: their names, and the version that all have.
pub mod vdso {
    use core::ffi::CStr;

    /// The version of every symbol.
    pub const VERSION: &CStr = c"LINUX_2.6";
    /// Reads a clock, in 64-bit seconds.
    pub const CLOCK_GETTIME: &CStr = c"__vdso_clock_gettime64";
    /// Reads a clock's resolution, in 64-bit seconds.
    pub const CLOCK_GETRES: &CStr = c"__vdso_clock_getres_time64";
    /// Tells the processor and the node.
    pub const GETCPU: Option<&CStr> = None;
    /// Makes random bytes.
    pub const GETRANDOM: Option<&CStr> = None;
    /// Tells what the processors have, and the call's number.
    pub const RISCV_HWPROBE: Option<(&CStr, usize)> = None;
}

/// The registers of a tracee, as `NT_PRSTATUS` has them.
pub type UserRegs = uapi::pt_regs;

/// Finds the program counter.
#[inline]
pub fn program_counter(regs: &mut UserRegs) -> &mut c_long {
    &mut regs.uregs[15]
}
