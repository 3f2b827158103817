//! Memory: maps, advice, locks, protection keys, barriers, nodes.
//!
//! [`Mapping`] owns what it maps. The functions take addresses, and are unsafe where a call can
//! pull memory from under whoever uses it.
//!
//! ```
//! use ksys::mm::Mapping;
//!
//! let mut memory = Mapping::anonymous(1 << 20)?;
//! memory.as_mut_slice().unwrap()[4096] = 1;
//! memory.discard()?;
//! assert_eq!(memory.as_slice().unwrap()[4096], 0);
//! # Ok::<(), ksys::Errno>(())
//! ```

mod advice;
mod mapping;
mod numa;
mod userfault;

pub use advice::{Advice, madvise, process_madvise, process_mrelease};
pub use mapping::Mapping;
pub use numa::{
    MbindFlags, Mempolicy, MempolicyFlags, get_mempolicy, get_mempolicy_nodes, get_mempolicy_of,
    mbind, migrate_pages, move_pages, node_of, set_mempolicy, set_mempolicy_home_node,
};
pub use userfault::{
    UffdContinueMode, UffdCopyMode, UffdEvent, UffdEvents, UffdFeatures, UffdFlags, UffdMoveMode,
    UffdPagefaultFlags, UffdPoisonMode, UffdRegisterMode, UffdWriteprotectMode, UffdZeropageMode,
    uffd_api, uffd_continue, uffd_copy, uffd_move, uffd_poison, uffd_register, uffd_unregister,
    uffd_wake, uffd_writeprotect, uffd_zeropage, userfaultfd,
};

use crate::fd::{BorrowedFd, int};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Errno, Result, param, uapi};
use core::ffi::{c_int, c_uint, c_ulong, c_void};
use core::ptr;

flags! {
    /// What may be done with mapped memory.
    pub struct ProtFlags: c_ulong {
        READ = PROT_READ;
        WRITE = PROT_WRITE;
        EXEC = PROT_EXEC;
        SEM = PROT_SEM;
        /// Changes all of the mapping below, which grows downwards.
        GROWSDOWN = PROT_GROWSDOWN;
        /// Changes all of the mapping above, which grows upwards.
        GROWSUP = PROT_GROWSUP;
    }

    /// How [`mmap`] maps.
    pub struct MapFlags: c_ulong {
        SHARED = MAP_SHARED;
        /// As `SHARED`, and flags that the file does not know are `EOPNOTSUPP`.
        SHARED_VALIDATE = MAP_SHARED_VALIDATE;
        PRIVATE = MAP_PRIVATE;
        /// Private memory that the kernel may drop when it is short: it then reads as zeros.
        DROPPABLE = MAP_DROPPABLE;
        ANONYMOUS = MAP_ANONYMOUS;
        FIXED = MAP_FIXED;
        FIXED_NOREPLACE = MAP_FIXED_NOREPLACE;
        GROWSDOWN = MAP_GROWSDOWN;
        DENYWRITE = MAP_DENYWRITE;
        EXECUTABLE = MAP_EXECUTABLE;
        LOCKED = MAP_LOCKED;
        NORESERVE = MAP_NORESERVE;
        POPULATE = MAP_POPULATE;
        NONBLOCK = MAP_NONBLOCK;
        STACK = MAP_STACK;
        HUGETLB = MAP_HUGETLB;
        SYNC = MAP_SYNC;
        UNINITIALIZED = MAP_UNINITIALIZED;
        HUGE_16KB = MAP_HUGE_16KB;
        HUGE_64KB = MAP_HUGE_64KB;
        HUGE_512KB = MAP_HUGE_512KB;
        HUGE_1MB = MAP_HUGE_1MB;
        HUGE_2MB = MAP_HUGE_2MB;
        HUGE_8MB = MAP_HUGE_8MB;
        HUGE_16MB = MAP_HUGE_16MB;
        HUGE_32MB = MAP_HUGE_32MB;
        HUGE_256MB = MAP_HUGE_256MB;
        HUGE_512MB = MAP_HUGE_512MB;
        HUGE_1GB = MAP_HUGE_1GB;
        HUGE_2GB = MAP_HUGE_2GB;
        HUGE_16GB = MAP_HUGE_16GB;
    }

    /// How [`mremap`] may change a mapping's place.
    pub struct MremapFlags: c_ulong {
        MAYMOVE = MREMAP_MAYMOVE;
        FIXED = MREMAP_FIXED;
        /// Leaves the old place mapped, and empty.
        DONTUNMAP = MREMAP_DONTUNMAP;
    }

    /// How [`msync`] writes back.
    pub struct MsyncFlags: c_int {
        ASYNC = MS_ASYNC;
        INVALIDATE = MS_INVALIDATE;
        SYNC = MS_SYNC;
    }

    /// How [`mlock2`] locks.
    pub struct MlockFlags: c_int {
        /// Locks each page when it is first used.
        ONFAULT = MLOCK_ONFAULT;
    }

    /// What [`mlockall`] locks.
    pub struct MlockAllFlags: c_int {
        CURRENT = MCL_CURRENT;
        FUTURE = MCL_FUTURE;
        /// Locks each page when it is first used.
        ONFAULT = MCL_ONFAULT;
    }

    /// What a protection key forbids the thread that makes it.
    pub struct PkeyAccess: c_ulong {
        DISABLE_ACCESS = PKEY_DISABLE_ACCESS;
        DISABLE_WRITE = PKEY_DISABLE_WRITE;
    }

    /// Commands of [`membarrier`]; only `query` returns more than one.
    pub struct MembarrierCmd: c_int {
        GLOBAL = MEMBARRIER_CMD_GLOBAL;
        GLOBAL_EXPEDITED = MEMBARRIER_CMD_GLOBAL_EXPEDITED;
        REGISTER_GLOBAL_EXPEDITED = MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED;
        PRIVATE_EXPEDITED = MEMBARRIER_CMD_PRIVATE_EXPEDITED;
        REGISTER_PRIVATE_EXPEDITED = MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED;
        PRIVATE_EXPEDITED_SYNC_CORE = MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE;
        REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE;
        PRIVATE_EXPEDITED_RSEQ = MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ;
        REGISTER_PRIVATE_EXPEDITED_RSEQ = MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ;
        GET_REGISTRATIONS = MEMBARRIER_CMD_GET_REGISTRATIONS;
    }

    /// What [`map_shadow_stack`] writes at the top of the stack.
    pub struct ShadowStackFlags: c_uint {
        SET_TOKEN = SHADOW_STACK_SET_TOKEN;
        SET_MARKER = SHADOW_STACK_SET_MARKER;
    }
}

