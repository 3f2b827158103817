//! Messages of several buffers, with control messages, one or many at a time.

use super::cmsg::{self, Messages, Writer};
use super::{AddressFamily, MsgFlags, SocketAddrAny, addr, sockopt};
use crate::fd::{AsFd, BorrowedFd, int};
use crate::io::{IoSlice, IoSliceMut};
use crate::raw::portable;
use crate::time::Timespec;
use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_uint};
use core::marker::PhantomData;
use core::{fmt, ptr, slice};

/// The record of a message to send; it points at what it is made of.
#[inline]
fn outgoing(
    addr: Option<&SocketAddrAny>,
    iov: &[IoSlice<'_>],
    control: Option<&Writer<'_>>,
) -> uapi::user_msghdr {
    let control = control.map_or(&[][..], Writer::as_bytes);
    uapi::user_msghdr {
        msg_name: addr.map_or(ptr::null_mut(), SocketAddrAny::as_ptr).cast(),
        msg_namelen: addr.map_or(0, |addr| addr.as_bytes().len() as c_int),
        msg_iov: iov.as_ptr().cast_mut().cast(),
        msg_iovlen: iov.len() as _,
        msg_control: control.as_ptr().cast_mut().cast(),
        msg_controllen: control.len() as _,
        msg_flags: 0,
    }
}

/// The record of a message to receive; it points at what is filled.
#[inline]
fn incoming(
    addr: &mut SocketAddrAny,
    iov: &mut [IoSliceMut<'_>],
    control: &mut [u8],
) -> uapi::user_msghdr {
    uapi::user_msghdr {
        msg_name: addr.as_mut_ptr().cast(),
        msg_namelen: addr::MAX as c_int,
        msg_iov: iov.as_mut_ptr().cast(),
        msg_iovlen: iov.len() as _,
        msg_control: control.as_mut_ptr().cast(),
        msg_controllen: control.len() as _,
        msg_flags: 0,
    }
}

/// Sends a message, to `addr` unless the socket is connected, and returns how many bytes of it.
///
/// When a stream takes fewer bytes than there are, it has taken the control messages whole. See
/// sendmsg(2).
#[doc(alias("SendmsgBuffers", "SendmsgN", "sendmsg_addr"))]
#[inline]
pub fn sendmsg(
    fd: impl AsFd,
    addr: Option<&SocketAddrAny>,
    iov: &[IoSlice<'_>],
    control: Option<&Writer<'_>>,
    flags: MsgFlags,
) -> Result<usize> {
    let mut message = outgoing(addr, iov, control);
    // SAFETY: the kernel reads the record and what it points at.
    unsafe { portable::sendmsg(int(&fd), &mut message, flags.raw()) }.usize()
}

/// A message that was received.
#[derive(Debug)]
pub struct Received<'c> {
    /// How many bytes came; with `MSG_TRUNC` asked for, how many there were.
    pub bytes: usize,
    /// `TRUNC` if bytes are lost, `CTRUNC` if control messages are, and others.
    pub flags: MsgFlags,
    /// Who sent it, if the protocol tells.
    pub addr: Option<SocketAddrAny>,
    /// What came beside the bytes; owns the descriptors that nobody has taken.
    pub control: Messages<'c>,
}

/// Receives with `CMSG_CLOEXEC`. Families that pass no descriptors may not know it, as packet
/// sockets don't: they receive without.
#[inline]
fn receive(
    fd: BorrowedFd<'_>,
    flags: MsgFlags,
    mut call: impl FnMut(c_uint) -> Result<usize>,
) -> Result<usize> {
    match call(flags.union(MsgFlags::CMSG_CLOEXEC).raw()) {
        Err(Errno::EINVAL) if !passes_descriptors(fd) => call(flags.raw()),
        result => result,
    }
}

#[cold]
fn passes_descriptors(fd: BorrowedFd<'_>) -> bool {
    sockopt::get(fd, sockopt::SO_DOMAIN).is_ok_and(|family| family == AddressFamily::UNIX)
}

/// Receives a message into `iov`, and what comes with it into `control`.
///
/// Descriptors are always close-on-exec. Those that `control` has no room for are closed by the
/// kernel, and `CTRUNC` tells. See recvmsg(2) and [`cmsg::space`].
#[doc(alias = "RecvmsgBuffers")]
#[inline]
pub fn recvmsg<'c>(
    fd: impl AsFd,
    iov: &mut [IoSliceMut<'_>],
    control: &'c mut [u8],
    flags: MsgFlags,
) -> Result<Received<'c>> {
    let fd = fd.as_fd();
    let control = cmsg::aligned(control);
    let mut addr = SocketAddrAny::EMPTY;
    let mut message = incoming(&mut addr, iov, control);
    let bytes = receive(fd, flags, |flags| {
        // SAFETY: the kernel writes to the record and to what it points at, within the lengths
        // there.
        unsafe { portable::recvmsg(int(&fd), &mut message, flags) }.usize()
    })?;
    addr.set_len(message.msg_namelen);
    let written = message.msg_controllen.min(control.len());
    Ok(Received {
        bytes,
        flags: MsgFlags::from_bits_retain(message.msg_flags.cast_signed()),
        addr: addr.known(),
        // SAFETY: the kernel has just written them, and they stay borrowed.
        control: unsafe { Messages::new(&control[..written]) },
    })
}

/// One of the messages that [`sendmmsg`] sends.
#[repr(transparent)]
pub struct Outgoing<'a> {
    record: uapi::mmsghdr,
    parts: PhantomData<&'a [u8]>,
}

