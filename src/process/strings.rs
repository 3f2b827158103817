//! Lists of strings as execve takes them: pointers that end with a null.

use core::ffi::{CStr, c_char};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// One string of a list: a C string that is one pointer wide.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Str<'a> {
    string: NonNull<c_char>,
    owner: PhantomData<&'a CStr>,
}

// SAFETY: it is a shared borrow of bytes.
unsafe impl Send for Str<'_> {}
// SAFETY: as above.
unsafe impl Sync for Str<'_> {}

impl<'a> Str<'a> {
    /// Makes the string's pointer.
    #[inline]
    pub const fn new(string: &'a CStr) -> Self {
        Self {
            // SAFETY: a reference is not null.
            string: unsafe { NonNull::new_unchecked(string.as_ptr().cast_mut()) },
            owner: PhantomData,
        }
    }
}

impl<'a> From<&'a CStr> for Str<'a> {
    #[inline]
    fn from(string: &'a CStr) -> Self {
        Self::new(string)
    }
}

/// A borrowed list of strings, such as a program's arguments or its environment.
///
/// Made from [`Strings`] of fixed length, from [`OwnedStrings`](super::OwnedStrings), or from a
/// slice by [`Strs::new`].
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Strs<'a>(&'a Option<Str<'a>>);

impl<'a> Strs<'a> {
    /// The list without any string.
    pub const EMPTY: Strs<'static> = Strs(&None);

    /// Borrows the list that `strings` holds up to its first `None`; `None` if it has none.
    #[inline]
    pub fn new(strings: &'a [Option<Str<'a>>]) -> Option<Self> {
        strings
            .iter()
            .any(Option::is_none)
            .then(|| Self(&strings[0]))
    }

    /// Borrows a list that someone else made, such as `environ`.
    ///
    /// # Safety
    ///
    /// The list must end with a null, and must stay as it is for `'a`, with all its strings.
    #[inline]
    pub unsafe fn from_ptr(list: *const *const c_char) -> Self {
        // SAFETY: an optional `Str` is a pointer that may be null; the caller says that it stays.
        Self(unsafe { &*list.cast() })
    }

    /// Returns the list as the kernel takes it.
    #[inline]
    pub const fn as_ptr(self) -> *const *const c_char {
        core::ptr::from_ref(self.0).cast()
    }
}

/// A list of `N` strings, with the null behind it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Strings<'a, const N: usize> {
    strings: [Str<'a>; N],
    end: Option<Str<'a>>,
}

impl<'a, const N: usize> Strings<'a, N> {
    /// Makes a list.
    #[doc(alias("SlicePtrFromStrings", "StringSlicePtr"))]
    #[inline]
    pub fn new(strings: [&'a CStr; N]) -> Self {
        Self {
            strings: strings.map(Str::new),
            end: None,
        }
    }
}

impl<'a, const N: usize> From<&'a Strings<'a, N>> for Strs<'a> {
    #[inline]
    fn from(strings: &'a Strings<'a, N>) -> Self {
        // SAFETY: without padding between them, the strings and their end are such a list.
        unsafe { Strs::from_ptr(core::ptr::from_ref(strings).cast()) }
    }
}

#[cfg(feature = "alloc")]
pub use owned::OwnedStrings;

#[cfg(feature = "alloc")]
mod owned {
    use super::Strs;
    use crate::{Errno, Result};
    use alloc::vec::Vec;
    use core::ffi::c_char;
    use core::ptr;

    /// A list of strings that owns them.
    #[derive(Debug)]
    pub struct OwnedStrings {
        pointers: Vec<*const c_char>,
        /// What the pointers point into; never touched again.
        _bytes: Vec<u8>,
    }

    // SAFETY: the pointers point into memory that it owns and nobody writes.
    unsafe impl Send for OwnedStrings {}
    // SAFETY: as above.
    unsafe impl Sync for OwnedStrings {}

    impl OwnedStrings {
        /// Copies `strings`; `EINVAL` if one has a NUL inside.
        #[inline]
        pub fn new<S: AsRef<[u8]>>(strings: impl IntoIterator<Item = S>) -> Result<Self> {
            let mut bytes = Vec::new();
            let mut starts = Vec::new();
            for string in strings {
                let string = string.as_ref();
                if string.contains(&0) {
                    return Err(Errno::EINVAL);
                }
                starts.push(bytes.len());
                bytes.extend_from_slice(string);
                bytes.push(0);
            }
            let start = bytes.as_ptr().cast::<c_char>();
            let pointers = starts.iter().map(|at| start.wrapping_add(*at));
            Ok(Self {
                pointers: pointers.chain([ptr::null()]).collect(),
                _bytes: bytes,
            })
        }

        /// Copies the environment of a std program.
        #[cfg(feature = "std")]
        #[inline]
        pub fn env() -> Self {
            use std::os::unix::ffi::OsStringExt;
            let variables = std::env::vars_os().map(|(name, value)| {
                let mut variable = name.into_vec();
                variable.push(b'=');
                variable.extend(value.into_vec());
                variable
            });
            Self::new(variables).expect("the environment holds C strings")
        }
    }

    impl<'a> From<&'a OwnedStrings> for Strs<'a> {
        #[inline]
        fn from(strings: &'a OwnedStrings) -> Self {
            // SAFETY: it ends with a null, and lives and stays as long as it is borrowed.
            unsafe { Strs::from_ptr(strings.pointers.as_ptr()) }
        }
    }
}
