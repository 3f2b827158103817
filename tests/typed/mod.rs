//! Each typed call, with values that stand out, and what strace shows of it.
//!
//! No row is executed: a filter of seccomp answers its system calls with [`MARKER`]. So a row needs
//! no rights, its descriptors are any numbers, and each wrapper has to give the marker back.
//! tests/oracle goes through the rows under strace, and tests/seccomp.rs on all kernels. xtask
//! holds that no typed call is without a row.
//!
//! A row is the call's path, its arguments, and a line for each system call, as strace shows it on
//! x86_64: `'` is a quotation mark, and `*` is anything. What takes more than arguments stands in
//! braces; what can't fail says so with [`answered`].

// Each of the two programs uses a part of this.
#![allow(dead_code)]

macro_rules! rows {
    ($(
        $($name:ident)::+ $(($($argument:tt)*))? $({$($body:tt)*})? => $($line:literal),*;
    )*) => {
        &[$($crate::typed::Row {
            path: stringify!($($name)::+),
            // SAFETY: no row reaches the kernel.
            #[allow(unused_unsafe, clippy::multiple_unsafe_ops_per_block)]
            make: || unsafe { made!($($name)::+ $(($($argument)*))? $({$($body)*})?) },
            lines: &[$($line),*],
        }),*]
    };
}

macro_rules! made {
    ($($name:ident)::+ ($($argument:tt)*)) => {
        $crate::typed::Outcome::from($($name)::+($($argument)*))
    };
    ($($name:ident)::+ {$($body:tt)*}) => {
        $crate::typed::Outcome::from({ $($body)* })
    };
}

mod event;
mod fs;
mod io;
mod ioctl;
mod mm;
mod mount;
mod net;
mod param;
mod prctl;
mod process;
mod ptrace;
mod rt;
mod sched;
mod signal;
mod sync;
mod system;
mod thread;
mod time;
mod tty;

use ksys::fd::{BorrowedFd, FromRawFd, OwnedFd};
use ksys::net::bpf::{Insn, jump, stmt};
use ksys::raw::portable;
use ksys::{Errno, Result, nr, uapi};
use std::ffi::{c_int, c_uint};
use std::hint::black_box;
use std::mem::{ManuallyDrop, offset_of};
use std::ptr;

/// A typed call.
pub struct Row {
    path: &'static str,
    pub make: fn() -> Outcome,
    /// What strace shows of its system calls, without their results.
    pub lines: &'static [&'static str],
}

impl Row {
    /// The call's path in the crate: `fs::openat`.
    pub fn name(&self) -> String {
        self.path.replace(' ', "")
    }
}

/// What came back from a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Failed(Errno),
    Succeeded,
    /// It has no error to give back.
    Answered,
}

/// All rows.
pub fn all() -> impl Iterator<Item = &'static Row> {
    let areas = [
        param::ROWS,
        event::ROWS,
        fs::ROWS,
        io::ROWS,
        ioctl::ROWS,
        mm::ROWS,
        mount::ROWS,
        net::ROWS,
        #[cfg(feature = "uapi-netfilter")]
        net::NETFILTER,
        prctl::ROWS,
        process::ROWS,
        ptrace::ROWS,
        rt::ROWS,
        sched::ROWS,
        signal::ROWS,
        sync::ROWS,
        system::ROWS,
        thread::ROWS,
        time::ROWS,
        tty::ROWS,
    ];
    areas.into_iter().flatten()
}

/// What each system call fails with: the last number that a filter can answer, which has no name.
pub const MARKER: c_int = 4095;

impl<T> From<Result<T>> for Outcome {
    fn from(result: Result<T>) -> Self {
        match result {
            Ok(_) => Self::Succeeded,
            Err(errno) => Self::Failed(errno),
        }
    }
}

/// Of a call that only comes back with an error.
impl From<Errno> for Outcome {
    fn from(errno: Errno) -> Self {
        Self::Failed(errno)
    }
}

impl From<()> for Outcome {
    fn from((): ()) -> Self {
        Self::Answered
    }
}

/// Of a call that promises not to fail, whatever it is answered.
fn answered<T>(_: T) -> Outcome {
    Outcome::Answered
}

/// Has every system call of this process answered with `action`, but the one that ends it and
/// writes to its standard output.
pub fn filter(action: u32, flags: c_uint) -> Result<usize> {
    const WORD: c_int = uapi::BPF_LD | uapi::BPF_W | uapi::BPF_ABS;
    const EQUAL: c_int = uapi::BPF_JMP | uapi::BPF_JEQ | uapi::BPF_K;
    const RETURN: c_int = uapi::BPF_RET | uapi::BPF_K;
    // The lower half, on the machines here.
    let first = offset_of!(uapi::seccomp_data, args) as u32;
    let mut steps: [Insn; 7] = [
        stmt(WORD, offset_of!(uapi::seccomp_data, nr) as u32),
        jump(EQUAL, nr::exit_group as u32, 4, 0),
        jump(EQUAL, nr::write as u32, 0, 2),
        stmt(WORD, first),
        jump(EQUAL, 1, 1, 0),
        stmt(RETURN, action),
        stmt(RETURN, uapi::SECCOMP_RET_ALLOW),
    ];
    let program = uapi::sock_fprog {
        len: steps.len() as u16,
        filter: steps.as_mut_ptr().cast(),
    };
    // What a row allocates is taken from this: more can't be had of the kernel.
    drop(black_box(Vec::<u8>::with_capacity(100_000)));
    ksys::prctl::set_no_new_privs()?;
    let program = ptr::from_ref(&program).cast_mut().cast();
    // SAFETY: reads the program and its steps.
    unsafe { portable::seccomp(uapi::SECCOMP_SET_MODE_FILTER as c_uint, flags, program) }.usize()
}

/// Makes a descriptor of any number.
const fn fd(number: c_int) -> BorrowedFd<'static> {
    // SAFETY: it is not -1, and no call on it reaches the kernel.
    unsafe { BorrowedFd::borrow_raw(number) }
}

const FD: BorrowedFd<'static> = fd(1003);
const OTHER: BorrowedFd<'static> = fd(2017);

/// Makes a descriptor of any number, which is not closed.
fn owned(number: c_int) -> ManuallyDrop<OwnedFd> {
    // SAFETY: nobody owns it.
    ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(number) })
}

/// With bits in both halves.
const FAR: u64 = 0x2_1234_5000;
const LEN: u64 = 0x3_0765_4321;

const NAME: &str = "a name";
