//! Buffers of a vectored read or write, laid out as the kernel's `iovec`.

use crate::uapi;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::{mem, slice};

/// A buffer to write from, with the layout of an `iovec`.
#[doc(alias("Iovec", "SetLen"))]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct IoSlice<'a> {
    iovec: uapi::iovec,
    bytes: PhantomData<&'a [u8]>,
}

/// A buffer to read into, with the layout of an `iovec`.
#[repr(transparent)]
pub struct IoSliceMut<'a> {
    iovec: uapi::iovec,
    bytes: PhantomData<&'a mut [u8]>,
}

// SAFETY: it is a `&[u8]` in another shape.
unsafe impl Send for IoSlice<'_> {}
// SAFETY: as above.
unsafe impl Sync for IoSlice<'_> {}
// SAFETY: it is a `&mut [u8]` in another shape.
unsafe impl Send for IoSliceMut<'_> {}
// SAFETY: as above.
unsafe impl Sync for IoSliceMut<'_> {}

impl<'a> IoSlice<'a> {
    /// Makes the buffer of `bytes`.
    #[inline]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            iovec: uapi::iovec {
                iov_base: bytes.as_ptr().cast_mut().cast(),
                iov_len: bytes.len() as _,
            },
            bytes: PhantomData,
        }
    }

    /// Drops the first `n` bytes.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    #[inline]
    pub fn advance(&mut self, n: usize) {
        // SAFETY: these are the bytes that `new` was given, still borrowed.
        let bytes: &'a [u8] =
            unsafe { slice::from_raw_parts(self.iovec.iov_base.cast(), self.iovec.iov_len as _) };
        *self = Self::new(&bytes[n..]);
    }

    /// Drops the first `n` bytes of all buffers together, and the buffers that are used up.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    #[inline]
    pub fn advance_slices(slices: &mut &mut [IoSlice<'a>], mut n: usize) {
        let mut rest = mem::take(slices);
        while let Some(first) = rest.first()
            && first.len() <= n
        {
            n -= first.len();
            rest = &mut rest[1..];
        }
        match rest.first_mut() {
            Some(first) => first.advance(n),
            None => assert!(n == 0, "advancing beyond the buffers"),
        }
        *slices = rest;
    }
}

impl<'a> IoSliceMut<'a> {
    /// Makes the buffer of `bytes`.
    #[inline]
    pub fn new(bytes: &'a mut [u8]) -> Self {
        Self {
            iovec: uapi::iovec {
                iov_base: bytes.as_mut_ptr().cast(),
                iov_len: bytes.len() as _,
            },
            bytes: PhantomData,
        }
    }

    /// Drops the first `n` bytes.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    #[inline]
    pub fn advance(&mut self, n: usize) {
        // SAFETY: these are the bytes that `new` was given; the old form of them is replaced below.
        let bytes: &'a mut [u8] = unsafe {
            slice::from_raw_parts_mut(self.iovec.iov_base.cast(), self.iovec.iov_len as _)
        };
        *self = Self::new(&mut bytes[n..]);
    }

    /// Drops the first `n` bytes of all buffers together, and the buffers that are used up.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    #[inline]
    pub fn advance_slices(slices: &mut &mut [IoSliceMut<'a>], mut n: usize) {
        let mut rest = mem::take(slices);
        while let Some(first) = rest.first()
            && first.len() <= n
        {
            n -= first.len();
            rest = &mut rest[1..];
        }
        match rest.first_mut() {
            Some(first) => first.advance(n),
            None => assert!(n == 0, "advancing beyond the buffers"),
        }
        *slices = rest;
    }
}

impl Deref for IoSlice<'_> {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        // SAFETY: these are the bytes that `new` was given, still borrowed.
        unsafe { slice::from_raw_parts(self.iovec.iov_base.cast(), self.iovec.iov_len as _) }
    }
}

impl Deref for IoSliceMut<'_> {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        // SAFETY: these are the bytes that `new` was given, still borrowed.
        unsafe { slice::from_raw_parts(self.iovec.iov_base.cast(), self.iovec.iov_len as _) }
    }
}

impl DerefMut for IoSliceMut<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: these are the bytes that `new` was given, still borrowed, and only by `self`.
        unsafe { slice::from_raw_parts_mut(self.iovec.iov_base.cast(), self.iovec.iov_len as _) }
    }
}
