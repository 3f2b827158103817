//! Waiting for descriptors: epoll, poll, select and eventfd.
//!
//! ```
//! use core::time::Duration;
//! use ksys::event::{self, EpollFlags, Event};
//!
//! let epoll = event::epoll_create()?;
//! let counter = event::eventfd(1, event::EventfdFlags::CLOEXEC)?;
//! event::epoll_add(&epoll, &counter, 7, EpollFlags::IN)?;
//!
//! let mut events = [Event::EMPTY; 8];
//! let n = event::epoll_wait(&epoll, &mut events, Some(Duration::ZERO))?;
//! assert_eq!(n, 1);
//! assert_eq!(events[0].data(), 7);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::signal::SigSet;
use crate::time::Timespec;
use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_short, c_uint, c_ulong, c_void};
use core::fmt;
use core::marker::PhantomData;
use core::ptr;
use core::time::Duration;

/// The address and the size of a mask, or null.
#[inline]
fn mask(mask: Option<&SigSet>) -> (*const uapi::kernel_sigset_t, usize) {
    (mask.map_or(ptr::null(), |mask| &mask.0), SigSet::SIZE)
}

/// The address of a timeout, or null for none.
#[inline]
fn timeout(timeout: Option<&mut Timespec>) -> *mut uapi::__kernel_timespec {
    timeout.map_or(ptr::null_mut(), ptr::from_mut).cast()
}

/// The exact timeout; one that no clock reaches is cut to what the kernel takes.
#[inline]
fn timespec(duration: Duration) -> Timespec {
    Timespec {
        sec: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
        nsec: duration.subsec_nanos().into(),
    }
}

flags! {
    /// How [`epoll_create_with`] makes an epoll descriptor.
    pub struct EpollCreateFlags: c_int {
        CLOEXEC = EPOLL_CLOEXEC;
    }

    /// What an epoll descriptor watches for, and what happened.
    pub struct EpollFlags: c_uint {
        IN = EPOLLIN;
        PRI = EPOLLPRI;
        OUT = EPOLLOUT;
        /// Comes unasked.
        ERR = EPOLLERR;
        /// Comes unasked.
        HUP = EPOLLHUP;
        NVAL = EPOLLNVAL;
        RDNORM = EPOLLRDNORM;
        RDBAND = EPOLLRDBAND;
        WRNORM = EPOLLWRNORM;
        WRBAND = EPOLLWRBAND;
        MSG = EPOLLMSG;
        RDHUP = EPOLLRDHUP;
        URING_WAKE = EPOLL_URING_WAKE;
        EXCLUSIVE = EPOLLEXCLUSIVE;
        WAKEUP = EPOLLWAKEUP;
        ONESHOT = EPOLLONESHOT;
        /// Tells of a change once, and of what stays ready no more.
        ET = EPOLLET;
    }

    /// How [`eventfd`] makes a counter.
    pub struct EventfdFlags: c_int {
        CLOEXEC = EFD_CLOEXEC;
        NONBLOCK = EFD_NONBLOCK;
        SEMAPHORE = EFD_SEMAPHORE;
    }

    /// What [`poll`] waits for, and what happened.
    pub struct PollFlags: c_short {
        IN = POLLIN;
        PRI = POLLPRI;
        OUT = POLLOUT;
        /// Comes unasked.
        ERR = POLLERR;
        /// Comes unasked.
        HUP = POLLHUP;
        /// Comes unasked.
        NVAL = POLLNVAL;
        RDNORM = POLLRDNORM;
        RDBAND = POLLRDBAND;
        WRNORM = POLLWRNORM;
        WRBAND = POLLWRBAND;
        MSG = POLLMSG;
        REMOVE = POLLREMOVE;
        RDHUP = POLLRDHUP;
    }
}

/// What happened to a watched descriptor, with the word that it was added with.
#[doc(alias = "EpollEvent")]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Event(uapi::epoll_event);

impl Event {
    /// No event, to make room of.
    pub const EMPTY: Self = Self(uapi::epoll_event { events: 0, data: 0 });

    /// Returns what happened.
    #[inline]
    pub fn flags(&self) -> EpollFlags {
        EpollFlags::from_bits_retain(self.0.events)
    }

    /// Returns the word that the descriptor was added with.
    #[inline]
    pub fn data(&self) -> u64 {
        self.0.data
    }
}

impl fmt::Debug for Event {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("flags", &self.flags())
            .field("data", &self.data())
            .finish()
    }
}

/// Makes an epoll descriptor, close-on-exec. See epoll_create(2).
#[inline]
pub fn epoll_create() -> Result<OwnedFd> {
    epoll_create_with(EpollCreateFlags::CLOEXEC)
}

