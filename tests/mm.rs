//! Memory is mapped, changed, advised about, locked and given back.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/present.rs"]
mod present;

use common::{granted, lacks, offered, promise};
use ksys::fd::{AsFd, OwnedFd};
use ksys::mm::*;
use ksys::raw::portable;
use ksys::{Errno, Result, io, param, process, uapi};
use present::present;
use proptest::prelude::*;
use std::ffi::c_ulong;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::ptr;
use std::sync::RwLock;

const RW: ProtFlags = ProtFlags::READ.union(ProtFlags::WRITE);
const PRIVATE: MapFlags = MapFlags::PRIVATE.union(MapFlags::ANONYMOUS);

/// What is locked can't be dropped: who drops memory holds this to read.
static UNLOCKED: RwLock<()> = RwLock::new(());

fn page() -> usize {
    param::page_size()
}

/// Memory of four pages, each of which begins with its number.
fn four_pages() -> Mapping {
    let mut memory = Mapping::anonymous(4 * page()).unwrap();
    for (i, page) in memory
        .as_mut_slice()
        .unwrap()
        .chunks_mut(page())
        .enumerate()
    {
        page[0] = i as u8;
    }
    memory
}

/// A file of `pages` pages that has no name.
fn file(pages: usize) -> File {
    // SAFETY: the kernel reads a C string.
    let ret = unsafe { portable::memfd_create(c"mm".as_ptr(), uapi::MFD_CLOEXEC) };
    // SAFETY: the call returns a new descriptor.
    let file = File::from(unsafe { ret.fd() }.unwrap());
    file.set_len((pages * page()) as u64).unwrap();
    file
}

fn map_file(file: &File, offset: u64, prot: ProtFlags, flags: MapFlags) -> Result<Mapping> {
    Mapping::new(Some(file.as_fd()), offset, page(), prot, flags)
}

#[test]
fn constants_are_complete() {
    let only_here: &[(&str, &str)] = if cfg!(target_arch = "aarch64") {
        &[
            ("PROT_NONE", "empty"),
            ("PROT_BTI", "of one architecture"),
            ("PROT_MTE", "of one architecture"),
        ]
    } else {
        &[("PROT_NONE", "empty")]
    };
    families::check::<ProtFlags>(&["PROT_"], only_here);
    let mut excluded = vec![
        ("MAP_FILE", "empty"),
        ("MAP_TYPE", "a mask"),
        ("MAP_HUGE_MASK", "a mask"),
        ("MAP_HUGE_SHIFT", "a shift"),
    ];
    if cfg!(target_arch = "x86_64") {
        excluded.push(("MAP_32BIT", "of one architecture"));
        excluded.push(("MAP_ABOVE4G", "of one architecture"));
    }
    families::check::<MapFlags>(&["MAP_"], &excluded);
    families::check::<MremapFlags>(&["MREMAP_"], &[]);
    families::check_numbers(&["MADV_"], |value| Advice(value as i32).name(), &[]);
    families::check::<MlockFlags>(&["MLOCK_"], &[("MLOCK_LIMIT", "a default")]);
    families::check::<MlockAllFlags>(&["MCL_"], &[]);
    let mut excluded = vec![("PKEY_UNRESTRICTED", "empty")];
    if cfg!(target_arch = "aarch64") {
        excluded.push(("PKEY_DISABLE_READ", "of one architecture"));
        excluded.push(("PKEY_DISABLE_EXECUTE", "of one architecture"));
    }
    excluded.push(("PKEY_ACCESS_MASK", "a mask"));
    families::check::<PkeyAccess>(&["PKEY_"], &excluded);
    families::check::<MembarrierCmd>(
        &["MEMBARRIER_CMD_"],
        &[
            ("MEMBARRIER_CMD_QUERY", "empty"),
            ("MEMBARRIER_CMD_FLAG_CPU", "set by membarrier_cpu"),
            ("MEMBARRIER_CMD_SHARED", "another name of GLOBAL"),
        ],
    );
    families::check::<ShadowStackFlags>(&["SHADOW_STACK_"], &[]);
    families::check_numbers(
        &["MPOL_"],
        |value| Mempolicy(value as i32).name(),
        &[
            ("MPOL_F_ADDR", "get_mempolicy_of"),
            ("MPOL_F_MEMS_ALLOWED", "get_mempolicy_nodes"),
            ("MPOL_F_MOF", "the kernel's own"),
            ("MPOL_F_MORON", "the kernel's own"),
            ("MPOL_F_NODE", "node_of"),
            ("MPOL_F_NUMA_BALANCING", "in MempolicyFlags"),
            ("MPOL_F_RELATIVE_NODES", "in MempolicyFlags"),
            ("MPOL_F_SHARED", "the kernel's own"),
            ("MPOL_F_STATIC_NODES", "in MempolicyFlags"),
            ("MPOL_MAX", "a count"),
            ("MPOL_MF_INTERNAL", "the kernel's own"),
            ("MPOL_MF_LAZY", "the kernel's own"),
            ("MPOL_MF_MOVE", "in MbindFlags"),
            ("MPOL_MF_MOVE_ALL", "in MbindFlags"),
            ("MPOL_MF_STRICT", "in MbindFlags"),
            ("MPOL_MF_VALID", "a mask"),
            ("MPOL_MODE_FLAGS", "a mask"),
            ("MPOL_USER_NODEMASK_FLAGS", "a mask"),
        ],
    );
    families::check::<UffdFeatures>(&["UFFD_FEATURE_"], &[]);
    families::check::<UffdPagefaultFlags>(&["UFFD_PAGEFAULT_FLAG_"], &[]);
    families::check::<UffdRegisterMode>(&["UFFDIO_REGISTER_MODE_"], &[]);
    families::check::<UffdCopyMode>(&["UFFDIO_COPY_MODE_"], &[]);
    families::check::<UffdZeropageMode>(&["UFFDIO_ZEROPAGE_MODE_"], &[]);
    families::check::<UffdWriteprotectMode>(&["UFFDIO_WRITEPROTECT_MODE_"], &[]);
    families::check::<UffdContinueMode>(&["UFFDIO_CONTINUE_MODE_"], &[]);
    families::check::<UffdPoisonMode>(&["UFFDIO_POISON_MODE_"], &[]);
    families::check::<UffdMoveMode>(&["UFFDIO_MOVE_MODE_"], &[]);
    families::check_in::<MsyncFlags>("asm-generic/mman-common.h", &["MS_"], &[]);
    let inner = "the kernel's own";
    families::check::<MbindFlags>(
        &["MPOL_MF_"],
        &[
            ("MPOL_MF_INTERNAL", inner),
            ("MPOL_MF_LAZY", inner),
            ("MPOL_MF_VALID", "a mask"),
        ],
    );
}

