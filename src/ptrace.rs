//! Tracing other processes: stopping them, and reading and changing what they are.
//!
//! All but [`attach`], [`seize`] and [`interrupt`] need a tracee that has stopped, as
//! [`waitpid`](crate::process::waitpid) tells: else `ESRCH`. A tracee is one thread, and belongs to
//! the thread that attached to it; what [`kill`](crate::signal::kill) sends may go to another thread
//! of its process, [`tgkill`](crate::signal::tgkill) names the one. See ptrace(2).
//!
//! ```no_run
//! use ksys::process::{self, Spawn, Strings, WaitOptions};
//! use ksys::signal::Signal;
//! use ksys::ptrace;
//!
//! // The child stops by itself once it has become the program.
//! let argv = Strings::new([c"true"]);
//! let pid = Spawn::new(c"/bin/true", &argv).traceme().spawn().unwrap();
//! process::waitpid(pid, WaitOptions::empty())?;
//! println!("starts at {:#x}", ptrace::getregs(pid)?.pc());
//! ptrace::cont(pid, None)?;
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::arch;
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::signal::{SigSet, Siginfo, Signal};
use crate::{Result, Ret, uapi};
use core::ffi::{c_int, c_long, c_ulong, c_void};
use core::mem::{MaybeUninit, size_of};
use core::ptr;

flags! {
    /// What a tracee stops for, and what becomes of it.
    pub struct PtraceOptions: c_int {
        TRACESYSGOOD = PTRACE_O_TRACESYSGOOD;
        TRACEFORK = PTRACE_O_TRACEFORK;
        TRACEVFORK = PTRACE_O_TRACEVFORK;
        TRACECLONE = PTRACE_O_TRACECLONE;
        TRACEEXEC = PTRACE_O_TRACEEXEC;
        TRACEVFORKDONE = PTRACE_O_TRACEVFORKDONE;
        TRACEEXIT = PTRACE_O_TRACEEXIT;
        TRACESECCOMP = PTRACE_O_TRACESECCOMP;
        EXITKILL = PTRACE_O_EXITKILL;
        SUSPEND_SECCOMP = PTRACE_O_SUSPEND_SECCOMP;
    }
}

numbers! {
    /// What a tracee stopped for: [`WaitStatus::trap_cause`](crate::process::WaitStatus::trap_cause).
    pub struct PtraceEvent: c_int {
        FORK = PTRACE_EVENT_FORK;
        VFORK = PTRACE_EVENT_VFORK;
        CLONE = PTRACE_EVENT_CLONE;
        EXEC = PTRACE_EVENT_EXEC;
        VFORK_DONE = PTRACE_EVENT_VFORK_DONE;
        EXIT = PTRACE_EVENT_EXIT;
        SECCOMP = PTRACE_EVENT_SECCOMP;
        STOP = PTRACE_EVENT_STOP;
    }

    /// A set of registers, an `NT_` constant.
    pub struct RegSet: c_int {
        PRSTATUS = NT_PRSTATUS;
        PRFPREG = NT_PRFPREG;
    }
}

/// Makes a request.
///
/// # Safety
///
/// `data` must be good for what the request does with it.
#[inline]
unsafe fn request(request: c_int, pid: i32, addr: usize, data: *mut c_void) -> Ret {
    let (request, pid) = (request as c_long, pid as c_long);
    let data = data.expose_provenance() as c_ulong;
    // SAFETY: the caller's.
    unsafe { portable::ptrace(request, pid, addr as c_ulong, data) }
}

/// Makes a request whose data is a number.
#[inline]
fn number(option: c_int, pid: i32, data: usize) -> Result<()> {
    // SAFETY: the kernel takes the data for a number, and changes no memory of this process.
    unsafe { request(option, pid, 0, ptr::without_provenance_mut(data)) }.any()
}

/// Lets the parent trace this process from its next execve on. See PTRACE_TRACEME(2const).
///
/// # Safety
///
/// The tracer may change all memory and registers of this process.
#[inline]
pub unsafe fn traceme() -> Result<()> {
    number(uapi::PTRACE_TRACEME, 0, 0)
}

/// Traces `pid` and stops it: it reports `STOP`.
///
/// `EPERM`: this process may not. See PTRACE_ATTACH(2const).
#[doc(alias("PtraceAttach", "ptrace"))]
#[inline]
pub fn attach(pid: i32) -> Result<()> {
    number(uapi::PTRACE_ATTACH, pid, 0)
}

