//! What the kernel puts on the stack of a new program.

use crate::arch;
use core::ffi::{CStr, c_char};
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::slice;

/// What the kernel handed to the program: arguments, environment and auxiliary vector.
#[derive(Clone, Copy, Debug)]
pub struct Init {
    /// `argc`, then `argv` and a null, then `envp` and a null, then the vector up to `AT_NULL`.
    stack: *const usize,
    /// What the pointers refer to belongs to the thread that got it; it may pass copies on.
    program: PhantomData<&'static CStr>,
}

/// The program's arguments, its own name first.
#[derive(Clone, Debug)]
pub struct Args(Strings);

/// The program's environment, as `NAME=value` strings.
#[derive(Clone, Debug)]
pub struct Env(Strings);

/// The auxiliary vector: pairs of an `AT_` constant and its value. See getauxval(3).
#[derive(Clone, Debug)]
pub struct Auxv {
    next: *const [usize; 2],
}

/// An array of strings that ends with a null.
#[derive(Clone, Debug)]
struct Strings {
    next: *const *const c_char,
}

impl Init {
    /// # Safety
    ///
    /// `stack` must be what the stack pointer was when the kernel entered the program.
    pub(crate) unsafe fn new(stack: *const usize) -> Self {
        Self {
            stack,
            program: PhantomData,
        }
    }

    pub(crate) fn stack(self) -> *const usize {
        self.stack
    }

    /// Returns the arguments, the program's own name first; a caller may have given none at all.
    #[inline]
    pub fn args(self) -> Args {
        Args(Strings {
            // SAFETY: `argv` follows `argc`.
            next: unsafe { self.stack.add(1) }.cast(),
        })
    }

    /// Returns the environment.
    #[inline]
    pub fn env(self) -> Env {
        let mut args = self.args().0;
        while args.next().is_some() {}
        Env(Strings {
            // SAFETY: `args` stands on the null that ends it; `envp` follows.
            next: unsafe { args.next.add(1) },
        })
    }

    /// Returns the auxiliary vector.
    #[inline]
    pub fn auxv(self) -> Auxv {
        let mut env = self.env().0;
        while env.next().is_some() {}
        Auxv {
            // SAFETY: `env` stands on the null that ends it; the vector follows.
            next: unsafe { env.next.add(1) }.cast(),
        }
    }
}

impl Env {
    /// Returns the value of the variable `name`.
    pub fn get(&self, name: &[u8]) -> Option<&'static CStr> {
        self.clone().find_map(|variable| {
            let bytes = variable.to_bytes_with_nul();
            let value = bytes.strip_prefix(name)?.strip_prefix(b"=")?;
            CStr::from_bytes_with_nul(value).ok()
        })
    }
}

impl Auxv {
    /// Returns the value of the entry `kind`, an `AT_` constant.
    pub fn get(&self, kind: usize) -> Option<usize> {
        self.clone()
            .find_map(|(at, value)| (at == kind).then_some(value))
    }
}

impl Iterator for Strings {
    type Item = &'static CStr;

    #[inline]
    fn next(&mut self) -> Option<&'static CStr> {
        // SAFETY: the array ends with a null, and `next` never passes it.
        let string = unsafe { *self.next };
        if string.is_null() {
            return None;
        }
        // SAFETY: not the null yet.
        self.next = unsafe { self.next.add(1) };
        // SAFETY: the kernel ends each string with a NUL.
        let len = unsafe { arch::strlen(string) };
        // SAFETY: the string and its NUL stay where they are as long as the program runs.
        let bytes = unsafe { slice::from_raw_parts(string.cast(), len + 1) };
        // SAFETY: `strlen` stopped at the first NUL.
        Some(unsafe { CStr::from_bytes_with_nul_unchecked(bytes) })
    }
}

macro_rules! strings {
    ($($Name:ident),*) => {$(
        impl Iterator for $Name {
            type Item = &'static CStr;

            #[inline]
            fn next(&mut self) -> Option<&'static CStr> {
                self.0.next()
            }
        }

        impl FusedIterator for $Name {}
    )*};
}

strings!(Args, Env);

impl Iterator for Auxv {
    type Item = (usize, usize);

    #[inline]
    fn next(&mut self) -> Option<(usize, usize)> {
        // SAFETY: the vector ends with `AT_NULL`, and `next` never passes it.
        let [kind, value] = unsafe { *self.next };
        if kind == crate::uapi::AT_NULL as usize {
            return None;
        }
        // SAFETY: not the end yet.
        self.next = unsafe { self.next.add(1) };
        Some((kind, value))
    }
}

impl FusedIterator for Auxv {}
