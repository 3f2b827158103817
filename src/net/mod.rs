//! Sockets.
//!
//! ```
//! use core::net::{Ipv4Addr, SocketAddrV4};
//! use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketType};
//!
//! let listener = net::socket(AddressFamily::INET, SocketType::STREAM, Protocol::DEFAULT)?;
//! net::bind(&listener, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))?;
//! net::listen(&listener, 16)?;
//!
//! let client = net::socket(AddressFamily::INET, SocketType::STREAM, Protocol::DEFAULT)?;
//! net::connect(&client, &net::getsockname(&listener)?)?;
//! let server = net::accept(&listener)?;
//! assert_eq!(net::send(&client, b"hello", MsgFlags::NOSIGNAL)?, 5);
//!
//! let mut buffer = [0; 16];
//! assert_eq!(net::recv(&server, &mut buffer, MsgFlags::empty())?, 5);
//! # Ok::<(), ksys::Errno>(())
//! ```

pub mod addr;
pub mod bpf;
pub mod cmsg;
mod msg;
pub mod netdevice;
pub mod sockopt;

pub use addr::{SocketAddrAny, UnixAddr};
pub use msg::{Incoming, Outgoing, Received, ReceivedMany, recvmmsg, recvmsg, sendmmsg, sendmsg};

use crate::Result;
use crate::fd::{AsFd, OwnedFd, Pair, int};
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use core::ffi::{c_int, c_uint};
use core::mem::MaybeUninit;
use core::{ptr, slice};

