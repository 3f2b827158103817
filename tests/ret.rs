//! What the word in the result register means: an error exactly from -4095 to -1, but for what a
//! call never promises.

use ksys::{Errno, Ret};
use proptest::prelude::*;

fn ret(word: isize) -> Ret {
    Ret::from_word(word.cast_unsigned())
}

#[test]
fn the_error_range_ends_at_4095() {
    let addr = |word| ret(word).ptr().map(<*mut _>::addr);
    assert_eq!(addr(-1), Err(Errno::EPERM));
    assert_eq!(addr(-4095).unwrap_err().raw_os_error(), 4095);
    assert_eq!(addr(-4096), Ok((-4096_isize).cast_unsigned()));
    assert_eq!(addr(0), Ok(0));
    assert_eq!(addr(isize::MAX), Ok(isize::MAX.cast_unsigned()));
    assert_eq!(addr(isize::MIN), Ok(isize::MIN.cast_unsigned()));
    assert_eq!(ret(-1).i32(), Err(Errno::EPERM));
    assert_eq!(ret(-4095).u32().unwrap_err().raw_os_error(), 4095);
    assert_eq!(ret(-4096).i32(), Ok(-4096));
    assert_eq!(ret(-4096).u32(), Ok(u32::MAX - 4095));
}

#[test]
fn a_count_has_no_sign() {
    assert_eq!(ret(-1).usize(), Err(Errno::EPERM));
    assert_eq!(ret(-4095).usize().unwrap_err().raw_os_error(), 4095);
    assert_eq!(ret(0).usize(), Ok(0));
    assert_eq!(ret(isize::MAX).usize(), Ok(isize::MAX.cast_unsigned()));
    // No call that promises a count returns such words, but a seccomp notifier may.
    for word in [-4096, -100_000] {
        assert_eq!(ret(word).usize().unwrap_err().name(), None);
    }
}

#[test]
fn an_address_in_the_upper_half_is_no_error() {
    // 32-bit programs on a 64-bit kernel get such addresses from mmap.
    let address = (-8192_isize).cast_unsigned();
    assert_eq!(
        Ret::from_word(address).ptr().map(<*mut _>::addr),
        Ok(address)
    );
}

#[test]
fn unit_takes_anything_but_0_for_an_error() {
    // No call that promises 0 returns such words, but a seccomp notifier may.
    assert_eq!(ret(0).unit(), Ok(()));
    assert_eq!(ret(-2).unit(), Err(Errno::ENOENT));
    for word in [1, -4096, -100_000] {
        let errno = ret(word).unit().unwrap_err();
        assert_eq!(errno.name(), None);
        assert_eq!(errno.to_string(), format!("unknown error {}", -word));
    }
}

#[test]
fn results_are_one_or_two_words() {
    assert_eq!(size_of::<Result<(), Errno>>(), size_of::<usize>());
    assert_eq!(size_of::<Result<usize, Errno>>(), 2 * size_of::<usize>());
}

proptest! {
    #[test]
    fn every_word_is_a_value_or_an_error(word: isize) {
        let expected = if (-4095..0).contains(&word) {
            Err(Errno::from_raw_os_error((-word) as i32).unwrap())
        } else {
            Ok(word.cast_unsigned())
        };
        prop_assert_eq!(ret(word).usize().ok(), usize::try_from(word).ok());
        prop_assert_eq!(ret(word).ptr().map(<*mut _>::addr), expected);
        prop_assert_eq!(ret(word).any(), expected.map(drop));
        prop_assert_eq!(ret(word).unit().is_ok(), word == 0);
    }

    #[test]
    fn errors_keep_their_number(number in 1..=4095_isize) {
        let errno = ret(-number).usize().unwrap_err();
        prop_assert_eq!(errno.raw_os_error() as isize, number);
    }
}

#[cfg(target_arch = "arm")]
mod arm {
    use ksys::arch::{Reg, hi, lo};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_64_bit_argument_is_split_and_nothing_is_lost(value: u64) {
            // SAFETY: a register's worth of bits, whatever they are.
            let bits = |reg: Reg| u64::from(unsafe { std::mem::transmute::<_, u32>(reg) });
            prop_assert_eq!(bits(hi(value)) << 32 | bits(lo(value)), value);
        }
    }
}
