//! The memory functions that compiled code calls by name.
//!
//! Stores are volatile so that the compiler does not turn a loop back into a call of the very
//! function it is in.

use core::ffi::c_char;
use core::mem::size_of;

const WORD: usize = size_of::<usize>();

/// Copies `len` bytes from low to high.
///
/// # Safety
///
/// As memcpy(3); `to` may overlap `from` where it lies below.
#[inline]
pub unsafe fn copy_forward(mut to: *mut u8, mut from: *const u8, len: usize) {
    let mut left = len;
    while left != 0 && (left < WORD || to.addr() % WORD != 0) {
        // SAFETY: both regions have `left` more bytes.
        unsafe { step(&mut to, &mut from) };
        left -= 1;
    }
    while left >= WORD {
        // SAFETY: both regions have a word more; `to` is aligned.
        unsafe { step(&mut to.cast::<usize>(), &mut from.cast::<usize>()) };
        (to, from) = (to.wrapping_add(WORD), from.wrapping_add(WORD));
        left -= WORD;
    }
    while left != 0 {
        // SAFETY: both regions have `left` more bytes.
        unsafe { step(&mut to, &mut from) };
        left -= 1;
    }
}

/// Copies one `T` and moves both pointers behind it.
///
/// # Safety
///
/// `to` must be aligned, and both must be good for a `T`.
#[inline(always)]
unsafe fn step<T: Copy>(to: &mut *mut T, from: &mut *const T) {
    // SAFETY: the caller's.
    let value = unsafe { from.read_unaligned() };
    // SAFETY: the caller's.
    unsafe { to.write_volatile(value) };
    *to = to.wrapping_add(1);
    *from = from.wrapping_add(1);
}

/// Copies `len` bytes from high to low.
///
/// # Safety
///
/// As memmove(3).
#[inline]
unsafe fn copy_backward(to: *mut u8, from: *const u8, len: usize) {
    let mut left = len;
    while left != 0 && (left < WORD || to.addr().wrapping_add(left) % WORD != 0) {
        left -= 1;
        // SAFETY: `left` is inside both regions.
        unsafe { step(&mut to.wrapping_add(left), &mut from.wrapping_add(left)) };
    }
    while left >= WORD {
        left -= WORD;
        let (to, from) = (to.wrapping_add(left), from.wrapping_add(left));
        // SAFETY: a word at `left` is inside both regions; `to` is aligned.
        unsafe { step(&mut to.cast::<usize>(), &mut from.cast::<usize>()) };
    }
    while left != 0 {
        left -= 1;
        // SAFETY: `left` is inside both regions.
        unsafe { step(&mut to.wrapping_add(left), &mut from.wrapping_add(left)) };
    }
}

/// Copies `len` bytes between regions that may overlap.
///
/// # Safety
///
/// As memmove(3).
#[inline]
pub unsafe fn copy(to: *mut u8, from: *const u8, len: usize) {
    if to.addr().wrapping_sub(from.addr()) >= len {
        // SAFETY: the caller's, and `to` does not begin inside `from`.
        unsafe { copy_forward(to, from, len) }
    } else {
        // SAFETY: the caller's.
        unsafe { copy_backward(to, from, len) }
    }
}

/// Fills `len` bytes with `byte`.
///
/// # Safety
///
/// As memset(3).
#[inline]
pub unsafe fn fill(mut to: *mut u8, byte: u8, len: usize) {
    let word = usize::MAX / 0xff * usize::from(byte);
    let mut left = len;
    while left != 0 {
        if left >= WORD && to.addr() % WORD == 0 {
            // SAFETY: the region has a word more, and it is aligned.
            unsafe { to.cast::<usize>().write_volatile(word) };
            to = to.wrapping_add(WORD);
            left -= WORD;
        } else {
            // SAFETY: the region has a byte more.
            unsafe { to.write_volatile(byte) };
            to = to.wrapping_add(1);
            left -= 1;
        }
    }
}

/// Compares `len` bytes: less than, equal to or greater than 0 as `a` is to `b`.
///
/// # Safety
///
/// As memcmp(3).
#[inline]
pub unsafe fn compare(a: *const u8, b: *const u8, len: usize) -> i32 {
    for at in 0..len {
        // SAFETY: `at` is inside the region.
        let x = unsafe { *a.wrapping_add(at) };
        // SAFETY: `at` is inside the region.
        let y = unsafe { *b.wrapping_add(at) };
        if x != y {
            return i32::from(x) - i32::from(y);
        }
    }
    0
}

/// Counts the bytes before the NUL of `string`.
///
/// # Safety
///
/// As strlen(3).
#[inline]
pub unsafe fn length(string: *const c_char) -> usize {
    let mut len = 0;
    // SAFETY: there is a NUL at or behind `len`.
    while unsafe { string.wrapping_add(len).read_volatile() } != 0 {
        len += 1;
    }
    len
}
