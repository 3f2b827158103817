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

mod arrays;
#[cfg(feature = "global-alloc")]
mod heap;
mod image;
mod init;
mod main;
mod overflow;
mod panic;
mod print;
mod start;
pub mod thread;

#[doc(hidden)]
pub use arrays::{construct, destruct};
#[cfg(feature = "global-alloc")]
pub use heap::Heap;
#[doc(hidden)]
pub use image::relocate;
pub use init::{Args, Auxv, Env, Init};
pub use overflow::report_overflow;
#[doc(hidden)]
pub use panic::smashed;
pub use panic::{abort, panic};
pub use print::{LineReader, LineWriter, print};
#[doc(hidden)]
pub use start::tried;
pub use start::{ExitCode, Main, Termination, start};
