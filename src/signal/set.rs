//! Sets of signals.

use super::Signal;
use crate::uapi;
use core::ffi::{c_int, c_ulong};
use core::fmt;

/// A set of signals, in the kernel's 8 bytes.
#[doc(alias("sigaddset", "sigemptyset", "sigfillset"))]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct SigSet(pub(crate) uapi::kernel_sigset_t);

impl SigSet {
    pub(crate) const SIZE: usize = size_of::<uapi::kernel_sigset_t>();

    const WORDS: usize = Self::SIZE / size_of::<c_ulong>();

    /// Makes a set without any signal.
    #[inline]
    pub const fn empty() -> Self {
        Self(uapi::kernel_sigset_t {
            sig: [0; Self::WORDS],
        })
    }

    /// Makes a set of all signals.
    #[inline]
    pub const fn all() -> Self {
        Self(uapi::kernel_sigset_t {
            sig: [!0; Self::WORDS],
        })
    }

    /// Returns the word that holds `signal`, and its bit there.
    #[inline]
    const fn bit(signal: Signal) -> (usize, c_ulong) {
        let n = signal.as_raw() as u32 - 1;
        ((n / c_ulong::BITS) as usize, 1 << (n % c_ulong::BITS))
    }

    /// Tells whether `signal` is in the set.
    #[inline]
    pub const fn contains(&self, signal: Signal) -> bool {
        let (word, bit) = Self::bit(signal);
        self.0.sig[word] & bit != 0
    }

    /// Adds `signal`.
    #[inline]
    pub const fn insert(&mut self, signal: Signal) {
        let (word, bit) = Self::bit(signal);
        self.0.sig[word] |= bit;
    }

    /// Takes `signal` out.
    #[inline]
    pub const fn remove(&mut self, signal: Signal) {
        let (word, bit) = Self::bit(signal);
        self.0.sig[word] &= !bit;
    }

    /// Tells whether no signal is in the set.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.sig == [0; Self::WORDS]
    }

    /// Goes through the signals, from the lowest.
    #[inline]
    pub const fn iter(&self) -> SigSetIter {
        SigSetIter { set: *self, at: 1 }
    }
}

impl From<Signal> for SigSet {
    #[inline]
    fn from(signal: Signal) -> Self {
        let mut set = Self::empty();
        set.insert(signal);
        set
    }
}

impl FromIterator<Signal> for SigSet {
    #[inline]
    fn from_iter<I: IntoIterator<Item = Signal>>(signals: I) -> Self {
        let mut set = Self::empty();
        set.extend(signals);
        set
    }
}

impl<const N: usize> From<[Signal; N]> for SigSet {
    #[inline]
    fn from(signals: [Signal; N]) -> Self {
        signals.into_iter().collect()
    }
}

impl Extend<Signal> for SigSet {
    #[inline]
    fn extend<I: IntoIterator<Item = Signal>>(&mut self, signals: I) {
        for signal in signals {
            self.insert(signal);
        }
    }
}

impl IntoIterator for &SigSet {
    type Item = Signal;
    type IntoIter = SigSetIter;

    #[inline]
    fn into_iter(self) -> SigSetIter {
        self.iter()
    }
}

impl PartialEq for SigSet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0.sig == other.0.sig
    }
}

impl Eq for SigSet {}

impl fmt::Debug for SigSet {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}

/// The signals of a [`SigSet`], from the lowest.
#[derive(Clone, Debug)]
pub struct SigSetIter {
    set: SigSet,
    at: c_int,
}

impl Iterator for SigSetIter {
    type Item = Signal;

    #[inline]
    fn next(&mut self) -> Option<Signal> {
        loop {
            let signal = Signal::from_raw(self.at)?;
            self.at += 1;
            if self.set.contains(signal) {
                return Some(signal);
            }
        }
    }
}

impl core::iter::FusedIterator for SigSetIter {}
