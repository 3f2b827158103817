// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/signal.h

pub const SIGABRT: i32 = 6;
pub const SIGALRM: i32 = 14;
pub const SIGBUS: i32 = 7;
pub const SIGCHLD: i32 = 17;
pub const SIGCONT: i32 = 18;
pub const SIGFPE: i32 = 8;
pub const SIGHUP: i32 = 1;
pub const SIGILL: i32 = 4;
pub const SIGINT: i32 = 2;
pub const SIGIO: i32 = 29;
pub const SIGIOT: i32 = 6;
pub const SIGKILL: i32 = 9;
pub const SIGPIPE: i32 = 13;
pub const SIGPOLL: i32 = 29;
pub const SIGPROF: i32 = 27;
pub const SIGPWR: i32 = 30;
pub const SIGQUIT: i32 = 3;
pub const SIGRTMIN: i32 = 32;
pub const SIGSEGV: i32 = 11;
pub const SIGSTKFLT: i32 = 16;
pub const SIGSTOP: i32 = 19;
pub const SIGSYS: i32 = 31;
pub const SIGTERM: i32 = 15;
pub const SIGTRAP: i32 = 5;
pub const SIGTSTP: i32 = 20;
pub const SIGTTIN: i32 = 21;
pub const SIGTTOU: i32 = 22;
pub const SIGUNUSED: i32 = 31;
pub const SIGURG: i32 = 23;
pub const SIGUSR1: i32 = 10;
pub const SIGUSR2: i32 = 12;
pub const SIGVTALRM: i32 = 26;
pub const SIGWINCH: i32 = 28;
pub const SIGXCPU: i32 = 24;
pub const SIGXFSZ: i32 = 25;

pub type stack_t = super::sigaltstack;
