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
    let Some(rest) = N.checked_sub(path.len() + 1) else {
        return Err(Errno::ENAMETOOLONG);
    };
    let filled = N - rest;
    for (to, from) in buffer.iter_mut().zip(path.iter().chain(&[0])) {
        to.write(*from);
    }
    // SAFETY: the loop above wrote the first `filled` bytes.
    let bytes = unsafe { slice::from_raw_parts(buffer.as_ptr().cast(), filled) };
    call(CStr::from_bytes_with_nul(bytes).map_err(|_| Errno::EINVAL)?)
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
