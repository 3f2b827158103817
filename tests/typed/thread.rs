use super::{FD, Row, answered};
use ksys::process::CloneFlags;
use ksys::thread::futex::{Futex2Flags, FutexFlags, Waiter, WakeCompare, WakeOp};
use ksys::thread::{self, Capabilities, Capability, CapabilitySet, RseqFlags, Securebits};
use ksys::time::{ClockId, Timespec};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::num::NonZeroU32;
use std::ptr;
use std::sync::atomic::AtomicU32;

static WORD: AtomicU32 = AtomicU32::new(0);
static OTHER: AtomicU32 = AtomicU32::new(0);

const PRIVATE: FutexFlags = FutexFlags::PRIVATE;
const SHARED: FutexFlags = FutexFlags::empty();
const TIME: Timespec = Timespec {
    sec: 77,
    nsec: 123_456_789,
};

const MASK: NonZeroU32 = NonZeroU32::new(0x89ab_cdef).unwrap();

fn waiter(word: &AtomicU32, value: u32) -> Waiter<'_> {
    Waiter::new(word, value, Futex2Flags::PRIVATE)
}

fn capabilities() -> Capabilities {
    let set = CapabilitySet::empty().with(Capability::KILL);
    Capabilities {
        effective: set,
        permitted: set.with(Capability::CHECKPOINT_RESTORE),
        inheritable: CapabilitySet::empty().with(Capability::SYS_PTRACE),
    }
}