numbers! {
    /// A family of addresses and of protocols that use them.
    pub struct AddressFamily: u16 {
        UNSPEC = AF_UNSPEC;
        UNIX = AF_UNIX;
        INET = AF_INET;
        AX25 = AF_AX25;
        IPX = AF_IPX;
        APPLETALK = AF_APPLETALK;
        NETROM = AF_NETROM;
        BRIDGE = AF_BRIDGE;
        ATMPVC = AF_ATMPVC;
        X25 = AF_X25;
        INET6 = AF_INET6;
        ROSE = AF_ROSE;
        DECNET = AF_DECnet;
        NETBEUI = AF_NETBEUI;
        SECURITY = AF_SECURITY;
        KEY = AF_KEY;
        NETLINK = AF_NETLINK;
        PACKET = AF_PACKET;
        ASH = AF_ASH;
        ECONET = AF_ECONET;
        ATMSVC = AF_ATMSVC;
        RDS = AF_RDS;
        SNA = AF_SNA;
        IRDA = AF_IRDA;
        PPPOX = AF_PPPOX;
        WANPIPE = AF_WANPIPE;
        LLC = AF_LLC;
        IB = AF_IB;
        MPLS = AF_MPLS;
        CAN = AF_CAN;
        TIPC = AF_TIPC;
        BLUETOOTH = AF_BLUETOOTH;
        IUCV = AF_IUCV;
        RXRPC = AF_RXRPC;
        ISDN = AF_ISDN;
        PHONET = AF_PHONET;
        IEEE802154 = AF_IEEE802154;
        CAIF = AF_CAIF;
        ALG = AF_ALG;
        NFC = AF_NFC;
        VSOCK = AF_VSOCK;
        KCM = AF_KCM;
        QIPCRTR = AF_QIPCRTR;
        SMC = AF_SMC;
        XDP = AF_XDP;
        MCTP = AF_MCTP;
    }

    /// What a socket promises about the bytes that it carries.
    pub struct SocketType: c_int {
        STREAM = SOCK_STREAM;
        DGRAM = SOCK_DGRAM;
        RAW = SOCK_RAW;
        RDM = SOCK_RDM;
        SEQPACKET = SOCK_SEQPACKET;
        DCCP = SOCK_DCCP;
        PACKET = SOCK_PACKET;
    }

    /// A protocol of a family: the numbers of different families mean different protocols.
    pub struct Protocol: c_int {
        ICMP = IPPROTO_ICMP;
        IGMP = IPPROTO_IGMP;
        IPIP = IPPROTO_IPIP;
        TCP = IPPROTO_TCP;
        EGP = IPPROTO_EGP;
        PUP = IPPROTO_PUP;
        UDP = IPPROTO_UDP;
        IDP = IPPROTO_IDP;
        TP = IPPROTO_TP;
        DCCP = IPPROTO_DCCP;
        IPV6 = IPPROTO_IPV6;
        RSVP = IPPROTO_RSVP;
        GRE = IPPROTO_GRE;
        ESP = IPPROTO_ESP;
        AH = IPPROTO_AH;
        MTP = IPPROTO_MTP;
        BEETPH = IPPROTO_BEETPH;
        ENCAP = IPPROTO_ENCAP;
        PIM = IPPROTO_PIM;
        COMP = IPPROTO_COMP;
        L2TP = IPPROTO_L2TP;
        SCTP = IPPROTO_SCTP;
        UDPLITE = IPPROTO_UDPLITE;
        MPLS = IPPROTO_MPLS;
        ETHERNET = IPPROTO_ETHERNET;
        AGGFRAG = IPPROTO_AGGFRAG;
        RAW = IPPROTO_RAW;
        SMC = IPPROTO_SMC;
        MPTCP = IPPROTO_MPTCP;
        ICMPV6 = IPPROTO_ICMPV6;
        NETLINK_ROUTE = NETLINK_ROUTE;
        NETLINK_USERSOCK = NETLINK_USERSOCK;
        NETLINK_SOCK_DIAG = NETLINK_SOCK_DIAG;
        NETLINK_NFLOG = NETLINK_NFLOG;
        NETLINK_XFRM = NETLINK_XFRM;
        NETLINK_SELINUX = NETLINK_SELINUX;
        NETLINK_ISCSI = NETLINK_ISCSI;
        NETLINK_AUDIT = NETLINK_AUDIT;
        NETLINK_FIB_LOOKUP = NETLINK_FIB_LOOKUP;
        NETLINK_CONNECTOR = NETLINK_CONNECTOR;
        NETLINK_NETFILTER = NETLINK_NETFILTER;
        NETLINK_DNRTMSG = NETLINK_DNRTMSG;
        NETLINK_KOBJECT_UEVENT = NETLINK_KOBJECT_UEVENT;
        NETLINK_GENERIC = NETLINK_GENERIC;
        NETLINK_SCSITRANSPORT = NETLINK_SCSITRANSPORT;
        NETLINK_ECRYPTFS = NETLINK_ECRYPTFS;
        NETLINK_RDMA = NETLINK_RDMA;
        NETLINK_CRYPTO = NETLINK_CRYPTO;
        NETLINK_SMC = NETLINK_SMC;
        CAN_RAW = CAN_RAW;
        CAN_BCM = CAN_BCM;
        CAN_ISOTP = CAN_ISOTP;
        CAN_J1939 = CAN_J1939;
        PX_OE = PX_PROTO_OE;
        PX_OL2TP = PX_PROTO_OL2TP;
        PX_PPTP = PX_PROTO_PPTP;
        BT_L2CAP = BTPROTO_L2CAP;
        BT_HCI = BTPROTO_HCI;
        BT_SCO = BTPROTO_SCO;
        BT_RFCOMM = BTPROTO_RFCOMM;
        BT_BNEP = BTPROTO_BNEP;
        BT_CMTP = BTPROTO_CMTP;
        BT_HIDP = BTPROTO_HIDP;
        BT_AVDTP = BTPROTO_AVDTP;
        BT_ISO = BTPROTO_ISO;
        NFC_RAW = NFC_SOCKPROTO_RAW;
        NFC_LLCP = NFC_SOCKPROTO_LLCP;
    }

    /// Which directions [`shutdown`] ends.
    pub struct Shutdown: c_int {
        RD = SHUT_RD;
        WR = SHUT_WR;
        RDWR = SHUT_RDWR;
    }
}

