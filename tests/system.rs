//! The machine tells its names and its load, gives random bytes, and refuses what it must.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/present.rs"]
mod present;

use common::gap;
use ksys::raw::portable;
use ksys::system::*;
use ksys::{Errno, param, thread, uapi};
use present::present;
use std::collections::HashSet;
use std::fs::{self, File};
use std::mem::MaybeUninit;

fn root() -> bool {
    thread::geteuid() == 0
}

#[test]
fn constants_are_complete() {
    families::check_numbers(
        &["RUSAGE_"],
        |value| UsageOf(value as i32).name(),
        &[("RUSAGE_BOTH", "the kernel's own")],
    );
    families::check::<GetRandomFlags>(&["GRND_"], &[]);
    families::check_numbers(
        &["LINUX_REBOOT_CMD_"],
        |value| RebootCmd(value as u32).name(),
        &[],
    );
    families::check::<SwapFlags>(
        &["SWAP_FLAG_"],
        &[
            ("SWAP_FLAG_PRIO_MASK", "SwapFlags::priority"),
            ("SWAP_FLAG_PRIO_SHIFT", "SwapFlags::priority"),
        ],
    );
    families::check_numbers(
        &["SYSLOG_ACTION_"],
        |value| SyslogAction(value as i32).name(),
        &[],
    );
    families::check::<ModuleInitFlags>(&["MODULE_INIT_"], &[]);
}

#[test]
fn uname_is_what_proc_says() {
    let names: Utsname = uname().unwrap();
    assert_eq!(names.sysname(), c"Linux");
    let text = |name: &std::ffi::CStr| name.to_str().unwrap().to_owned();
    let proc = |name| fs::read_to_string(format!("/proc/sys/kernel/{name}")).unwrap();
    assert_eq!(text(names.release()), proc("osrelease").trim_end());
    assert_eq!(text(names.version()), proc("version").trim_end());
    assert_eq!(text(names.domainname()), proc("domainname").trim_end());
    assert!(!text(names.machine()).is_empty());
    assert!(format!("{names:?}").contains("Linux"));
}

/// The names belong to a namespace, which the thread that sets them makes for itself.
#[test]
fn names_can_be_set_in_a_namespace() {
    std::thread::spawn(|| {
        if !root() {
            assert_eq!(sethostname(b"ksys"), Err(Errno::EPERM));
            assert_eq!(setdomainname(b"ksys"), Err(Errno::EPERM));
            return;
        }
        // SAFETY: no memory and no descriptor is shared by this namespace.
        unsafe { portable::unshare(uapi::CLONE_NEWUTS as _) }
            .unit()
            .unwrap();
        sethostname(b"ksys-host").unwrap();
        setdomainname(b"ksys-domain").unwrap();
        let names = uname().unwrap();
        assert_eq!(names.nodename(), c"ksys-host");
        assert_eq!(names.domainname(), c"ksys-domain");
        // 64 bytes fill the record but for its NUL.
        sethostname(&[b'x'; 64]).unwrap();
        assert_eq!(uname().unwrap().nodename().to_bytes().len(), 64);
        assert_eq!(sethostname(&[b'x'; 65]), Err(Errno::EINVAL));
        assert_eq!(setdomainname(&[b'x'; 65]), Err(Errno::EINVAL));
        sethostname(&b"x"[..0]).unwrap();
        assert_eq!(uname().unwrap().nodename(), c"");
    })
    .join()
    .unwrap();
}

#[test]
fn sysinfo_counts_memory_and_processes() {
    let info = sysinfo().unwrap();
    assert!(info.uptime > 0 && info.procs > 0);
    assert!(info.mem_unit > 0);
    let meminfo = std::fs::read_to_string("/proc/meminfo").unwrap();
    let total = meminfo.strip_prefix("MemTotal:").unwrap().trim_start();
    let total = total.split(' ').next().unwrap().parse::<u64>().unwrap() * 1024;
    let told = info.totalram as u64 * u64::from(info.mem_unit) == total;
    // Where a word can't count the bytes, the kernel counts larger units.
    if usize::try_from(total).is_ok() {
        assert!(told, "{} of {} bytes", info.totalram, info.mem_unit);
    } else {
        common::promise("sysinfo:unit", told);
    }
}

