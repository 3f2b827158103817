use super::{FD, Row};
use ksys::signal::{
    self, Action, AltStack, Disposition, How, SaFlags, SfdFlags, SigSet, Signal, SsFlags,
};
use ksys::time::Timespec;
use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr;

fn set() -> SigSet {
    SigSet::from([Signal::HUP, Signal::USR2])
}

unsafe extern "C" fn handle(_: c_int) {}

fn action() -> Action {
    Action {
        flags: SaFlags::ONSTACK | SaFlags::RESETHAND,
        mask: set(),
        ..Action::new(Disposition::Handler(handle))
    }
}

fn stack() -> AltStack {
    AltStack {
        base: ptr::without_provenance_mut(0x1234_5000),
        size: 0x8000,
        flags: SsFlags::AUTODISARM,
    }
}

const TIME: Timespec = Timespec {
    sec: 77,
    nsec: 123_456_789,
};

pub const ROWS: &[Row] = rows! {
    signal::sigprocmask(How::UNBLOCK, &set()) => "rt_sigprocmask(SIG_UNBLOCK, [HUP USR2], *, 8)";
    signal::sigmask() => "rt_sigprocmask(SIG_BLOCK, [], *, 8)";
    signal::sigpending() => "rt_sigpending(*, 8)";
    signal::sigsuspend(&set()) => "rt_sigsuspend([HUP USR2], 8)";
    signal::pause() => "ppoll(NULL, 0, NULL, NULL, 8)";
    signal::sigtimedwait(&set(), Some(&TIME)) =>
        "rt_sigtimedwait([HUP USR2], *, {tv_sec=77, tv_nsec=123456789}, 8)";
    signal::signalfd(&set(), SfdFlags::NONBLOCK) => "signalfd4(-1, [HUP USR2], 8, SFD_NONBLOCK)";
    signal::signalfd_update(FD, &set()) => "signalfd4(1003, [HUP USR2], 8, 0)";
    signal::watch(&set()) => "rt_sigprocmask(SIG_BLOCK, [HUP USR2], *, 8)";
    signal::read_signalfd(FD, &mut [const { MaybeUninit::uninit() }; 3]) => "read(1003, *, 384)";
    signal::sigaction(Signal::USR1, Some(&action())) =>
        "rt_sigaction(SIGUSR1, {sa_handler=*, sa_mask=[HUP USR2], sa_flags=SA_RESTORER|SA_ONSTACK|\
         SA_RESETHAND, sa_restorer=*}, *, 8)";
    signal::sigaction(Signal::USR1, None) => "rt_sigaction(SIGUSR1, NULL, *, 8)";
    signal::reset(Signal::USR1) =>
        "rt_sigaction(SIGUSR1, {sa_handler=SIG_DFL, sa_mask=[], sa_flags=SA_RESTORER, \
         sa_restorer=*}, *, 8)";
    signal::ignore(Signal::USR1) =>
        "rt_sigaction(SIGUSR1, {sa_handler=SIG_IGN, sa_mask=[], sa_flags=SA_RESTORER, \
         sa_restorer=*}, *, 8)";
    signal::sigaltstack(Some(&stack())) =>
        "sigaltstack({ss_sp=0x12345000, ss_flags=SS_AUTODISARM, ss_size=32768}, *)";
    signal::sigaltstack(None) => "sigaltstack(NULL, *)";
    signal::self_pipe(&set()) => "pipe2(*, O_NONBLOCK|O_CLOEXEC)";
    signal::kill(-1234, Signal::USR2) => "kill(-1234, SIGUSR2)";
    signal::kill(1234, None) => "kill(1234, 0)";
    signal::tgkill(1234, 2345, Signal::USR2) => "tgkill(1234, 2345, SIGUSR2)";
    signal::tkill(1234, Signal::USR2) => "tkill(1234, SIGUSR2)";
    signal::raise(Signal::USR2) =>
        "getpid()",
        "gettid()",
        "tgkill(-4095, -4095, SIGUSR2)";
    signal::sigqueue(1234, Signal::USR2, 0x1234_5678) =>
        "getpid()",
        "getuid()",
        "rt_sigqueueinfo(1234, SIGUSR2, {si_signo=SIGUSR2, si_code=SI_QUEUE, si_pid=-4095, \
         si_uid=4294963201, si_int=305419896, si_ptr=0x12345678})";
    signal::tgsigqueue(1234, 2345, Signal::USR2, 0x1234_5678) =>
        "getpid()",
        "getuid()",
        "rt_tgsigqueueinfo(1234, 2345, SIGUSR2, {si_signo=SIGUSR2, si_code=SI_QUEUE, \
         si_pid=-4095, si_uid=4294963201, si_int=305419896, si_ptr=0x12345678})";
};
