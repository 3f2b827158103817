//! The Linux system call interface with nothing in between: no libc at build, link or run time.
//!
//! Four floors, each of which uses only those below it:
//!
//! | floor | what it is | for example |
//! |---|---|---|
//! | typed | safe functions over descriptors, paths, slices and flag types, by area: [`io`], [`fs`], [`mm`], [`process`], [`time`] | [`fs::openat`] |
//! | [`raw`] | one `unsafe fn` for every system call of this architecture, under the kernel's name and with the kernel's types; [`raw::portable`] is the same set of names on all architectures | [`raw::openat`] |
//! | [`arch`] | the trap, by number | [`arch::syscall4`] |
//! | [`nr`], [`uapi`] | numbers, constants and records, as the kernel's headers define them | [`nr::openat`], [`uapi::O_PATH`] |
//!
//! Whoever misses something on one floor can go down one, in the same crate. Programs without a C
//! library start with [`main!`].
//!
//! Calls return [`Result`]: a failed call gives the kernel's [`Errno`], also `EINTR`, which no
//! function here hides ([`retry_on_intr`] is the loop). What holds throughout (errors, descriptors,
//! paths, signals, threads, clocks) has its pages in the [`guide`].

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[path = "../gen/mod.rs"]
mod abi;
#[path = "../arch/mod.rs"]
pub mod arch;
pub mod errno;
pub mod event;
pub mod fd;
mod flags;
pub mod fs;
#[cfg(any(doc, doctest))]
pub mod guide;
pub mod io;
pub mod ioctl;
pub mod mm;
pub mod mount;
pub mod net;
mod numbers;
pub mod param;
pub mod path;
pub mod prctl;
pub mod process;
pub mod ptrace;
mod ret;
pub mod rt;
pub mod sched;
pub mod signal;
pub mod sync;
pub mod system;
#[cfg(feature = "table")]
pub mod table;
pub mod thread;
pub mod time;
pub mod tty;
pub mod vdso;

pub use abi::{nr, raw, uapi};
pub use errno::{Errno, Result};
pub use io::retry_on_intr;
pub use ret::Ret;
