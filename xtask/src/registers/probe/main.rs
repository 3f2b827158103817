//! One function a call, which passes the pattern of each slot. They are never returned from: the
//! emulator stops them at the trap.

#![no_std]
#![no_main]

mod pattern;

use core::ffi::{c_int, c_ulong};
use core::hint::black_box;
use core::mem::transmute;
use core::ptr;
use ksys::arch::{self, Reg};
use ksys::raw::{self, portable};

/// What a call takes in one argument.
trait Argument {
    /// Cuts a pattern down to this type.
    fn cut(pattern: u64) -> Self;
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl Argument for $integer {
            fn cut(pattern: u64) -> Self {
                pattern as $integer
            }
        }
    )*};
}

integers!(u16, i32, u32, i64, u64, isize, usize);

impl<T> Argument for *const T {
    fn cut(pattern: u64) -> Self {
        ptr::without_provenance(pattern as usize)
    }
}

impl<T> Argument for *mut T {
    fn cut(pattern: u64) -> Self {
        ptr::without_provenance_mut(pattern as usize)
    }
}

impl Argument for Option<unsafe extern "C" fn(c_int)> {
    fn cut(pattern: u64) -> Self {
        // SAFETY: any word that is not 0 is a function pointer as long as nobody calls it.
        unsafe { transmute::<usize, Self>(pattern as usize) }
    }
}

impl Argument for Reg {
    fn cut(pattern: u64) -> Self {
        Reg::from(pattern as usize)
    }
}

/// Makes the argument of a slot, without the compiler's knowing it.
fn at<T: Argument>(slot: u64) -> T {
    T::cut(black_box(pattern::of(slot)))
}

/// Makes no call: the tracer has to notice.
unsafe fn silence() {}

macro_rules! probes {
    ($($name:ident => $call:expr;)*) => {
        $(
            #[unsafe(no_mangle)]
            extern "C" fn $name() {
                // SAFETY: the emulator stops it before the kernel is entered.
                let _ = unsafe { $call };
            }
        )*

        /// Keeps the probes in the program.
        fn main() {
            black_box([$($name as extern "C" fn()),*]);
        }
    };
}

ksys::main!(main);
