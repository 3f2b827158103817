//! Classic packet filters: programs of [`Insn`] that a socket runs on what it receives.
//!
//! ```
//! use ksys::net::{self, AddressFamily, Protocol, SocketType, bpf};
//! use ksys::uapi;
//!
//! // Lets the first 4 bytes of each datagram's 8-byte header and data through.
//! let program = [bpf::stmt(uapi::BPF_RET | uapi::BPF_K, 8 + 4)];
//! let socket = net::socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT)?;
//! bpf::attach(&socket, &program)?;
//! # Ok::<(), ksys::Errno>(())
//! ```

use super::sockopt;
use crate::fd::{AsFd, int};
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::c_int;
use core::fmt;

/// An instruction.
#[doc(alias = "SockFilter")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Insn {
    /// What it does: `BPF_` constants, added up.
    pub code: u16,
    /// How many instructions to pass over if the condition is true.
    pub jt: u8,
    /// How many instructions to pass over if the condition is false.
    pub jf: u8,
    /// The operand.
    pub k: u32,
}

impl fmt::Debug for Insn {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, jt, jf, k } = self;
        write!(f, "{{ {code:#x}, {jt}, {jf}, {k:#x} }}")
    }
}

/// Makes an instruction that goes on with the next.
#[doc(alias = "LsfStmt")]
#[inline]
pub const fn stmt(code: i32, k: u32) -> Insn {
    jump(code, k, 0, 0)
}

/// Makes an instruction that passes over `jt` or `jf` others.
#[doc(alias = "LsfJump")]
#[inline]
pub const fn jump(code: i32, k: u32, jt: u8, jf: u8) -> Insn {
    Insn {
        code: code as u16,
        jt,
        jf,
        k,
    }
}

/// Sets an option whose value is a program.
#[inline]
fn set(fd: impl AsFd, option: c_int, program: &[Insn]) -> Result<()> {
    let mut program = uapi::sock_fprog {
        len: program.len().try_into().map_err(|_| Errno::EINVAL)?,
        filter: program.as_ptr().cast_mut().cast(),
    };
    let (at, len) = ((&raw mut program).cast(), size_of::<uapi::sock_fprog>());
    // SAFETY: the kernel reads the record, and as many instructions as it says.
    unsafe { portable::setsockopt(int(&fd), uapi::SOL_SOCKET, option, at, len as c_int) }.unit()
}

/// Sets an option whose value is a descriptor, which the kernel keeps.
#[inline]
fn set_fd(fd: impl AsFd, option: c_int, program: impl AsFd) -> Result<()> {
    let mut program = int(&program);
    let (at, len) = ((&raw mut program).cast(), size_of::<c_int>());
    // SAFETY: the kernel reads one integer.
    unsafe { portable::setsockopt(int(&fd), uapi::SOL_SOCKET, option, at, len as c_int) }.unit()
}

/// Filters what the socket receives; replaces the filter that there was.
///
/// `EINVAL` for a program that does not end, jumps too far, or has more than 4,096 instructions.
/// See `SO_ATTACH_FILTER` in socket(7).
#[doc(alias("AttachLsf", "SetsockoptSockFprog"))]
#[inline]
pub fn attach(fd: impl AsFd, program: &[Insn]) -> Result<()> {
    set(fd, uapi::SO_ATTACH_FILTER, program)
}

/// Filters by a program that bpf(2) has loaded. See `SO_ATTACH_BPF` in socket(7).
#[inline]
pub fn attach_loaded(fd: impl AsFd, program: impl AsFd) -> Result<()> {
    set_fd(fd, uapi::SO_ATTACH_BPF, program)
}

/// Picks by a program which socket of a port's group receives. See socket(7).
#[inline]
pub fn attach_reuseport(fd: impl AsFd, program: &[Insn]) -> Result<()> {
    set(fd, uapi::SO_ATTACH_REUSEPORT_CBPF, program)
}

/// Picks by a program that bpf(2) has loaded. See [`attach_reuseport`].
#[inline]
pub fn attach_reuseport_loaded(fd: impl AsFd, program: impl AsFd) -> Result<()> {
    set_fd(fd, uapi::SO_ATTACH_REUSEPORT_EBPF, program)
}

/// Takes the filter away; `ENOENT` if there is none, `EPERM` if it is locked.
#[doc(alias = "DetachLsf")]
#[inline]
pub fn detach(fd: impl AsFd) -> Result<()> {
    // SAFETY: the value is not looked at, but has to be there.
    let option: sockopt::Opt<c_int> =
        unsafe { sockopt::Opt::new(uapi::SOL_SOCKET, uapi::SO_DETACH_FILTER) };
    sockopt::set(fd, option, 0)
}

/// Reads the filter into `program` and returns how many instructions it has.
///
/// With no room at all it only counts; with too little it is `EINVAL`.
#[inline]
pub fn get(fd: impl AsFd, program: &mut [Insn]) -> Result<usize> {
    let mut len = c_int::try_from(program.len()).map_err(|_| Errno::EINVAL)?;
    let at = program.as_mut_ptr().cast();
    let (level, option) = (uapi::SOL_SOCKET, uapi::SO_GET_FILTER);
    // SAFETY: the kernel writes at most `len` instructions, which is what it counts here.
    unsafe { portable::getsockopt(int(&fd), level, option, at, &mut len) }.unit()?;
    Ok(usize::try_from(len).unwrap_or(0))
}