#[test]
fn anonymous_memory_is_zeros_and_a_slice() {
    let mut memory = Mapping::anonymous(page() + 1).unwrap();
    assert_eq!(memory.len(), page() + 1);
    assert_eq!(memory.as_ptr().addr() % page(), 0);
    assert!(memory.as_slice().unwrap().iter().all(|byte| *byte == 0));
    memory.as_mut_slice().unwrap()[page()] = 7;
    assert_eq!(memory.as_slice().unwrap()[page()], 7);
    memory.unmap().unwrap();
    assert_eq!(Mapping::anonymous(0).unwrap_err(), Errno::EINVAL);
    let most = usize::MAX - page() + 1;
    assert_eq!(Mapping::anonymous(most).unwrap_err(), Errno::ENOMEM);
}

#[test]
fn memory_can_move_to_another_thread() {
    let mut memory = four_pages();
    let memory = std::thread::spawn(move || {
        memory.as_mut_slice().unwrap()[1] = 9;
        memory
    })
    .join()
    .unwrap();
    assert_eq!(memory.as_slice().unwrap()[1], 9);
}

#[test]
fn a_shared_file_mapping_is_the_file() {
    let file = file(2);
    let offset = page() as u64;
    file.write_at(b"before", offset).unwrap();
    let mut memory = map_file(&file, offset, RW, MapFlags::SHARED).unwrap();
    // Others may change it: no slices.
    assert!(memory.as_slice().is_none() && memory.as_mut_slice().is_none());
    let start = memory.as_ptr().cast::<u8>();
    // SAFETY: the page is mapped, and nothing writes to it now.
    assert_eq!(unsafe { start.cast::<[u8; 6]>().read() }, *b"before");
    // SAFETY: as above.
    unsafe { start.write(b'B') };
    memory.sync(MsyncFlags::SYNC).unwrap();
    let mut text = [0; 6];
    file.read_at(&mut text, offset).unwrap();
    assert_eq!(text, *b"Before");
    let both = MsyncFlags::SYNC | MsyncFlags::ASYNC;
    assert_eq!(memory.sync(both), Err(Errno::EINVAL));
}

