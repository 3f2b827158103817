//! The functions that C and C++ objects want called before the program and after it.

use super::Init;
use crate::arch;
use crate::process::Strs;
use core::ffi::{c_char, c_int};

/// What the arrays before the program hold: it gets what `main` gets in C.
type Constructor = unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char);

/// What the array after the program holds.
type Destructor = unsafe extern "C" fn();

/// Where each of the three arrays begins and ends.
#[inline]
fn bounds() -> [usize; 6] {
    let mut bounds = [0; 6];
    // SAFETY: it writes six words.
    unsafe { arch::array_bounds(&raw mut bounds) };
    bounds
}

/// Runs the functions of `.preinit_array`, then those of `.init_array`.
///
/// # Safety
///
/// As for [`start`](super::start), before it; the functions must be ones that may run then.
#[inline]
pub unsafe fn construct(stack: *const usize) {
    // SAFETY: the caller's.
    let init = unsafe { Init::new(stack) };
    let count = init.args().count() as c_int;
    let (args, env) = (Strs::from(init.args()), Strs::from(init.env()));
    let [preinit, preinit_end, start, end, ..] = bounds();
    for (start, end) in [(preinit, preinit_end), (start, end)] {
        let mut at = start;
        while at < end {
            // SAFETY: the linker has put a function there.
            let function = unsafe { *(at as *const Constructor) };
            // SAFETY: the caller's.
            unsafe { function(count, args.as_ptr(), env.as_ptr()) };
            at += size_of::<Constructor>();
        }
    }
}

/// Runs the functions of `.fini_array`, the last one first.
///
/// # Safety
///
/// The functions must be ones that may run at the end of the program.
#[inline]
pub unsafe fn destruct() {
    let [.., start, end] = bounds();
    let mut at = end;
    while at > start {
        at -= size_of::<Destructor>();
        // SAFETY: the linker has put a function there.
        let function = unsafe { *(at as *const Destructor) };
        // SAFETY: the caller's.
        unsafe { function() };
    }
}
