//! riscv64: how a system call is made.
//!
//! | number | arguments                     | result | destroyed                          |
//! |--------|-------------------------------|--------|------------------------------------|
//! | `a7`   | `a0` `a1` `a2` `a3` `a4` `a5` | `a0`   | all vector state (`v0`-`v31`, `vl`) |
//!
//! The kernel's vector documentation lets it drop every vector register at a call, so they are
//! all declared destroyed; code built without vectors pays nothing for that.

use super::Entry;
use crate::{Ret, nr, uapi};
use core::arch::{asm, naked_asm};
use core::ffi::{c_char, c_int, c_ulong, c_void};

/// The trap: the calling convention, stated once for all arities.
macro_rules! trap {
    ($nr:ident) => {
        $crate::arch::target::ecall!(in("a7") $nr, lateout("a0"))
    };
    ($nr:ident, $a:ident $(, $b:ident $(, $c:ident $(, $d:ident $(, $e:ident $(, $f:ident)?)?)?)?)?) => {
        $crate::arch::target::ecall!(
            in("a7") $nr,
            $(in("a1") $b.0, $(in("a2") $c.0, $(in("a3") $d.0, $(in("a4") $e.0, $(in("a5") $f.0,)?)?)?)?)?
            inlateout("a0") $a.0 =>
        )
    };
}
pub(super) use trap;

/// The instruction, and what it destroys.
macro_rules! ecall {
    ($($operands:tt)*) => {{
        let ret;
        // SAFETY: the caller vouches for the call; the operands say all that it reads and destroys.
        unsafe {
            ::core::arch::asm!(
                "ecall", $($operands)* ret,
                lateout("v0") _, lateout("v1") _, lateout("v2") _, lateout("v3") _,
                lateout("v4") _, lateout("v5") _, lateout("v6") _, lateout("v7") _,
                lateout("v8") _, lateout("v9") _, lateout("v10") _, lateout("v11") _,
                lateout("v12") _, lateout("v13") _, lateout("v14") _, lateout("v15") _,
                lateout("v16") _, lateout("v17") _, lateout("v18") _, lateout("v19") _,
                lateout("v20") _, lateout("v21") _, lateout("v22") _, lateout("v23") _,
                lateout("v24") _, lateout("v25") _, lateout("v26") _, lateout("v27") _,
                lateout("v28") _, lateout("v29") _, lateout("v30") _, lateout("v31") _,
                options(nostack),
            );
        }
        $crate::Ret(ret)
    }};
}
pub(super) use ecall;

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
        "andi a1, a1, -16",
        "mv t0, a3",
        "mv a3, a4",
        "mv a4, t0",
        "li a7, {nr}",
        "ecall",
        "beqz a0, 2f",
        "ret",
        "2:",
        "mv s0, zero",
        "mv ra, zero",
        "mv a0, a6",
        "jalr a5",
        "unimp",
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
        "li a7, {nr}",
        "ecall",
        "beqz a0, 2f",
        "ret",
        "2:",
        "mv s0, zero",
        "mv ra, zero",
        "mv a0, a3",
        "jalr a2",
        "unimp",
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
        "li a7, {munmap}",
        "ecall",
        "mv a0, zero",
        "li a7, {exit}",
        "ecall",
        "unimp",
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
        sa_mask: mask,
    }
}

/// Tells how far above the thread pointer thread-local storage begins, before alignment; `None`
/// where it ends at the pointer.
pub const TLS_ABOVE: Option<usize> = Some(0);

/// Reads the thread pointer.
///
/// # Safety
///
/// None beyond the ABI's: the register is readable always. Unsafe as on the other architectures.
#[inline]
pub unsafe fn thread_pointer() -> *mut c_void {
    let pointer;
    // SAFETY: reads one register.
    unsafe { asm!("mv {}, tp", out(reg) pointer, options(nostack, preserves_flags, nomem)) };
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
    unsafe { asm!("mv tp, {}", in(reg) pointer, options(nostack, preserves_flags)) };
    Ret::from_word(0)
}