/// Makes an epoll descriptor. See epoll_create(2).
#[doc(alias = "EpollCreate1")]
#[inline]
pub fn epoll_create_with(flags: EpollCreateFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::epoll_create1(flags.bits()) };
    // SAFETY: epoll_create1 returns a new descriptor.
    unsafe { ret.fd() }
}

/// Watches `fd`; its events carry `data`.
///
/// What is watched is the open file: closing `fd` ends it only with the last duplicate, and until
/// then events come for a number that may stand for something else. [`epoll_delete`] first.
/// `EEXIST` if it is watched already, `EPERM` for files that are always ready. See epoll_ctl(2).
#[doc(alias = "EpollCtl")]
#[inline]
pub fn epoll_add(epoll: impl AsFd, fd: impl AsFd, data: u64, flags: EpollFlags) -> Result<()> {
    epoll_ctl(epoll, uapi::EPOLL_CTL_ADD, fd, data, flags)
}

/// Changes what is watched for of `fd`; `ONESHOT` is armed again. See epoll_ctl(2).
#[inline]
pub fn epoll_modify(epoll: impl AsFd, fd: impl AsFd, data: u64, flags: EpollFlags) -> Result<()> {
    epoll_ctl(epoll, uapi::EPOLL_CTL_MOD, fd, data, flags)
}

/// Watches `fd` no more; `ENOENT` if it was not watched. See epoll_ctl(2).
#[inline]
pub fn epoll_delete(epoll: impl AsFd, fd: impl AsFd) -> Result<()> {
    epoll_ctl(epoll, uapi::EPOLL_CTL_DEL, fd, 0, EpollFlags::empty())
}

#[inline]
fn epoll_ctl(
    epoll: impl AsFd,
    op: c_int,
    fd: impl AsFd,
    data: u64,
    flags: EpollFlags,
) -> Result<()> {
    let mut event = uapi::epoll_event {
        events: flags.bits(),
        data,
    };
    // SAFETY: the kernel reads one record.
    unsafe { portable::epoll_ctl(int(&epoll), op, int(&fd), &mut event) }.unit()
}

/// Waits for events, writes them to `events` and returns how many came; 0 after the timeout.
///
/// The timeout is rounded up to milliseconds; without one the wait has no end. What does not fit
/// comes with the next call. See epoll_wait(2).
#[inline]
pub fn epoll_wait(
    epoll: impl AsFd,
    events: &mut [Event],
    timeout: Option<Duration>,
) -> Result<usize> {
    epoll_pwait(epoll, events, timeout, None)
}

/// Waits as [`epoll_wait`], with `sigmask` in place of the thread's. See epoll_wait(2).
#[inline]
pub fn epoll_pwait(
    epoll: impl AsFd,
    events: &mut [Event],
    timeout: Option<Duration>,
    sigmask: Option<&SigSet>,
) -> Result<usize> {
    let timeout = timeout.map_or(-1, |timeout| {
        let millis = timeout.as_nanos().div_ceil(1_000_000);
        c_int::try_from(millis).unwrap_or(c_int::MAX)
    });
    let max = c_int::try_from(events.len()).unwrap_or(c_int::MAX);
    let (mask, size) = mask(sigmask);
    // SAFETY: the kernel writes at most `max` records to `events`, and reads the mask.
    unsafe {
        portable::epoll_pwait(
            int(&epoll),
            events.as_mut_ptr().cast(),
            max,
            timeout,
            mask,
            size,
        )
    }
    .usize()
}

/// Waits as [`epoll_pwait`], to the nanosecond.
///
/// `ENOSYS` before Linux 5.11. See epoll_wait(2).
#[inline]
pub fn epoll_pwait2(
    epoll: impl AsFd,
    events: &mut [Event],
    timeout: Option<Duration>,
    sigmask: Option<&SigSet>,
) -> Result<usize> {
    let mut timeout = timeout.map(timespec);
    let max = c_int::try_from(events.len()).unwrap_or(c_int::MAX);
    let (mask, size) = mask(sigmask);
    // SAFETY: the kernel writes at most `max` records to `events`, and reads timeout and mask.
    unsafe {
        portable::epoll_pwait2(
            int(&epoll),
            events.as_mut_ptr().cast(),
            max,
            self::timeout(timeout.as_mut()),
            mask,
            size,
        )
    }
    .usize()
}

/// A descriptor to [`poll`], what to wait for, and what happened.
#[derive(Clone)]
#[repr(transparent)]
pub struct PollFd<'fd> {
    record: uapi::pollfd,
    fd: PhantomData<BorrowedFd<'fd>>,
}

