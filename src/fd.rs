//! File descriptors: who owns one, and who only uses it.
//!
//! The types are those of the ecosystem: under the feature `std` they are std's, else they are
//! types of the same names and methods.
//!
//! ```
//! use ksys::fd::{AsFd, AsRawFd};
//! use ksys::io;
//!
//! let (reader, writer) = io::pipe()?;
//! assert_ne!(reader.as_fd().as_raw_fd(), writer.as_raw_fd());
//! # Ok::<(), ksys::Errno>(())
//! ```

#[cfg(feature = "std")]
pub use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};

#[cfg(not(feature = "std"))]
pub use own::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};

use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_uint};

/// Stands for the current directory where a call takes a directory: `AT_FDCWD`.
// SAFETY: not -1, and no descriptor that could be closed.
pub const CWD: BorrowedFd<'static> = unsafe { BorrowedFd::borrow_raw(uapi::AT_FDCWD as RawFd) };

/// The number as calls take it that declare an `int`.
///
/// By reference, so that an owner that was passed by value stays open through the call.
#[inline]
pub(crate) fn int(fd: &impl AsFd) -> c_int {
    fd.as_fd().as_raw_fd()
}

/// The number as calls take it that declare an `unsigned int`.
#[inline]
pub(crate) fn uint(fd: &impl AsFd) -> c_uint {
    int(fd).cast_unsigned()
}

/// What a call wrote that makes two descriptors.
pub(crate) struct Pair([RawFd; 2]);

impl Pair {
    pub(crate) const EMPTY: Self = Self([-1; 2]);

    #[inline]
    pub(crate) fn as_mut_ptr(&mut self) -> *mut RawFd {
        self.0.as_mut_ptr()
    }

    /// Takes both; `EIO` where a sandbox answered and the kernel wrote nothing.
    ///
    /// # Safety
    ///
    /// What was written must be new, so that nothing else owns it.
    #[inline]
    pub(crate) unsafe fn take(self) -> Result<(OwnedFd, OwnedFd)> {
        let [first, second] = self.0;
        if first < 0 || second < 0 {
            return Err(Errno::EIO);
        }
        // SAFETY: the caller says that it is new.
        let first = unsafe { OwnedFd::from_raw_fd(first) };
        // SAFETY: as above.
        let second = unsafe { OwnedFd::from_raw_fd(second) };
        Ok((first, second))
    }
}

#[cfg(not(feature = "std"))]
mod own {
    use core::ffi::c_int;
    use core::fmt;
    use core::marker::PhantomData;
    use core::mem;

    use crate::raw;

    /// A descriptor's number.
    pub type RawFd = c_int;

    /// A descriptor that is borrowed for `'fd` from whoever owns it.
    #[derive(Clone, Copy)]
    #[repr(transparent)]
    pub struct BorrowedFd<'fd> {
        fd: RawFd,
        owner: PhantomData<&'fd OwnedFd>,
    }

    /// A descriptor that is closed when this value is dropped.
    #[repr(transparent)]
    pub struct OwnedFd {
        fd: RawFd,
    }

    /// Lends a descriptor.
    pub trait AsFd {
        /// Borrows the descriptor.
        fn as_fd(&self) -> BorrowedFd<'_>;
    }

    /// Tells a descriptor's number.
    pub trait AsRawFd {
        /// Returns the number; it stays this value's to close.
        fn as_raw_fd(&self) -> RawFd;
    }

    /// Makes an owner from a descriptor's number.
    pub trait FromRawFd {
        /// Takes `fd` over.
        ///
        /// # Safety
        ///
        /// `fd` must be open, owned by nothing else, and one that close(2) closes.
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }

    /// Gives a descriptor's number away.
    pub trait IntoRawFd {
        /// Returns the number; closing it is the caller's from now on.
        fn into_raw_fd(self) -> RawFd;
    }

    impl BorrowedFd<'_> {
        /// Borrows `fd` by its number.
        ///
        /// # Safety
        ///
        /// `fd` must stay open for the whole lifetime, and must not be -1.
        #[inline]
        pub const unsafe fn borrow_raw(fd: RawFd) -> Self {
            Self {
                fd,
                owner: PhantomData,
            }
        }
    }

    impl AsFd for BorrowedFd<'_> {
        #[inline]
        fn as_fd(&self) -> BorrowedFd<'_> {
            *self
        }
    }

    impl AsFd for OwnedFd {
        #[inline]
        fn as_fd(&self) -> BorrowedFd<'_> {
            // SAFETY: it stays open as long as `self` is borrowed.
            unsafe { BorrowedFd::borrow_raw(self.fd) }
        }
    }

    impl<T: AsFd + ?Sized> AsFd for &T {
        #[inline]
        fn as_fd(&self) -> BorrowedFd<'_> {
            T::as_fd(self)
        }
    }

    impl<T: AsFd + ?Sized> AsFd for &mut T {
        #[inline]
        fn as_fd(&self) -> BorrowedFd<'_> {
            T::as_fd(self)
        }
    }

    impl AsRawFd for RawFd {
        #[inline]
        fn as_raw_fd(&self) -> RawFd {
            *self
        }
    }

    impl AsRawFd for BorrowedFd<'_> {
        #[inline]
        fn as_raw_fd(&self) -> RawFd {
            self.fd
        }
    }

    impl AsRawFd for OwnedFd {
        #[inline]
        fn as_raw_fd(&self) -> RawFd {
            self.fd
        }
    }

    impl FromRawFd for RawFd {
        #[inline]
        unsafe fn from_raw_fd(fd: RawFd) -> Self {
            fd
        }
    }

    impl FromRawFd for OwnedFd {
        #[inline]
        unsafe fn from_raw_fd(fd: RawFd) -> Self {
            Self { fd }
        }
    }

    impl IntoRawFd for RawFd {
        #[inline]
        fn into_raw_fd(self) -> RawFd {
            self
        }
    }

    impl IntoRawFd for OwnedFd {
        #[inline]
        fn into_raw_fd(self) -> RawFd {
            mem::ManuallyDrop::new(self).fd
        }
    }

    impl Drop for OwnedFd {
        #[inline]
        fn drop(&mut self) {
            // The number is free again whatever close says: there is nothing to do with an error.
            // SAFETY: this value owns the descriptor and nobody can use it any more.
            let _ = unsafe { raw::close(self.fd.cast_unsigned()) };
        }
    }

    impl fmt::Debug for BorrowedFd<'_> {
        #[inline]
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("BorrowedFd").field("fd", &self.fd).finish()
        }
    }

    impl fmt::Debug for OwnedFd {
        #[inline]
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("OwnedFd").field("fd", &self.fd).finish()
        }
    }
}