#[test]
fn a_private_file_mapping_keeps_its_changes() {
    let _unlocked = UNLOCKED.read();
    let file = file(1);
    let mut memory = map_file(&file, 0, RW, MapFlags::PRIVATE).unwrap();
    assert!(memory.as_slice().is_none());
    let start = memory.as_ptr().cast::<u8>();
    // SAFETY: the page is mapped, and nothing else uses it.
    unsafe { start.write(1) };
    let mut byte = [9];
    file.read_at(&mut byte, 0).unwrap();
    assert_eq!(byte, [0]);
    memory.discard().unwrap();
    // SAFETY: as above.
    assert_eq!(unsafe { start.read() }, 0);
}

#[test]
fn an_offset_above_four_gigabytes_is_taken_whole() {
    let file = file(1);
    let far = 5 << 30;
    file.set_len(far + page() as u64).unwrap();
    file.write_at(b"far", far).unwrap();
    let memory = map_file(&file, far, ProtFlags::READ, MapFlags::SHARED).unwrap();
    // SAFETY: the page is mapped, and nothing writes to it now.
    let text = unsafe { memory.as_ptr().cast::<[u8; 3]>().read() };
    let call = match cfg!(target_arch = "arm") {
        true => "mmap2:far-offset",
        false => "mmap:far-offset",
    };
    promise(call, text == *b"far");
}

#[test]
fn what_cannot_be_mapped_is_refused() {
    let file = file(1);
    let shared = MapFlags::SHARED;
    assert_eq!(map_file(&file, 1, RW, shared).unwrap_err(), Errno::EINVAL);
    let read_only = File::open("/proc/self/exe").unwrap();
    let result = map_file(&read_only, 0, RW, shared);
    assert_eq!(result.unwrap_err(), Errno::EACCES);
    let (reader, _writer) = io::pipe().unwrap();
    let result = map_file(&File::from(reader), 0, ProtFlags::READ, shared);
    assert_eq!(result.unwrap_err(), Errno::ENODEV);
    for fixed in [MapFlags::FIXED, MapFlags::FIXED_NOREPLACE] {
        let result = Mapping::new(None, 0, page(), RW, PRIVATE | fixed);
        assert_eq!(result.unwrap_err(), Errno::EINVAL);
    }
}

#[test]
fn mmap_maps_where_it_is_told_to() {
    let memory = four_pages();
    let second = memory.as_ptr().wrapping_byte_add(page());
    let flags = PRIVATE | MapFlags::FIXED;
    // SAFETY: the range is part of `memory`, of which there is no slice.
    let addr = unsafe { mmap(second, page(), RW, flags, None, 0) };
    assert_eq!(addr, Ok(second));
    assert_eq!(memory.as_slice().unwrap()[page()], 0);
    assert_eq!(memory.as_slice().unwrap()[2 * page()], 2);
    let flags = PRIVATE | MapFlags::FIXED_NOREPLACE;
    // SAFETY: nothing is replaced.
    let result = unsafe { mmap(second, page(), RW, flags, None, 0) };
    promise("mmap:noreplace", result == Err(Errno::EEXIST));
}