/// Maps `len` bytes of `fd` from `offset`, or of zeros where `flags` has `ANONYMOUS`.
///
/// See mmap(2).
///
/// # Safety
///
/// With `FIXED`, the range at `addr` must be yours to replace. Memory of a file changes when the
/// file does: no reference to it may be held while others can write to it.
#[doc(alias = "MmapPtr")]
#[inline]
pub unsafe fn mmap(
    addr: *mut c_void,
    len: usize,
    prot: ProtFlags,
    flags: MapFlags,
    fd: Option<BorrowedFd<'_>>,
    offset: u64,
) -> Result<*mut c_void> {
    let fd = fd.map_or(-1, |fd| int(&fd));
    // SAFETY: the caller's.
    unsafe {
        portable::mmap(
            addr,
            len as c_ulong,
            prot.bits(),
            flags.bits(),
            fd as c_ulong,
            offset,
        )
    }
    .ptr()
}

/// Unmaps `len` bytes at `addr`; whole pages go. See munmap(2).
///
/// # Safety
///
/// Nothing may use the range any more.
#[doc(alias = "MunmapPtr")]
#[inline]
pub unsafe fn munmap(addr: *mut c_void, len: usize) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::munmap(addr, len) }.unit()
}

/// Changes the size of a mapping, and its place if `flags` allow it, and returns the place.
///
/// `new_addr` counts only with `FIXED` and `DONTUNMAP`. See mremap(2).
///
/// # Safety
///
/// Nothing may use what goes: the end of a mapping that shrinks, or all of one that moves. With
/// `FIXED`, the range at `new_addr` must be yours to replace.
#[doc(alias("MremapPtr", "mremap_fixed"))]
#[inline]
pub unsafe fn mremap(
    old_addr: *mut c_void,
    old_len: usize,
    new_len: usize,
    flags: MremapFlags,
    new_addr: *mut c_void,
) -> Result<*mut c_void> {
    let (old_len, new_len) = (old_len as c_ulong, new_len as c_ulong);
    // SAFETY: the caller's.
    unsafe { portable::mremap(old_addr, old_len, new_len, flags.bits(), new_addr) }.ptr()
}

/// Changes what may be done with mapped memory. See mprotect(2).
///
/// # Safety
///
/// Whoever uses the range must not do any more what is then forbidden.
#[inline]
pub unsafe fn mprotect(addr: *mut c_void, len: usize, prot: ProtFlags) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::mprotect(addr, len, prot.bits()) }.unit()
}

/// Moves the end of the heap and returns where it is: where it was, if it can't be moved.
///
/// Null only asks. See brk(2).
///
/// # Safety
///
/// In a program with a C library the heap's end is that library's. Nothing may use what goes.
#[doc(alias = "kernel_brk")]
#[inline]
pub unsafe fn brk(end: *mut c_void) -> *mut c_void {
    // SAFETY: the caller's.
    let ret = unsafe { portable::brk(end) };
    ptr::with_exposed_provenance_mut(ret.word())
}

/// Makes a shadow stack of `size` bytes, at `addr` unless that is null, and returns its address.
///
/// `ENOSYS` or `EOPNOTSUPP` where the processor or the kernel has none. See map_shadow_stack(2).
#[inline]
#[expect(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "the kernel maps where nothing is, or fails"
)]
pub fn map_shadow_stack(
    addr: *mut c_void,
    size: usize,
    flags: ShadowStackFlags,
) -> Result<*mut c_void> {
    // SAFETY: an address that is in use is an error.
    unsafe { portable::map_shadow_stack(addr, size as c_ulong, flags.bits()) }.ptr()
}

