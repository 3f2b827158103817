//! x86_64: how a system call is made.
//!
//! | number | arguments                         | result | destroyed   |
//! |--------|-----------------------------------|--------|-------------|
//! | `rax`  | `rdi` `rsi` `rdx` `r10` `r8` `r9` | `rax`  | `rcx` `r11` |
//!
//! The red zone survives: the kernel runs on a stack of its own.

use super::{Entry, Reg};
use crate::{Ret, nr, uapi};
use core::arch::{asm, naked_asm};
use core::ffi::{c_char, c_int, c_ulong, c_void};

/// The trap: the calling convention, stated once for all arities.
macro_rules! trap {
    ($nr:ident $(, $a:ident $(, $b:ident $(, $c:ident $(, $d:ident $(, $e:ident $(, $f:ident)?)?)?)?)?)?) => {{
        let ret;
        // SAFETY: the caller vouches for the call; the operands say all that it reads and destroys.
        unsafe {
            ::core::arch::asm!(
                "syscall",
                inlateout("rax") $nr => ret,
                $(in("rdi") $a.0, $(in("rsi") $b.0, $(in("rdx") $c.0,
                $(in("r10") $d.0, $(in("r8") $e.0, $(in("r9") $f.0,)?)?)?)?)?)?
                lateout("rcx") _,
                lateout("r11") _,
                options(nostack, preserves_flags),
            );
        }
        $crate::Ret(ret)
    }};
}
pub(super) use trap;

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
        "and rsi, -16",
        "sub rsi, 16",
        "mov rax, [rsp + 8]",
        "mov [rsi], rax",
        "mov r10, rcx",
        "mov eax, {nr}",
        "syscall",
        "test rax, rax",
        "jz 2f",
        "ret",
        "2:",
        "xor ebp, ebp",
        "mov rdi, [rsp]",
        "call r9",
        "ud2",
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
        "mov r8, rcx",
        "mov eax, {nr}",
        "syscall",
        "test rax, rax",
        "jz 2f",
        "ret",
        "2:",
        "xor ebp, ebp",
        "and rsp, -16",
        "mov rdi, r8",
        "call rdx",
        "ud2",
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
        "mov eax, {munmap}",
        "syscall",
        "xor edi, edi",
        "mov eax, {exit}",
        "syscall",
        "ud2",
        munmap = const nr::munmap,
        exit = const nr::exit,
    )
}