impl Protocol {
    /// The protocol that the family has for the type, which is nearly always what is meant.
    pub const DEFAULT: Self = Self(0);

    /// Returns what packet sockets take: an `ETH_P_` constant in the network's byte order.
    #[inline]
    pub const fn ethernet(protocol: u16) -> Self {
        Self(protocol.to_be() as c_int)
    }
}

flags! {
    /// How a new socket's descriptor behaves.
    pub struct SocketFlags: c_int {
        NONBLOCK = SOCK_NONBLOCK;
        CLOEXEC = SOCK_CLOEXEC;
    }

    /// How a message is sent or received, and what happened to one that was received.
    pub struct MsgFlags: c_int {
        OOB = MSG_OOB;
        PEEK = MSG_PEEK;
        DONTROUTE = MSG_DONTROUTE;
        TRYHARD = MSG_TRYHARD;
        CTRUNC = MSG_CTRUNC;
        PROBE = MSG_PROBE;
        TRUNC = MSG_TRUNC;
        DONTWAIT = MSG_DONTWAIT;
        EOR = MSG_EOR;
        WAITALL = MSG_WAITALL;
        FIN = MSG_FIN;
        SYN = MSG_SYN;
        CONFIRM = MSG_CONFIRM;
        RST = MSG_RST;
        ERRQUEUE = MSG_ERRQUEUE;
        NOSIGNAL = MSG_NOSIGNAL;
        MORE = MSG_MORE;
        WAITFORONE = MSG_WAITFORONE;
        BATCH = MSG_BATCH;
        SOCK_DEVMEM = MSG_SOCK_DEVMEM;
        ZEROCOPY = MSG_ZEROCOPY;
        FASTOPEN = MSG_FASTOPEN;
        CMSG_CLOEXEC = MSG_CMSG_CLOEXEC;
    }
}

impl MsgFlags {
    /// The bits as receiving and sending calls take them.
    #[inline]
    fn raw(self) -> c_uint {
        self.bits().cast_unsigned()
    }
}

/// Makes a socket, close-on-exec. See socket(2).
#[inline]
pub fn socket(family: AddressFamily, kind: SocketType, protocol: Protocol) -> Result<OwnedFd> {
    socket_with(family, kind, SocketFlags::CLOEXEC, protocol)
}

/// Makes a socket. See socket(2).
#[inline]
pub fn socket_with(
    family: AddressFamily,
    kind: SocketType,
    flags: SocketFlags,
    protocol: Protocol,
) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::socket(family.0.into(), kind.0 | flags.bits(), protocol.0) };
    // SAFETY: socket returns a new descriptor.
    unsafe { ret.fd() }
}

/// Makes two sockets that are connected to each other, close-on-exec. See socketpair(2).
#[inline]
pub fn socketpair(
    family: AddressFamily,
    kind: SocketType,
    protocol: Protocol,
) -> Result<(OwnedFd, OwnedFd)> {
    socketpair_with(family, kind, SocketFlags::CLOEXEC, protocol)
}

/// Makes two sockets that are connected to each other. See socketpair(2).
#[inline]
pub fn socketpair_with(
    family: AddressFamily,
    kind: SocketType,
    flags: SocketFlags,
    protocol: Protocol,
) -> Result<(OwnedFd, OwnedFd)> {
    let mut fds = Pair::EMPTY;
    let kind = kind.0 | flags.bits();
    // SAFETY: the kernel writes two descriptors.
    unsafe { portable::socketpair(family.0.into(), kind, protocol.0, fds.as_mut_ptr()) }.unit()?;
    // SAFETY: they are new.
    unsafe { fds.take() }
}

/// Gives the socket an address.
///
/// `EADDRINUSE` if another has it, for a Unix path also a file that nobody listens on any more;
/// `EADDRNOTAVAIL` if it is not this machine's. See bind(2).
#[inline]
pub fn bind(fd: impl AsFd, addr: &impl addr::Arg) -> Result<()> {
    let addr = addr.to_any();
    // SAFETY: the kernel reads as many bytes as the address has.
    unsafe { portable::bind(int(&fd), addr.as_ptr(), addr.as_bytes().len() as c_int) }.unit()
}