#[test]
fn munmap_leaves_a_hole() {
    // Another thread may map something there at once; not every time.
    let hole = (0..10).any(|_| {
        let (addr, len) = four_pages().into_raw_parts();
        let hole = addr.as_ptr().wrapping_byte_add(page());
        // SAFETY: the memory was given away, and nothing uses this part.
        unsafe { munmap(hole, page()) }.unwrap();
        let result = msync(addr.as_ptr(), len, MsyncFlags::ASYNC);
        assert_eq!(msync(addr.as_ptr(), page(), MsyncFlags::ASYNC), Ok(()));
        let rest = hole.wrapping_byte_add(page());
        for (start, len) in [(addr.as_ptr(), page()), (rest, 2 * page())] {
            // SAFETY: as above.
            unsafe { munmap(start, len) }.unwrap();
        }
        result == Err(Errno::ENOMEM)
    });
    promise("munmap:hole", hole);
    let memory = four_pages();
    // SAFETY: no whole page starts there.
    let result = unsafe { munmap(memory.as_ptr().wrapping_byte_add(1), page()) };
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn resizing_keeps_the_contents() {
    let mut memory = four_pages();
    memory.resize(64 * page(), true).unwrap();
    assert_eq!(memory.len(), 64 * page());
    let bytes = memory.as_mut_slice().unwrap();
    assert_eq!((bytes[page()], bytes[3 * page()]), (1, 3));
    assert_eq!(bytes[63 * page()], 0);
    let nothing = memory.resize(0, true);
    promise("mremap:nothing", nothing == Err(Errno::EINVAL));
    assert_eq!(memory.len(), 64 * page());
    // It spoils what lies behind: not to be tried.
    if !lacks("mremap:shrink") {
        memory.resize(page(), false).unwrap();
        assert_eq!(memory.as_slice().unwrap().len(), page());
    }
}

#[test]
fn mremap_moves_to_a_place_of_choice() {
    let (from, len) = four_pages().into_raw_parts();
    let target = Mapping::anonymous(len).unwrap();
    let to = target.as_ptr();
    let flags = MremapFlags::MAYMOVE | MremapFlags::FIXED;
    // SAFETY: both ranges are this test's, and nothing uses them.
    let moved = unsafe { mremap(from.as_ptr(), len, len, flags, to) };
    assert_eq!(moved, Ok(to));
    assert_eq!(target.as_slice().unwrap()[2 * page()], 2);
    let flags = MremapFlags::FIXED;
    // SAFETY: nothing moves without leave.
    let result = unsafe { mremap(to, len, len, flags, from.as_ptr()) };
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn protection_takes_the_slices_away() {
    let mut memory = four_pages();
    memory.protect(ProtFlags::READ).unwrap();
    assert!(memory.as_mut_slice().is_none());
    assert_eq!(memory.as_slice().unwrap()[page()], 1);
    // The kernel can't write there either.
    let zero = File::open("/dev/zero").unwrap();
    // SAFETY: the kernel writes nothing where nothing can be written.
    let result = unsafe { portable::read(zero.as_raw_fd() as u32, memory.as_ptr().cast(), 1) };
    assert_eq!(result.usize(), Err(Errno::EFAULT));
    memory.protect(ProtFlags::empty()).unwrap();
    assert!(memory.as_slice().is_none());
    memory.protect(RW).unwrap();
    assert_eq!(memory.as_mut_slice().unwrap()[2 * page()], 2);
    let inside = memory.as_ptr().wrapping_byte_add(1);
    // SAFETY: no page starts there.
    let result = unsafe { mprotect(inside, page(), RW) };
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn discarded_memory_reads_as_zeros() {
    let _unlocked = UNLOCKED.read();
    let mut memory = four_pages();
    memory.discard().unwrap();
    assert!(memory.as_slice().unwrap().iter().all(|byte| *byte == 0));
}

#[test]
fn hints_leave_the_contents_alone_and_nothing_else_is_a_hint() {
    let _unlocked = UNLOCKED.read();
    let memory = four_pages();
    for number in 0..128 {
        let advice = Advice(number);
        let result = memory.advise(advice);
        if !advice.is_hint() {
            assert_eq!(result, Err(Errno::EINVAL), "{advice:?}");
        }
    }
    for advice in [
        Advice::NORMAL,
        Advice::RANDOM,
        Advice::SEQUENTIAL,
        Advice::WILLNEED,
    ] {
        assert_eq!(memory.advise(advice), Ok(()), "{advice:?}");
    }
    for (i, page) in memory.as_slice().unwrap().chunks(page()).enumerate() {
        assert_eq!(usize::from(page[0]), i);
    }
}

#[test]
fn madvise_drops_only_the_range() {
    let _unlocked = UNLOCKED.read();
    let memory = four_pages();
    let second = memory.as_ptr().wrapping_byte_add(page());
    // SAFETY: there is no slice of the memory now.
    unsafe { madvise(second, page(), Advice::DONTNEED) }.unwrap();
    let bytes = memory.as_slice().unwrap();
    assert_eq!((bytes[page()], bytes[2 * page()]), (0, 2));
    // SAFETY: no page starts there.
    let result = unsafe { madvise(second.wrapping_byte_add(1), page(), Advice::DONTNEED) };
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn another_process_can_be_advised_and_not_reaped_alive() {
    let _unlocked = UNLOCKED.read();
    let pidfd = process::pidfd_open(process::getpid()).unwrap();
    let memory = four_pages();
    let range = uapi::iovec {
        iov_base: memory.as_ptr(),
        iov_len: memory.len(),
    };
    // SAFETY: the advice changes no contents.
    let result = unsafe { process_madvise(&pidfd, &[range], Advice::WILLNEED) };
    if let Some(result) = present("process_madvise", result) {
        assert_eq!(result, Ok(memory.len()));
        // SAFETY: there is no such advice.
        let result = unsafe { process_madvise(&pidfd, &[range], Advice(9999)) };
        assert_eq!(result, Err(Errno::EINVAL));
    }
    if let Some(result) = present("process_mrelease", process_mrelease(&pidfd)) {
        assert_eq!(result, Err(Errno::EINVAL));
    }
}

#[test]
fn locked_memory_is_resident() {
    let _unlocked = UNLOCKED.read();
    let memory = Mapping::anonymous(4 * page()).unwrap();
    let mut pages = [0; 4];
    if let Some(result) = present("mlock2", memory.lock(MlockFlags::empty())) {
        result.unwrap();
        memory.resident(&mut pages).unwrap();
        assert!(pages.iter().all(|page| page & 1 == 1), "{pages:?}");
        memory.unlock().unwrap();
    }
    if let Some(result) = present(
        "mlock2",
        mlock2(memory.as_ptr(), page(), MlockFlags::ONFAULT),
    ) {
        result.unwrap();
        munlock(memory.as_ptr(), page()).unwrap();
        let wrong = MlockFlags::from_bits_retain(1 << 9);
        let result = mlock2(memory.as_ptr(), page(), wrong);
        assert_eq!(result, Err(Errno::EINVAL));
    }
    mlock(memory.as_ptr(), page()).unwrap();
    munlock(memory.as_ptr(), page()).unwrap();
    assert_eq!(memory.resident(&mut pages[..3]), Err(Errno::EINVAL));
    assert_eq!(mlock(ptr::null(), page()), Err(Errno::ENOMEM));
    let inside = memory.as_ptr().wrapping_byte_add(1);
    assert_eq!(mincore(inside, page(), &mut pages), Err(Errno::EINVAL));
}

#[test]
fn all_memory_can_be_locked_and_let_go() {
    let _alone = UNLOCKED.write();
    assert_eq!(
        mlockall(MlockAllFlags::from_bits_retain(64)),
        Err(Errno::EINVAL)
    );
    let locked = mlockall(MlockAllFlags::CURRENT | MlockAllFlags::ONFAULT);
    // More than the process may lock.
    let refusals = [Errno::ENOMEM, Errno::EPERM];
    if let Some(locked) = granted("mlockall", &refusals, locked) {
        locked.unwrap();
    }
    munlockall().unwrap();
}

#[test]
fn sealed_memory_stays() {
    let mut memory = four_pages();
    let Some(result) = present("mseal", memory.seal()) else {
        return;
    };
    if cfg!(target_pointer_width = "32") {
        assert_eq!(result, Err(Errno::EPERM));
        return;
    }
    result.unwrap();
    assert_eq!(memory.protect(ProtFlags::READ), Err(Errno::EPERM));
    assert_eq!(memory.resize(page(), true), Err(Errno::EPERM));
    memory.as_mut_slice().unwrap()[0] = 5;
    let (addr, len) = memory.into_raw_parts();
    // SAFETY: the memory was given away.
    assert_eq!(unsafe { munmap(addr.as_ptr(), len) }, Err(Errno::EPERM));
    // SAFETY: as above; dropping it is nothing.
    drop(unsafe { Mapping::from_raw_parts(addr, len) });
    let inside = addr.as_ptr().wrapping_byte_add(1);
    assert_eq!(mseal(inside, page()), Err(Errno::EINVAL));
}

#[test]
fn a_protection_key_guards_what_carries_it() {
    let Some(result) = present("pkey_alloc", pkey_alloc(PkeyAccess::empty())) else {
        return;
    };
    let memory = four_pages();
    let (start, len) = (memory.as_ptr(), memory.len());
    // The processor may have none.
    if let Some(key) = granted(
        "pkey_alloc:processor",
        &[Errno::ENOSPC, Errno::EINVAL],
        result,
    ) {
        let key = key.unwrap();
        // SAFETY: the key forbids nothing.
        unsafe { pkey_mprotect(start, len, RW, key) }.unwrap();
        // SAFETY: as above.
        unsafe { pkey_mprotect(start, len, RW, Pkey(0)) }.unwrap();
        pkey_free(key).unwrap();
        assert_eq!(pkey_free(key), Err(Errno::EINVAL));
    }
    // Without a key it is mprotect.
    // SAFETY: what could be done can be done.
    let result = unsafe { pkey_mprotect(start, len, RW, Pkey::NONE) };
    assert_eq!(result, Ok(()));
    // SAFETY: no such key was made.
    let result = unsafe { pkey_mprotect(start, len, RW, Pkey(15)) };
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn membarrier_does_what_it_says_it_can() {
    let Some(known) = present("membarrier", membarrier_query()) else {
        return;
    };
    let known = known.unwrap();
    assert!(known.contains(MembarrierCmd::GLOBAL));
    membarrier(MembarrierCmd::GLOBAL).unwrap();
    if known.contains(MembarrierCmd::PRIVATE_EXPEDITED) {
        membarrier(MembarrierCmd::REGISTER_PRIVATE_EXPEDITED).unwrap();
        membarrier(MembarrierCmd::PRIVATE_EXPEDITED).unwrap();
    }
    if known.contains(MembarrierCmd::GET_REGISTRATIONS) {
        let registered = membarrier(MembarrierCmd::GET_REGISTRATIONS).unwrap();
        assert!(registered.contains(MembarrierCmd::REGISTER_PRIVATE_EXPEDITED));
    }
    if known.contains(MembarrierCmd::PRIVATE_EXPEDITED_RSEQ) {
        membarrier(MembarrierCmd::REGISTER_PRIVATE_EXPEDITED_RSEQ).unwrap();
        membarrier_cpu(MembarrierCmd::PRIVATE_EXPEDITED_RSEQ, 0).unwrap();
    }
    let both = MembarrierCmd::GLOBAL | MembarrierCmd::PRIVATE_EXPEDITED;
    assert_eq!(membarrier(both), Err(Errno::EINVAL));
}

#[test]
fn brk_returns_where_the_heap_ends() {
    // SAFETY: null only asks.
    let end = unsafe { brk(ptr::null_mut()) };
    assert!(!end.is_null());
    // SAFETY: nothing can be moved there: it fails by returning the end.
    assert_eq!(unsafe { brk(ptr::without_provenance_mut(1)) }, end);
}

#[test]
fn a_shadow_stack_needs_a_processor_that_has_one() {
    let result = map_shadow_stack(ptr::null_mut(), page(), ShadowStackFlags::SET_TOKEN);
    match present("map_shadow_stack", result) {
        None => {}
        Some(Ok(addr)) => {
            // SAFETY: nothing uses it yet.
            unsafe { munmap(addr, page()) }.unwrap();
        }
        Some(Err(error)) => {
            let known = [Errno::EOPNOTSUPP, Errno::ENOSYS, Errno::EINVAL];
            assert!(known.contains(&error), "{error}");
        }
    }
}

/// A set of nodes that is as large as any kernel's.
fn nodes() -> [c_ulong; 1024 / c_ulong::BITS as usize] {
    [0; 1024 / c_ulong::BITS as usize]
}

#[test]
fn memory_follows_its_policy() {
    let mut allowed = nodes();
    let Some(result) = present("get_mempolicy", get_mempolicy_nodes(&mut allowed)) else {
        return;
    };
    result.unwrap();
    assert_ne!(allowed, nodes());
    let none = MempolicyFlags::empty();
    let mut mask = nodes();
    assert_eq!(get_mempolicy(&mut mask), Ok((Mempolicy::DEFAULT, none)));

    let mut memory = four_pages();
    let (start, len) = (memory.as_ptr().cast_const(), memory.len());
    let move_ = MbindFlags::MOVE;
    mbind(start, len, Mempolicy::BIND, none, &allowed, move_).unwrap();
    assert_eq!(
        get_mempolicy_of(start, &mut mask),
        Ok((Mempolicy::BIND, none))
    );
    assert_eq!(mask, allowed);
    memory.as_mut_slice().unwrap()[0] = 1;
    let node = node_of(start).unwrap() as usize;
    let bits = c_ulong::BITS as usize;
    assert_ne!(allowed[node / bits] & 1 << (node % bits), 0);
    set_mempolicy_home_node(start, len, node as u32).unwrap();
    mbind(
        start,
        len,
        Mempolicy::DEFAULT,
        none,
        &[],
        MbindFlags::empty(),
    )
    .unwrap();
    let result = mbind(start, len, Mempolicy(99), none, &[], move_);
    assert_eq!(result, Err(Errno::EINVAL));
    assert_eq!(
        mbind(start, len, Mempolicy::BIND, none, &[], move_),
        Err(Errno::EINVAL)
    );

    set_mempolicy(Mempolicy::INTERLEAVE, none, &allowed).unwrap();
    assert_eq!(get_mempolicy(&mut []), Ok((Mempolicy::INTERLEAVE, none)));
    set_mempolicy(Mempolicy::DEFAULT, none, &[]).unwrap();
    assert_eq!(
        set_mempolicy(Mempolicy::BIND, none, &[]),
        Err(Errno::EINVAL)
    );
}

#[test]
fn pages_say_where_they_are_and_move() {
    let memory = four_pages();
    let hole = Mapping::anonymous(page()).unwrap();
    let pages = [memory.as_ptr().cast_const(), hole.as_ptr().cast_const()];
    let mut status = [99; 2];
    let moved = move_pages(0, &pages, None, &mut status, MbindFlags::empty());
    if let Some(moved) = present("move_pages", moved) {
        assert_eq!(moved, Ok(0));
        assert!(status[0] >= 0);
        // A page that nobody used yet lies nowhere.
        assert_eq!(status[1], -Errno::ENOENT.raw_os_error());
        let node = [status[0]];
        let moved = move_pages(
            0,
            &pages[..1],
            Some(&node),
            &mut status[..1],
            MbindFlags::MOVE,
        );
        assert_eq!(moved, Ok(0));
        assert_eq!(status[0], node[0]);
        let result = move_pages(0, &pages, None, &mut status[..1], MbindFlags::MOVE);
        assert_eq!(result, Err(Errno::EINVAL));
    }
    let mut allowed = nodes();
    if let Some(told) = present("get_mempolicy", get_mempolicy_nodes(&mut allowed)) {
        told.unwrap();
        assert_eq!(migrate_pages(0, &allowed, &allowed), Ok(0));
        assert_eq!(migrate_pages(0, &allowed, &[]), Err(Errno::EINVAL));
    }
}

/// A descriptor for faults, if the runner has them.
fn uffd(features: UffdFeatures) -> Option<OwnedFd> {
    let uffd = userfaultfd(UffdFlags::CLOEXEC | UffdFlags::USER_MODE_ONLY);
    let uffd = present("userfaultfd", uffd)?.unwrap();
    let has = uffd_api(&uffd, features).unwrap();
    assert!(has.contains(features));
    Some(uffd)
}

fn next_event(uffd: &OwnedFd) -> UffdEvent {
    let mut buffer = [0; size_of::<uapi::uffd_msg>()];
    let len = io::read(uffd, &mut buffer).unwrap();
    let mut events = UffdEvents::new(&buffer[..len]);
    let event = events.next().expect("an event");
    assert_eq!(events.next(), None);
    event
}

#[test]
fn missing_pages_are_put_in_place_by_hand() {
    let _unlocked = UNLOCKED.read();
    let Some(uffd) = uffd(UffdFeatures::THREAD_ID) else {
        return;
    };
    let memory = Mapping::anonymous(4 * page()).unwrap();
    let at = |number: usize| memory.as_ptr().wrapping_byte_add(number * page());
    // SAFETY: nothing but this test uses the memory, and it expects what it puts there.
    let commands = unsafe { uffd_register(&uffd, at(0), 4 * page(), UffdRegisterMode::MISSING) };
    assert_ne!(commands.unwrap() & 1 << uapi::_UFFDIO_COPY, 0);

    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let bytes = memory.as_slice().unwrap();
            [bytes[0], bytes[page()], bytes[2 * page()]]
        });
        let UffdEvent::Pagefault {
            flags,
            address,
            thread,
        } = next_event(&uffd)
        else {
            panic!("no fault");
        };
        assert_eq!(address, at(0).addr() as u64);
        assert!(flags.is_empty() && thread != 0);
        let filled = vec![7; 2 * page()];
        // SAFETY: the reader expects it.
        let copied = unsafe { uffd_copy(&uffd, at(0), &filled, UffdCopyMode::empty()) };
        assert_eq!(copied, Ok(2 * page()));
        assert!(matches!(next_event(&uffd), UffdEvent::Pagefault { .. }));
        // SAFETY: as above.
        let zeros = unsafe { uffd_zeropage(&uffd, at(2), page(), UffdZeropageMode::DONTWAKE) };
        assert_eq!(zeros, Ok(page()));
        uffd_wake(&uffd, at(2), page()).unwrap();
        assert_eq!(reader.join().unwrap(), [7, 7, 0]);
    });
    let page_of = vec![1; page()];
    // SAFETY: the page is in place: nothing is copied.
    let result = unsafe { uffd_copy(&uffd, at(0), &page_of, UffdCopyMode::empty()) };
    assert_eq!(result, Err(Errno::EEXIST));
    // SAFETY: what is not in place may read as zeros.
    unsafe { uffd_unregister(&uffd, at(0), 4 * page()) }.unwrap();
    assert_eq!(memory.as_slice().unwrap()[3 * page()], 0);
}

#[test]
fn writes_wait_until_the_protection_is_lifted() {
    let _unlocked = UNLOCKED.read();
    let Some(uffd) = uffd(UffdFeatures::empty()) else {
        return;
    };
    let mut memory = four_pages();
    let (start, len) = (memory.as_ptr(), memory.len());
    // SAFETY: this test handles the faults.
    let commands = unsafe { uffd_register(&uffd, start, len, UffdRegisterMode::WP) };
    let Some(commands) = offered("userfaultfd:write-protect", commands) else {
        return;
    };
    assert_ne!(commands.unwrap() & 1 << uapi::_UFFDIO_WRITEPROTECT, 0);
    // SAFETY: as above.
    unsafe { uffd_writeprotect(&uffd, start, len, UffdWriteprotectMode::WP) }.unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| memory.as_mut_slice().unwrap()[page()] = 9);
        let UffdEvent::Pagefault { flags, .. } = next_event(&uffd) else {
            panic!("no fault");
        };
        assert!(flags.contains(UffdPagefaultFlags::WP | UffdPagefaultFlags::WRITE));
        // SAFETY: as above.
        unsafe { uffd_writeprotect(&uffd, start, len, UffdWriteprotectMode::empty()) }.unwrap();
        writer.join().unwrap();
    });
    assert_eq!(memory.as_slice().unwrap()[page()], 9);
}

