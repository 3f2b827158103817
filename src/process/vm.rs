//! Other processes' memory, and what they share.

use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_ulong, c_void};
use core::ptr;

numbers! {
    /// What [`kcmp`] compares.
    pub struct KcmpType: c_int {
        /// Two open files, by their descriptors' numbers.
        FILE = KCMP_FILE;
        VM = KCMP_VM;
        FILES = KCMP_FILES;
        FS = KCMP_FS;
        SIGHAND = KCMP_SIGHAND;
        IO = KCMP_IO;
        SYSVSEM = KCMP_SYSVSEM;
        /// An open file and one that an epoll instance watches: `index2` points to its record.
        EPOLL_TFD = KCMP_EPOLL_TFD;
    }
}

/// Tells whether two processes share a thing of the kernel: 0 if so, 1 or 2 for an order, 3 for none.
///
/// See kcmp(2).
#[inline]
pub fn kcmp(pid1: i32, pid2: i32, what: KcmpType, index1: usize, index2: usize) -> Result<i32> {
    // SAFETY: at most the kernel reads a record at `index2`, and takes a bad address for an error.
    unsafe { portable::kcmp(pid1, pid2, what.0, index1 as c_ulong, index2 as c_ulong) }.i32()
}

/// Copies from the process `pid`, from `remote` on, to `local`, and returns how much.
///
/// Fewer bytes than asked come when the memory there ends. `EFAULT`: nothing is at `remote`.
/// `EPERM`: this process may not trace that one. See process_vm_readv(2).
#[inline]
pub fn process_vm_readv(pid: i32, local: &mut [u8], remote: usize) -> Result<usize> {
    let local = iovec(local.as_mut_ptr().cast(), local.len());
    let remote = iovec(ptr::without_provenance_mut(remote), local.iov_len);
    // SAFETY: the kernel writes to `local` what it could read there.
    unsafe { portable::process_vm_readv(pid, &local, 1, &remote, 1, 0) }.usize()
}

/// Copies `local` to the process `pid`, from `remote` on, and returns how much.
///
/// See [`process_vm_readv`] and process_vm_writev(2).
///
/// # Safety
///
/// The process may be this one: the memory must be one that may be written to.
#[inline]
pub unsafe fn process_vm_writev(pid: i32, local: &[u8], remote: usize) -> Result<usize> {
    let local = iovec(local.as_ptr().cast_mut().cast(), local.len());
    let remote = iovec(ptr::without_provenance_mut(remote), local.iov_len);
    // SAFETY: the kernel reads `local`; what it writes to is the caller's.
    unsafe { portable::process_vm_writev(pid, &local, 1, &remote, 1, 0) }.usize()
}

#[inline]
fn iovec(base: *mut c_void, len: usize) -> uapi::iovec {
    uapi::iovec {
        iov_base: base,
        iov_len: len,
    }
}
