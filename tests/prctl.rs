//! What prctl(2) asks and sets.

mod common;
#[path = "common/families.rs"]
mod families;

use common::{granted, offered, promise};
use ksys::prctl::{
    self, Endian, FpEmu, FpExc, FpMode, MceKill, Mdwe, PacKeys, Personality, SchedCoreScope,
    SpecFlags, Speculation, TaggedAddr, Timing, Tsc, Unalign, VectorLength,
};
use ksys::signal::Signal;
use ksys::{Errno, Result};
use std::fs;
use std::ptr;

/// Fails unless the option is there or is what another architecture has.
fn elsewhere<T: std::fmt::Debug>(result: Result<T>) {
    let known = [Errno::EINVAL, Errno::ENODEV, Errno::EPERM, Errno::ENXIO];
    if let Err(errno) = result {
        assert!(known.contains(&errno), "{errno}");
    }
}

#[test]
fn the_call_by_its_numbers() {
    use ksys::raw::prctl as raw;
    use ksys::uapi;
    // SAFETY: the option takes no pointer.
    let told = unsafe { raw(uapi::PR_GET_TIMERSLACK, 0, 0, 0, 0) };
    assert_eq!(told.usize().ok(), prctl::timerslack().ok());
    // SAFETY: there is no such option.
    let none = unsafe { raw(0x7fff, 0, 0, 0, 0) };
    assert_eq!(none.unit(), Err(Errno::EINVAL));
}

#[test]
fn names() {
    prctl::set_name(c"fifteen bytes ok, and no more").unwrap();
    let name = prctl::name().unwrap();
    assert_eq!(&name, b"fifteen bytes o\0");
    let comm = fs::read(format!("/proc/self/task/{}/comm", ksys::thread::gettid())).unwrap();
    assert_eq!(comm.trim_ascii_end(), &name[..15]);
}

#[test]
fn switches_go_on_and_off() {
    for value in [true, false] {
        let set = prctl::set_child_subreaper(value);
        let kept = set == Ok(()) && prctl::child_subreaper() == Ok(value);
        promise("prctl:child-subreaper", kept);
        prctl::set_keepcaps(value).unwrap();
        assert_eq!(prctl::keepcaps(), Ok(value));
        let set = prctl::set_thp_disable(value);
        let kept = set == Ok(()) && prctl::thp_disable() == Ok(value);
        promise("prctl:thp-disable", kept);
        elsewhere(prctl::set_memory_merge(value));
        elsewhere(prctl::set_io_flusher(value));
    }
    elsewhere(prctl::memory_merge());
    elsewhere(prctl::io_flusher());
}

#[test]
fn death_signals() {
    prctl::set_pdeathsig(Signal::USR1).unwrap();
    assert_eq!(prctl::pdeathsig(), Ok(Some(Signal::USR1)));
    prctl::set_pdeathsig(None).unwrap();
    assert_eq!(prctl::pdeathsig(), Ok(None));
}

#[test]
fn dumpable_and_not() {
    let before = prctl::dumpable().unwrap();
    prctl::set_dumpable(false).unwrap();
    assert_eq!(prctl::dumpable(), Ok(0));
    prctl::set_dumpable(true).unwrap();
    assert_eq!(prctl::dumpable(), Ok(1));
    assert!((0..=2).contains(&before));
}

#[test]
fn timers_may_be_late() {
    prctl::set_timerslack(123_456).unwrap();
    assert_eq!(prctl::timerslack(), Ok(123_456));
    prctl::set_timerslack(0).unwrap();
    assert_ne!(prctl::timerslack(), Ok(123_456));
}

#[test]
fn no_new_privileges_for_good() {
    std::thread::spawn(|| {
        prctl::set_no_new_privs().unwrap();
        assert_eq!(prctl::no_new_privs(), Ok(true));
    })
    .join()
    .unwrap();
    promise("prctl:seccomp", prctl::seccomp() == Ok(0));
}