/// Returns from a signal handler: the kernel arranges that a handler returns to here.
#[unsafe(naked)]
unsafe extern "C" fn restorer() {
    naked_asm!(
        "mov eax, {nr}",
        "syscall",
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
    uapi::kernel_sigaction {
        sa_handler: handler,
        sa_flags: flags | c_ulong::from(uapi::SA_RESTORER as u32),
        sa_restorer: Some(restorer),
        sa_mask: mask,
    }
}

/// Tells how far above the thread pointer thread-local storage begins, before alignment; `None`
/// where it ends at the pointer.
pub const TLS_ABOVE: Option<usize> = None;

/// Reads the thread pointer, which must have been set: the word that it points at is itself.
///
/// # Safety
///
/// `fs:0` must hold its own address, as [`set_thread_pointer`] asks.
#[inline]
pub unsafe fn thread_pointer() -> *mut c_void {
    let pointer;
    // SAFETY: the caller says that the word is there.
    unsafe {
        asm!("mov {}, fs:0", out(reg) pointer, options(nostack, preserves_flags, readonly, pure));
    }
    pointer
}

/// Sets the thread pointer of this thread. See arch_prctl(2).
///
/// # Safety
///
/// Code that runs on this thread finds its thread-local storage by this pointer: nothing that
/// used the old one may still run. The word at `pointer` must hold `pointer`.
#[inline]
pub unsafe fn set_thread_pointer(pointer: *mut c_void) -> Ret {
    // SAFETY: the caller's.
    unsafe { super::syscall2(nr::arch_prctl, Reg::from(uapi::ARCH_SET_FS), pointer.into()) }
}

/// Marks a relocation that adds where the program was loaded: `R_X86_64_RELATIVE`.
pub const R_RELATIVE: usize = 8;

/// Marks a relocation that takes how far a thread-local variable is from the thread pointer:
/// `R_X86_64_TPOFF64`.
pub const R_TPREL: usize = 18;

/// Ends the process, on the spot, by an instruction that no processor has.
#[inline(always)]
pub fn illegal_instruction() -> ! {
    // SAFETY: it touches nothing and does not return.
    unsafe { asm!("ud2", options(noreturn, nomem, nostack)) }
}

/// Copies `len` bytes between regions that may overlap, and returns `to`. See memmove(3).
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` writable.
#[unsafe(naked)]
pub unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    naked_asm!(
        "mov rax, rdi",
        "cmp rdx, 16",
        "jb 5f",
        "mov rcx, rdi",
        "sub rcx, rsi",
        "cmp rcx, rdx",
        "jb 4f",
        // Pays off behind the start-up of some tens of cycles.
        "cmp rdx, 512",
        "jae 3f",
        // Forward by 16 bytes; the last 16 were read before anything was written over them.
        "mov r10, [rsi + rdx - 16]",
        "mov r11, [rsi + rdx - 8]",
        "lea rdx, [rdi + rdx - 16]",
        "jmp 8f",
        "2:",
        "mov r8, [rsi]",
        "mov r9, [rsi + 8]",
        "mov [rdi], r8",
        "mov [rdi + 8], r9",
        "add rsi, 16",
        "add rdi, 16",
        "8:",
        "cmp rdi, rdx",
        "jb 2b",
        "mov [rdx], r10",
        "mov [rdx + 8], r11",
        "ret",
        "3:",
        "mov rcx, rdx",
        "rep movsb",
        "ret",
        // Backward by 16 bytes, the first 16 likewise.
        "4:",
        "mov r8, [rsi]",
        "mov r9, [rsi + 8]",
        "2:",
        "mov r10, [rsi + rdx - 16]",
        "mov r11, [rsi + rdx - 8]",
        "mov [rdi + rdx - 16], r10",
        "mov [rdi + rdx - 8], r11",
        "sub rdx, 16",
        "cmp rdx, 16",
        "ja 2b",
        "mov [rdi], r8",
        "mov [rdi + 8], r9",
        "ret",
        // Fewer than 16: two halves that may overlap, all read first.
        "5:",
        "cmp edx, 8",
        "jb 6f",
        "mov r8, [rsi]",
        "mov r9, [rsi + rdx - 8]",
        "mov [rdi], r8",
        "mov [rdi + rdx - 8], r9",
        "ret",
        "6:",
        "cmp edx, 4",
        "jb 7f",
        "mov r8d, [rsi]",
        "mov r9d, [rsi + rdx - 4]",
        "mov [rdi], r8d",
        "mov [rdi + rdx - 4], r9d",
        "ret",
        "7:",
        "test edx, edx",
        "jz 9f",
        "mov ecx, edx",
        "shr ecx",
        "mov r8b, [rsi]",
        "mov r9b, [rsi + rcx]",
        "mov r10b, [rsi + rdx - 1]",
        "mov [rdi], r8b",
        "mov [rdi + rcx], r9b",
        "mov [rdi + rdx - 1], r10b",
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
        "mov r9, rdi",
        "movzx eax, sil",
        "cmp rdx, 8",
        "jb 4f",
        "cmp rdx, 512",
        "jae 3f",
        "mov r8, 0x0101010101010101",
        "imul rax, r8",
        "lea rcx, [rdi + rdx - 8]",
        "2:",
        "mov [rdi], rax",
        "add rdi, 8",
        "cmp rdi, rcx",
        "jb 2b",
        "mov [rcx], rax",
        "mov rax, r9",
        "ret",
        "3:",
        "mov rcx, rdx",
        "rep stosb",
        "jmp 6f",
        "4:",
        "test edx, edx",
        "jz 6f",
        "5:",
        "mov [rdi + rdx - 1], al",
        "dec edx",
        "jnz 5b",
        "6:",
        "mov rax, r9",
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
        "xor ecx, ecx",
        "2:",
        "lea r8, [rcx + 8]",
        "cmp r8, rdx",
        "ja 3f",
        "mov rax, [rdi + rcx]",
        "cmp rax, [rsi + rcx]",
        "jne 3f",
        "mov rcx, r8",
        "jmp 2b",
        "3:",
        "cmp rcx, rdx",
        "je 4f",
        "movzx eax, byte ptr [rdi + rcx]",
        "movzx r8d, byte ptr [rsi + rcx]",
        "inc rcx",
        "sub eax, r8d",
        "je 3b",
        "ret",
        "4:",
        "xor eax, eax",
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
        "xor eax, eax",
        "jmp 3f",
        "2:",
        "inc rax",
        "3:",
        "cmp byte ptr [rdi + rax], 0",
        "jne 2b",
        "ret",
    )
}

/// Writes a symbol's address to a word behind `rdi`; where there is no such symbol, a constant.
macro_rules! bound {
    ($symbol:literal, $offset:literal) => {
        concat!(
            ".weak ",
            $symbol,
            "\n.hidden ",
            $symbol,
            "\nlea rax, [rip + ",
            $symbol,
            "]\nmov [rdi + ",
            $offset,
            "], rax",
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
        $crate::__start!(@ ["mov rdi, rsp", "call {before}"] [before = sym $before] $entry);
    };
    (@ [$($line:literal),*] [$($operand:tt)*] $entry:path) => {
        /// Where the kernel enters the program.
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn _start() -> ! {
            ::core::arch::naked_asm!(
                $($line,)*
                "xor ebp, ebp",
                "mov rdi, rsp",
                "call {entry}",
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
    pub const VERSION: &CStr = c"LINUX_2.6";
    /// Reads a clock, in 64-bit seconds.
    pub const CLOCK_GETTIME: &CStr = c"__vdso_clock_gettime";
    /// Reads a clock's resolution, in 64-bit seconds.
    pub const CLOCK_GETRES: &CStr = c"__vdso_clock_getres";
    /// Tells the processor and the node.
    pub const GETCPU: Option<&CStr> = Some(c"__vdso_getcpu");
    /// Makes random bytes.
    pub const GETRANDOM: Option<&CStr> = Some(c"__vdso_getrandom");
    /// Tells what the processors have, and the call's number.
    pub const RISCV_HWPROBE: Option<(&CStr, usize)> = None;
}

/// The registers of a tracee, as `NT_PRSTATUS` has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
#[repr(C)]
pub struct UserRegs {
    pub r15: u64,
    pub r14: u64,
    pub r13: u64,
    pub r12: u64,
    pub rbp: u64,
    pub rbx: u64,
    pub r11: u64,
    pub r10: u64,
    pub r9: u64,
    pub r8: u64,
    pub rax: u64,
    pub rcx: u64,
    pub rdx: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub orig_rax: u64,
    pub rip: u64,
    pub cs: u64,
    pub eflags: u64,
    pub rsp: u64,
    pub ss: u64,
    pub fs_base: u64,
    pub gs_base: u64,
    pub ds: u64,
    pub es: u64,
    pub fs: u64,
    pub gs: u64,
}

/// Finds the program counter.
#[inline]
pub fn program_counter(regs: &mut UserRegs) -> &mut u64 {
    &mut regs.rip
}
