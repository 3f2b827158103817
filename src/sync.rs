//! Locks between threads, over futex(2): no allocation, and all can be made in constants.
//!
//! They neither poison nor notice that their owner waits for itself. A lock that nobody else
//! wants is taken and released without a system call.
//!
//! ```
//! use ksys::sync::Mutex;
//!
//! static TOTAL: Mutex<u32> = Mutex::new(0);
//!
//! *TOTAL.lock() += 2;
//! assert_eq!(*TOTAL.lock(), 2);
//! ```

use crate::raw::portable;
use crate::time::Timespec;
use crate::{Errno, Result, uapi};
use core::cell::UnsafeCell;
use core::fmt;
use core::ops::{Deref, DerefMut};
use core::ptr;
use core::sync::atomic::AtomicU32;
use core::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use core::time::Duration;

/// Waits while `word` holds `expected`, for at most `timeout`; may return without a reason.
#[inline]
fn wait(word: &AtomicU32, expected: u32, timeout: Option<Duration>) -> Result<()> {
    let timeout = timeout.map(|time| Timespec {
        sec: time.as_secs().try_into().unwrap_or(i64::MAX),
        nsec: time.subsec_nanos().into(),
    });
    let timeout = timeout.as_ref().map_or(ptr::null(), ptr::from_ref).cast();
    let wait = uapi::FUTEX_WAIT_PRIVATE;
    // SAFETY: the kernel reads the word and the time, two 64-bit words on every architecture.
    unsafe { portable::futex(word.as_ptr(), wait, expected, timeout, ptr::null_mut(), 0) }.any()
}

/// Wakes up to `count` threads that wait on `word`.
#[inline]
fn wake(word: &AtomicU32, count: u32) {
    let wake = uapi::FUTEX_WAKE_PRIVATE;
    // It fails only where a sandbox denies it, and then there is nobody to tell.
    // SAFETY: the kernel uses the word's address only.
    let _ = unsafe { portable::futex(word.as_ptr(), wake, count, ptr::null(), ptr::null_mut(), 0) };
}

/// As many threads as can be.
const ALL: u32 = i32::MAX as u32;

/// A value that one thread at a time can use.
#[derive(Default)]
pub struct Mutex<T: ?Sized> {
    /// UNLOCKED, LOCKED or CONTENDED.
    state: AtomicU32,
    value: UnsafeCell<T>,
}

const UNLOCKED: u32 = 0;
const LOCKED: u32 = 1;
/// Locked, and others may wait.
const CONTENDED: u32 = 2;

// SAFETY: the value goes from thread to thread, never to two at once.
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

/// The right to use a [`Mutex`]'s value; it ends when this is dropped.
#[must_use = "the lock is released at once"]
pub struct MutexGuard<'a, T: ?Sized> {
    mutex: &'a Mutex<T>,
    /// A pointer, so that the guard stays on its thread.
    value: ptr::NonNull<T>,
}

// SAFETY: it gives a shared reference to the value, and nothing else.
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

impl<T> Mutex<T> {
    /// Makes an unlocked mutex.
    #[inline]
    pub const fn new(value: T) -> Self {
        Self {
            state: AtomicU32::new(UNLOCKED),
            value: UnsafeCell::new(value),
        }
    }

    /// Returns the value.
    #[inline]
    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Waits for the value. A thread that holds it already waits for ever.
    #[inline]
    pub fn lock(&self) -> MutexGuard<'_, T> {
        let taken = self
            .state
            .compare_exchange(UNLOCKED, LOCKED, Acquire, Relaxed);
        if taken.is_err() {
            self.lock_contended();
        }
        self.guard()
    }

    /// Takes the value if nobody has it.
    #[inline]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        let taken = self
            .state
            .compare_exchange(UNLOCKED, LOCKED, Acquire, Relaxed);
        taken.is_ok().then(|| self.guard())
    }

    /// Returns the value, which nobody else can have.
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }

    #[cold]
    #[inline]
    fn lock_contended(&self) {
        while self.state.swap(CONTENDED, Acquire) != UNLOCKED {
            // A change of the word or a signal: it is looked at again.
            let _ = wait(&self.state, CONTENDED, None);
        }
    }

    #[inline]
    fn guard(&self) -> MutexGuard<'_, T> {
        // SAFETY: never null.
        let value = unsafe { ptr::NonNull::new_unchecked(self.value.get()) };
        MutexGuard { mutex: self, value }
    }

    #[inline]
    fn unlock(&self) {
        if self.state.swap(UNLOCKED, Release) == CONTENDED {
            wake(&self.state, 1);
        }
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this guard is the only one.
        unsafe { self.value.as_ref() }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: this guard is the only one, and it is borrowed.
        unsafe { self.value.as_mut() }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.mutex.unlock();
    }
}

