//! Floor 1: the trap and the trampolines, one file an architecture.
//!
//! [`syscall0`] to [`syscall6`] make any system call by number. Arguments are [`Reg`]s: `From`
//! extends each C type to a whole register the way its C type says, because the kernel's
//! filters compare all of it.
//!
//! ```
//! use ksys::{arch, nr};
//!
//! // SAFETY: getppid takes nothing and touches no memory.
//! let parent = unsafe { arch::syscall0(nr::getppid) }.usize()?;
//! assert_ne!(parent, 0);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::Ret;
use core::ffi::{c_int, c_void};
use core::ptr;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64.rs"]
mod target;
#[cfg(target_arch = "arm")]
#[path = "arm.rs"]
mod target;
#[cfg(target_arch = "riscv64")]
#[path = "riscv64.rs"]
mod target;
#[cfg(target_arch = "x86_64")]
#[path = "x86_64.rs"]
mod target;

pub use target::*;

#[cfg(target_pointer_width = "32")]
pub use crate::uapi::{elf32_hdr as elfhdr, elf32_phdr as elf_phdr};
#[cfg(target_pointer_width = "64")]
pub use crate::uapi::{elf64_hdr as elfhdr, elf64_phdr as elf_phdr};

/// One argument register.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Reg(pub(crate) *mut c_void);

macro_rules! from_integer {
    ($($integer:ty as $extended:ty),*) => {$(
        impl From<$integer> for Reg {
            #[inline]
            fn from(value: $integer) -> Self {
                Self(ptr::without_provenance_mut(value as $extended as usize))
            }
        }
    )*};
}

from_integer!(
    u16 as usize,
    i32 as isize,
    u32 as usize,
    isize as isize,
    usize as usize
);
#[cfg(target_pointer_width = "64")]
from_integer!(i64 as isize, u64 as usize);

impl<T> From<*const T> for Reg {
    #[inline]
    fn from(value: *const T) -> Self {
        Self(value.cast_mut().cast())
    }
}

impl<T> From<*mut T> for Reg {
    #[inline]
    fn from(value: *mut T) -> Self {
        Self(value.cast())
    }
}

/// A function that a trampoline enters on a stack of its own and that never returns.
pub type Entry = unsafe extern "C" fn(*mut c_void) -> !;

/// A signal handler as the kernel calls it with one argument.
pub type Handler = unsafe extern "C" fn(c_int);

impl From<Option<Handler>> for Reg {
    #[inline]
    fn from(value: Option<Handler>) -> Self {
        Self(value.map_or(ptr::null_mut(), |handler| handler as *mut c_void))
    }
}

/// Makes system call `nr` without arguments.
///
/// # Safety
///
/// The call must be one that may be made here: its page in section 2 of the manual is the contract.
#[inline]
pub unsafe fn syscall0(nr: usize) -> Ret {
    trap!(nr)
}

/// Makes system call `nr` with one argument.
///
/// # Safety
///
/// See [`syscall0`]; a pointer must be good for what the kernel does with it.
#[inline]
pub unsafe fn syscall1(nr: usize, a: Reg) -> Ret {
    trap!(nr, a)
}

/// Makes system call `nr` with two arguments.
///
/// # Safety
///
/// See [`syscall1`].
#[inline]
pub unsafe fn syscall2(nr: usize, a: Reg, b: Reg) -> Ret {
    trap!(nr, a, b)
}

/// Makes system call `nr` with three arguments.
///
/// # Safety
///
/// See [`syscall1`].
#[inline]
pub unsafe fn syscall3(nr: usize, a: Reg, b: Reg, c: Reg) -> Ret {
    trap!(nr, a, b, c)
}

/// Makes system call `nr` with four arguments.
///
/// # Safety
///
/// See [`syscall1`].
#[inline]
pub unsafe fn syscall4(nr: usize, a: Reg, b: Reg, c: Reg, d: Reg) -> Ret {
    trap!(nr, a, b, c, d)
}

/// Makes system call `nr` with five arguments.
///
/// # Safety
///
/// See [`syscall1`].
#[inline]
pub unsafe fn syscall5(nr: usize, a: Reg, b: Reg, c: Reg, d: Reg, e: Reg) -> Ret {
    trap!(nr, a, b, c, d, e)
}

/// Makes system call `nr` with six arguments.
///
/// # Safety
///
/// See [`syscall1`].
#[inline]
pub unsafe fn syscall6(nr: usize, a: Reg, b: Reg, c: Reg, d: Reg, e: Reg, f: Reg) -> Ret {
    trap!(nr, a, b, c, d, e, f)
}