/// Connects the socket, or says whom a datagram socket sends to and hears.
///
/// A socket that does not block gives `EINPROGRESS`: wait until it can be written, then ask for
/// its `SO_ERROR`. After `EINTR`, too, connecting goes on, and is not to be repeated. See
/// connect(2).
#[inline]
pub fn connect(fd: impl AsFd, addr: &impl addr::Arg) -> Result<()> {
    let addr = addr.to_any();
    // SAFETY: the kernel reads as many bytes as the address has.
    unsafe { portable::connect(int(&fd), addr.as_ptr(), addr.as_bytes().len() as c_int) }.unit()
}

/// Undoes [`connect`] for a datagram socket, or ends a stream's connection at once. See connect(2).
#[doc(alias = "connect_unspec")]
#[inline]
pub fn disconnect(fd: impl AsFd) -> Result<()> {
    connect(fd, &addr::Unspec)
}

/// Lets others connect; up to `backlog` of them wait to be accepted. See listen(2).
#[inline]
pub fn listen(fd: impl AsFd, backlog: c_int) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::listen(int(&fd), backlog) }.unit()
}

/// Accepts a connection, close-on-exec.
///
/// Besides the listener's own errors, those of the connection come here, such as `ECONNABORTED`:
/// a server goes on to the next. See accept(2).
#[inline]
pub fn accept(fd: impl AsFd) -> Result<OwnedFd> {
    accept_with(fd, SocketFlags::CLOEXEC)
}

/// Accepts a connection. See accept(2).
#[doc(alias = "accept4")]
#[inline]
pub fn accept_with(fd: impl AsFd, flags: SocketFlags) -> Result<OwnedFd> {
    // SAFETY: the kernel writes no address.
    let ret =
        unsafe { portable::accept4(int(&fd), ptr::null_mut(), ptr::null_mut(), flags.bits()) };
    // SAFETY: accept4 returns a new descriptor.
    unsafe { ret.fd() }
}

/// Accepts a connection, close-on-exec, and tells whose it is. See accept(2).
#[doc(alias = "Accept")]
#[inline]
pub fn acceptfrom(fd: impl AsFd) -> Result<(OwnedFd, SocketAddrAny)> {
    acceptfrom_with(fd, SocketFlags::CLOEXEC)
}

/// Accepts a connection and tells whose it is. See accept(2).
#[doc(alias = "Accept4")]
#[inline]
pub fn acceptfrom_with(fd: impl AsFd, flags: SocketFlags) -> Result<(OwnedFd, SocketAddrAny)> {
    let mut addr = SocketAddrAny::EMPTY;
    let mut len = addr::MAX as c_int;
    // SAFETY: the kernel writes up to `len` bytes to `addr`, and `len`.
    let ret = unsafe { portable::accept4(int(&fd), addr.as_mut_ptr(), &mut len, flags.bits()) };
    // SAFETY: accept4 returns a new descriptor.
    let socket = unsafe { ret.fd() }?;
    addr.set_len(len);
    Ok((socket, addr))
}

/// Ends one or both directions of a connection, for all who share it. See shutdown(2).
#[inline]
pub fn shutdown(fd: impl AsFd, how: Shutdown) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::shutdown(int(&fd), how.0) }.unit()
}

/// Returns the socket's own address. See getsockname(2).
#[inline]
pub fn getsockname(fd: impl AsFd) -> Result<SocketAddrAny> {
    let mut addr = SocketAddrAny::EMPTY;
    let mut len = addr::MAX as c_int;
    // SAFETY: the kernel writes up to `len` bytes to `addr`, and `len`.
    unsafe { portable::getsockname(int(&fd), addr.as_mut_ptr(), &mut len) }.unit()?;
    addr.set_len(len);
    Ok(addr)
}

