//! Tracing a child.

#[path = "common/child.rs"]
mod child_;
mod common;
#[path = "common/families.rs"]
mod families;

use child_::{again, mode, wait};
use common::{gap, offered};
use ksys::process::{self, WaitOptions, WaitStatus};
use ksys::ptrace::{self, PtraceEvent, PtraceOptions, RegSet};
use ksys::signal::{self, SigSet, Signal};
use ksys::{Errno, uapi};

/// What the children of the other tests do.
#[test]
fn child() {
    match mode().as_deref() {
        None => {}
        Some("exit") => process::exit(9),
        Some(_) => loop {
            std::thread::park();
        },
    }
}

fn stop(pid: i32) -> WaitStatus {
    let status = wait(pid);
    assert!(status.stopped(), "{status}");
    status
}

fn lacking() -> bool {
    gap("ptrace", ptrace::cont(i32::MAX, None)).is_none()
}

#[test]
fn nobody_to_trace() {
    let Some(result) = gap("ptrace", ptrace::cont(i32::MAX, None)) else {
        return;
    };
    assert_eq!(result, Err(Errno::ESRCH));
    assert_eq!(ptrace::attach(i32::MAX), Err(Errno::ESRCH));
    let own = ptrace::seize(process::getpid(), PtraceOptions::empty());
    assert_eq!(own, Err(Errno::EPERM));
}

#[test]
fn a_program_from_its_start() {
    if lacking() {
        return;
    }
    let again = again("exit");
    let pid = again.spawn().traceme().spawn().unwrap();
    assert_eq!(stop(pid).stop_signal(), Some(Signal::TRAP));
    ptrace::set_options(
        pid,
        PtraceOptions::TRACESYSGOOD | PtraceOptions::TRACEEXIT | PtraceOptions::EXITKILL,
    )
    .unwrap();

    // Its first call, entered and left.
    ptrace::syscall(pid, None).unwrap();
    assert!(stop(pid).syscall_stop());
    let info = ptrace::syscall_info(pid).unwrap();
    assert_eq!(i32::from(info.op), uapi::PTRACE_SYSCALL_INFO_ENTRY);
    let regs = ptrace::getregs(pid).unwrap();
    assert_eq!(regs.pc() as u64, info.instruction_pointer);
    ptrace::syscall(pid, None).unwrap();
    stop(pid);
    let info = ptrace::syscall_info(pid).unwrap();
    assert_eq!(i32::from(info.op), uapi::PTRACE_SYSCALL_INFO_EXIT);

    if let Some(step) = offered("ptrace:single-step", ptrace::single_step(pid, None)) {
        step.unwrap();
        assert_eq!(stop(pid).stop_signal(), Some(Signal::TRAP));
    }

    ptrace::cont(pid, None).unwrap();
    let exiting = stop(pid);
    assert_eq!(exiting.trap_cause(), Some(PtraceEvent::EXIT.0));
    assert_eq!(ptrace::event_message(pid), Ok(9 << 8));
    ptrace::detach(pid, None).unwrap();
    assert_eq!(wait(pid).exit_status(), Some(9));
}

#[test]
fn a_running_child_is_seized() {
    if lacking() {
        return;
    }
    let again = again("sleep");
    let pid = again.spawn().spawn().unwrap();
    ptrace::seize(pid, PtraceOptions::EXITKILL).unwrap();
    assert_eq!(ptrace::getregs(pid).err(), Some(Errno::ESRCH));
    ptrace::interrupt(pid).unwrap();
    assert_eq!(stop(pid).trap_cause(), Some(PtraceEvent::STOP.0));

    let mask = SigSet::from(Signal::HUP);
    ptrace::set_sigmask(pid, &mask).unwrap();
    assert_eq!(ptrace::sigmask(pid), Ok(mask));

    let regs = ptrace::getregs(pid).unwrap();
    let mut moved: ptrace::Regs = regs;
    moved.set_pc(regs.pc() + 4);
    assert_eq!(moved.pc(), regs.pc() + 4);
    let mut bytes = [0; 1024];
    let len = ptrace::regset(pid, RegSet::PRSTATUS, &mut bytes).unwrap();
    assert_eq!(len, size_of::<ksys::arch::UserRegs>());
    // SAFETY: they are its own.
    unsafe { ptrace::setregs(pid, &regs) }.unwrap();
    // SAFETY: as above.
    unsafe { ptrace::set_regset(pid, RegSet::PRSTATUS, &bytes[..len]) }.unwrap();

    // Its code can be read and, since nobody runs it any more, changed, at any length.
    let pc = regs.pc() & !7;
    let mut code = [0; 21];
    assert_eq!(ptrace::peek_data(pid, pc + 1, &mut code), Ok(21));
    let new = [0xa5; 13];
    // SAFETY: the child does not go on.
    let written = unsafe { ptrace::poke_data(pid, pc + 3, &new) };
    assert_eq!(written, Ok(13));
    let mut changed = [0; 21];
    ptrace::peek_data(pid, pc + 1, &mut changed).unwrap();
    assert_eq!(changed[..2], code[..2]);
    assert_eq!(changed[2..15], new);
    assert_eq!(changed[15..], code[15..]);
    assert!(ptrace::peek_data(pid, 8, &mut code).is_err());
    if let Some(word) = offered("ptrace:user-area", ptrace::peek_user(pid, 0)) {
        // SAFETY: it stays what it is.
        unsafe { ptrace::poke_user(pid, 0, word.unwrap()) }.unwrap();
    }

    signal::kill(pid, Signal::KILL).unwrap();
    assert_eq!(wait(pid).signal(), Some(Signal::KILL));
}

#[test]
fn signals_pass_the_tracer() {
    if lacking() {
        return;
    }
    let again = again("sleep");
    let pid = again.spawn().spawn().unwrap();
    ptrace::attach(pid).unwrap();
    let mut first = stop(pid).stop_signal();
    // Spawn returns while execve is still at work, and its end is a stop for a tracer.
    if first == Some(Signal::TRAP) {
        ptrace::cont(pid, None).unwrap();
        first = stop(pid).stop_signal();
    }
    assert_eq!(first, Some(Signal::STOP));
    ptrace::cont(pid, None).unwrap();
    // To the traced thread: what is sent to the process may end it in another one.
    signal::tgkill(pid, pid, Signal::USR1).unwrap();
    assert_eq!(stop(pid).stop_signal(), Some(Signal::USR1));
    let info = ptrace::siginfo(pid).unwrap();
    assert_eq!(info.signal(), Some(Signal::USR1));
    // SAFETY: it is what it was.
    unsafe { ptrace::set_siginfo(pid, &info) }.unwrap();
    // Not delivered: it would end the child.
    ptrace::cont(pid, None).unwrap();
    assert_eq!(process::waitpid(pid, WaitOptions::NOHANG), Ok(None));
    signal::tgkill(pid, pid, Signal::TERM).unwrap();
    assert_eq!(stop(pid).stop_signal(), Some(Signal::TERM));
    ptrace::cont(pid, Signal::TERM).unwrap();
    assert_eq!(wait(pid).signal(), Some(Signal::TERM));
}

#[test]
fn families_are_complete() {
    families::check::<PtraceOptions>(&["PTRACE_O_"], &[("PTRACE_O_MASK", "a mask")]);
    families::check_numbers(
        &["PTRACE_EVENT_"],
        |value| PtraceEvent(value as i32).name(),
        &[],
    );
}
