//! From the kernel's entry to the program's function, and from its result to the exit status.

use super::Init;
use crate::Errno;
use core::fmt::Display;

/// A program's exit status: 0 is success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitCode(pub u8);

impl ExitCode {
    /// Says that the program did what it was asked.
    pub const SUCCESS: Self = Self(0);
    /// Says that it did not.
    pub const FAILURE: Self = Self(1);
}

/// What a program's function may return.
pub trait Termination {
    /// Makes it an exit status, and says on standard error what is to be said.
    fn report(self) -> ExitCode;
}

impl Termination for () {
    #[inline]
    fn report(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Termination for ExitCode {
    #[inline]
    fn report(self) -> ExitCode {
        self
    }
}

impl<T: Termination, E: Display> Termination for Result<T, E> {
    #[inline]
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                crate::eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

/// A function that [`main!`](crate::main) can make the start of a program.
///
/// `Takes` is what it takes: nothing, or an [`Init`].
pub trait Main<Takes> {
    /// Runs the program.
    fn run(self, init: Init) -> ExitCode;
}

impl<T: Termination, F: FnOnce() -> T> Main<()> for F {
    #[inline]
    fn run(self, _init: Init) -> ExitCode {
        self().report()
    }
}

impl<T: Termination, F: FnOnce(Init) -> T> Main<Init> for F {
    #[inline]
    fn run(self, init: Init) -> ExitCode {
        self(init).report()
    }
}

/// Runs `main` as the program that the kernel has just entered, and returns its exit status.
///
/// # Safety
///
/// `stack` must be what the stack pointer was when the kernel entered the program, and nothing
/// of the program may have run yet.
#[inline]
pub unsafe fn start<Takes>(stack: *const usize, main: impl Main<Takes>) -> ExitCode {
    // SAFETY: the caller's.
    let init = unsafe { Init::new(stack) };
    main.run(init)
}

/// Says that a part of [`main!`](crate::main) did not work; the program runs without it.
#[cold]
#[inline]
fn missing(part: &str, error: Errno) {
    crate::eprintln!("error: {part}: {error}");
}

#[doc(hidden)]
#[inline]
pub fn tried(part: &str, result: Result<(), Errno>) {
    if let Err(error) = result {
        missing(part, error);
    }
}