/// Returns the address at the connection's other end. See getpeername(2).
#[inline]
pub fn getpeername(fd: impl AsFd) -> Result<SocketAddrAny> {
    let mut addr = SocketAddrAny::EMPTY;
    let mut len = addr::MAX as c_int;
    // SAFETY: the kernel writes up to `len` bytes to `addr`, and `len`.
    unsafe { portable::getpeername(int(&fd), addr.as_mut_ptr(), &mut len) }.unit()?;
    addr.set_len(len);
    Ok(addr)
}

/// Sends on a connected socket and returns how many bytes were taken, of a stream maybe fewer.
///
/// Without `NOSIGNAL`, `EPIPE` on a stream comes with `SIGPIPE`. With `ZEROCOPY` the kernel reads
/// the bytes later, so they must not change until the error queue says so. See send(2).
#[inline]
pub fn send(fd: impl AsFd, buf: &[u8], flags: MsgFlags) -> Result<usize> {
    let data = buf.as_ptr().cast_mut().cast();
    // SAFETY: the kernel reads at most `buf.len()` bytes from `buf`, and no address.
    unsafe { portable::sendto(int(&fd), data, buf.len(), flags.raw(), ptr::null_mut(), 0) }.usize()
}

/// Sends to `addr` and returns how many bytes were taken. See [`send`] and sendto(2).
#[inline]
pub fn sendto(fd: impl AsFd, buf: &[u8], flags: MsgFlags, addr: &impl addr::Arg) -> Result<usize> {
    let addr = addr.to_any();
    let data = buf.as_ptr().cast_mut().cast();
    let len = addr.as_bytes().len() as c_int;
    // SAFETY: the kernel reads at most `buf.len()` bytes from `buf`, and `len` of the address.
    unsafe { portable::sendto(int(&fd), data, buf.len(), flags.raw(), addr.as_ptr(), len) }.usize()
}

/// Receives into `buf` and returns how many bytes came; of a stream, 0 is the end.
///
/// What does not fit of a datagram is lost; with `TRUNC` the result is the length that it had,
/// which may be more than `buf`'s. See recv(2).
#[inline]
pub fn recv(fd: impl AsFd, buf: &mut [u8], flags: MsgFlags) -> Result<usize> {
    let data = buf.as_mut_ptr().cast();
    let (addr, len) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`, all initialized; no address.
    unsafe { portable::recvfrom(int(&fd), data, buf.len(), flags.raw(), addr, len) }.usize()
}

/// Receives into uninitialized memory and returns the part that was filled. See [`recv`].
#[inline]
pub fn recv_uninit(
    fd: impl AsFd,
    buf: &mut [MaybeUninit<u8>],
    flags: MsgFlags,
) -> Result<&mut [u8]> {
    let data = buf.as_mut_ptr();
    let (addr, len) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`, and no address.
    let n = unsafe { portable::recvfrom(int(&fd), data.cast(), buf.len(), flags.raw(), addr, len) }
        .usize()?;
    // SAFETY: the kernel initialized these, and they stay borrowed.
    Ok(unsafe { slice::from_raw_parts_mut(data.cast(), n.min(buf.len())) })
}

/// Receives into `buf` and tells from whom, if the protocol does. See [`recv`] and recvfrom(2).
#[inline]
pub fn recvfrom(
    fd: impl AsFd,
    buf: &mut [u8],
    flags: MsgFlags,
) -> Result<(usize, Option<SocketAddrAny>)> {
    let data = buf.as_mut_ptr().cast();
    let mut addr = SocketAddrAny::EMPTY;
    let mut len = addr::MAX as c_int;
    let from = addr.as_mut_ptr();
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`, all initialized, and the address.
    let n = unsafe { portable::recvfrom(int(&fd), data, buf.len(), flags.raw(), from, &mut len) }
        .usize()?;
    addr.set_len(len);
    Ok((n, addr.known()))
}
