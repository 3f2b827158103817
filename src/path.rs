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

use crate::{Errno, Result, arch, uapi};
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
    /// Aligned as words are. The one behind is room for a copy that begins as far behind a word as the
    /// path does.
    #[repr(C)]
    struct Buffer<const N: usize>([usize; 0], [u8; N], [usize; 1]);
    let mut buffer = MaybeUninit::<Buffer<N>>::uninit();
    if path.len() >= N {
        return Err(Errno::ENAMETOOLONG);
    }
    let mut to = buffer.as_mut_ptr().cast::<u8>();
    if arch::ALIGNED_WORD.is_some() {
        to = to.wrapping_add(path.as_ptr().addr() % size_of::<usize>());
    }
    // SAFETY: `buffer` has room for one byte more than `path` has, and for the words around.
    if !unsafe { copy(path.as_ptr(), path.len(), to) } {
        return Err(Errno::EINVAL);
    }
    // SAFETY: `copy` wrote them.
    let bytes = unsafe { slice::from_raw_parts(to, path.len() + 1) };
    // SAFETY: the last one alone is a NUL.
    call(unsafe { CStr::from_bytes_with_nul_unchecked(bytes) })
}

/// The lowest bit of each byte.
const ONES: u64 = u64::MAX / 0xff;

/// Has the highest bit of some byte if and only if some byte is zero.
#[inline(always)]
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word
}

/// Likewise, of a register.
#[inline(always)]
fn zeros_of(word: usize) -> usize {
    word.wrapping_sub(ONES as usize) & !word
}

/// Copies `len` bytes and puts a NUL behind them; false if one of them is a NUL.
///
/// One place for all calls: inlined, it would be most of each. Block by block, of which the last
/// may overlap the one before it.
///
/// # Safety
///
/// `len` bytes at `from` must be readable, and at `to` one more writable. With
/// [`arch::ALIGNED_WORD`], `to` must be as far behind a multiple of a word as `from` is, and the
/// words that it is in writable as a whole.
#[inline(never)]
unsafe fn copy(from: *const u8, len: usize, to: *mut u8) -> bool {
    /// Registers of the machine: halves of wider words would carry into each other.
    type Block = [usize; 4];
    if let Some(read) = arch::ALIGNED_WORD {
        // SAFETY: the caller's.
        return unsafe { copy_words(read, from, len, to) };
    }
    // SAFETY: the byte behind the copy.
    let end = unsafe { to.add(len) };
    // SAFETY: as above.
    unsafe { end.write(0) };
    let found = match len {
        0 => 0,
        1..4 => {
            // SAFETY: all are below `len`.
            let bytes = [0, len / 2, len - 1].map(|at| unsafe { carry::<u8>(from, to, at) });
            return !bytes.contains(&0);
        }
        4..8 => {
            // SAFETY: there are at least four bytes.
            let first: u32 = unsafe { carry(from, to, 0) };
            // SAFETY: as above.
            let last: u32 = unsafe { carry(from, to, len - 4) };
            zeros(u64::from(first) | u64::from(last) << 32)
        }
        8..16 => {
            // SAFETY: there are at least eight bytes.
            let first = unsafe { carry(from, to, 0) };
            // SAFETY: as above.
            let last = unsafe { carry(from, to, len - 8) };
            zeros(first) | zeros(last)
        }
        16..32 => {
            // SAFETY: there are at least 16 bytes.
            let [a, b] = unsafe { carry(from, to, 0) };
            // SAFETY: as above.
            let [c, d] = unsafe { carry(from, to, len - 16) };
            zeros(a) | zeros(b) | zeros(c) | zeros(d)
        }
        // A compiler with vectors makes two of the four words.
        32.. => {
            let last = len - size_of::<Block>();
            // SAFETY: there are at least 32 bytes.
            let mut found = unsafe { carry::<Block>(from, to, last) }.map(zeros_of);
            let (mut from, mut to) = (from, to);
            let stop = to.wrapping_add(last);
            while to < stop {
                // SAFETY: there is at least a block from below `stop` on.
                let block = unsafe { carry::<Block>(from, to, 0) };
                found[0] |= zeros_of(block[0]);
                found[1] |= zeros_of(block[1]);
                found[2] |= zeros_of(block[2]);
                found[3] |= zeros_of(block[3]);
                from = from.wrapping_add(size_of::<Block>());
                to = to.wrapping_add(size_of::<Block>());
            }
            let found = found[0] | found[1] | found[2] | found[3];
            return found & (ONES << 7) as usize == 0;
        }
    };
    found & (ONES << 7) == 0
}

/// Does what [`copy`] does, by aligned words: the first and the last may have other bytes too.
///
/// # Safety
///
/// As for [`copy`].
#[inline(always)]
unsafe fn copy_words(
    read: unsafe fn(*const usize) -> usize,
    from: *const u8,
    len: usize,
    to: *mut u8,
) -> bool {
    const BITS: usize = u8::BITS as usize;
    let mut found = 0;
    if len > 0 {
        let before = from.addr() % size_of::<usize>();
        let mut from = from.wrapping_sub(before).cast::<usize>();
        let mut to = to.wrapping_sub(before).cast::<usize>();
        let mut rest = before + len;
        // SAFETY: the path begins in this word.
        let mut word = unsafe { read(from) };
        // Has the highest bit of each byte of the path that is zero, and of some that are not: those
        // above 0x80, and a 1 behind a zero. Where one has it, all are looked at again.
        let mut high = word.wrapping_sub(ONES as usize) & usize::MAX << (before * BITS);
        while rest > size_of::<usize>() {
            found |= high;
            // SAFETY: the caller's.
            unsafe { to.write(word) };
            from = from.wrapping_add(1);
            to = to.wrapping_add(1);
            rest -= size_of::<usize>();
            // SAFETY: the path goes on in this word.
            word = unsafe { read(from) };
            high = word.wrapping_sub(ONES as usize);
        }
        found |= high << ((size_of::<usize>() - rest) * BITS);
        // SAFETY: the caller's.
        unsafe { to.write(word) };
    }
    // SAFETY: the byte behind the copy.
    unsafe { to.wrapping_add(len).write(0) };
    found & (ONES << 7) as usize == 0 || {
        // SAFETY: they were just written.
        has_no_nul(unsafe { slice::from_raw_parts(to, len) })
    }
}

#[cold]
#[inline(never)]
fn has_no_nul(path: &[u8]) -> bool {
    !path.contains(&0)
}

/// Copies one `T`, and returns it.
///
/// # Safety
///
/// It must be readable `at` bytes behind `from`, and writable as far behind `to`.
#[inline(always)]
unsafe fn carry<T: Copy>(from: *const u8, to: *mut u8, at: usize) -> T {
    // SAFETY: the caller's.
    let from = unsafe { from.add(at) };
    // SAFETY: the caller's, and any alignment will do.
    let value = unsafe { from.cast::<T>().read_unaligned() };
    // SAFETY: the caller's.
    let to = unsafe { to.add(at) };
    // SAFETY: the caller's, and any alignment will do.
    unsafe { to.cast::<T>().write_unaligned(value) };
    value
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
