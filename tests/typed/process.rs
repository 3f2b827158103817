use super::{FD, Outcome, Row, answered};
use ksys::fs::AtFlags;
use ksys::process::{
    self, KcmpType, PidfdFlags, PidfdInfoFlags, PidfdSignalFlags, Resource, Rlimit, Spawn,
    SpawnError, Strings, WaitId, WaitOptions, Which,
};
use ksys::signal::Signal;

const LIMIT: Rlimit = Rlimit {
    current: Some(0x2_1234_5000),
    maximum: None,
};

fn failed(error: SpawnError) -> Outcome {
    Outcome::Failed(error.errno)
}

pub const ROWS: &[Row] = rows! {
    process::getpid { answered(process::getpid()) } => "getpid()";
    process::getppid { answered(process::getppid()) } => "getppid()";
    process::getpgrp { answered(process::getpgrp()) } => "getpgid(0)";
    process::getpgid(1234) => "getpgid(1234)";
    process::setpgid(1234, 2345) => "setpgid(1234, 2345)";
    process::getsid(1234) => "getsid(1234)";
    process::setsid() => "setsid()";

    process::execve("program", &Strings::new([c"an", c"argument"]), &Strings::new([c"A=B"])) =>
        "execve('program', ['an', 'argument'], ['A=B'])";
    process::execveat(
        FD, "program", &Strings::new([c"an"]), &Strings::new([c"A=B"]), AtFlags::SYMLINK_NOFOLLOW
    ) => "execveat(1003, 'program', ['an'], ['A=B'], AT_SYMLINK_NOFOLLOW)";
    process::search {
        // It goes on after any error but one.
        answered(process::search(b"name", b"/a:/b", &mut [0; 99]).map(drop))
    } =>
        "statx(AT_FDCWD, '/a/name', AT_STATX_SYNC_AS_STAT, STATX_TYPE, *)",
        "statx(AT_FDCWD, '/b/name', AT_STATX_SYNC_AS_STAT, STATX_TYPE, *)";
    process::fork() => "clone(child_stack=NULL, flags=SIGCHLD)";
    process::Spawn::spawn {
        Spawn::new(c"program", &Strings::new([c"an"])).spawn().map_or_else(failed, answered)
    } => "rt_sigprocmask(SIG_SETMASK, ~[], *, 8)";
    process::Spawn::spawn_pidfd {
        let spawn = Spawn::new(c"program", &Strings::new([c"an"])).spawn_pidfd();
        spawn.map_or_else(failed, answered)
    } => "rt_sigprocmask(SIG_SETMASK, ~[], *, 8)";

    process::getrlimit(Resource::NOFILE) => "prlimit64(0, RLIMIT_NOFILE, NULL, *)";
    process::setrlimit(Resource::CORE, LIMIT) =>
        "prlimit64(0, RLIMIT_CORE, {rlim_cur=8686868*1024, rlim_max=RLIM64_INFINITY}, *)";
    process::prlimit(1234, Resource::STACK, Some(LIMIT)) =>
        "prlimit64(1234, RLIMIT_STACK, {rlim_cur=8686868*1024, rlim_max=RLIM64_INFINITY}, *)";
    process::prlimit(1234, Resource::STACK, None) => "prlimit64(1234, RLIMIT_STACK, NULL, *)";
    process::getpriority(Which::PGRP, 1234) => "getpriority(PRIO_PGRP, 1234)";
    process::setpriority(Which::USER, 1234, -7) => "setpriority(PRIO_USER, 1234, -7)";

    process::pidfd_open(1234) => "pidfd_open(1234, 0)";
    process::pidfd_open_with(1234, PidfdFlags::NONBLOCK | PidfdFlags::THREAD) =>
        "pidfd_open(1234, PIDFD_NONBLOCK|PIDFD_THREAD)";
    process::pidfd_send_signal(FD, Signal::USR2, PidfdSignalFlags::PROCESS_GROUP) =>
        "pidfd_send_signal(1003, SIGUSR2, NULL, PIDFD_SIGNAL_PROCESS_GROUP)";
    process::pidfd_getfd(FD, 0x1234_5678) => "pidfd_getfd(1003, 305419896, 0)";
    process::pidfd_info(FD, PidfdInfoFlags::CREDS | PidfdInfoFlags::EXIT) =>
        "ioctl(1003, PIDFD_GET_INFO, {mask=PIDFD_INFO_CREDS|PIDFD_INFO_EXIT})";
    process::process_mrelease(FD) => "process_mrelease(1003, 0)";

    process::kcmp(1234, 2345, KcmpType::FILE, 77, 88) => "kcmp(1234, 2345, KCMP_FILE, 77, 88)";
    process::process_vm_readv(1234, &mut [0; 77], 0x1234_5000) =>
        "process_vm_readv(1234, [{iov_base=*, iov_len=77}], 1, [{iov_base=0x12345000, \
         iov_len=77}], 1, 0)";
    process::process_vm_writev(1234, b"some text", 0x1234_5000) =>
        "process_vm_writev(1234, [{iov_base='some text', iov_len=9}], 1, [{iov_base=0x12345000, \
         iov_len=9}], 1, 0)";

    process::waitpid(1234, WaitOptions::NOHANG | WaitOptions::UNTRACED) =>
        "wait4(1234, *, WNOHANG|WSTOPPED, NULL)";
    process::wait4(-1234, WaitOptions::CONTINUED | WaitOptions::ALL) =>
        "wait4(-1234, *, WCONTINUED|__WALL, *)";
    process::waitid(WaitId::Pid(1234), WaitOptions::EXITED | WaitOptions::NOWAIT) =>
        "waitid(P_PID, 1234, *, WEXITED|WNOWAIT, NULL)";
    process::waitid(WaitId::PidFd(FD), WaitOptions::STOPPED) =>
        "waitid(P_PIDFD, 1003, *, WSTOPPED, NULL)";
    process::waitid(WaitId::All, WaitOptions::EXITED) => "waitid(P_ALL, 0, *, WEXITED, NULL)";
    process::waitid_rusage(WaitId::Pgid(1234), WaitOptions::EXITED) =>
        "waitid(P_PGID, 1234, *, WEXITED, *)";
};