/// Traces `pid` and does not stop it. See PTRACE_SEIZE(2const).
#[doc(alias = "PtraceSeize")]
#[inline]
pub fn seize(pid: i32, options: PtraceOptions) -> Result<()> {
    number(uapi::PTRACE_SEIZE, pid, options.bits() as usize)
}

/// Stops a tracee that was seized. See PTRACE_INTERRUPT(2const).
#[doc(alias = "PtraceInterrupt")]
#[inline]
pub fn interrupt(pid: i32) -> Result<()> {
    number(uapi::PTRACE_INTERRUPT, pid, 0)
}

/// Lets a tracee that was seized stay stopped, and tells when it is to go on.
///
/// See PTRACE_LISTEN(2const).
#[inline]
pub fn listen(pid: i32) -> Result<()> {
    number(uapi::PTRACE_LISTEN, pid, 0)
}

#[inline]
fn go_on(option: c_int, pid: i32, signal: Option<Signal>) -> Result<()> {
    let signal = signal.map_or(0, Signal::as_raw);
    number(option, pid, signal as usize)
}

/// Lets a tracee go on, with `signal` if one is given. See PTRACE_CONT(2const).
#[doc(alias = "PtraceCont")]
#[inline]
pub fn cont(pid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    go_on(uapi::PTRACE_CONT, pid, signal.into())
}

/// Lets a tracee go on to the next entry to or exit from a system call.
///
/// See PTRACE_SYSCALL(2const).
#[doc(alias = "PtraceSyscall")]
#[inline]
pub fn syscall(pid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    go_on(uapi::PTRACE_SYSCALL, pid, signal.into())
}

/// Lets a tracee go on for one instruction.
///
/// `EIO`: the processor can't, as on arm and most riscv64. See PTRACE_SINGLESTEP(2const).
#[doc(alias("PtraceSingleStep", "step"))]
#[inline]
pub fn single_step(pid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    go_on(uapi::PTRACE_SINGLESTEP, pid, signal.into())
}

/// Lets a tracee go on and traces it no more. See PTRACE_DETACH(2const).
#[doc(alias = "PtraceDetach")]
#[inline]
pub fn detach(pid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    go_on(uapi::PTRACE_DETACH, pid, signal.into())
}

/// Sets what a tracee stops for. See PTRACE_SETOPTIONS(2const).
#[doc(alias = "PtraceSetOptions")]
#[inline]
pub fn set_options(pid: i32, options: PtraceOptions) -> Result<()> {
    number(uapi::PTRACE_SETOPTIONS, pid, options.bits() as usize)
}

/// Returns what goes with the last event: a new process, an exit status.
///
/// See PTRACE_GETEVENTMSG(2const).
#[doc(alias("PtraceGetEventMsg", "getevent"))]
#[inline]
pub fn event_message(pid: i32) -> Result<c_ulong> {
    let mut message: c_ulong = 0;
    let data = ptr::from_mut(&mut message).cast();
    // SAFETY: the kernel writes one word.
    unsafe { request(uapi::PTRACE_GETEVENTMSG, pid, 0, data) }.unit()?;
    Ok(message)
}

const WORD: usize = size_of::<c_ulong>();

#[inline]
fn peek(option: c_int, pid: i32, addr: usize) -> Result<[u8; WORD]> {
    let mut word = [0; WORD];
    // SAFETY: the kernel writes one word.
    unsafe { request(option, pid, addr, word.as_mut_ptr().cast()) }.unit()?;
    Ok(word)
}

/// Copies from a tracee's memory, from `addr` on, and returns how much: less where it ends.
///
/// `EIO` or `EFAULT`: nothing is there. It reads what the tracee itself must not, too. See
/// PTRACE_PEEKDATA(2const).
#[doc(alias("PtracePeekData", "PtracePeekText"))]
#[inline]
pub fn peek_data(pid: i32, addr: usize, buf: &mut [u8]) -> Result<usize> {
    let mut done = 0;
    while done < buf.len() {
        let at = addr.wrapping_add(done);
        let skip = at % WORD;
        let word = match peek(uapi::PTRACE_PEEKDATA, pid, at - skip) {
            Ok(word) => word,
            Err(errno) if done == 0 => return Err(errno),
            Err(_) => break,
        };
        let to = &mut buf[done..];
        let from = &word[skip..];
        let len = to.len().min(from.len());
        to[..len].copy_from_slice(&from[..len]);
        done += len;
    }
    Ok(done)
}

