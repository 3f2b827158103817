//! Errors as the kernel names them.

use crate::uapi;
use core::error::Error;
use core::fmt;
use core::num::NonZeroIsize;

/// The result of a call that can fail with an [`Errno`].
pub type Result<T> = core::result::Result<T, Errno>;

/// An error number of the kernel.
///
/// It holds the word that the kernel returned, the negated number, so that `Result<(), Errno>` is
/// that one register and `Result<usize, Errno>` is two. Every value but 0 is possible: a seccomp
/// notifier may answer with any number, and one without a name is shown by its number.
///
/// ```
/// use ksys::{Errno, fs::{self, Mode, OFlags}};
///
/// let error = fs::open(c"/nowhere", OFlags::RDONLY, Mode::empty()).unwrap_err();
/// assert_eq!(error, Errno::ENOENT);
/// assert_eq!(error.to_string(), "no such file or directory (ENOENT)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Errno(pub(crate) NonZeroIsize);

impl Errno {
    /// Makes an error of its number, such as `ENOENT`'s 2; `None` if `number` is 0.
    #[inline]
    pub const fn from_raw_os_error(number: i32) -> Option<Self> {
        match NonZeroIsize::new((number as isize).wrapping_neg()) {
            Some(negated) => Some(Self(negated)),
            None => None,
        }
    }

    /// Returns the error's number: 2 for `ENOENT`.
    #[inline]
    pub const fn raw_os_error(self) -> i32 {
        self.0.get().wrapping_neg() as i32
    }
}

macro_rules! errnos {
    ($($name:ident $message:literal)*) => {
        impl Errno {
            $(
                #[doc = concat!("Is returned for: ", $message, ".")]
                pub const $name: Self = Self::from_raw_os_error(uapi::$name as i32).unwrap();
            )*

            /// Returns the kernel's name of the error, such as `ENOENT`; `None` if it has none.
            #[doc(alias = "ErrnoName")]
            #[inline]
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => Some(stringify!($name)),)*
                    _ => None,
                }
            }

            /// Returns what the error means, such as `no such file or directory`; `None` if it has no name.
            #[doc(alias("Error", "strerror"))]
            #[inline]
            pub const fn message(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => Some($message),)*
                    _ => None,
                }
            }
        }
    };
}

