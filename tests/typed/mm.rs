use super::{FAR, FD, Row, answered};
use ksys::mm::{
    self, Advice, MapFlags, Mapping, MbindFlags, MembarrierCmd, Mempolicy, MempolicyFlags,
    MlockAllFlags, MlockFlags, MremapFlags, MsyncFlags, Pkey, PkeyAccess, ProtFlags,
    ShadowStackFlags, UffdContinueMode, UffdCopyMode, UffdFeatures, UffdFlags, UffdMoveMode,
    UffdPoisonMode, UffdRegisterMode, UffdWriteprotectMode, UffdZeropageMode,
};
use ksys::uapi;
use std::ffi::{c_int, c_void};
use std::mem::ManuallyDrop;
use std::ptr::{self, NonNull};

const fn at(address: usize) -> *mut c_void {
    ptr::without_provenance_mut(address)
}

const HERE: *mut c_void = at(0x1234_5000);
const THERE: *mut c_void = at(0x2345_6000);

/// Of 3 pages, and not unmapped.
fn mapping() -> ManuallyDrop<Mapping> {
    // SAFETY: no call on it reaches the kernel.
    ManuallyDrop::new(unsafe { Mapping::from_raw_parts(NonNull::new(HERE).unwrap(), 0x3000) })
}

const READ_WRITE: ProtFlags = ProtFlags::READ.union(ProtFlags::WRITE);

fn iovec(address: usize, len: usize) -> uapi::iovec {
    uapi::iovec {
        iov_base: at(address),
        iov_len: len as _,
    }
}