/// Copies to a tracee's memory, from `addr` on, and returns how much: less where it ends.
///
/// It writes where the tracee itself must not, too. See PTRACE_POKEDATA(2const).
///
/// # Safety
///
/// The tracee must be able to live with it; it may share this process's memory.
#[doc(alias("PtracePokeData", "PtracePokeText"))]
#[inline]
pub unsafe fn poke_data(pid: i32, addr: usize, data: &[u8]) -> Result<usize> {
    let mut done = 0;
    while done < data.len() {
        let at = addr.wrapping_add(done);
        let skip = at % WORD;
        let from = &data[done..];
        let len = from.len().min(WORD - skip);
        let written = replace(pid, at - skip, skip, &from[..len]);
        match written {
            Ok(()) => done += len,
            Err(errno) if done == 0 => return Err(errno),
            Err(_) => break,
        }
    }
    Ok(done)
}

/// Writes `part` over the bytes of the word at `addr` from `skip` on.
#[inline]
fn replace(pid: i32, addr: usize, skip: usize, part: &[u8]) -> Result<()> {
    let mut word = [0; WORD];
    if part.len() < WORD {
        word = peek(uapi::PTRACE_PEEKDATA, pid, addr)?;
    }
    word[skip..skip + part.len()].copy_from_slice(part);
    poke(uapi::PTRACE_POKEDATA, pid, addr, usize::from_ne_bytes(word))
}

#[inline]
fn poke(option: c_int, pid: i32, addr: usize, word: usize) -> Result<()> {
    // SAFETY: the data is a number; what it does to the tracee, the callers' callers vouch for.
    unsafe { request(option, pid, addr, ptr::without_provenance_mut(word)) }.unit()
}

/// Returns the word at `offset` of a tracee's user area. See PTRACE_PEEKUSER(2const).
#[doc(alias("PtracePeekUser", "read_user"))]
#[inline]
pub fn peek_user(pid: i32, offset: usize) -> Result<usize> {
    peek(uapi::PTRACE_PEEKUSR, pid, offset).map(usize::from_ne_bytes)
}

/// Sets the word at `offset` of a tracee's user area. See PTRACE_POKEUSER(2const).
///
/// # Safety
///
/// As [`poke_data`].
#[doc(alias("PtracePokeUser", "write_user"))]
#[inline]
pub unsafe fn poke_user(pid: i32, offset: usize, word: usize) -> Result<()> {
    poke(uapi::PTRACE_POKEUSR, pid, offset, word)
}

/// Copies a tracee's registers of the set `set` to `buf`, and returns how many bytes they are.
///
/// See PTRACE_GETREGSET(2const).
#[doc(alias("PtraceGetRegs386", "getregset"))]
#[inline]
pub fn regset(pid: i32, set: RegSet, buf: &mut [u8]) -> Result<usize> {
    let mut iovec = uapi::iovec {
        iov_base: buf.as_mut_ptr().cast(),
        iov_len: buf.len(),
    };
    let data = ptr::from_mut(&mut iovec).cast();
    // SAFETY: the kernel writes at most as many bytes as the record says, and how many to it.
    unsafe { request(uapi::PTRACE_GETREGSET, pid, set.0 as usize, data) }.unit()?;
    Ok(iovec.iov_len)
}

/// Sets a tracee's registers of the set `set`. See PTRACE_SETREGSET(2const).
///
/// # Safety
///
/// As [`poke_data`].
#[doc(alias = "PtraceSetRegs386")]
#[inline]
pub unsafe fn set_regset(pid: i32, set: RegSet, registers: &[u8]) -> Result<()> {
    let mut iovec = uapi::iovec {
        iov_base: registers.as_ptr().cast_mut().cast(),
        iov_len: registers.len(),
    };
    let data = ptr::from_mut(&mut iovec).cast();
    // SAFETY: the kernel reads the record and as many bytes as it says.
    unsafe { request(uapi::PTRACE_SETREGSET, pid, set.0 as usize, data) }.unit()
}

/// A tracee's general registers.
#[doc(alias = "PtraceRegs")]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Regs(pub arch::UserRegs);

impl Regs {
    /// Returns the address of the next instruction.
    #[inline]
    pub fn pc(&self) -> usize {
        let mut regs = self.0;
        *arch::program_counter(&mut regs) as usize
    }

