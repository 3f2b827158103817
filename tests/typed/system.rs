use super::{FD, NAME, Row, answered};
use ksys::system::{
    self, DeleteModuleFlags, GetRandomFlags, ModuleInitFlags, Random, RebootCmd, SwapFlags,
    SyslogAction, UsageOf,
};
use std::mem::MaybeUninit;

pub const ROWS: &[Row] = rows! {
    system::uname() => "uname(*)";
    system::sethostname(b"a name") => "sethostname('a name', 6)";
    system::setdomainname(b"a name") => "setdomainname('a name', 6)";
    system::sysinfo() => "sysinfo(*)";
    system::getrusage(UsageOf::THREAD) => "getrusage(RUSAGE_THREAD, *)";
    system::times { answered(system::times()) } => "times(*)";
    system::acct(Some(NAME)) => "acct('a name')";
    system::acct(None::<&str>) => "acct(NULL)";
    system::vhangup() => "vhangup()";
    system::getcpu() =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)",
        "getcpu(*, *, NULL)";
    system::getrandom(&mut [0; 77], GetRandomFlags::NONBLOCK | GetRandomFlags::INSECURE) =>
        "getrandom(*, 77, GRND_NONBLOCK|GRND_INSECURE)";
    system::getrandom_uninit(&mut [MaybeUninit::uninit(); 78], GetRandomFlags::RANDOM) =>
        "getrandom(*, 78, GRND_RANDOM)";
    system::Random::new { answered(Random::new()) } =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)";
    system::Random::fill {
        Random::new().and_then(|mut random| random.fill(&mut [0; 79], GetRandomFlags::RANDOM))
    } => "getrandom(*, 79, GRND_RANDOM)";
    system::reboot(RebootCmd::CAD_OFF) =>
        "reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF)";
    system::reboot_with(RebootCmd::RESTART2, c"argument") =>
        "reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, 'argument')";
    system::swapon(NAME, SwapFlags::DISCARD | SwapFlags::priority(77)) =>
        "swapon('a name', SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|77)";
    system::swapoff(NAME) => "swapoff('a name')";
    system::syslog(SyslogAction::READ_ALL, &mut [0; 77]) => "syslog(3*, *, 77)";
    system::syslog_console_level(5) => "syslog(8*, NULL, 5*)";
    system::init_module(b"an image", c"a=b") => "init_module(*, 8, 'a=b')";
    system::finit_module(FD, c"a=b", ModuleInitFlags::IGNORE_VERMAGIC) =>
        "finit_module(1003, 'a=b', MODULE_INIT_IGNORE_VERMAGIC)";
    system::delete_module(c"name", DeleteModuleFlags::NONBLOCK | DeleteModuleFlags::TRUNC) =>
        "delete_module('name', O_NONBLOCK|O_TRUNC)";
};