#[test]
fn strict_mode_kills() {
    // SAFETY: the child calls nothing but the kernel.
    match unsafe { ksys::process::fork() }.unwrap() {
        ksys::process::Fork::Child => {
            let _ = prctl::set_seccomp_strict();
            ksys::process::getpid();
            ksys::process::exit(1)
        }
        ksys::process::Fork::Parent(pid) => {
            let options = ksys::process::WaitOptions::empty();
            let (_, status) = ksys::process::waitpid(pid, options).unwrap().unwrap();
            promise("prctl:seccomp", status.signal() == Some(Signal::KILL));
        }
    }
}

#[test]
fn what_only_some_have() {
    elsewhere(prctl::tsc());
    elsewhere(prctl::set_tsc(Tsc::ENABLE));
    elsewhere(prctl::timing());
    elsewhere(prctl::set_timing(Timing::STATISTICAL));
    elsewhere(prctl::set_timing(Timing::TIMESTAMP));
    elsewhere(prctl::unalign());
    elsewhere(prctl::set_unalign(Unalign::NOPRINT));
    elsewhere(prctl::fpemu());
    elsewhere(prctl::set_fpemu(FpEmu::NOPRINT));
    elsewhere(prctl::fpexc());
    elsewhere(prctl::set_fpexc(FpExc::DISABLED));
    elsewhere(prctl::fp_mode());
    elsewhere(prctl::set_fp_mode(FpMode::FR));
    elsewhere(prctl::endian());
    // SAFETY: it is refused where the order could change.
    elsewhere(unsafe { prctl::set_endian(Endian::LITTLE) });
    elsewhere(prctl::mdwe());
    elsewhere(prctl::set_mdwe(Mdwe::from_bits_retain(1 << 20)));
    elsewhere(prctl::mce_kill());
    elsewhere(prctl::set_mce_kill(Some(MceKill::LATE)));
    elsewhere(prctl::set_mce_kill(None));
    elsewhere(prctl::speculation(Speculation::STORE_BYPASS));
    elsewhere(prctl::set_speculation(Speculation(99), SpecFlags::ENABLE));
    elsewhere(prctl::tagged_addr());
    // SAFETY: no pointer here has a tag.
    elsewhere(unsafe { prctl::set_tagged_addr(TaggedAddr::empty()) });
    elsewhere(prctl::sve_vector_length());
    elsewhere(prctl::sme_vector_length());
    // SAFETY: a length of 0 is refused.
    elsewhere(unsafe { prctl::set_sve_vector_length(VectorLength::empty()) });
    // SAFETY: as above.
    elsewhere(unsafe { prctl::set_sme_vector_length(VectorLength::empty()) });
    elsewhere(prctl::pac_enabled_keys());
    // SAFETY: no key changes.
    elsewhere(unsafe { prctl::set_pac_enabled_keys(PacKeys::empty(), PacKeys::empty()) });
    // SAFETY: unknown keys are refused.
    elsewhere(unsafe { prctl::reset_pac_keys(PacKeys::from_bits_retain(1 << 20)) });
    elsewhere(prctl::set_ptracer(None));
    elsewhere(prctl::set_perf_events(true));
    elsewhere(prctl::set_vma_name(ptr::null(), 0, Some(c"nothing")));
    elsewhere(prctl::disable_syscall_user_dispatch());
    // SAFETY: the range is refused.
    elsewhere(unsafe {
        prctl::enable_syscall_user_dispatch((ptr::null(), usize::MAX), ptr::null())
    });
}

#[test]
fn what_the_kernel_knows_of_memory() {
    let mut buffer = [0; 1024];
    if let Some(len) = offered("prctl:auxv", prctl::auxv(&mut buffer)) {
        // The kernel's vector has zeros behind its end.
        let vector = &buffer[..len.unwrap()];
        assert!(vector.starts_with(&fs::read("/proc/self/auxv").unwrap()));
    }
    let null = fs::File::open("/dev/null").unwrap();
    assert!(prctl::set_exe_file(&null).is_err());
    if let Some(size) = offered("prctl:mm-map", prctl::mm_map_size()) {
        let size = granted("prctl:mm-map", &[Errno::EINVAL], size);
        let record = size_of::<ksys::uapi::prctl_mm_map>();
        assert!(size.is_none_or(|size| size == Ok(record as u32)));
    }
    elsewhere(prctl::tid_address());
    // SAFETY: an unknown address is refused.
    elsewhere(unsafe { prctl::set_mm(99, ptr::null()) });
    // SAFETY: the record is integers and a null pointer.
    let map: ksys::uapi::prctl_mm_map = unsafe { std::mem::zeroed() };
    // SAFETY: addresses of 0 are refused.
    assert!(unsafe { prctl::set_mm_map(&map) }.is_err());
    // SAFETY: one that is too long is refused.
    elsewhere(unsafe { prctl::set_mm_auxv(&[0; 4096]) });
}

