//! Threads on a stack of the caller's, and what a thread registers with the kernel.

use super::futex::{self, FutexFlags};
use crate::arch;
use crate::flags::flags;
use crate::process::CloneFlags;
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_ulong, c_void};
use core::marker::PhantomData;
use core::mem::{MaybeUninit, size_of};
use core::ptr;
use core::sync::atomic::{AtomicU32, Ordering};

/// A thread that runs on a borrowed stack; dropping it waits for its end.
#[derive(Debug)]
pub struct Thread<'stack> {
    tid: i32,
    /// The thread's identifier, until the kernel clears it at the thread's end.
    alive: *const AtomicU32,
    stack: PhantomData<&'stack mut [u8]>,
}

// SAFETY: waiting for a thread needs no particular thread, and the word is an atomic.
unsafe impl Send for Thread<'_> {}
// SAFETY: as above.
unsafe impl Sync for Thread<'_> {}

/// What lies at the high end of the stack; the word comes first.
#[repr(C)]
struct Block<F> {
    alive: AtomicU32,
    run: MaybeUninit<F>,
}

impl Thread<'_> {
    /// Returns the thread's identifier, which may be another's once it has ended.
    #[inline]
    pub fn tid(&self) -> i32 {
        self.tid
    }

    /// Tells whether the thread has ended.
    #[inline]
    pub fn is_finished(&self) -> bool {
        self.word().load(Ordering::Acquire) == 0
    }

    /// Waits for the thread's end.
    #[inline]
    pub fn join(self) {
        drop(self);
    }

    #[inline]
    fn word(&self) -> &AtomicU32 {
        // SAFETY: it is in the stack, which stays borrowed.
        unsafe { &*self.alive }
    }
}

impl Drop for Thread<'_> {
    #[inline]
    fn drop(&mut self) {
        loop {
            let tid = self.word().load(Ordering::Acquire);
            if tid == 0 {
                return;
            }
            // The kernel wakes it as one that other processes may share.
            let _ = futex::wait(self.word(), FutexFlags::empty(), tid, None);
        }
    }
}

/// Runs `run` in a new thread on `stack`, and ends the thread when it returns.
///
/// The thread blocks the signals that this one does. With `tls` that is its thread pointer; else
/// it has this thread's, and must not use anything that is found by it. `ENOMEM`: the stack has
/// no room for `run`. See clone(2).
///
/// # Safety
///
/// The stack must be large enough for all that runs on it, handlers of signals included; nothing
/// finds out when it is not. The [`Thread`] must not be forgotten: only its drop keeps the stack
/// until the thread is done. What `run` calls must work in a thread that no runtime knows: in a
/// program with a C library that is little, and std is not part of it.
#[doc(alias = "clone")]
#[inline]
pub unsafe fn start<'stack, F: FnOnce() + Send + 'stack>(
    stack: &'stack mut [MaybeUninit<u8>],
    tls: Option<*mut c_void>,
    run: F,
) -> Result<Thread<'stack>> {
    let base: *mut u8 = stack.as_mut_ptr().cast();
    let room = stack.len().checked_sub(size_of::<Block<F>>());
    let top = base.addr() + room.ok_or(Errno::ENOMEM)?;
    let align = align_of::<Block<F>>().max(16);
    let offset = (top & !(align - 1)).checked_sub(base.addr());
    let block: *mut Block<F> = base.wrapping_add(offset.ok_or(Errno::ENOMEM)?).cast();
    let new = Block {
        // Not 0 before the kernel has written the identifier.
        alive: AtomicU32::new(u32::MAX),
        run: MaybeUninit::new(run),
    };
    // SAFETY: the block lies in the stack, aligned, with room for it.
    unsafe { block.write(new) };

    let flags = CloneFlags::VM
        | CloneFlags::FS
        | CloneFlags::FILES
        | CloneFlags::SIGHAND
        | CloneFlags::THREAD
        | CloneFlags::SYSVSEM
        | CloneFlags::PARENT_SETTID
        | CloneFlags::CHILD_CLEARTID;
    let (flags, tls) = match tls {
        Some(tls) => (flags | CloneFlags::SETTLS, tls),
        None => (flags, ptr::null_mut()),
    };
    let tid: *mut c_int = block.cast();
    let flags = flags.bits() as c_ulong;
    // SAFETY: below the block the stack is the thread's until it ends; the rest is the caller's.
    let ret = unsafe { arch::clone(flags, block.cast(), tid, tid, tls, enter::<F>, block.cast()) };
    match ret.i32() {
        Ok(tid) => Ok(Thread {
            tid,
            alive: block.cast(),
            stack: PhantomData,
        }),
        Err(errno) => {
            // SAFETY: the block was written, and no thread took it.
            let block = unsafe { &mut *block };
            // SAFETY: as above.
            unsafe { block.run.assume_init_drop() };
            Err(errno)
        }
    }
}