pub const ROWS: &[Row] = rows! {
    thread::gettid { answered(thread::gettid()) } => "gettid()";
    thread::start {
        let mut stack = ManuallyDrop::new([MaybeUninit::uninit(); 8192]);
        thread::start(&mut *stack, None, || ()).map(ManuallyDrop::new).map(drop)
    } =>
        "clone(child_stack=*, flags=CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|\
         CLONE_SYSVSEM|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID, parent_tid=*, child_tidptr=*)";
    thread::set_tid_address {
        answered(thread::set_tid_address(ptr::without_provenance_mut(0x1234_5000)))
    } => "set_tid_address(0x12345000)";
    thread::set_robust_list(ptr::without_provenance_mut(0x1234_5000)) =>
        "set_robust_list(0x12345000, 24)";
    thread::get_robust_list(1234) => "get_robust_list(1234, *, *)";
    thread::rseq(
        ptr::without_provenance_mut(0x1234_5000), 64, RseqFlags::UNREGISTER, 0x5305_3053
    ) => "rseq(0x12345000, 64, RSEQ_FLAG_UNREGISTER, 0x53053053)";
    thread::unshare(CloneFlags::NEWNS | CloneFlags::FILES) => "unshare(CLONE_FILES|CLONE_NEWNS)";
    thread::setns(FD, CloneFlags::NEWNET) => "setns(1003, CLONE_NEWNET)";

    thread::capget(1234) => "capget({version=_LINUX_CAPABILITY_VERSION_3, pid=1234}, *)";
    thread::capset(capabilities()) =>
        "capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=1<<CAP_KILL, \
         permitted=1<<CAP_KILL|1<<CAP_CHECKPOINT_RESTORE, inheritable=1<<CAP_SYS_PTRACE})";
    thread::ambient_contains(Capability::KILL) =>
        "prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_KILL, 0, 0)";
    thread::ambient_raise(Capability::SYS_TIME) =>
        "prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_SYS_TIME, 0, 0)";
    thread::ambient_lower(Capability::SYS_BOOT) =>
        "prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_LOWER, CAP_SYS_BOOT, 0, 0)";
    thread::ambient_clear() => "prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)";
    thread::bounding_contains(Capability::MKNOD) => "prctl(PR_CAPBSET_READ, CAP_MKNOD)";
    thread::bounding_drop(Capability::SYS_RAWIO) => "prctl(PR_CAPBSET_DROP, CAP_SYS_RAWIO)";
    thread::securebits() => "prctl(PR_GET_SECUREBITS)";
    thread::set_securebits(Securebits::NOROOT | Securebits::KEEP_CAPS_LOCKED) =>
        "prctl(PR_SET_SECUREBITS, SECBIT_NOROOT|SECBIT_KEEP_CAPS_LOCKED)";

    thread::getuid { answered(thread::getuid()) } => "getuid()";
    thread::geteuid { answered(thread::geteuid()) } => "geteuid()";
    thread::getgid { answered(thread::getgid()) } => "getgid()";
    thread::getegid { answered(thread::getegid()) } => "getegid()";
    thread::getresuid() => "getresuid(*, *, *)";
    thread::getresgid() => "getresgid(*, *, *)";
    thread::setuid(0x1234_5678) => "setuid(305419896)";
    thread::setgid(0x1234_5678) => "setgid(305419896)";
    thread::setreuid(Some(0x1234_5678), None) => "setreuid(305419896, -1)";
    thread::setregid(None, Some(0x1234_5678)) => "setregid(-1, 305419896)";
    thread::setresuid(Some(77), None, Some(0x1234_5678)) => "setresuid(77, -1, 305419896)";
    thread::setresgid(None, Some(88), Some(0x1234_5678)) => "setresgid(-1, 88, 305419896)";
    thread::setfsuid { answered(thread::setfsuid(Some(0x1234_5678))) } => "setfsuid(305419896)";
    thread::setfsgid { answered(thread::setfsgid(None)) } => "setfsgid(-1)";
    thread::getgroups(&mut [0; 7]) => "getgroups(7, *)";
    thread::setgroups(&[77, 0x1234_5678]) => "setgroups(2, [77, 305419896])";

    thread::futex::wait(&WORD, PRIVATE, 0x89ab_cdef, Some(&TIME)) =>
        "futex(*, FUTEX_WAIT_PRIVATE, 2309737967, {tv_sec=77, tv_nsec=123456789})";
    thread::futex::wait_bitset(&WORD, SHARED | FutexFlags::CLOCK_REALTIME, 7, Some(&TIME), MASK) =>
        "futex(*, FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME, 7, {tv_sec=77, tv_nsec=123456789}, \
         0x89abcdef)";
    thread::futex::wake(&WORD, PRIVATE, 0x1234_5678) => "futex(*, FUTEX_WAKE_PRIVATE, 305419896)";
    thread::futex::wake_bitset(&WORD, SHARED, 7, MASK) =>
        "futex(*, FUTEX_WAKE_BITSET, 7, 0x89abcdef)";
    thread::futex::requeue(&WORD, PRIVATE, 7, 8, &OTHER) =>
        "futex(*, FUTEX_REQUEUE_PRIVATE, 7, 8, *)";
    thread::futex::cmp_requeue(&WORD, SHARED, 7, 8, &OTHER, 0x89ab_cdef) =>
        "futex(*, FUTEX_CMP_REQUEUE, 7, 8, *, 2309737967)";
    thread::futex::wake_op(
        &WORD, PRIVATE, 7, 8, &OTHER, (WakeOp::ADD, 0x123), (WakeCompare::GT, 0x456)
    ) =>
        "futex(*, FUTEX_WAKE_OP_PRIVATE, 7, 8, *, FUTEX_OP_ADD<<28|0x123<<12|FUTEX_OP_CMP_GT<<24|\
         0x456)";
    thread::futex::lock_pi(&WORD, PRIVATE, Some(&TIME)) =>
        "futex(*, FUTEX_LOCK_PI_PRIVATE, {tv_sec=77, tv_nsec=123456789})";
    thread::futex::lock_pi2(&WORD, SHARED, None) => "futex(*, FUTEX_LOCK_PI2, NULL)";
    thread::futex::trylock_pi(&WORD, PRIVATE) => "futex(*, FUTEX_TRYLOCK_PI_PRIVATE)";
    thread::futex::unlock_pi(&WORD, PRIVATE) => "futex(*, FUTEX_UNLOCK_PI_PRIVATE)";
    thread::futex::wait_requeue_pi(&WORD, PRIVATE, 0x89ab_cdef, Some(&TIME), &OTHER) =>
        "futex(*, FUTEX_WAIT_REQUEUE_PI_PRIVATE, 2309737967, {tv_sec=77, tv_nsec=123456789}, *)";
    thread::futex::cmp_requeue_pi(&WORD, SHARED, 8, &OTHER, 0x89ab_cdef) =>
        "futex(*, FUTEX_CMP_REQUEUE_PI, 1, 8, *, 2309737967)";
    thread::futex::waitv(
        &[waiter(&WORD, 7), waiter(&OTHER, 0x89ab_cdef)], Some(&TIME), ClockId::REALTIME
    ) =>
        "futex_waitv([{val=0x7, uaddr=*, flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE}, {val=0x89abcdef, \
         uaddr=*, flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE}], 2, 0, {tv_sec=77, tv_nsec=123456789}, \
         CLOCK_REALTIME)";
    thread::futex::wait2(
        &WORD, Futex2Flags::PRIVATE, 0x89ab_cdef, MASK, Some(&TIME), ClockId::MONOTONIC
    ) =>
        "futex_wait(*, 2309737967, 0x89abcdef, FUTEX2_SIZE_U32|FUTEX2_PRIVATE, {tv_sec=77, \
         tv_nsec=123456789}, CLOCK_MONOTONIC)";
    thread::futex::wake2(&WORD, Futex2Flags::PRIVATE, MASK, 7) =>
        "futex_wake(*, 0x89abcdef, 7, FUTEX2_SIZE_U32|FUTEX2_PRIVATE)";
    thread::futex::requeue2(waiter(&WORD, 7), waiter(&OTHER, 8), 9, 10) =>
        "futex_requeue([{val=0x7, uaddr=*, flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE}, {val=0x8, \
         uaddr=*, flags=FUTEX2_SIZE_U32|FUTEX2_PRIVATE}], 0, 9, 10)";
};