#[test]
fn what_a_kernel_lacks_of_faults_is_refused() {
    let _unlocked = UNLOCKED.read();
    let Some(uffd) = uffd(UffdFeatures::empty()) else {
        return;
    };
    let (has, start) = (four_pages(), ptr::null_mut());
    // SAFETY: nothing is mapped there.
    let result = unsafe { uffd_register(&uffd, start, page(), UffdRegisterMode::MISSING) };
    assert_eq!(result, Err(Errno::EINVAL));
    let (start, len) = (has.as_ptr(), has.len());
    // SAFETY: the range is not registered: nothing is changed.
    let result = unsafe { uffd_continue(&uffd, start, len, UffdContinueMode::empty()) };
    assert!(result.is_err());
    // SAFETY: as above.
    let result = unsafe { uffd_poison(&uffd, start, len, UffdPoisonMode::empty()) };
    assert!(result.is_err());
    // SAFETY: as above.
    let result = unsafe { uffd_move(&uffd, start, start, len, UffdMoveMode::empty()) };
    assert!(result.is_err());
    let fresh = userfaultfd(UffdFlags::CLOEXEC | UffdFlags::USER_MODE_ONLY).unwrap();
    let unknown = UffdFeatures::from_bits_retain(1 << 63);
    assert_eq!(uffd_api(&fresh, unknown), Err(Errno::EINVAL));
}

