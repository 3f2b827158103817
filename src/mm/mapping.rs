//! Mapped memory that belongs to somebody.

use super::{Advice, MapFlags, MlockFlags, MremapFlags, MsyncFlags, ProtFlags};
use crate::fd::BorrowedFd;
use crate::{Errno, Result};
use core::ffi::c_void;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::slice;

/// Mapped memory, which is unmapped when this value is dropped.
///
/// Private anonymous memory changes only by this process's hand and is at hand as slices. Other
/// memory, a file's or shared, others may change or cut short at any time: there is only
/// [`Mapping::as_ptr`], and what its user knows about the others.
#[derive(Debug)]
pub struct Mapping {
    addr: NonNull<c_void>,
    len: usize,
    prot: ProtFlags,
    /// Whether the memory is private and anonymous.
    own: bool,
}

// SAFETY: nothing of it belongs to a thread, and nothing but slices of private memory, which the
// borrow checker guards, is reached without `unsafe`.
unsafe impl Send for Mapping {}
// SAFETY: as above; what `&self` reaches changes no byte.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps `len` bytes of zeros, private to this process, to read and write; `len` is not 0.
    #[doc(alias = "mmap_anonymous")]
    #[inline]
    pub fn anonymous(len: usize) -> Result<Self> {
        let prot = ProtFlags::READ | ProtFlags::WRITE;
        Self::new(None, 0, len, prot, MapFlags::PRIVATE | MapFlags::ANONYMOUS)
    }

    /// Maps `len` bytes of `fd` from `offset`, or of zeros where `flags` has `ANONYMOUS`.
    ///
    /// The kernel chooses the place: `FIXED` is `EINVAL` here. With `HUGETLB`, `len` must be a
    /// multiple of that page size, or the memory can't be unmapped. See mmap(2).
    #[doc(alias = "Mmap")]
    #[inline]
    pub fn new(
        fd: Option<BorrowedFd<'_>>,
        offset: u64,
        len: usize,
        prot: ProtFlags,
        flags: MapFlags,
    ) -> Result<Self> {
        if flags.intersects(MapFlags::FIXED | MapFlags::FIXED_NOREPLACE) {
            return Err(Errno::EINVAL);
        }
        // SAFETY: the kernel maps where nothing is yet.
        let addr = unsafe { super::mmap(ptr::null_mut(), len, prot, flags, fd, offset) }?;
        let kind = flags & (MapFlags::SHARED_VALIDATE | MapFlags::DROPPABLE | MapFlags::ANONYMOUS);
        Ok(Self {
            addr: NonNull::new(addr).ok_or(Errno::EFAULT)?,
            len,
            prot,
            own: kind == MapFlags::PRIVATE | MapFlags::ANONYMOUS,
        })
    }

    /// Takes mapped memory over.
    ///
    /// # Safety
    ///
    /// `len` bytes at `addr` must be mapped, and belong to nothing else.
    #[inline]
    pub unsafe fn from_raw_parts(addr: NonNull<c_void>, len: usize) -> Self {
        Self {
            addr,
            len,
            prot: ProtFlags::empty(),
            own: false,
        }
    }

    /// Gives the memory away: its address and length.
    #[inline]
    pub fn into_raw_parts(self) -> (NonNull<c_void>, usize) {
        let this = ManuallyDrop::new(self);
        (this.addr, this.len)
    }

    /// Returns the address, which starts a page.
    #[inline]
    pub fn as_ptr(&self) -> *mut c_void {
        self.addr.as_ptr()
    }

    /// Returns the length in bytes, as it was asked for.
    #[inline]
    #[expect(clippy::len_without_is_empty, reason = "none is empty")]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Borrows the memory to read; `None` if others may change it, or if it can't be read.
    #[inline]
    pub fn as_slice(&self) -> Option<&[u8]> {
        // SAFETY: see `slice_may`; it stays mapped as long as `self` is borrowed.
        self.slice_may(ProtFlags::READ)
            .then(|| unsafe { slice::from_raw_parts(self.addr.as_ptr().cast(), self.len) })
    }

    /// Borrows the memory to write; `None` if others may change it, or if it can't be written.
    #[inline]
    pub fn as_mut_slice(&mut self) -> Option<&mut [u8]> {
        // SAFETY: see `slice_may`; it stays mapped, and alone, as long as `self` is borrowed.
        self.slice_may(ProtFlags::READ | ProtFlags::WRITE)
            .then(|| unsafe { slice::from_raw_parts_mut(self.addr.as_ptr().cast(), self.len) })
    }

    /// Tells whether the memory is this process's own, and may be used as `prot` says.
    #[inline]
    fn slice_may(&self, prot: ProtFlags) -> bool {
        self.own && self.prot.contains(prot) && self.len <= isize::MAX.cast_unsigned()
    }

    /// Changes what may be done with the memory. See mprotect(2).
    #[doc(alias = "Mprotect")]
    #[inline]
    pub fn protect(&mut self, prot: ProtFlags) -> Result<()> {
        // SAFETY: `self` is borrowed alone: nobody uses a slice of it.
        unsafe { super::mprotect(self.as_ptr(), self.len, prot) }?;
        self.prot = prot;
        Ok(())
    }

    /// Changes the length, and the address if `may_move`; new memory is zeros or more of the file.
    ///
    /// `ENOMEM` if it may not move and can't grow in its place. See mremap(2).
    #[doc(alias = "Mremap")]
    #[inline]
    pub fn resize(&mut self, len: usize, may_move: bool) -> Result<()> {
        let flags = if may_move {
            MremapFlags::MAYMOVE
        } else {
            MremapFlags::empty()
        };
        // SAFETY: `self` is borrowed alone: nobody uses what goes.
        let addr = unsafe { super::mremap(self.as_ptr(), self.len, len, flags, ptr::null_mut()) }?;
        self.addr = NonNull::new(addr).ok_or(Errno::EFAULT)?;
        self.len = len;
        Ok(())
    }

    /// Advises the kernel; only what leaves the contents alone, else `EINVAL`. See madvise(2).
    #[inline]
    pub fn advise(&self, advice: Advice) -> Result<()> {
        if !advice.is_hint() {
            return Err(Errno::EINVAL);
        }
        // SAFETY: a hint changes no byte, nor whether it can be used.
        unsafe { super::madvise(self.as_ptr(), self.len, advice) }
    }

    /// Drops the contents: private anonymous memory then reads as zeros, a file is read again.
    ///
    /// See madvise(2).
    #[inline]
    pub fn discard(&mut self) -> Result<()> {
        // SAFETY: `self` is borrowed alone: nobody relies on the contents of a slice of it.
        unsafe { super::madvise(self.as_ptr(), self.len, Advice::DONTNEED) }
    }

    /// Keeps the memory from being swapped out. See mlock2(2).
    #[inline]
    pub fn lock(&self, flags: MlockFlags) -> Result<()> {
        super::mlock2(self.as_ptr(), self.len, flags)
    }

    /// Lets the memory be swapped out again. See munlock(2).
    #[inline]
    pub fn unlock(&self) -> Result<()> {
        super::munlock(self.as_ptr(), self.len)
    }

    /// Writes the file's changed pages back. See msync(2).
    #[inline]
    pub fn sync(&self, flags: MsyncFlags) -> Result<()> {
        super::msync(self.as_ptr(), self.len, flags)
    }

    /// Tells which pages are in memory: bit 0 of a byte each. See [`mincore`](super::mincore).
    #[inline]
    pub fn resident(&self, pages: &mut [u8]) -> Result<()> {
        super::mincore(self.as_ptr(), self.len, pages)
    }

    /// Seals the memory: from now on it stays mapped, protected as it is, until the process ends.
    ///
    /// See mseal(2).
    #[inline]
    pub fn seal(&self) -> Result<()> {
        super::mseal(self.as_ptr(), self.len)
    }

    /// Unmaps the memory and says whether that failed, which dropping does not. See munmap(2).
    #[doc(alias = "Munmap")]
    #[inline]
    pub fn unmap(self) -> Result<()> {
        let (addr, len) = self.into_raw_parts();
        // SAFETY: it was this value's, and nobody can use it any more.
        unsafe { super::munmap(addr.as_ptr(), len) }
    }
}

impl Drop for Mapping {
    #[inline]
    fn drop(&mut self) {
        // Sealed memory stays: that is `EPERM`, and nothing else can be done.
        // SAFETY: it is this value's, and nobody can use it any more.
        let _ = unsafe { super::munmap(self.addr.as_ptr(), self.len) };
    }
}