/// Marks a relocation that adds where the program was loaded: `R_RISCV_RELATIVE`.
pub const R_RELATIVE: usize = 3;

/// Marks a relocation that takes how far a thread-local variable is from the thread pointer:
/// `R_RISCV_TLS_TPREL64`.
pub const R_TPREL: usize = 11;

/// Ends the process, on the spot, by an instruction that no processor has.
#[inline(always)]
pub fn illegal_instruction() -> ! {
    // SAFETY: it touches nothing and does not return.
    unsafe { asm!("unimp", options(noreturn, nomem, nostack)) }
}

/// Copies `len` bytes between regions that may overlap, and returns `to`. See memmove(3).
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` writable.
#[unsafe(naked)]
pub unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    naked_asm!(
        "sub a3, a0, a1",
        "bltu a3, a2, 5f",
        "mv a4, a0",
        "add a5, a0, a2",
        // Words only where both regions can be aligned: other loads may trap.
        "andi a3, a3, 7",
        "bnez a3, 4f",
        "2:",
        "andi a3, a4, 7",
        "beqz a3, 3f",
        "beq a4, a5, 9f",
        "lbu a6, 0(a1)",
        "sb a6, 0(a4)",
        "addi a1, a1, 1",
        "addi a4, a4, 1",
        "j 2b",
        "3:",
        "sub a3, a5, a4",
        "sltiu a3, a3, 8",
        "bnez a3, 4f",
        "ld a6, 0(a1)",
        "sd a6, 0(a4)",
        "addi a1, a1, 8",
        "addi a4, a4, 8",
        "j 3b",
        "4:",
        "beq a4, a5, 9f",
        "lbu a6, 0(a1)",
        "sb a6, 0(a4)",
        "addi a1, a1, 1",
        "addi a4, a4, 1",
        "j 4b",
        // Backward, since `to` begins inside `from`.
        "5:",
        "add a1, a1, a2",
        "add a4, a0, a2",
        "andi a3, a3, 7",
        "bnez a3, 8f",
        "6:",
        "andi a3, a4, 7",
        "beqz a3, 7f",
        "beq a4, a0, 9f",
        "addi a1, a1, -1",
        "addi a4, a4, -1",
        "lbu a6, 0(a1)",
        "sb a6, 0(a4)",
        "j 6b",
        "7:",
        "sub a3, a4, a0",
        "sltiu a3, a3, 8",
        "bnez a3, 8f",
        "addi a1, a1, -8",
        "addi a4, a4, -8",
        "ld a6, 0(a1)",
        "sd a6, 0(a4)",
        "j 7b",
        "8:",
        "beq a4, a0, 9f",
        "addi a1, a1, -1",
        "addi a4, a4, -1",
        "lbu a6, 0(a1)",
        "sb a6, 0(a4)",
        "j 8b",
        "9:",
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
        "andi a1, a1, 0xff",
        "slli a3, a1, 8",
        "or a1, a1, a3",
        "slli a3, a1, 16",
        "or a1, a1, a3",
        "slli a3, a1, 32",
        "or a1, a1, a3",
        "mv a4, a0",
        "add a5, a0, a2",
        "2:",
        "andi a3, a4, 7",
        "beqz a3, 3f",
        "beq a4, a5, 5f",
        "sb a1, 0(a4)",
        "addi a4, a4, 1",
        "j 2b",
        "3:",
        "sub a3, a5, a4",
        "sltiu a3, a3, 8",
        "bnez a3, 4f",
        "sd a1, 0(a4)",
        "addi a4, a4, 8",
        "j 3b",
        "4:",
        "beq a4, a5, 5f",
        "sb a1, 0(a4)",
        "addi a4, a4, 1",
        "j 4b",
        "5:",
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
        "or a3, a0, a1",
        "andi a3, a3, 7",
        "bnez a3, 3f",
        "2:",
        "sltiu a3, a2, 8",
        "bnez a3, 3f",
        "ld a4, 0(a0)",
        "ld a5, 0(a1)",
        "bne a4, a5, 3f",
        "addi a0, a0, 8",
        "addi a1, a1, 8",
        "addi a2, a2, -8",
        "j 2b",
        "3:",
        "beqz a2, 4f",
        "lbu a4, 0(a0)",
        "lbu a5, 0(a1)",
        "addi a0, a0, 1",
        "addi a1, a1, 1",
        "addi a2, a2, -1",
        "beq a4, a5, 3b",
        "sub a0, a4, a5",
        "ret",
        "4:",
        "li a0, 0",
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
        "mv a1, a0",
        "2:",
        "lbu a2, 0(a1)",
        "addi a1, a1, 1",
        "bnez a2, 2b",
        "sub a0, a1, a0",
        "addi a0, a0, -1",
        "ret",
    )
}

/// Writes a symbol's address to a word behind `a0`; where there is no such symbol, a constant.
macro_rules! bound {
    ($symbol:literal, $offset:literal) => {
        concat!(
            ".weak ",
            $symbol,
            "\n.hidden ",
            $symbol,
            "\nlla a1, ",
            $symbol,
            "\nsd a1, ",
            $offset,
            "(a0)",
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
        $crate::__start!(@ ["mv a0, sp", "call {before}"] [before = sym $before] $entry);
    };
    (@ [$($line:literal),*] [$($operand:tt)*] $entry:path) => {
        /// Where the kernel enters the program.
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn _start() -> ! {
            ::core::arch::naked_asm!(
                ".option push",
                ".option norelax",
                "lla gp, __global_pointer$",
                ".option pop",
                $($line,)*
                "mv s0, zero",
                "mv ra, zero",
                "mv a0, sp",
                "tail {entry}",
                entry = sym $entry,
                $($operand)*
            )
        }
    };
}

/// Reads the word at an aligned address, of which only some bytes need be one's own: they all stand
/// in one page. None where an instruction reads a word at any address.
pub(crate) const ALIGNED_WORD: Option<unsafe fn(*const usize) -> usize> = Some(aligned_word);

/// # Safety
///
/// The address must be aligned, and a byte of the word readable.
#[inline(always)]
unsafe fn aligned_word(at: *const usize) -> usize {
    let word;
    // SAFETY: the caller's; Rust's own reads may not leave what a pointer points to.
    unsafe {
        asm!(
            "ld {word}, 0({at})",
            word = lateout(reg) word,
            at = in(reg) at,
            options(pure, readonly, nostack, preserves_flags),
        );
    }
    word
}

/// Where the vDSO keeps its functions: their names, and the version that all have.
pub mod vdso {
    use core::ffi::CStr;

    /// The version of every symbol.
    pub const VERSION: &CStr = c"LINUX_4.15";
    /// Reads a clock, in 64-bit seconds.
    pub const CLOCK_GETTIME: &CStr = c"__vdso_clock_gettime";
    /// Reads a clock's resolution, in 64-bit seconds.
    pub const CLOCK_GETRES: &CStr = c"__vdso_clock_getres";
    /// Tells the processor and the node.
    pub const GETCPU: Option<&CStr> = Some(c"__vdso_getcpu");
    /// Makes random bytes.
    pub const GETRANDOM: Option<&CStr> = Some(c"__vdso_getrandom");
    /// Tells what the processors have, and the call's number.
    pub const RISCV_HWPROBE: Option<(&CStr, usize)> =
        Some((c"__vdso_riscv_hwprobe", crate::nr::riscv_hwprobe));
}

/// The registers of a tracee, as `NT_PRSTATUS` has them.
pub type UserRegs = uapi::user_regs_struct;

/// Finds the program counter.
#[inline]
pub fn program_counter(regs: &mut UserRegs) -> &mut c_ulong {
    &mut regs.pc
}
