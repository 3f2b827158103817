//! What the kernel puts on the stack of a new program.

use crate::process::Strs;
use crate::{arch, uapi};
use core::ffi::{CStr, c_char, c_void};
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ptr::NonNull;
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
    #[inline]
    pub(crate) unsafe fn new(stack: *const usize) -> Self {
        Self {
            stack,
            program: PhantomData,
        }
    }

    #[inline]
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
    #[doc(alias = "Environ")]
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
    #[doc(alias = "Getenv")]
    #[inline]
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
    #[inline]
    pub fn get(&self, kind: i32) -> Option<usize> {
        self.clone()
            .find_map(|(at, value)| (at == kind as usize).then_some(value))
    }

    /// Returns the 16 random bytes that the kernel made for this program, `AT_RANDOM`.
    #[inline]
    pub fn random(&self) -> Option<&'static [u8; 16]> {
        let bytes = self.get(uapi::AT_RANDOM)? as *const [u8; 16];
        // SAFETY: they stand above the vector as long as the program runs.
        unsafe { bytes.as_ref() }
    }

    /// Returns whether the program runs with more rights than its caller, `AT_SECURE`.
    #[inline]
    pub fn secure(&self) -> bool {
        self.get(uapi::AT_SECURE).is_some_and(|secure| secure != 0)
    }

    /// Returns where the kernel mapped the vDSO's ELF header, `AT_SYSINFO_EHDR`.
    #[inline]
    pub fn sysinfo_ehdr(&self) -> Option<NonNull<c_void>> {
        NonNull::new(self.get(uapi::AT_SYSINFO_EHDR)? as *mut c_void)
    }
}

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident = $AT:ident;)*) => {
        impl Auxv {
            $(
                $(#[$doc])*
                #[doc = concat!("(`", stringify!($AT), "`)")]
                #[inline]
                pub fn $name(&self) -> Option<usize> {
                    self.get(uapi::$AT)
                }
            )*
        }
    };
}

entries! {
    /// Returns the size of a page in bytes.
    page_size = AT_PAGESZ;
    /// Returns what the processor can do, as bits of this architecture.
    hwcap = AT_HWCAP;
    /// Returns more of what the processor can do.
    hwcap2 = AT_HWCAP2;
    /// Returns more of what the processor can do.
    hwcap3 = AT_HWCAP3;
    /// Returns more of what the processor can do.
    hwcap4 = AT_HWCAP4;
    /// Returns how many ticks of times(2) are a second.
    clock_ticks = AT_CLKTCK;
    /// Returns the address of the program headers.
    phdr = AT_PHDR;
    /// Returns the size of a program header.
    phent = AT_PHENT;
    /// Returns the number of program headers.
    phnum = AT_PHNUM;
    /// Returns the address of the program's first instruction.
    entry = AT_ENTRY;
    /// Returns where the dynamic linker was loaded; 0 if there is none.
    base = AT_BASE;
    /// Returns flags of the format, such as `AT_FLAGS_PRESERVE_ARGV0`.
    flags = AT_FLAGS;
    /// Returns the descriptor of the program's file, for an interpreter of binfmt_misc.
    execfd = AT_EXECFD;
    /// Returns the real user.
    uid = AT_UID;
    /// Returns the effective user.
    euid = AT_EUID;
    /// Returns the real group.
    gid = AT_GID;
    /// Returns the effective group.
    egid = AT_EGID;
    /// Returns how large an alternate signal stack has to be at least.
    min_signal_stack = AT_MINSIGSTKSZ;
    /// Returns how much of a rseq area the kernel uses.
    rseq_feature_size = AT_RSEQ_FEATURE_SIZE;
    /// Returns how a rseq area has to be aligned.
    rseq_align = AT_RSEQ_ALIGN;
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $AT:ident;)*) => {
        impl Auxv {
            $(
                $(#[$doc])*
                #[doc = concat!("(`", stringify!($AT), "`)")]
                #[inline]
                pub fn $name(&self) -> Option<&'static CStr> {
                    let string = self.get(uapi::$AT)? as *const c_char;
                    // SAFETY: the kernel ends it with a NUL, and it stays.
                    (!string.is_null()).then(|| unsafe { c_str(string) })
                }
            )*
        }
    };
}

texts! {
    /// Returns the path by which the program was started.
    execfn = AT_EXECFN;
    /// Returns the platform's name.
    platform = AT_PLATFORM;
    /// Returns the real platform's name, where another is pretended.
    base_platform = AT_BASE_PLATFORM;
}

/// Borrows a string for as long as the program runs.
///
/// # Safety
///
/// It must end with a NUL and stay as it is.
#[inline]
unsafe fn c_str(string: *const c_char) -> &'static CStr {
    // SAFETY: the caller says that there is a NUL.
    let len = unsafe { arch::strlen(string) };
    // SAFETY: the string and its NUL are there and stay.
    let bytes = unsafe { slice::from_raw_parts(string.cast(), len + 1) };
    // SAFETY: `strlen` stopped at the first NUL.
    unsafe { CStr::from_bytes_with_nul_unchecked(bytes) }
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
        // SAFETY: the kernel ends each string with a NUL; they stay as long as the program runs.
        Some(unsafe { c_str(string) })
    }
}

macro_rules! strings {
    ($($Name:ident),*) => {$(
        impl From<$Name> for Strs<'_> {
            #[inline]
            fn from(strings: $Name) -> Self {
                // SAFETY: what is left ends with a null, and stays as long as the program runs.
                unsafe { Self::from_ptr(strings.0.next) }
            }
        }

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
        if kind == uapi::AT_NULL as usize {
            return None;
        }
        // SAFETY: not the end yet.
        self.next = unsafe { self.next.add(1) };
        Some((kind, value))
    }
}

impl FusedIterator for Auxv {}