errnos! {
    EPERM "operation not permitted"
    ENOENT "no such file or directory"
    ESRCH "no such process"
    EINTR "interrupted system call"
    EIO "input/output error"
    ENXIO "no such device or address"
    E2BIG "argument list too long"
    ENOEXEC "exec format error"
    EBADF "bad file descriptor"
    ECHILD "no child processes"
    EAGAIN "resource temporarily unavailable"
    ENOMEM "cannot allocate memory"
    EACCES "permission denied"
    EFAULT "bad address"
    ENOTBLK "block device required"
    EBUSY "device or resource busy"
    EEXIST "file exists"
    EXDEV "invalid cross-device link"
    ENODEV "no such device"
    ENOTDIR "not a directory"
    EISDIR "is a directory"
    EINVAL "invalid argument"
    ENFILE "too many open files in system"
    EMFILE "too many open files"
    ENOTTY "inappropriate ioctl for device"
    ETXTBSY "text file busy"
    EFBIG "file too large"
    ENOSPC "no space left on device"
    ESPIPE "illegal seek"
    EROFS "read-only file system"
    EMLINK "too many links"
    EPIPE "broken pipe"
    EDOM "numerical argument out of domain"
    ERANGE "numerical result out of range"
    EDEADLK "resource deadlock avoided"
    ENAMETOOLONG "file name too long"
    ENOLCK "no locks available"
    ENOSYS "function not implemented"
    ENOTEMPTY "directory not empty"
    ELOOP "too many levels of symbolic links"
    ENOMSG "no message of desired type"
    EIDRM "identifier removed"
    ECHRNG "channel number out of range"
    EL2NSYNC "level 2 not synchronized"
    EL3HLT "level 3 halted"
    EL3RST "level 3 reset"
    ELNRNG "link number out of range"
    EUNATCH "protocol driver not attached"
    ENOCSI "no CSI structure available"
    EL2HLT "level 2 halted"
    EBADE "invalid exchange"
    EBADR "invalid request descriptor"
    EXFULL "exchange full"
    ENOANO "no anode"
    EBADRQC "invalid request code"
    EBADSLT "invalid slot"
    EBFONT "bad font file format"
    ENOSTR "device not a stream"
    ENODATA "no data available"
    ETIME "timer expired"
    ENOSR "out of streams resources"
    ENONET "machine is not on the network"
    ENOPKG "package not installed"
    EREMOTE "object is remote"
    ENOLINK "link has been severed"
    EADV "advertise error"
    ESRMNT "srmount error"
    ECOMM "communication error on send"
    EPROTO "protocol error"
    EMULTIHOP "multihop attempted"
    EDOTDOT "RFS specific error"
    EBADMSG "bad message"
    EOVERFLOW "value too large for defined data type"
    ENOTUNIQ "name not unique on network"
    EBADFD "file descriptor in bad state"
    EREMCHG "remote address changed"
    ELIBACC "cannot access a needed shared library"
    ELIBBAD "accessing a corrupted shared library"
    ELIBSCN ".lib section in a.out corrupted"
    ELIBMAX "attempting to link in too many shared libraries"
    ELIBEXEC "cannot exec a shared library directly"
    EILSEQ "invalid or incomplete multibyte or wide character"
    ERESTART "interrupted system call should be restarted"
    ESTRPIPE "streams pipe error"
    EUSERS "too many users"
    ENOTSOCK "socket operation on non-socket"
    EDESTADDRREQ "destination address required"
    EMSGSIZE "message too long"
    EPROTOTYPE "protocol wrong type for socket"
    ENOPROTOOPT "protocol not available"
    EPROTONOSUPPORT "protocol not supported"
    ESOCKTNOSUPPORT "socket type not supported"
    EOPNOTSUPP "operation not supported"
    EPFNOSUPPORT "protocol family not supported"
    EAFNOSUPPORT "address family not supported by protocol"
    EADDRINUSE "address already in use"
    EADDRNOTAVAIL "cannot assign requested address"
    ENETDOWN "network is down"
    ENETUNREACH "network is unreachable"
    ENETRESET "network dropped connection on reset"
    ECONNABORTED "software caused connection abort"
    ECONNRESET "connection reset by peer"
    ENOBUFS "no buffer space available"
    EISCONN "transport endpoint is already connected"
    ENOTCONN "transport endpoint is not connected"
    ESHUTDOWN "cannot send after transport endpoint shutdown"
    ETOOMANYREFS "too many references: cannot splice"
    ETIMEDOUT "connection timed out"
    ECONNREFUSED "connection refused"
    EHOSTDOWN "host is down"
    EHOSTUNREACH "no route to host"
    EALREADY "operation already in progress"
    EINPROGRESS "operation now in progress"
    ESTALE "stale file handle"
    EUCLEAN "structure needs cleaning"
    ENOTNAM "not a XENIX named type file"
    ENAVAIL "no XENIX semaphores available"
    EISNAM "is a named type file"
    EREMOTEIO "remote I/O error"
    EDQUOT "disk quota exceeded"
    ENOMEDIUM "no medium found"
    EMEDIUMTYPE "wrong medium type"
    ECANCELED "operation canceled"
    ENOKEY "required key not available"
    EKEYEXPIRED "key has expired"
    EKEYREVOKED "key has been revoked"
    EKEYREJECTED "key was rejected by service"
    EOWNERDEAD "owner died"
    ENOTRECOVERABLE "state not recoverable"
    ERFKILL "operation not possible due to RF-kill"
    EHWPOISON "memory page has hardware error"
    EFTYPE "wrong file type for the operation"
}

impl Errno {
    /// Is another name of [`Errno::EAGAIN`].
    pub const EWOULDBLOCK: Self = Self::EAGAIN;
    /// Is another name of [`Errno::EBADMSG`].
    pub const EFSBADCRC: Self = Self::EBADMSG;
    /// Is another name of [`Errno::EUCLEAN`].
    pub const EFSCORRUPTED: Self = Self::EUCLEAN;
    /// Is another name of [`Errno::EDEADLK`].
    pub const EDEADLOCK: Self = Self::EDEADLK;
}

impl fmt::Display for Errno {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.message(), self.name()) {
            (Some(message), Some(name)) => write!(f, "{message} ({name})"),
            _ => write!(f, "unknown error {}", self.raw_os_error()),
        }
    }
}

impl fmt::Debug for Errno {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Errno({})", self.raw_os_error()),
        }
    }
}

impl Error for Errno {}

#[cfg(feature = "std")]
impl From<Errno> for std::io::Error {
    #[inline]
    fn from(errno: Errno) -> Self {
        Self::from_raw_os_error(errno.raw_os_error())
    }
}
