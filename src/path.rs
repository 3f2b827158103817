//! Path arguments: whatever holds a path, as the C string that the kernel reads.
//!
//! ```
//! use ksys::fs::{self, Access};
//! use ksys::Errno;
//!
//! fs::access(c"/", Access::READ_OK)?;
//! fs::access("/", Access::READ_OK)?;
//! fs::access(b"/".as_slice(), Access::READ_OK)?;
//! assert_eq!(fs::access("/\0", Access::READ_OK), Err(Errno::EINVAL));
//! # Ok::<(), Errno>(())
//! ```

use crate::{Errno, Result, uapi};
use core::ffi::CStr;
use core::mem::MaybeUninit;
use core::slice;

/// A path that a call takes.
///
/// `&CStr` goes to the kernel as it is. All others are copied to the stack to end in a NUL: a
/// NUL inside is `EINVAL`, and a path of `PATH_MAX` bytes or more is `ENAMETOOLONG`. No form
/// allocates.
#[doc(alias(
    "BytePtrFromString",
    "ByteSliceFromString",
    "StringBytePtr",
    "StringByteSlice",
    "option_into_with_c_str"
))]
pub trait Arg {
    /// Calls `call` with the path as a C string.
    fn with<T>(self, call: impl FnOnce(&CStr) -> Result<T>) -> Result<T>;
}

impl Arg for &CStr {
    #[inline]
    fn with<T>(self, call: impl FnOnce(&CStr) -> Result<T>) -> Result<T> {
        call(self)
    }
}

impl Arg for &[u8] {
    #[inline]
    fn with<T>(self, call: impl FnOnce(&CStr) -> Result<T>) -> Result<T> {
        // Most paths are short; only the rest pays for a page of stack.
        if self.len() < 256 {
            terminated::<256, T>(self, call)
        } else {
            long(self, call)
        }
    }
}

#[cold]
#[inline(never)]
fn long<T>(path: &[u8], call: impl FnOnce(&CStr) -> Result<T>) -> Result<T> {
    terminated::<{ uapi::PATH_MAX as usize }, T>(path, call)
}

/// Copies `path` to `N` bytes of stack, with a NUL behind it.
#[inline]
fn terminated<const N: usize, T>(path: &[u8], call: impl FnOnce(&CStr) -> Result<T>) -> Result<T> {
    let mut buffer = [MaybeUninit::<u8>::uninit(); N];
    if path.len() >= N {
        return Err(Errno::ENAMETOOLONG);
    }
    let to = buffer.as_mut_ptr().cast();
    // SAFETY: `buffer` has room for one byte more than `path` has.
    if !unsafe { copy(path.as_ptr(), path.len(), to) } {
        return Err(Errno::EINVAL);
    }
    // SAFETY: `copy` wrote them.
    let bytes = unsafe { slice::from_raw_parts(to, path.len() + 1) };
    // SAFETY: the last one alone is a NUL.
    call(unsafe { CStr::from_bytes_with_nul_unchecked(bytes) })
}

/// Copies `len` bytes and puts a NUL behind them; false if one of them is a NUL.
///
/// One place for all calls: inlined, it would be most of each. Word by word, of which the last may
/// overlap the one before it.
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` one more writable.
#[inline(never)]
unsafe fn copy(from: *const u8, len: usize, to: *mut u8) -> bool {
    /// The lowest bit of each byte.
    const ONES: u64 = u64::MAX / 0xff;
    const WORD: usize = size_of::<u64>();
    // SAFETY: the byte behind the copy.
    let end = unsafe { to.add(len) };
    // SAFETY: as above.
    unsafe { end.write(0) };
    let Some(last) = len.checked_sub(WORD) else {
        for at in 0..len {
            // SAFETY: it is below `len`.
            let from = unsafe { from.add(at) };
            // SAFETY: as above.
            let byte = unsafe { from.read() };
            if byte == 0 {
                return false;
            }
            // SAFETY: as above.
            let to = unsafe { to.add(at) };
            // SAFETY: as above.
            unsafe { to.write(byte) };
        }
        return true;
    };
    let (mut at, mut zeros) = (0, 0);
    loop {
        // SAFETY: `at` is at most `last`.
        let from = unsafe { from.add(at) };
        // SAFETY: a word is there.
        let word = unsafe { from.cast::<u64>().read_unaligned() };
        // SAFETY: as above.
        let to = unsafe { to.add(at) };
        // SAFETY: as above.
        unsafe { to.cast::<u64>().write_unaligned(word) };
        // The highest bit of some byte if and only if some byte is zero.
        zeros |= word.wrapping_sub(ONES) & !word;
        at += WORD;
        if at > last {
            if at >= len {
                return zeros & (ONES << 7) == 0;
            }
            at = last;
        }
    }
}

macro_rules! by_bytes {
    ($($(#[$gate:meta])* $path:ty: $bytes:ident;)*) => {$(
        $(#[$gate])*
        impl Arg for $path {
            #[inline]
            fn with<T>(self, call: impl FnOnce(&CStr) -> Result<T>) -> Result<T> {
                by_bytes!(self $bytes).with(call)
            }
        }
    )*};
    ($self:ident as_os_bytes) => {
        std::os::unix::ffi::OsStrExt::as_bytes($self.as_ref() as &std::ffi::OsStr)
    };
    ($self:ident $bytes:ident) => { $self.$bytes() };
}

by_bytes! {
    &str: as_bytes;
    #[cfg(feature = "alloc")]
    &alloc::string::String: as_bytes;
    #[cfg(feature = "alloc")]
    &alloc::vec::Vec<u8>: as_slice;
    #[cfg(feature = "alloc")]
    &alloc::ffi::CString: as_c_str;
    #[cfg(feature = "std")]
    &std::ffi::OsStr: as_os_bytes;
    #[cfg(feature = "std")]
    &std::ffi::OsString: as_os_bytes;
    #[cfg(feature = "std")]
    &std::path::Path: as_os_bytes;
    #[cfg(feature = "std")]
    &std::path::PathBuf: as_os_bytes;
}