impl<'a> Outgoing<'a> {
    /// Makes a message of its parts. See [`sendmsg`].
    #[inline]
    pub fn new(
        addr: Option<&'a SocketAddrAny>,
        iov: &'a [IoSlice<'_>],
        control: Option<&'a Writer<'_>>,
    ) -> Self {
        Self {
            record: uapi::mmsghdr {
                msg_hdr: outgoing(addr, iov, control),
                msg_len: 0,
            },
            parts: PhantomData,
        }
    }

    /// Returns how many bytes of it were sent.
    #[inline]
    pub fn bytes(&self) -> usize {
        self.record.msg_len as usize
    }
}

impl fmt::Debug for Outgoing<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("bytes", &self.bytes())
            .finish_non_exhaustive()
    }
}

/// Sends messages in order and returns how many; an error is returned only for the first.
///
/// At most 1,024 go at once. See sendmmsg(2).
#[inline]
pub fn sendmmsg(fd: impl AsFd, messages: &mut [Outgoing<'_>], flags: MsgFlags) -> Result<usize> {
    let count = c_uint::try_from(messages.len()).unwrap_or(c_uint::MAX);
    let records = messages.as_mut_ptr().cast();
    // SAFETY: the kernel reads `count` records and what they point at, and writes their lengths.
    unsafe { portable::sendmmsg(int(&fd), records, count, flags.raw()) }.usize()
}

/// Room for one of the messages that [`recvmmsg`] receives; made anew for each call.
#[repr(transparent)]
pub struct Incoming<'a> {
    record: uapi::mmsghdr,
    parts: PhantomData<(&'a mut [u8], &'a mut SocketAddrAny)>,
}

impl<'a> Incoming<'a> {
    /// Makes room in the parts that are lent. See [`recvmsg`].
    #[inline]
    pub fn new(
        addr: &'a mut SocketAddrAny,
        iov: &'a mut [IoSliceMut<'_>],
        control: &'a mut [u8],
    ) -> Self {
        Self {
            record: uapi::mmsghdr {
                msg_hdr: incoming(addr, iov, cmsg::aligned(control)),
                msg_len: 0,
            },
            parts: PhantomData,
        }
    }
}

impl fmt::Debug for Incoming<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").finish_non_exhaustive()
    }
}

/// The messages that [`recvmmsg`] received; closes the descriptors that nobody takes.
#[derive(Debug)]
pub struct ReceivedMany<'m, 'a> {
    rest: slice::IterMut<'m, Incoming<'a>>,
}

impl<'m> Iterator for ReceivedMany<'m, '_> {
    type Item = Received<'m>;

    #[inline]
    fn next(&mut self) -> Option<Received<'m>> {
        let record = &self.rest.next()?.record;
        let head = &record.msg_hdr;
        // SAFETY: it is the address that `Incoming::new` borrowed.
        let bytes = unsafe { *head.msg_name.cast::<[u8; addr::MAX]>() };
        let mut addr = SocketAddrAny::from_bytes(&bytes).ok()?;
        addr.set_len(head.msg_namelen);
        let (at, len) = (head.msg_control.cast::<u8>(), head.msg_controllen);
        // SAFETY: it is a part of the buffer that `Incoming::new` borrowed.
        let control = unsafe { slice::from_raw_parts(at, len) };
        Some(Received {
            bytes: record.msg_len as usize,
            flags: MsgFlags::from_bits_retain(head.msg_flags.cast_signed()),
            addr: addr.known(),
            // SAFETY: the kernel has just written them, and each message is given away once.
            control: unsafe { Messages::new(control) },
        })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl ExactSizeIterator for ReceivedMany<'_, '_> {}

impl Drop for ReceivedMany<'_, '_> {
    #[inline]
    fn drop(&mut self) {
        self.for_each(drop);
    }
}

/// Receives as many messages as there is room for, and returns them.
///
/// With `WAITFORONE` it waits for the first only. The timeout is looked at after each message: a
/// wait for one that does not come has no end. See recvmmsg(2).
#[inline]
pub fn recvmmsg<'m, 'a>(
    fd: impl AsFd,
    messages: &'m mut [Incoming<'a>],
    flags: MsgFlags,
    timeout: Option<&mut Timespec>,
) -> Result<ReceivedMany<'m, 'a>> {
    let fd = fd.as_fd();
    let count = c_uint::try_from(messages.len()).unwrap_or(c_uint::MAX);
    let records = messages.as_mut_ptr().cast();
    let timeout = timeout.map_or(ptr::null_mut(), ptr::from_mut).cast();
    let n = receive(fd, flags, |flags| {
        // SAFETY: the kernel writes to `count` records and what they point at, within the lengths
        // there, and to the timeout.
        unsafe { portable::recvmmsg(int(&fd), records, count, flags, timeout) }.usize()
    })?;
    let n = n.min(messages.len());
    Ok(ReceivedMany {
        rest: messages[..n].iter_mut(),
    })
}