pub const ROWS: &[Row] = rows! {
    mm::mmap(
        HERE, 0x3000, READ_WRITE, MapFlags::SHARED | MapFlags::FIXED_NOREPLACE | MapFlags::POPULATE,
        Some(FD), FAR
    ) =>
        "mmap(0x12345000, 12288, PROT_READ|PROT_WRITE, MAP_SHARED|MAP_POPULATE|\
         MAP_FIXED_NOREPLACE, 1003, 0x212345000)";
    mm::mmap(
        ptr::null_mut(), 0x3000, ProtFlags::EXEC, MapFlags::PRIVATE | MapFlags::ANONYMOUS, None, 0
    ) => "mmap(NULL, 12288, PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)";
    mm::munmap(HERE, 0x3000) => "munmap(0x12345000, 12288)";
    mm::mremap(HERE, 0x3000, 0x5000, MremapFlags::MAYMOVE | MremapFlags::FIXED, THERE) =>
        "mremap(0x12345000, 12288, 20480, MREMAP_MAYMOVE|MREMAP_FIXED, 0x23456000)";
    mm::mremap(HERE, 0x3000, 0x5000, MremapFlags::empty(), ptr::null_mut()) =>
        "mremap(0x12345000, 12288, 20480, 0)";
    mm::mprotect(HERE, 0x3000, ProtFlags::READ | ProtFlags::EXEC) =>
        "mprotect(0x12345000, 12288, PROT_READ|PROT_EXEC)";
    mm::brk { answered(mm::brk(HERE)) } => "brk(0x12345000)";
    mm::map_shadow_stack(HERE, 0x3000, ShadowStackFlags::SET_TOKEN) =>
        "map_shadow_stack(0x12345000, 12288, SHADOW_STACK_SET_TOKEN)";
    mm::mlock(HERE, 0x3000) => "mlock(0x12345000, 12288)";
    mm::mlock2(HERE, 0x3000, MlockFlags::ONFAULT) => "mlock2(0x12345000, 12288, MLOCK_ONFAULT)";
    mm::munlock(HERE, 0x3000) => "munlock(0x12345000, 12288)";
    mm::msync(HERE, 0x3000, MsyncFlags::SYNC | MsyncFlags::INVALIDATE) =>
        "msync(0x12345000, 12288, MS_SYNC|MS_INVALIDATE)";
    mm::mseal(HERE, 0x3000) => "mseal(0x12345000, 12288, 0)";
    mm::mlockall(MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT) =>
        "mlockall(MCL_FUTURE|MCL_ONFAULT)";
    mm::munlockall() => "munlockall()";
    mm::mincore(HERE, 3, &mut [0]) => "mincore(0x12345000, 3, *)";
    mm::pkey_alloc(PkeyAccess::DISABLE_WRITE) => "pkey_alloc(0, PKEY_DISABLE_WRITE)";
    mm::pkey_free(Pkey(7)) => "pkey_free(7)";
    mm::pkey_mprotect(HERE, 0x3000, READ_WRITE, Pkey(7)) =>
        "pkey_mprotect(0x12345000, 12288, PROT_READ|PROT_WRITE, 7)";
    mm::membarrier_query() => "membarrier(MEMBARRIER_CMD_QUERY, 0)";
    mm::membarrier(MembarrierCmd::PRIVATE_EXPEDITED) =>
        "membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0)";
    mm::membarrier_cpu(MembarrierCmd::PRIVATE_EXPEDITED_RSEQ, 3) =>
        "membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ, MEMBARRIER_CMD_FLAG_CPU, 3)";
    mm::madvise(HERE, 0x3000, Advice::DONTNEED) => "madvise(0x12345000, 12288, MADV_DONTNEED)";
    mm::process_madvise(FD, &[iovec(0x1000, 0x2000), iovec(0x5000, 0x3000)], Advice::COLD) =>
        "process_madvise(1003, [{iov_base=0x1000, iov_len=8192}, {iov_base=0x5000, \
         iov_len=12288}], 2, MADV_COLD, 0)";
    mm::process_mrelease(FD) => "process_mrelease(1003, 0)";

    mm::Mapping::anonymous { Mapping::anonymous(0x3000).map(ManuallyDrop::new) } =>
        "mmap(NULL, 12288, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)";
    mm::Mapping::new {
        let flags = MapFlags::SHARED | MapFlags::NORESERVE;
        Mapping::new(Some(FD), FAR, 0x3000, ProtFlags::READ, flags).map(ManuallyDrop::new)
    } => "mmap(NULL, 12288, PROT_READ, MAP_SHARED|MAP_NORESERVE, 1003, 0x212345000)";
    mm::Mapping::protect { mapping().protect(READ_WRITE) } =>
        "mprotect(0x12345000, 12288, PROT_READ|PROT_WRITE)";
    mm::Mapping::resize { mapping().resize(0x5000, true) } =>
        "mremap(0x12345000, 12288, 20480, MREMAP_MAYMOVE)";
    mm::Mapping::resize { mapping().resize(0x2000, false) } => "mremap(0x12345000, 12288, 8192, 0)";
    mm::Mapping::advise { mapping().advise(Advice::COLD) } =>
        "madvise(0x12345000, 12288, MADV_COLD)";
    mm::Mapping::discard { mapping().discard() } => "madvise(0x12345000, 12288, MADV_DONTNEED)";
    mm::Mapping::lock { mapping().lock(MlockFlags::ONFAULT) } =>
        "mlock2(0x12345000, 12288, MLOCK_ONFAULT)";
    mm::Mapping::unlock { mapping().unlock() } => "munlock(0x12345000, 12288)";
    mm::Mapping::sync { mapping().sync(MsyncFlags::ASYNC) } => "msync(0x12345000, 12288, MS_ASYNC)";
    mm::Mapping::resident { mapping().resident(&mut [0; 3]) } => "mincore(0x12345000, 12288, *)";
    mm::Mapping::seal { mapping().seal() } => "mseal(0x12345000, 12288, 0)";
    mm::Mapping::unmap { ManuallyDrop::into_inner(mapping()).unmap() } =>
        "munmap(0x12345000, 12288)";
    mm::Mapping::drop { answered(ManuallyDrop::into_inner(mapping())) } =>
        "munmap(0x12345000, 12288)";

    mm::mbind(
        HERE, 0x3000, Mempolicy::BIND, MempolicyFlags::STATIC_NODES, &[0x5],
        MbindFlags::STRICT | MbindFlags::MOVE
    ) =>
        "mbind(0x12345000, 12288, MPOL_BIND|MPOL_F_STATIC_NODES, [0x00000000000005], 65, \
         MPOL_MF_STRICT|MPOL_MF_MOVE)";
    mm::set_mempolicy(Mempolicy::INTERLEAVE, MempolicyFlags::RELATIVE_NODES, &[0x6]) =>
        "set_mempolicy(MPOL_INTERLEAVE|MPOL_F_RELATIVE_NODES, [0x00000000000006], 65)";
    mm::set_mempolicy_home_node(HERE, 0x3000, 3) =>
        "set_mempolicy_home_node(0x12345000, 12288, 3, 0)";
    mm::get_mempolicy(&mut [0; 2]) => "get_mempolicy(*, *, 129, NULL, 0)";
    mm::get_mempolicy_of(HERE, &mut [0; 2]) => "get_mempolicy(*, *, 129, 0x12345000, MPOL_F_ADDR)";
    mm::node_of(HERE) => "get_mempolicy(*, NULL, 0, 0x12345000, MPOL_F_NODE|MPOL_F_ADDR)";
    mm::get_mempolicy_nodes(&mut [0; 2]) => "get_mempolicy(*, *, 129, NULL, MPOL_F_MEMS_ALLOWED)";
    mm::move_pages {
        let pages: [*const c_void; 2] = [HERE, THERE];
        let nodes: [c_int; 2] = [5, 6];
        mm::move_pages(1234, &pages, Some(&nodes), &mut [0; 2], MbindFlags::MOVE_ALL)
    } => "move_pages(1234, 2, [0x12345000, 0x23456000], [5, 6], *, MPOL_MF_MOVE_ALL)";
    mm::migrate_pages(1234, &[0x5], &[0x6]) =>
        "migrate_pages(1234, 65, [0x00000000000005], [0x00000000000006])";

    mm::userfaultfd(UffdFlags::USER_MODE_ONLY | UffdFlags::CLOEXEC) =>
        "userfaultfd(UFFD_USER_MODE_ONLY|O_CLOEXEC)";
    mm::uffd_api(FD, UffdFeatures::EVENT_FORK | UffdFeatures::EVENT_REMOVE) =>
        "ioctl(1003, UFFDIO_API, {api=0xaa, features=UFFD_FEATURE_EVENT_FORK|\
         UFFD_FEATURE_EVENT_REMOVE})";
    mm::uffd_register(FD, HERE, 0x3000, UffdRegisterMode::MISSING | UffdRegisterMode::WP) =>
        "ioctl(1003, UFFDIO_REGISTER, {range={start=0x12345000, len=0x3000}, \
         mode=UFFDIO_REGISTER_MODE_MISSING|UFFDIO_REGISTER_MODE_WP})";
    mm::uffd_unregister(FD, HERE, 0x3000) =>
        "ioctl(1003, UFFDIO_UNREGISTER, {start=0x12345000, len=0x3000})";
    mm::uffd_wake(FD, HERE, 0x3000) => "ioctl(1003, UFFDIO_WAKE, {start=0x12345000, len=0x3000})";
    mm::uffd_copy(FD, HERE, b"some text", UffdCopyMode::DONTWAKE | UffdCopyMode::WP) =>
        "ioctl(1003, UFFDIO_COPY, {dst=0x12345000, src=*, len=0x9, mode=UFFDIO_COPY_MODE_DONTWAKE|\
         UFFDIO_COPY_MODE_WP})";
    mm::uffd_zeropage(FD, HERE, 0x3000, UffdZeropageMode::DONTWAKE) =>
        "ioctl(1003, UFFDIO_ZEROPAGE, {range={start=0x12345000, len=0x3000}, \
         mode=UFFDIO_ZEROPAGE_MODE_DONTWAKE})";
    mm::uffd_writeprotect(FD, HERE, 0x3000, UffdWriteprotectMode::WP) =>
        "ioctl(1003, UFFDIO_WRITEPROTECT, {range={start=0x12345000, len=0x3000}, \
         mode=UFFDIO_WRITEPROTECT_MODE_WP})";
    mm::uffd_continue(FD, HERE, 0x3000, UffdContinueMode::WP) =>
        "ioctl(1003, UFFDIO_CONTINUE, {range={start=0x12345000, len=0x3000}, mode=0x2*})";
    mm::uffd_poison(FD, HERE, 0x3000, UffdPoisonMode::DONTWAKE) =>
        "ioctl(1003, UFFDIO_POISON, {range={start=0x12345000, len=0x3000}, \
         mode=UFFDIO_POISON_MODE_DONTWAKE})";
    mm::uffd_move(FD, THERE, HERE, 0x3000, UffdMoveMode::ALLOW_SRC_HOLES) =>
        "ioctl(1003, UFFDIO_MOVE, *)";
};
