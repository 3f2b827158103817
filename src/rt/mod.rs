//! Floor 4: programs without a C library.
//!
//! [`main!`](crate::main) makes a function the program's start. It expands, in the program and
//! nowhere else, to all that a C library and std would define: the entry point, the memory
//! functions that compiled code calls, the panic handler.
//!
//! ```ignore
//! #![no_std]
//! #![no_main]
//!
//! use ksys::{io, rt::Init};
//!
//! ksys::main!(main);
//!
//! fn main(init: Init) -> ksys::Result<()> {
//!     for arg in init.args() {
//!         io::write_all(io::stdout(), arg.to_bytes())?;
//!         io::write_all(io::stdout(), b"\n")?;
//!     }
//!     Ok(())
//! }
//! ```

mod init;
mod panic;
mod start;

pub use init::{Args, Auxv, Env, Init};
pub use panic::{abort, panic};
pub use start::{ExitCode, Main, Termination, start};

/// Makes `$main` the start of a program without a C library.
///
/// `$main` takes nothing or an [`Init`](crate::rt::Init), and returns what implements
/// [`Termination`](crate::rt::Termination): nothing, an [`ExitCode`](crate::rt::ExitCode), or a
/// `Result` of those whose error is printed.
///
/// The program is `#![no_std]` and `#![no_main]`, and is linked with `-nostartfiles`,
/// `-nostdlib` and `-static`, which its build script says.
#[macro_export]
macro_rules! main {
    ($main:path) => {
        const _: () = {
            use ::core::ffi::{c_char, c_int};

            unsafe extern "C" fn entry(stack: *const usize) -> ! {
                // SAFETY: `_start` passes the stack that the kernel made.
                unsafe { $crate::rt::start(stack, $main) }
            }

            $crate::__start!(entry);

            #[panic_handler]
            fn panic(info: &::core::panic::PanicInfo<'_>) -> ! {
                $crate::rt::panic(info)
            }

            /// Copies bytes; correct also where the regions overlap.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
                // SAFETY: the caller's.
                unsafe { $crate::arch::memmove(to, from, len) }
            }

            /// Copies bytes between regions that may overlap.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
                // SAFETY: the caller's.
                unsafe { $crate::arch::memmove(to, from, len) }
            }

            /// Fills bytes.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memset(to: *mut u8, byte: c_int, len: usize) -> *mut u8 {
                // SAFETY: the caller's.
                unsafe { $crate::arch::memset(to, byte, len) }
            }

            /// Compares bytes.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, len: usize) -> c_int {
                // SAFETY: the caller's.
                unsafe { $crate::arch::memcmp(a, b, len) }
            }

            /// Tells whether bytes differ.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, len: usize) -> c_int {
                // SAFETY: the caller's.
                unsafe { $crate::arch::memcmp(a, b, len) }
            }

            /// Counts the bytes before the NUL.
            #[unsafe(no_mangle)]
            unsafe extern "C" fn strlen(string: *const c_char) -> usize {
                // SAFETY: the caller's.
                unsafe { $crate::arch::strlen(string) }
            }

            /// Is named by prebuilt core, which may unwind; this program never does.
            #[unsafe(no_mangle)]
            extern "C" fn rust_eh_personality() {}

            /// Is named by prebuilt core, which may unwind; this program never does.
            #[unsafe(no_mangle)]
            extern "C" fn _Unwind_Resume() -> ! {
                $crate::rt::abort()
            }
        };
    };
}
