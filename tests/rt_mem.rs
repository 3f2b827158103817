//! The memory functions that programs without a C library get, against a byte-wise model.

use ksys::arch;
use proptest::prelude::*;
use std::ffi::c_char;
use std::sync::LazyLock;

/// All small lengths, and some around where a function changes its way.
const LENGTHS: [usize; 12] = [100, 127, 128, 129, 255, 256, 511, 512, 513, 777, 1024, 4099];

fn lengths() -> impl Iterator<Item = usize> {
    (0..=80).chain(LENGTHS)
}

/// Bytes of which no two neighbours within 251 are alike.
fn pattern(len: usize) -> Vec<u8> {
    // Made once: under an emulator it takes longer than to copy it.
    static ALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let byte = |at: usize| (at % 251) as u8;
        (0..1 << 14).map(byte).collect()
    });
    ALL[..len].to_vec()
}

/// Copies inside one buffer, as the function and as the model do.
fn copies(size: usize, to: usize, from: usize, len: usize) {
    let mut model = pattern(size);
    let mut buffer = model.clone();
    model.copy_within(from..from + len, to);
    let start = buffer.as_mut_ptr();
    assert!(to + len <= size && from + len <= size);
    let (there, here) = (start.wrapping_add(to), start.wrapping_add(from));
    // SAFETY: both regions are inside the buffer.
    let returned = unsafe { arch::memmove(there, here.cast_const(), len) };
    assert_eq!(returned.addr(), start.addr() + to);
    assert!(buffer == model, "{len} bytes from {from} to {to}");
}

#[test]
fn memmove_copies_at_all_alignments() {
    for len in lengths() {
        for to in 0..16 {
            for from in 0..16 {
                copies(2 * len + 64, len + 16 + to, from, len);
                copies(2 * len + 64, to, len + 16 + from, len);
            }
        }
    }
}

#[test]
fn memmove_copies_between_regions_that_overlap() {
    for len in lengths() {
        for shift in 0..=40 {
            for start in 0..8 {
                copies(len + 64, start, start + shift, len);
                copies(len + 64, start + shift, start, len);
            }
        }
    }
}

#[test]
fn memset_fills_exactly_its_region() {
    for len in lengths() {
        for to in 0..16 {
            for byte in [0, 0x5a, 0xff, -1, 0x1234] {
                let mut buffer = pattern(len + 32);
                let mut model = buffer.clone();
                model[to..to + len].fill(byte as u8);
                let start = buffer[to..].as_mut_ptr();
                // SAFETY: the region is inside the buffer.
                let returned = unsafe { arch::memset(start, byte, len) };
                assert_eq!(returned, start);
                assert!(buffer == model, "{len} bytes of {byte} at {to}");
            }
        }
    }
}

fn compare(a: &[u8], b: &[u8]) -> i32 {
    assert_eq!(a.len(), b.len());
    // SAFETY: both slices have so many bytes.
    unsafe { arch::memcmp(a.as_ptr(), b.as_ptr(), a.len()) }
}

#[test]
fn memcmp_finds_the_first_difference() {
    for len in 0..=80 {
        for (left, right) in [(0, 0), (0, 1), (3, 3), (5, 2), (8, 0), (7, 7)] {
            let a = pattern(len + 8);
            let b = pattern(len + 8);
            let (mut a, mut b) = ([vec![9; left], a].concat(), [vec![8; right], b].concat());
            let (a, b) = (&mut a[left..left + len], &mut b[right..right + len]);
            assert_eq!(compare(a, b), 0);
            for at in 0..len {
                // A later difference the other way must not matter.
                (a[at], b[at]) = (0x80, 0x7f);
                assert!(compare(a, b) > 0, "{at} of {len}");
                assert!(compare(b, a) < 0, "{at} of {len}");
                (a[at], b[at]) = (1, 2);
                assert!(compare(a, b) < 0, "{at} of {len}");
                b[at] = 1;
            }
        }
    }
}

#[test]
fn strlen_stops_at_the_first_nul() {
    for len in 0..=80 {
        for start in 0..16 {
            let mut buffer = vec![0xff_u8; start + len + 16];
            buffer[start + len] = 0;
            let string = buffer[start..].as_ptr().cast::<c_char>();
            // SAFETY: there is a NUL behind `len` bytes.
            assert_eq!(unsafe { arch::strlen(string) }, len);
        }
    }
}

proptest! {
    #[test]
    fn any_copy_is_the_models(size in 1_usize..6000, to: u16, from: u16, len: u16) {
        let (to, from) = (usize::from(to) % size, usize::from(from) % size);
        let len = usize::from(len) % (size - to.max(from) + 1);
        copies(size, to, from, len);
    }

    #[test]
    fn any_comparison_is_the_models(a: Vec<u8>, b: Vec<u8>) {
        let len = a.len().min(b.len());
        let (a, b) = (&a[..len], &b[..len]);
        prop_assert_eq!(compare(a, b).signum(), a.cmp(b) as i32);
    }
}