proptest! {
    #[test]
    fn any_bytes_are_parsed_as_events(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let events = UffdEvents::new(&bytes);
        prop_assert_eq!(events.count(), bytes.len() / size_of::<uapi::uffd_msg>());
    }
}

#[test]
fn events_are_parsed_by_their_kind() {
    let mut bytes = [0; 4 * 32];
    let events = [
        uapi::UFFD_EVENT_FORK,
        uapi::UFFD_EVENT_REMAP,
        uapi::UFFD_EVENT_UNMAP,
        0xff,
    ];
    for (record, event) in bytes.chunks_mut(32).zip(events) {
        record[0] = event as u8;
        for (i, word) in record[8..].chunks_mut(8).enumerate() {
            word.copy_from_slice(&(i as u64 + 1).to_ne_bytes());
        }
    }
    let parsed: Vec<_> = UffdEvents::new(&bytes[..4 * 32 - 1]).collect();
    let remap = UffdEvent::Remap {
        from: 1,
        to: 2,
        len: 3,
    };
    let unmap = UffdEvent::Unmap { start: 1, end: 2 };
    assert_eq!(parsed, [UffdEvent::Fork(1), remap, unmap]);
    let last = UffdEvents::new(&bytes[96..]).next();
    assert_eq!(last, Some(UffdEvent::Unknown(0xff)));
}
