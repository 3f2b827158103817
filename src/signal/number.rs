//! Signals by number and name.

use crate::uapi;
use core::ffi::c_int;
use core::fmt;

/// A signal, 1 to 64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Signal(c_int);

impl Signal {
    /// The lowest real-time signal, `SIGRTMIN` of the kernel.
    ///
    /// C libraries keep the lowest two or three for themselves and move theirs up.
    pub const RTMIN: Self = Self(uapi::SIGRTMIN);
    /// The highest real-time signal.
    pub const RTMAX: Self = Self(64);
    /// Is another name of [`Signal::ABRT`].
    pub const IOT: Self = Self(uapi::SIGIOT);
    /// Is another name of [`Signal::IO`].
    pub const POLL: Self = Self(uapi::SIGPOLL);

    /// Makes a signal of its number; `None` if the kernel has no such signal.
    #[inline]
    pub const fn from_raw(number: c_int) -> Option<Self> {
        if number >= 1 && number <= Self::RTMAX.0 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// Returns the signal's number.
    #[inline]
    pub const fn as_raw(self) -> c_int {
        self.0
    }

    /// Returns the `n`th real-time signal, counted from 0; `None` if there are not that many.
    #[inline]
    pub const fn rt(n: u32) -> Option<Self> {
        if n <= (Self::RTMAX.0 - Self::RTMIN.0) as u32 {
            Some(Self(Self::RTMIN.0 + n as c_int))
        } else {
            None
        }
    }
}

macro_rules! signals {
    ($($NAME:ident $SIGNAME:ident $message:literal)*) => {
        impl Signal {
            $(
                #[doc = concat!("`", stringify!($SIGNAME), "`: ", $message, ".")]
                pub const $NAME: Self = Self(uapi::$SIGNAME);
            )*

            /// Returns the kernel's name, such as `SIGTERM`; `None` for real-time signals.
            #[doc(alias = "SignalName")]
            #[inline]
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$NAME => Some(stringify!($SIGNAME)),)*
                    _ => None,
                }
            }

            /// Returns what the signal means, such as `terminated`; `None` for real-time signals.
            #[doc(alias = "String")]
            #[inline]
            pub const fn message(self) -> Option<&'static str> {
                match self {
                    $(Self::$NAME => Some($message),)*
                    _ => None,
                }
            }

            /// Finds the signal of a name such as `SIGTERM`.
            #[doc(alias = "SignalNum")]
            #[inline]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($SIGNAME) => Some(Self::$NAME),)*
                    "SIGIOT" => Some(Self::IOT),
                    "SIGPOLL" => Some(Self::POLL),
                    _ => None,
                }
            }
        }
    };
}

signals! {
    HUP SIGHUP "hangup"
    INT SIGINT "interrupt"
    QUIT SIGQUIT "quit"
    ILL SIGILL "illegal instruction"
    TRAP SIGTRAP "trace or breakpoint trap"
    ABRT SIGABRT "aborted"
    BUS SIGBUS "bus error"
    FPE SIGFPE "arithmetic exception"
    KILL SIGKILL "killed"
    USR1 SIGUSR1 "user defined signal 1"
    SEGV SIGSEGV "segmentation fault"
    USR2 SIGUSR2 "user defined signal 2"
    PIPE SIGPIPE "broken pipe"
    ALRM SIGALRM "alarm clock"
    TERM SIGTERM "terminated"
    STKFLT SIGSTKFLT "stack fault"
    CHLD SIGCHLD "child exited"
    CONT SIGCONT "continued"
    STOP SIGSTOP "stopped by signal"
    TSTP SIGTSTP "stopped"
    TTIN SIGTTIN "stopped for terminal input"
    TTOU SIGTTOU "stopped for terminal output"
    URG SIGURG "urgent I/O condition"
    XCPU SIGXCPU "CPU time limit exceeded"
    XFSZ SIGXFSZ "file size limit exceeded"
    VTALRM SIGVTALRM "virtual timer expired"
    PROF SIGPROF "profiling timer expired"
    WINCH SIGWINCH "window changed"
    IO SIGIO "I/O possible"
    PWR SIGPWR "power failure"
    SYS SIGSYS "bad system call"
}

impl fmt::Display for Signal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.message(), self.name()) {
            (Some(message), Some(name)) => write!(f, "{message} ({name})"),
            _ => {
                let n = self.0 - Self::RTMIN.0;
                write!(f, "real-time signal {n} (SIGRTMIN+{n})")
            }
        }
    }
}

impl fmt::Debug for Signal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "SIGRTMIN+{}", self.0 - Self::RTMIN.0),
        }
    }
}