#[test]
fn core_scheduling() {
    elsewhere(prctl::sched_core_cookie(0));
    elsewhere(prctl::sched_core_create(0, SchedCoreScope(99)));
    elsewhere(prctl::sched_core_share_to(0, SchedCoreScope(99)));
    if let Err(errno) = prctl::sched_core_share_from(i32::MAX) {
        assert!(matches!(errno, Errno::EINVAL | Errno::ESRCH));
    }
}

#[test]
fn personalities() {
    let before = prctl::personality(None).unwrap();
    let set = before | Personality::STICKY_TIMEOUTS;
    assert_eq!(prctl::personality(Some(set)), Ok(before));
    let now = prctl::personality(Some(before)).unwrap();
    assert!(now.contains(Personality::STICKY_TIMEOUTS));
}

#[test]
fn families_are_complete() {
    families::check::<PacKeys>(
        &["PR_PAC_"],
        &[
            ("PR_PAC_RESET_KEYS", "an option"),
            ("PR_PAC_GET_ENABLED_KEYS", "an option"),
            ("PR_PAC_SET_ENABLED_KEYS", "an option"),
        ],
    );
    families::check::<Mdwe>(&["PR_MDWE_"], &[]);
    families::check_numbers(&["PR_TSC_"], |value| Tsc(value as i32).name(), &[]);
    families::check_numbers(&["PR_TIMING_"], |value| Timing(value as i32).name(), &[]);
    families::check_numbers(
        &["PR_MCE_KILL_"],
        |value| MceKill(value as i32).name(),
        &[
            ("PR_MCE_KILL_CLEAR", "set_mce_kill(None)"),
            ("PR_MCE_KILL_GET", "an option"),
            ("PR_MCE_KILL_SET", "set_mce_kill"),
        ],
    );
    let ways = [
        "PR_SPEC_DISABLE",
        "PR_SPEC_DISABLE_NOEXEC",
        "PR_SPEC_ENABLE",
        "PR_SPEC_FORCE_DISABLE",
        "PR_SPEC_NOT_AFFECTED",
        "PR_SPEC_PRCTL",
    ];
    families::check_numbers(
        &["PR_SPEC_"],
        |value| Speculation(value as i32).name(),
        &ways.map(|name| (name, "of SpecFlags")),
    );
    families::check_numbers(
        &["PR_SCHED_CORE_SCOPE_"],
        |value| SchedCoreScope(value as u32).name(),
        &[],
    );
    families::check_numbers(&["PR_ENDIAN_"], |value| Endian(value as i32).name(), &[]);
    families::check::<Unalign>(&["PR_UNALIGN_"], &[]);
    families::check::<FpEmu>(&["PR_FPEMU_"], &[]);
    families::check::<FpExc>(&["PR_FP_EXC_"], &[]);
    families::check::<FpMode>(&["PR_FP_MODE_"], &[]);
    families::check::<SpecFlags>(
        &["PR_SPEC_"],
        &[
            ("PR_SPEC_INDIRECT_BRANCH", "a speculation"),
            ("PR_SPEC_L1D_FLUSH", "a speculation"),
            ("PR_SPEC_NOT_AFFECTED", "empty"),
            ("PR_SPEC_STORE_BYPASS", "a speculation"),
        ],
    );
    families::check::<TaggedAddr>(&["PR_TAGGED_ADDR_"], &[]);
    families::check::<VectorLength>(
        &[
            "PR_SVE_VL_",
            "PR_SME_VL_",
            "PR_SVE_SET_VL_",
            "PR_SME_SET_VL_",
        ],
        &[],
    );
    families::check_in::<Personality>(
        "linux/personality.h",
        &[""],
        &[("PER_*", "of other systems")],
    );
}