macro_rules! ranges {
    ($(
        $(#[$meta:meta])*
        pub fn $name:ident($($arg:ident: $Arg:ty)?) $(=> $raw:expr)?;
    )*) => {$(
        $(#[$meta])*
        #[inline]
        pub fn $name(addr: *const c_void, len: usize $(, $arg: $Arg)?) -> Result<()> {
            // SAFETY: no byte of the range changes, nor whether it can be read or written.
            unsafe { portable::$name(addr.cast_mut(), len $(, $raw)?) }.unit()
        }
    )*};
}

ranges! {
    /// Keeps the pages of a range in memory. See mlock(2).
    pub fn mlock();
    /// Keeps the pages of a range in memory, from now on or once they are used. See mlock2(2).
    pub fn mlock2(flags: MlockFlags) => flags.bits();
    /// Lets the pages of a range be swapped out again. See munlock(2).
    pub fn munlock();
    /// Writes a mapped file's pages back; a range that is not all mapped is `ENOMEM`. See msync(2).
    pub fn msync(flags: MsyncFlags) => flags.bits();
    /// Seals a range: it can't be unmapped, moved or protected otherwise any more (`EPERM`).
    ///
    /// There is no way back; 32-bit kernels have no such call (`EPERM`). See mseal(2).
    pub fn mseal() => 0;
}

/// Keeps all of the process's pages in memory. See mlockall(2).
#[inline]
pub fn mlockall(flags: MlockAllFlags) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::mlockall(flags.bits()) }.unit()
}

/// Lets all of the process's pages be swapped out again. See munlockall(2).
#[inline]
pub fn munlockall() -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::munlockall() }.unit()
}

/// Tells which pages of a range are in memory: bit 0 of a byte each.
///
/// `pages` must have a byte for each page of `len` bytes (`EINVAL`); `addr` starts a page. See
/// mincore(2).
#[inline]
pub fn mincore(addr: *const c_void, len: usize, pages: &mut [u8]) -> Result<()> {
    if pages.len() < len.div_ceil(param::page_size()) {
        return Err(Errno::EINVAL);
    }
    // SAFETY: the kernel writes a byte for each page.
    unsafe { portable::mincore(addr.cast_mut(), len, pages.as_mut_ptr()) }.unit()
}

/// A protection key: a number that pages can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Pkey(pub c_int);

impl Pkey {
    /// Stands for no key of one's own.
    pub const NONE: Self = Self(-1);
}

/// Makes a protection key; `ENOSPC` where the machine has none. See pkey_alloc(2).
#[inline]
pub fn pkey_alloc(access: PkeyAccess) -> Result<Pkey> {
    // SAFETY: no pointers; flags are not defined yet.
    unsafe { portable::pkey_alloc(0, access.bits()) }
        .i32()
        .map(Pkey)
}

/// Gives a protection key back, which no page may carry any more. See pkey_free(2).
#[inline]
pub fn pkey_free(pkey: Pkey) -> Result<()> {
    // SAFETY: no pointers; a page that still carries the key can at most not be reached.
    unsafe { portable::pkey_free(pkey.0) }.unit()
}

/// Changes what may be done with mapped memory, and the key that it carries.
///
/// See pkey_mprotect(2).
///
/// # Safety
///
/// See [`mprotect`]; the key may forbid more.
#[inline]
pub unsafe fn pkey_mprotect(
    addr: *mut c_void,
    len: usize,
    prot: ProtFlags,
    pkey: Pkey,
) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::pkey_mprotect(addr, len, prot.bits(), pkey.0) }.unit()
}

/// Returns the commands that [`membarrier`] knows. See membarrier(2).
#[inline]
pub fn membarrier_query() -> Result<MembarrierCmd> {
    // SAFETY: no pointers.
    unsafe { portable::membarrier(uapi::MEMBARRIER_CMD_QUERY, 0, 0) }
        .i32()
        .map(MembarrierCmd::from_bits_retain)
}

/// Makes every thread of a set pass a memory barrier, or enters the process in a set.
///
/// The expedited commands fail with `EPERM` before their `REGISTER` one. `GET_REGISTRATIONS`
/// returns the commands that were registered, the others nothing. See membarrier(2).
#[inline]
pub fn membarrier(command: MembarrierCmd) -> Result<MembarrierCmd> {
    // SAFETY: no pointers.
    unsafe { portable::membarrier(command.bits(), 0, 0) }
        .i32()
        .map(MembarrierCmd::from_bits_retain)
}

/// Makes the thread that runs on processor `cpu` pass a barrier, if it is of this process.
///
/// For `PRIVATE_EXPEDITED_RSEQ` only. See membarrier(2).
#[inline]
pub fn membarrier_cpu(command: MembarrierCmd, cpu: u32) -> Result<()> {
    let flags = uapi::MEMBARRIER_CMD_FLAG_CPU.cast_unsigned();
    // SAFETY: no pointers.
    unsafe { portable::membarrier(command.bits(), flags, cpu.cast_signed()) }.unit()
}