/// A place to wait until another thread says that something has changed.
#[derive(Default)]
pub struct Condvar {
    /// Counts the notifications.
    count: AtomicU32,
}

impl Condvar {
    /// Makes one on which nobody waits.
    #[inline]
    pub const fn new() -> Self {
        Self {
            count: AtomicU32::new(0),
        }
    }

    /// Releases `guard`, waits for a notification and takes the lock again.
    ///
    /// It may return without a notification: look again at what is waited for.
    #[inline]
    pub fn wait<'a, T: ?Sized>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
        self.wait_for(guard, None).0
    }

    /// Waits as [`wait`](Self::wait) does, for at most `timeout`; returns whether that has passed.
    #[inline]
    pub fn wait_timeout<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        timeout: Duration,
    ) -> (MutexGuard<'a, T>, bool) {
        self.wait_for(guard, Some(timeout))
    }

    #[inline]
    fn wait_for<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        timeout: Option<Duration>,
    ) -> (MutexGuard<'a, T>, bool) {
        let mutex = guard.mutex;
        let count = self.count.load(Relaxed);
        drop(guard);
        let waited = wait(&self.count, count, timeout);
        (mutex.lock(), waited == Err(Errno::ETIMEDOUT))
    }

    /// Wakes one of the threads that wait.
    #[inline]
    pub fn notify_one(&self) {
        self.count.fetch_add(1, Relaxed);
        wake(&self.count, 1);
    }

    /// Wakes all threads that wait.
    #[inline]
    pub fn notify_all(&self) {
        self.count.fetch_add(1, Relaxed);
        wake(&self.count, ALL);
    }
}

/// A value that many threads can read, or one can change.
///
/// Who wants to change it goes before those who come later to read it.
#[derive(Default)]
pub struct RwLock<T: ?Sized> {
    /// Twice the number of readers, and 1 more if a writer waits; [`WRITTEN`] while one writes.
    state: AtomicU32,
    /// Counts what may let a writer in.
    chances: AtomicU32,
    value: UnsafeCell<T>,
}

const WRITTEN: u32 = u32::MAX;

// SAFETY: the value goes from thread to thread for writing, and is shared for reading.
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

/// The right to read an [`RwLock`]'s value; it ends when this is dropped.
#[must_use = "the lock is released at once"]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    value: ptr::NonNull<T>,
}

/// The right to change an [`RwLock`]'s value; it ends when this is dropped.
#[must_use = "the lock is released at once"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    value: ptr::NonNull<T>,
}

// SAFETY: it gives a shared reference to the value, and nothing else.
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
// SAFETY: as above.
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

impl<T> RwLock<T> {
    /// Makes an unlocked lock.
    #[inline]
    pub const fn new(value: T) -> Self {
        Self {
            state: AtomicU32::new(0),
            chances: AtomicU32::new(0),
            value: UnsafeCell::new(value),
        }
    }

    /// Returns the value.
    #[inline]
    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }
}

impl<T: ?Sized> RwLock<T> {
    /// Waits until nobody writes, or waits to write.
    ///
    /// # Panics
    ///
    /// Panics at 2³¹ readers.
    #[inline]
    pub fn read(&self) -> RwLockReadGuard<'_, T> {
        let mut state = self.state.load(Relaxed);
        loop {
            if !state.is_multiple_of(2) {
                // A change of the word or a signal: it is looked at again.
                let _ = wait(&self.state, state, None);
                state = self.state.load(Relaxed);
                continue;
            }
            assert!(state < WRITTEN - 3, "too many readers");
            match self
                .state
                .compare_exchange_weak(state, state + 2, Acquire, Relaxed)
            {
                Ok(_) => break,
                Err(now) => state = now,
            }
        }
        RwLockReadGuard {
            lock: self,
            value: self.value(),
        }
    }

    /// Waits until nobody reads or writes.
    #[inline]
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {
        let mut state = self.state.load(Relaxed);
        loop {
            if state <= 1 {
                match self
                    .state
                    .compare_exchange(state, WRITTEN, Acquire, Relaxed)
                {
                    Ok(_) => break,
                    Err(now) => state = now,
                }
                continue;
            }
            if state.is_multiple_of(2) {
                // Keeps new readers out.
                let marked = self
                    .state
                    .compare_exchange(state, state + 1, Relaxed, Relaxed);
                if let Err(now) = marked {
                    state = now;
                    continue;
                }
            }
            let chances = self.chances.load(Acquire);
            state = self.state.load(Relaxed);
            if state >= 2 {
                // A chance or a signal: it is looked at again.
                let _ = wait(&self.chances, chances, None);
                state = self.state.load(Relaxed);
            }
        }
        RwLockWriteGuard {
            lock: self,
            value: self.value(),
        }
    }

    /// Returns the value, which nobody else can have.
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }

    #[inline]
    fn value(&self) -> ptr::NonNull<T> {
        // SAFETY: never null.
        unsafe { ptr::NonNull::new_unchecked(self.value.get()) }
    }

    #[inline]
    fn let_a_writer_in(&self) {
        self.chances.fetch_add(1, Release);
        wake(&self.chances, 1);
    }
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: nobody writes while there is a reader.
        unsafe { self.value.as_ref() }
    }
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this guard is the only one.
        unsafe { self.value.as_ref() }
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: this guard is the only one, and it is borrowed.
        unsafe { self.value.as_mut() }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // The last reader, and a writer waits.
        if self.lock.state.fetch_sub(2, Release) == 3 {
            self.lock.let_a_writer_in();
        }
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.lock.state.store(0, Release);
        self.lock.let_a_writer_in();
        wake(&self.lock.state, ALL);
    }
}