/// Where the thread starts.
unsafe extern "C" fn enter<F: FnOnce()>(block: *mut c_void) -> ! {
    // SAFETY: the maker wrote it.
    let block = unsafe { &*block.cast::<Block<F>>() };
    // SAFETY: the maker leaves it to this thread.
    let run = unsafe { block.run.assume_init_read() };
    run();
    // SAFETY: nothing of the stack is used any more.
    unsafe { exit(0) }
}

/// Ends this thread and nothing else. See _exit(2).
///
/// # Safety
///
/// No destructor of what is on the stack runs: nobody may still borrow from there.
#[doc(alias = "exit_thread")]
#[inline]
pub unsafe fn exit(status: i32) -> ! {
    loop {
        // SAFETY: no pointers; nothing runs after it.
        let _ = unsafe { portable::exit(status) };
    }
}

/// Sets where the kernel writes 0 and wakes a futex when this thread ends, and returns the
/// thread's identifier. See set_tid_address(2).
///
/// # Safety
///
/// The word must stay as long as the thread, and whoever set another address, such as a C library,
/// must not wait for that one.
#[inline]
pub unsafe fn set_tid_address(word: *mut c_int) -> i32 {
    // SAFETY: the caller's.
    unsafe { portable::set_tid_address(word) }.word() as i32
}

/// Sets the list of locks that the kernel marks as left behind when this thread ends.
///
/// See set_robust_list(2).
///
/// # Safety
///
/// The kernel follows the list when the thread ends: it must stay valid as long as the thread. C
/// libraries have one of their own, which is given up.
#[inline]
pub unsafe fn set_robust_list(head: *mut uapi::robust_list_head) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::set_robust_list(head, size_of::<uapi::robust_list_head>()) }.unit()
}

/// Returns the list that the thread `tid`, or this one if that is 0, has set, as an address in
/// its memory. See get_robust_list(2).
#[inline]
pub fn get_robust_list(tid: i32) -> Result<*mut uapi::robust_list_head> {
    let (mut head, mut len) = (ptr::null_mut(), 0);
    // SAFETY: the kernel writes a pointer and a size.
    unsafe { portable::get_robust_list(tid, &raw mut head, &raw mut len) }.unit()?;
    Ok(head)
}

flags! {
    /// What [`rseq`] does.
    pub struct RseqFlags: c_int {
        UNREGISTER = RSEQ_FLAG_UNREGISTER;
        SLICE_EXT_DEFAULT_ON = RSEQ_FLAG_SLICE_EXT_DEFAULT_ON;
    }
}

/// Registers the area of this thread's restartable sequences, or takes it back.
///
/// `signature` stands before the code of each abort handler. `EBUSY`: there is one; C libraries
/// have theirs. See rseq(2).
///
/// # Safety
///
/// The kernel writes to the area until the thread ends or takes it back, and jumps where the
/// sequences that it names say.
#[inline]
pub unsafe fn rseq(
    area: *mut uapi::rseq,
    len: u32,
    flags: RseqFlags,
    signature: u32,
) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::rseq(area, len, flags.bits(), signature) }.unit()
}
