//! The heap of programs without a C library.

use crate::Result;
use crate::mm::{self, MapFlags, MremapFlags, ProtFlags};
use crate::sync::Mutex;
use core::alloc::{GlobalAlloc, Layout};
use core::ffi::c_void;
use core::{ptr, result};
use talc::base::Talc;
use talc::base::binning::Binning;
use talc::source::Source;
use talc::{DefaultBinning, min_first_heap_size};

/// An allocation of so many bytes is a mapping of its own: it grows without a copy and goes back
/// to the kernel at once.
const LARGE: usize = 128 << 10;

/// A mapping has this alignment at least, whatever the size of pages.
const MAPPED_ALIGN: usize = 4096;

/// The first mapping that small allocations share; each further one is twice as large up to
/// [`LAST_ARENA`].
const FIRST_ARENA: usize = 64 << 10;
const LAST_ARENA: usize = 1 << 20;

/// An allocator over mmap(2) and mremap(2), for all threads.
///
/// `ksys::main!(main, with(global_alloc))` makes one the program's global allocator. What small
/// allocations have taken stays with the program and is used again; large ones are mappings.
#[derive(Debug)]
pub struct Heap {
    small: Mutex<Talc<Arenas, DefaultBinning>>,
}

/// Where small allocations come from.
#[derive(Debug)]
struct Arenas {
    next: usize,
}

// SAFETY: `acquire` allocates by system calls alone.
unsafe impl Source for Arenas {
    fn acquire<B: Binning>(talc: &mut Talc<Self, B>, layout: Layout) -> result::Result<(), ()> {
        let least = layout.size().checked_add(layout.align()).ok_or(())?;
        let least = least.checked_add(min_first_heap_size::<B>()).ok_or(())?;
        let len = least.max(talc.source.next);
        let base = map(len).map_err(drop)?;
        talc.source.next = (talc.source.next * 2).min(LAST_ARENA);
        // SAFETY: the memory is new, and stays.
        let claimed = unsafe { talc.claim(base.cast(), len) };
        claimed.map(drop).ok_or(())
    }
}

fn map(len: usize) -> Result<*mut c_void> {
    let prot = ProtFlags::READ | ProtFlags::WRITE;
    let flags = MapFlags::PRIVATE | MapFlags::ANONYMOUS;
    // SAFETY: new memory.
    unsafe { mm::mmap(ptr::null_mut(), len, prot, flags, None, 0) }
}

fn is_large(size: usize, align: usize) -> bool {
    size >= LARGE && align <= MAPPED_ALIGN
}

impl Heap {
    /// Makes one that has no memory yet.
    #[inline]
    pub const fn new() -> Self {
        Self {
            small: Mutex::new(Talc::new(Arenas { next: FIRST_ARENA })),
        }
    }
}

impl Default for Heap {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: a layout tells of which of two kinds an allocation is. Of large ones each is a mapping,
// of small ones the lock keeps threads apart; neither unwinds.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_large(layout.size(), layout.align()) {
            return map(layout.size()).map_or(ptr::null_mut(), <*mut c_void>::cast);
        }
        // SAFETY: the caller's: the size is not 0.
        let allocated = unsafe { self.small.lock().allocate(layout) };
        allocated.map_or(ptr::null_mut(), ptr::NonNull::as_ptr)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's.
        let allocated = unsafe { self.alloc(layout) };
        if !allocated.is_null() && !is_large(layout.size(), layout.align()) {
            // SAFETY: so much is there.
            unsafe { allocated.write_bytes(0, layout.size()) };
        }
        allocated
    }

    unsafe fn dealloc(&self, allocated: *mut u8, layout: Layout) {
        if is_large(layout.size(), layout.align()) {
            // SAFETY: the mapping is this allocation's alone.
            let unmapped = unsafe { mm::munmap(allocated.cast(), layout.size()) };
            debug_assert_eq!(unmapped, Ok(()));
        } else {
            // SAFETY: the caller's: it was allocated here with this layout.
            unsafe { self.small.lock().deallocate(allocated, layout) };
        }
    }

    unsafe fn realloc(&self, allocated: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let (before, after) = (
            is_large(layout.size(), layout.align()),
            is_large(size, layout.align()),
        );
        if before && after {
            let (old, move_it) = (layout.size(), MremapFlags::MAYMOVE);
            // SAFETY: the mapping is this allocation's alone, and who owns that gets the new address.
            let moved =
                unsafe { mm::mremap(allocated.cast(), old, size, move_it, ptr::null_mut()) };
            return moved.map_or(ptr::null_mut(), <*mut c_void>::cast);
        }
        if !before && !after {
            // SAFETY: the caller's: it was allocated here with this layout, and `size` is not 0.
            let done = unsafe {
                self.small
                    .lock()
                    .try_realloc_in_place(allocated, layout, size)
            };
            if done {
                return allocated;
            }
        }
        // SAFETY: the caller's: with this alignment the size is one of a layout.
        let new = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        // SAFETY: the caller's: `size` is not 0.
        let copy = unsafe { self.alloc(new) };
        if !copy.is_null() {
            let len = layout.size().min(size);
            // SAFETY: both have so many bytes, and they are two.
            unsafe { copy.copy_from_nonoverlapping(allocated, len) };
            // SAFETY: the caller's.
            unsafe { self.dealloc(allocated, layout) };
        }
        copy
    }
}