/// Something that is done once, by whoever comes first.
#[derive(Default)]
pub struct Once {
    /// NEW, RUNNING, AWAITED or DONE.
    state: AtomicU32,
}

const NEW: u32 = 0;
const RUNNING: u32 = 1;
/// Running, and others may wait.
const AWAITED: u32 = 2;
const DONE: u32 = 3;

impl Once {
    /// Makes one that is not done.
    #[inline]
    pub const fn new() -> Self {
        Self {
            state: AtomicU32::new(NEW),
        }
    }

    /// Tells whether it is done; what was done is visible then.
    #[inline]
    pub fn is_completed(&self) -> bool {
        self.state.load(Acquire) == DONE
    }

    /// Calls `f` unless that was done before, and waits while another thread does it.
    ///
    /// If `f` unwinds it is not done, and the next one tries.
    #[inline]
    pub fn call_once(&self, f: impl FnOnce()) {
        if !self.is_completed() {
            self.call(f);
        }
    }

    #[cold]
    #[inline]
    fn call(&self, f: impl FnOnce()) {
        /// Says how it went, also when `f` unwinds.
        struct Running<'a>(&'a AtomicU32, u32);

        impl Drop for Running<'_> {
            #[inline]
            fn drop(&mut self) {
                if self.0.swap(self.1, Release) == AWAITED {
                    wake(self.0, ALL);
                }
            }
        }

        loop {
            match self.state.compare_exchange(NEW, RUNNING, Acquire, Acquire) {
                Ok(_) => {
                    let mut running = Running(&self.state, NEW);
                    f();
                    running.1 = DONE;
                    return;
                }
                Err(DONE) => return,
                Err(state) => {
                    let awaited = state == AWAITED
                        || self
                            .state
                            .compare_exchange(RUNNING, AWAITED, Relaxed, Relaxed)
                            .is_ok();
                    if awaited {
                        // A change of the word or a signal: it is looked at again.
                        let _ = wait(&self.state, AWAITED, None);
                    }
                }
            }
        }
    }
}

/// A place where threads wait until a number of them is there.
pub struct Barrier {
    threads: u32,
    /// How many wait, and how often the barrier has opened.
    waiting: Mutex<(u32, u32)>,
    opened: Condvar,
}

impl Barrier {
    /// Makes a barrier for so many threads; 0 is as good as 1.
    #[inline]
    pub const fn new(threads: u32) -> Self {
        Self {
            threads,
            waiting: Mutex::new((0, 0)),
            opened: Condvar::new(),
        }
    }

    /// Waits for the others; returns true in one of the threads.
    #[inline]
    pub fn wait(&self) -> bool {
        let mut waiting = self.waiting.lock();
        waiting.0 += 1;
        if waiting.0 >= self.threads {
            *waiting = (0, waiting.1.wrapping_add(1));
            self.opened.notify_all();
            return true;
        }
        let round = waiting.1;
        while waiting.1 == round {
            waiting = self.opened.wait(waiting);
        }
        false
    }
}

macro_rules! opaque {
    ($($Name:ident $([$T:ident])?),*) => {$(
        impl$(<$T: ?Sized>)? fmt::Debug for $Name$(<$T>)? {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Name)).finish_non_exhaustive()
            }
        }
    )*};
}

opaque!(Mutex[T], RwLock[T], Condvar, Once, Barrier);