#[test]
fn getrusage_grows_with_use() {
    let before = getrusage(UsageOf::THREAD).unwrap();
    let mut sum = 0_u64;
    while getrusage(UsageOf::SELF).unwrap().ru_utime.tv_usec == before.ru_utime.tv_usec {
        sum = std::hint::black_box(sum + 1);
    }
    assert!(getrusage(UsageOf::SELF).unwrap().ru_maxrss > 0);
    getrusage(UsageOf::CHILDREN).unwrap();
    assert_eq!(getrusage(UsageOf(99)).err(), Some(Errno::EINVAL));
}

#[test]
fn times_counts_in_ticks() {
    let (_, start) = times();
    std::thread::sleep(std::time::Duration::from_millis(50));
    let (times, end) = times();
    let ticks = end.wrapping_sub(start);
    assert!(ticks >= 4 && ticks < 100 * param::clock_ticks_per_second());
    assert!(times.tms_utime >= 0 && times.tms_cstime >= 0);
}

#[test]
fn getrandom_fills_all_of_a_short_buffer() {
    let mut seen = HashSet::new();
    for flags in [
        GetRandomFlags::empty(),
        GetRandomFlags::NONBLOCK,
        GetRandomFlags::INSECURE,
    ] {
        let mut bytes = [0_u8; 32];
        assert_eq!(getrandom(&mut bytes, flags), Ok(32));
        assert!(seen.insert(bytes));
    }
    let mut space = [MaybeUninit::uninit(); 16];
    let filled = getrandom_uninit(&mut space, GetRandomFlags::empty()).unwrap();
    assert_eq!(filled.len(), 16);
    assert_eq!(getrandom(&mut [], GetRandomFlags::empty()), Ok(0));
    let unknown = GetRandomFlags::from_bits_retain(1 << 20);
    assert_eq!(getrandom(&mut [0; 4], unknown), Err(Errno::EINVAL));
}

#[test]
fn a_source_of_random_bytes_never_repeats() {
    let flags = GetRandomFlags::empty();
    let mut first = Random::new().unwrap();
    let mut second = Random::new().unwrap();
    let mut seen = HashSet::new();
    for _ in 0..100 {
        for source in [&mut first, &mut second] {
            let mut bytes = [0_u8; 16];
            assert_eq!(source.fill(&mut bytes, flags), Ok(16));
            assert!(seen.insert(bytes));
        }
    }
    let mut long = vec![0; 100_000];
    assert_eq!(first.fill(&mut long, flags), Ok(100_000));
    assert!(
        long.chunks(100)
            .all(|part| part.iter().any(|byte| *byte != 0))
    );
    assert_eq!(first.fill(&mut [], flags), Ok(0));
    let unknown = GetRandomFlags::from_bits_retain(1 << 20);
    assert_eq!(first.fill(&mut [0; 4], unknown), Err(Errno::EINVAL));
    // It goes where its owner goes.
    let mut moved = std::thread::spawn(move || second).join().unwrap();
    assert_eq!(moved.fill(&mut [0; 1], flags), Ok(1));
}

#[test]
fn hwprobe_knows_riscv_only() {
    let key = |key| HwProbe { key, value: 0 };
    // The vendor, and a key that there is not.
    let mut pairs = [key(0), key(1 << 40)];
    let result = riscv_hwprobe(&mut pairs, &mut [], 0);
    if !cfg!(target_arch = "riscv64") {
        return assert_eq!(result, Err(Errno::ENOSYS));
    }
    let Some(result) = gap("riscv_hwprobe", result) else {
        return;
    };
    assert_eq!(result, Ok(()));
    assert_eq!((pairs[0].key, pairs[1].key), (0, -1));
    assert_eq!(
        riscv_hwprobe(&mut pairs, &mut [], 1 << 20),
        Err(Errno::EINVAL)
    );
}

