//! What the kernel tells each program at its start: the auxiliary vector.
//!
//! A program of [`main!`](crate::main) knows it from its stack; any other asks the kernel once.
//!
//! ```
//! use ksys::{param, uapi};
//!
//! assert!(param::page_size().is_power_of_two());
//! assert_eq!(param::auxv(uapi::AT_PAGESZ as i32), Some(param::page_size()));
//! ```

use crate::fs::{self, Mode, OFlags};
use crate::raw::portable;
use crate::rt::Init;
use crate::{Result, io, uapi};
use core::ffi::c_ulong;
use core::mem::MaybeUninit;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

/// The stack that the kernel made, in a program that kept it.
static STACK: AtomicPtr<usize> = AtomicPtr::new(ptr::null_mut());

/// Keeps what the program was started with, so that [`auxv`] need not ask the kernel for it.
#[inline]
pub fn keep(init: Init) {
    STACK.store(init.stack().cast_mut(), Ordering::Relaxed);
}

/// Returns the value of the entry `kind` of this program's auxiliary vector, an `AT_` constant.
///
/// Without [`keep`] it asks the kernel (since 6.4) or reads /proc/self/auxv: `None` also means that
/// neither can be had. See getauxval(3).
#[doc(alias(
    "exe_phdrs",
    "getauxval",
    "linux_execfn",
    "linux_hwcap",
    "linux_minsigstksz",
    "linux_secure",
    "random"
))]
#[inline]
pub fn auxv(kind: i32) -> Option<usize> {
    let stack = STACK.load(Ordering::Relaxed);
    if !stack.is_null() {
        // SAFETY: it comes from an `Init`.
        return unsafe { Init::new(stack) }.auxv().get(kind);
    }
    // Twice what any architecture has.
    let mut buffer = [MaybeUninit::<u8>::uninit(); 128 * size_of::<usize>()];
    let len = match by_prctl(&mut buffer) {
        Err(_) => by_proc(&mut buffer),
        len => len,
    };
    let filled = buffer.get(..len.ok()?)?;
    // SAFETY: the kernel initialized these.
    let bytes = unsafe { slice::from_raw_parts(filled.as_ptr().cast(), filled.len()) };
    find(bytes, kind)
}

#[inline]
fn by_prctl(buffer: &mut [MaybeUninit<u8>]) -> Result<usize> {
    let to = buffer.as_mut_ptr().expose_provenance() as c_ulong;
    let len = buffer.len() as c_ulong;
    // SAFETY: the kernel writes at most `len` bytes to the buffer.
    unsafe { portable::prctl(uapi::PR_GET_AUXV, to, len, 0, 0) }.usize()
}

#[inline]
fn by_proc(buffer: &mut [MaybeUninit<u8>]) -> Result<usize> {
    let file = fs::open(
        c"/proc/self/auxv",
        OFlags::RDONLY | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    io::retry_on_intr(|| io::read_uninit(&file, buffer).map(|read| read.len()))
}

/// Looks the entry `kind` up in the bytes of an auxiliary vector, such as /proc/PID/auxv gives.
///
/// The words are as wide as this program's. See proc_pid_auxv(5).
#[inline]
pub fn find(auxv: &[u8], kind: i32) -> Option<usize> {
    let mut words = auxv
        .chunks_exact(size_of::<usize>())
        .filter_map(|word| word.try_into().ok())
        .map(usize::from_ne_bytes);
    loop {
        let (at, value) = (words.next()?, words.next()?);
        if at == kind as usize {
            return Some(value);
        }
        if at == uapi::AT_NULL as usize {
            return None;
        }
    }
}

/// Returns the size of a page: 4096 on most machines, up to 65,536 on others.
///
/// Where the kernel can't be asked it is taken to be 4096.
#[doc(alias("Getpagesize", "sysconf"))]
#[inline]
pub fn page_size() -> usize {
    static SIZE: AtomicUsize = AtomicUsize::new(0);
    match SIZE.load(Ordering::Relaxed) {
        0 => {
            let size = auxv(uapi::AT_PAGESZ).unwrap_or(4096);
            SIZE.store(size, Ordering::Relaxed);
            size
        }
        size => size,
    }
}

/// Returns how many ticks of times(2) make a second: 100 on every architecture here.
#[inline]
pub fn clock_ticks_per_second() -> usize {
    auxv(uapi::AT_CLKTCK).unwrap_or(100)
}