    /// Sets the address of the next instruction.
    #[inline]
    pub fn set_pc(&mut self, pc: usize) {
        *arch::program_counter(&mut self.0) = pc as _;
    }
}

/// Returns a tracee's general registers. See PTRACE_GETREGSET(2const).
#[doc(alias("PtraceGetRegs", "PtraceGetRegsAmd64"))]
#[inline]
pub fn getregs(pid: i32) -> Result<Regs> {
    let mut regs = MaybeUninit::<arch::UserRegs>::zeroed();
    let mut iovec = uapi::iovec {
        iov_base: regs.as_mut_ptr().cast(),
        iov_len: size_of::<arch::UserRegs>(),
    };
    let (set, data) = (
        RegSet::PRSTATUS.0 as usize,
        ptr::from_mut(&mut iovec).cast(),
    );
    // SAFETY: the kernel writes at most one record.
    unsafe { request(uapi::PTRACE_GETREGSET, pid, set, data) }.unit()?;
    // SAFETY: the record is integers, and was zero before.
    Ok(Regs(unsafe { regs.assume_init() }))
}

/// Sets a tracee's general registers. See PTRACE_SETREGSET(2const).
///
/// # Safety
///
/// As [`poke_data`].
#[doc(alias("PtraceSetRegs", "PtraceSetRegsAmd64"))]
#[inline]
pub unsafe fn setregs(pid: i32, regs: &Regs) -> Result<()> {
    let mut iovec = uapi::iovec {
        iov_base: ptr::from_ref(regs).cast_mut().cast(),
        iov_len: size_of::<arch::UserRegs>(),
    };
    let (set, data) = (
        RegSet::PRSTATUS.0 as usize,
        ptr::from_mut(&mut iovec).cast(),
    );
    // SAFETY: the kernel reads one record.
    unsafe { request(uapi::PTRACE_SETREGSET, pid, set, data) }.unit()
}

/// Returns what the signal that stopped a tracee is about. See PTRACE_GETSIGINFO(2const).
#[doc(alias = "getsiginfo")]
#[inline]
pub fn siginfo(pid: i32) -> Result<Siginfo> {
    let mut info = Siginfo::zeroed();
    // SAFETY: the kernel writes one record.
    unsafe { request(uapi::PTRACE_GETSIGINFO, pid, 0, info.as_mut_ptr().cast()) }.unit()?;
    Ok(info)
}

/// Changes what the signal that stopped a tracee is about. See PTRACE_SETSIGINFO(2const).
///
/// # Safety
///
/// The tracee's handlers may believe it.
#[inline]
pub unsafe fn set_siginfo(pid: i32, info: &Siginfo) -> Result<()> {
    let data = ptr::from_ref(info).cast_mut().cast();
    // SAFETY: the kernel reads one record.
    unsafe { request(uapi::PTRACE_SETSIGINFO, pid, 0, data) }.unit()
}

/// Returns the signals that a tracee blocks. See PTRACE_GETSIGMASK(2const).
#[inline]
pub fn sigmask(pid: i32) -> Result<SigSet> {
    let mut set = SigSet::empty();
    let data = ptr::from_mut(&mut set).cast();
    // SAFETY: the kernel writes one set.
    unsafe { request(uapi::PTRACE_GETSIGMASK, pid, SigSet::SIZE, data) }.unit()?;
    Ok(set)
}

/// Sets the signals that a tracee blocks. See PTRACE_SETSIGMASK(2const).
#[inline]
pub fn set_sigmask(pid: i32, set: &SigSet) -> Result<()> {
    let data = ptr::from_ref(set).cast_mut().cast();
    // SAFETY: the kernel reads one set.
    unsafe { request(uapi::PTRACE_SETSIGMASK, pid, SigSet::SIZE, data) }.unit()
}

/// Tells about the system call that stopped a tracee. See PTRACE_GET_SYSCALL_INFO(2const).
#[inline]
pub fn syscall_info(pid: i32) -> Result<uapi::ptrace_syscall_info> {
    let mut info = MaybeUninit::<uapi::ptrace_syscall_info>::zeroed();
    let size = size_of::<uapi::ptrace_syscall_info>();
    let data = info.as_mut_ptr().cast();
    // SAFETY: the kernel writes at most `size` bytes, and returns how many it has.
    unsafe { request(uapi::PTRACE_GET_SYSCALL_INFO, pid, size, data) }.any()?;
    // SAFETY: the record is integers, and was zero before.
    Ok(unsafe { info.assume_init() })
}