impl<'fd> PollFd<'fd> {
    /// Waits for `events` of `fd`.
    #[inline]
    pub fn new(fd: &'fd impl AsFd, events: PollFlags) -> Self {
        Self {
            record: uapi::pollfd {
                fd: int(&fd),
                events: events.bits(),
                revents: 0,
            },
            fd: PhantomData,
        }
    }

    /// Waits for nothing: the place in an array stays, and the kernel passes it over.
    #[inline]
    pub fn ignored() -> Self {
        Self {
            record: uapi::pollfd {
                fd: -1,
                events: 0,
                revents: 0,
            },
            fd: PhantomData,
        }
    }

    /// Changes what to wait for.
    #[inline]
    pub fn set_events(&mut self, events: PollFlags) {
        self.record.events = events.bits();
    }

    /// Returns what happened.
    #[inline]
    pub fn revents(&self) -> PollFlags {
        PollFlags::from_bits_retain(self.record.revents)
    }
}

impl fmt::Debug for PollFd<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollFd")
            .field("fd", &self.record.fd)
            .field("events", &PollFlags::from_bits_retain(self.record.events))
            .field("revents", &self.revents())
            .finish()
    }
}

/// Waits for any of `fds` and returns of how many something happened; 0 after the timeout.
///
/// Without a timeout the wait has no end. See poll(2).
#[inline]
pub fn poll(fds: &mut [PollFd<'_>], timeout: Option<Duration>) -> Result<usize> {
    ppoll(fds, timeout, None)
}

/// Waits as [`poll`], with `sigmask` in place of the thread's. See poll(2).
#[inline]
pub fn ppoll(
    fds: &mut [PollFd<'_>],
    timeout: Option<Duration>,
    sigmask: Option<&SigSet>,
) -> Result<usize> {
    let mut timeout = timeout.map(timespec);
    let count = c_uint::try_from(fds.len()).map_err(|_| Errno::EINVAL)?;
    let (mask, size) = mask(sigmask);
    // SAFETY: the kernel reads and writes `count` records and the timeout, and reads the mask.
    unsafe {
        portable::ppoll(
            fds.as_mut_ptr().cast(),
            count,
            self::timeout(timeout.as_mut()),
            mask,
            size,
        )
    }
    .usize()
}

/// A word of an [`FdSet`]: a bit for each descriptor.
pub type FdWord = c_ulong;

/// A set of descriptors for [`select`], in words that the caller lends.
///
/// It takes as many descriptors as it has bits: there is no `FD_SETSIZE`.
pub struct FdSet<'a> {
    words: &'a mut [FdWord],
    fds: PhantomData<BorrowedFd<'a>>,
}

impl<'a> FdSet<'a> {
    /// Returns how many words hold all descriptors up to `fd`.
    #[doc(alias = "fd_set_num_elements")]
    #[inline]
    pub const fn words_for(fd: RawFd) -> usize {
        fd as usize / FdWord::BITS as usize + 1
    }

    /// Makes an empty set of `words`.
    #[inline]
    pub fn new(words: &'a mut [FdWord]) -> Self {
        words.fill(0);
        Self {
            words,
            fds: PhantomData,
        }
    }

    /// Puts `fd` into the set; `EINVAL` if it has no bit.
    #[doc(alias("FD_SET", "fd_set_insert"))]
    #[inline]
    pub fn insert(&mut self, fd: BorrowedFd<'a>) -> Result<()> {
        let (word, bit) = Self::place(fd);
        *self.words.get_mut(word).ok_or(Errno::EINVAL)? |= bit;
        Ok(())
    }

    /// Takes `fd` out of the set.
    #[doc(alias("FD_CLR", "fd_set_remove"))]
    #[inline]
    pub fn remove(&mut self, fd: impl AsFd) {
        let (word, bit) = Self::place(fd.as_fd());
        if let Some(word) = self.words.get_mut(word) {
            *word &= !bit;
        }
    }

    /// Tells whether `fd` is in the set.
    #[inline]
    pub fn contains(&self, fd: impl AsFd) -> bool {
        let (word, bit) = Self::place(fd.as_fd());
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Takes all descriptors out of the set.
    #[inline]
    pub fn clear(&mut self) {
        self.words.fill(0);
    }

    /// Returns the descriptors of the set, in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = RawFd> + '_ {
        (0..self.words.len() * FdWord::BITS as usize)
            .filter(|fd| {
                self.words[fd / FdWord::BITS as usize] >> (fd % FdWord::BITS as usize) & 1 != 0
            })
            .map(|fd| fd as RawFd)
    }

    /// Returns one more than the highest descriptor of the set.
    #[doc(alias = "fd_set_bound")]
    #[inline]
    pub fn bound(&self) -> usize {
        bound(self.words)
    }

    #[inline]
    fn place(fd: BorrowedFd<'_>) -> (usize, FdWord) {
        // Numbers that are no descriptor, such as AT_FDCWD, have no bit in any set.
        let fd = fd.as_raw_fd() as c_uint as usize;
        let bits = FdWord::BITS as usize;
        (fd / bits, 1 << (fd % bits))
    }
}

/// One more than the highest bit that is set.
#[inline]
fn bound(words: &[FdWord]) -> usize {
    let last = words.iter().rposition(|word| *word != 0);
    last.map_or(0, |last| {
        (last + 1) * FdWord::BITS as usize - words[last].leading_zeros() as usize
    })
}

impl fmt::Debug for FdSet<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Waits until a descriptor can be read, written, or is in an exceptional state.
///
/// Leaves in the sets those that are, and returns how many over all sets. After an error the sets
/// are as they were. All sets need a bit for the highest descriptor of any; else it is `EINVAL`.
/// See select(2).
#[inline]
pub fn select(
    read: Option<&mut FdSet<'_>>,
    write: Option<&mut FdSet<'_>>,
    except: Option<&mut FdSet<'_>>,
    timeout: Option<Duration>,
) -> Result<usize> {
    pselect(read, write, except, timeout, None)
}

/// Waits as [`select`], with `sigmask` in place of the thread's. See select(2).
#[inline]
pub fn pselect(
    read: Option<&mut FdSet<'_>>,
    write: Option<&mut FdSet<'_>>,
    except: Option<&mut FdSet<'_>>,
    timeout: Option<Duration>,
    sigmask: Option<&SigSet>,
) -> Result<usize> {
    /// The mask as pselect6 takes it: its address and its size.
    #[repr(C)]
    struct Mask(*const uapi::kernel_sigset_t, usize);

    let sets = [
        read.map(|set| &mut *set.words),
        write.map(|set| &mut *set.words),
        except.map(|set| &mut *set.words),
    ];
    let bound = sets.iter().flatten().map(|words| bound(words)).max();
    let bound = bound.unwrap_or(0);
    let needed = bound.div_ceil(FdWord::BITS as usize);
    if sets.iter().flatten().any(|words| words.len() < needed) {
        return Err(Errno::EINVAL);
    }
    let [read, write, except] =
        sets.map(|words| words.map_or(ptr::null_mut(), |words| words.as_mut_ptr().cast()));
    let bound = c_int::try_from(bound).map_err(|_| Errno::EINVAL)?;
    let mut timeout = timeout.map(timespec);
    let (mask, size) = mask(sigmask);
    let mut mask = Mask(mask, size);
    let mask: *mut c_void = (&raw mut mask).cast();
    let timeout = self::timeout(timeout.as_mut());
    // SAFETY: the kernel reads and writes the words up to `bound`, which all sets have, and the
    // timeout, and reads the mask.
    unsafe { portable::pselect6(bound, read, write, except, timeout, mask) }.usize()
}

/// Makes a counter that starts at `initial`. See eventfd(2).
#[doc(alias = "from_value_and_flags")]
#[inline]
pub fn eventfd(initial: c_uint, flags: EventfdFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::eventfd2(initial, flags.bits()) };
    // SAFETY: eventfd2 returns a new descriptor.
    unsafe { ret.fd() }
}

/// Takes the count of an [`eventfd`], or with `SEMAPHORE` one of it; waits while it is 0.
///
/// See eventfd(2).
#[inline]
pub fn eventfd_read(fd: impl AsFd) -> Result<u64> {
    let mut count = [0; size_of::<u64>()];
    // SAFETY: the kernel writes 8 bytes.
    let n = unsafe { portable::read(uint(&fd), count.as_mut_ptr().cast(), count.len()) }.usize()?;
    if n == count.len() {
        Ok(u64::from_ne_bytes(count))
    } else {
        Err(Errno::EINVAL)
    }
}

/// Adds to the count of an [`eventfd`]; waits while the sum is above `u64::MAX - 1`.
///
/// See eventfd(2).
#[inline]
pub fn eventfd_write(fd: impl AsFd, count: u64) -> Result<()> {
    let count = count.to_ne_bytes();
    // SAFETY: the kernel reads 8 bytes.
    unsafe { portable::write(uint(&fd), count.as_ptr().cast(), count.len()) }.any()
}
