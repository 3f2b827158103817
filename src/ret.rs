//! What a system call left in the result register, and how it is read.

use crate::fd::{FromRawFd, OwnedFd, RawFd};
use crate::{Errno, Result};
use core::ffi::c_void;
use core::num::NonZeroIsize;
use core::ptr;

/// The one word that a system call returns: a value, or an error in -4095..=-1.
///
/// The methods read it as what the call promises; each takes an error for an error.
//
// A result of 32 bits goes through memory where the call isn't inlined. `let [result] = [...]`
// makes it in one place and moves it from there: where it's made in the caller's, LLVM gives each
// of its variants a way out of its own, six instructions more for openat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a system call may have failed"]
#[repr(transparent)]
pub struct Ret(pub(crate) *mut c_void);

impl Ret {
    /// The lowest word that is an error; all up to the highest are.
    const MIN_ERROR: usize = -4095_isize as usize;

    /// Makes a result of a word that came by another way than this crate's trap.
    #[inline]
    pub const fn from_word(word: usize) -> Self {
        Self(ptr::without_provenance_mut(word))
    }

    /// Returns the word as it came.
    #[inline]
    pub fn word(self) -> usize {
        self.0.addr()
    }

    /// Reads the result of a call that promises 0 or an error; whatever is not 0 is an error.
    #[inline]
    pub fn unit(self) -> Result<()> {
        match NonZeroIsize::new(self.0.addr() as isize) {
            None => Ok(()),
            Some(negated) => Err(Errno(negated)),
        }
    }

    /// Reads the result of a call whose success carries nothing that matters, zero or not.
    #[inline]
    pub fn any(self) -> Result<()> {
        self.ptr().map(drop)
    }

    /// Reads a count or a size, which is never above [`isize::MAX`]; whatever is, is an error.
    #[inline]
    pub fn usize(self) -> Result<usize> {
        // One shift tells the sign; a comparison with the lowest error costs up to three more.
        let word = self.0.addr() as isize;
        if word < 0 {
            // SAFETY: what is below 0 is not 0.
            Err(Errno(unsafe { NonZeroIsize::new_unchecked(word) }))
        } else {
            Ok(word.cast_unsigned())
        }
    }

    /// Reads an unsigned 32-bit result.
    #[inline]
    pub fn u32(self) -> Result<u32> {
        let [result] = [self.ptr().map(|word| word.addr() as u32)];
        result
    }

    /// Reads a signed 32-bit result, such as a process identifier.
    #[inline]
    pub fn i32(self) -> Result<i32> {
        let [result] = [self.ptr().map(|word| word.addr() as i32)];
        result
    }

    /// Reads an address.
    #[inline]
    pub fn ptr(self) -> Result<*mut c_void> {
        if self.0.addr() >= Self::MIN_ERROR {
            // SAFETY: the lowest error is not 0.
            let negated = unsafe { NonZeroIsize::new_unchecked(self.0.addr() as isize) };
            Err(Errno(negated))
        } else {
            Ok(self.0)
        }
    }

    /// Takes the descriptor that the call returned.
    ///
    /// # Safety
    ///
    /// The call must return a descriptor that is new, so that nothing else owns it.
    #[inline]
    pub unsafe fn fd(self) -> Result<OwnedFd> {
        let word = self.0.addr();
        let [result] = [if word <= RawFd::MAX as usize {
            // SAFETY: the caller says that it is new.
            Ok(unsafe { OwnedFd::from_raw_fd(word as RawFd) })
        } else {
            // An error, or what only a seccomp supervisor answers.
            // SAFETY: the word is above a number that is not below 0.
            Err(Errno(unsafe { NonZeroIsize::new_unchecked(word as isize) }))
        }];
        result
    }
}
