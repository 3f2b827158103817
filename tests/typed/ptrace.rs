use super::Row;
use ksys::ptrace::{self, PtraceOptions, RegSet, Regs};
use ksys::signal::{SigSet, Siginfo, Signal};
use ksys::uapi;
use std::mem::zeroed;

const HERE: usize = 0x1234_5000;

fn info() -> Siginfo {
    // SAFETY: all zeros is a value of the record.
    let mut raw: uapi::siginfo = unsafe { zeroed() };
    // SAFETY: it is the part that all kinds of it have.
    let head = unsafe { &mut raw.anon0.anon0 };
    head.si_signo = 10;
    head.si_errno = 7;
    head.si_code = uapi::SI_QUEUE;
    // SAFETY: it outlives the copy.
    *unsafe { Siginfo::from_ptr(&raw) }
}

pub const ROWS: &[Row] = rows! {
    ptrace::traceme() => "ptrace(PTRACE_TRACEME)";
    ptrace::attach(1234) => "ptrace(PTRACE_ATTACH, 1234)";
    ptrace::seize(1234, PtraceOptions::TRACEFORK | PtraceOptions::EXITKILL) =>
        "ptrace(PTRACE_SEIZE, 1234, NULL, PTRACE_O_TRACEFORK|PTRACE_O_EXITKILL)";
    ptrace::interrupt(1234) => "ptrace(PTRACE_INTERRUPT, 1234)";
    ptrace::listen(1234) => "ptrace(PTRACE_LISTEN, 1234)";
    ptrace::cont(1234, Signal::USR2) => "ptrace(PTRACE_CONT, 1234, NULL, SIGUSR2)";
    ptrace::syscall(1234, None) => "ptrace(PTRACE_SYSCALL, 1234, NULL, 0)";
    ptrace::single_step(1234, Signal::HUP) => "ptrace(PTRACE_SINGLESTEP, 1234, NULL, SIGHUP)";
    ptrace::detach(1234, Signal::STOP) => "ptrace(PTRACE_DETACH, 1234, NULL, SIGSTOP)";
    ptrace::set_options(1234, PtraceOptions::TRACEEXEC | PtraceOptions::TRACESYSGOOD) =>
        "ptrace(PTRACE_SETOPTIONS, 1234, NULL, PTRACE_O_TRACESYSGOOD|PTRACE_O_TRACEEXEC)";
    ptrace::event_message(1234) => "ptrace(PTRACE_GETEVENTMSG, 1234, NULL, *)";
    ptrace::peek_data(1234, HERE, &mut [0; 16]) => "ptrace(PTRACE_PEEKDATA, 1234, 0x12345000, *)";
    ptrace::poke_data(1234, HERE, &[0x11; 16]) =>
        "ptrace(PTRACE_POKEDATA, 1234, 0x12345000, 0x1111111111111111)";
    ptrace::peek_user(1234, 0x38) => "ptrace(PTRACE_PEEKUSER, 1234, 8*R10, *)";
    ptrace::poke_user(1234, 0x38, 0x1234_5678) =>
        "ptrace(PTRACE_POKEUSER, 1234, 8*R10, 0x12345678)";
    ptrace::regset(1234, RegSet::PRFPREG, &mut [0; 777]) =>
        "ptrace(PTRACE_GETREGSET, 1234, NT_FPREGSET, {iov_base=*, iov_len=777})";
    ptrace::set_regset(1234, RegSet::PRSTATUS, &[0; 8]) =>
        "ptrace(PTRACE_SETREGSET, 1234, NT_PRSTATUS, {iov_base={r15=0}, iov_len=8})";
    ptrace::getregs(1234) =>
        "ptrace(PTRACE_GETREGSET, 1234, NT_PRSTATUS, {iov_base=*, iov_len=216})";
    ptrace::setregs(1234, &Regs(zeroed())) =>
        "ptrace(PTRACE_SETREGSET, 1234, NT_PRSTATUS, {iov_base={r15=0, r14=0, r13=0, r12=0, \
         rbp=0, rbx=0, r11=0, r10=0, r9=0, r8=0, rax=0, rcx=0, rdx=0, rsi=0, rdi=0, orig_rax=0, \
         rip=0, cs=0, eflags=0, rsp=0, ss=0, fs_base=0, gs_base=0, ds=0, es=0, fs=0, gs=0}, \
         iov_len=216})";
    ptrace::siginfo(1234) => "ptrace(PTRACE_GETSIGINFO, 1234, NULL, *)";
    ptrace::set_siginfo(1234, &info()) =>
        "ptrace(PTRACE_SETSIGINFO, 1234, NULL, {si_signo=SIGUSR1, si_code=SI_QUEUE, \
         si_errno=E2BIG, si_pid=0, si_uid=0})";
    ptrace::sigmask(1234) => "ptrace(PTRACE_GETSIGMASK, 1234, 8, *)";
    ptrace::set_sigmask(1234, &SigSet::from([Signal::HUP, Signal::USR2])) =>
        "ptrace(PTRACE_SETSIGMASK, 1234, 8, [HUP USR2])";
    ptrace::syscall_info(1234) => "ptrace(PTRACE_GET_SYSCALL_INFO, 1234, 88, *)";
};