#[test]
fn reboot_refuses_what_it_does_not_know() {
    // Never a command that a kernel could know.
    let refused = if root() { Errno::EINVAL } else { Errno::EPERM };
    assert_eq!(reboot(RebootCmd(1)), Err(refused));
    assert_eq!(reboot_with(RebootCmd(2), c"x"), Err(refused));
}

#[test]
fn what_is_no_swap_area_is_not_swapped_to() {
    let wrong = if root() { Errno::ENOENT } else { Errno::EPERM };
    let flags = SwapFlags::priority(7) | SwapFlags::DISCARD;
    assert_eq!(flags.bits() & 0x7fff, 7);
    assert!(flags.contains(SwapFlags::PREFER));
    if let Some(result) = present("swapon", swapon(c"/nowhere", flags)) {
        assert_eq!(result, Err(wrong));
    }
    if let Some(result) = present("swapoff", swapoff(c"/nowhere")) {
        assert_eq!(result, Err(wrong));
    }
    let inner_nul = "a\0b";
    assert_eq!(swapon(inner_nul, flags), Err(Errno::EINVAL));
}

#[test]
fn the_kernels_log_has_a_size() {
    let Some(size) = present("syslog", syslog(SyslogAction::SIZE_BUFFER, &mut [])) else {
        return;
    };
    match size {
        Err(error) => assert!(!root() && error == Errno::EPERM, "{error}"),
        Ok(size) => {
            assert!(size >= 4096);
            let mut log = vec![0; 4096];
            let len = syslog(SyslogAction::READ_ALL, &mut log).unwrap();
            assert!(len <= log.len());
        }
    }
    let wrong = if root() { Errno::EINVAL } else { Errno::EPERM };
    assert_eq!(syslog_console_level(99), Err(wrong));
    assert_eq!(syslog(SyslogAction(99), &mut []), Err(wrong));
}

#[test]
fn what_is_no_module_is_not_loaded() {
    let known = |error: Errno| {
        // No privilege, no such format, or a kernel that takes no modules.
        assert!(
            [Errno::EPERM, Errno::ENOEXEC, Errno::ENOENT].contains(&error),
            "{error}"
        );
    };
    if let Some(result) = present("init_module", init_module(b"no module", c"")) {
        known(result.unwrap_err());
    }
    let file = File::open("/proc/self/exe").unwrap();
    let result = finit_module(&file, c"", ModuleInitFlags::empty());
    if let Some(result) = present("finit_module", result) {
        let error = result.unwrap_err();
        // Or a kernel that wants signed ones, or a file that is being executed.
        if !matches!(error, Errno::ETXTBSY | Errno::EKEYREJECTED | Errno::EINVAL) {
            known(error);
        }
    }
    let result = delete_module(c"ksys_no_such_module", DeleteModuleFlags::NONBLOCK);
    if let Some(result) = present("delete_module", result) {
        known(result.unwrap_err());
    }
}

#[test]
fn accounting_takes_a_regular_file_or_none() {
    let Some(result) = present("acct", acct(Some(c"/nowhere"))) else {
        return;
    };
    let wrong = if root() { Errno::ENOENT } else { Errno::EPERM };
    assert_eq!(result, Err(wrong));
    let off = acct(None::<&str>);
    assert_eq!(off.is_ok(), root());
}

#[test]
fn hanging_up_needs_privilege() {
    // With it, the terminal of whoever runs the tests would go.
    if !root() {
        assert_eq!(vhangup(), Err(Errno::EPERM));
    }
}

#[test]
fn a_kernel_is_not_loaded_from_nothing() {
    let load = |flags| {
        // SAFETY: the command line is empty.
        unsafe { ksys::raw::kexec_file_load(-1, -1, 1, c"".as_ptr(), flags) }.unit()
    };
    let Some(wrong) = present("kexec_file_load", load(!0)) else {
        return;
    };
    let may = root() && wrong != Err(Errno::EPERM);
    if may {
        assert_eq!(wrong, Err(Errno::EINVAL));
        assert_eq!(load(0), Err(Errno::EBADF));
    } else {
        // A locked kernel refuses everyone.
        assert_eq!(wrong, Err(Errno::EPERM));
    }
}
