//! Socket addresses: typed ones per family, and [`SocketAddrAny`] for what the kernel returns.
//!
//! IPv4 and IPv6 use the types of [`core::net`], which are also those of std. Whatever the kernel
//! wrote is decoded as bytes: a length is checked, never trusted.
//!
//! ```
//! use ksys::net::{SocketAddrAny, UnixAddr, addr::Arg};
//! use core::net::{Ipv4Addr, SocketAddrV4};
//!
//! let any = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 80).to_any();
//! assert_eq!(SocketAddrV4::try_from(&any)?.port(), 80);
//! assert!(UnixAddr::try_from(&any).is_err());
//! # Ok::<(), ksys::Errno>(())
//! ```

use super::AddressFamily;
use crate::{Errno, Result, path, uapi};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::mem::offset_of;
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

/// The most bytes that an address of any family has.
pub(super) const MAX: usize = size_of::<uapi::__kernel_sockaddr_storage>();

/// An address that a call takes.
#[doc(alias = "Sockaddr")]
pub trait Arg {
    /// Returns the address as the kernel reads it.
    fn to_any(&self) -> SocketAddrAny;
}

impl<T: Arg + ?Sized> Arg for &T {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        T::to_any(self)
    }
}

/// An address of any family, in the kernel's bytes.
///
/// Each typed address converts into one with `From` and is read back with `TryFrom`, which gives
/// `EAFNOSUPPORT` for another family and `EINVAL` for too few bytes.
#[doc(alias("RawSockaddrAny", "SockaddrStorage"))]
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct SocketAddrAny {
    bytes: [u8; MAX],
    len: usize,
}

impl SocketAddrAny {
    /// The address without family or bytes.
    pub(super) const EMPTY: Self = Self {
        bytes: [0; MAX],
        len: 0,
    };

    /// Takes the address from its bytes, the family first; `EINVAL` if they are more than any
    /// address has.
    #[inline]
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let mut any = Self::EMPTY;
        any.bytes
            .get_mut(..bytes.len())
            .ok_or(Errno::EINVAL)?
            .copy_from_slice(bytes);
        any.len = bytes.len();
        Ok(any)
    }

    /// Returns the bytes as the kernel reads and writes them, the family first.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// Returns the family; `AF_UNSPEC` if there are no bytes at all.
    #[inline]
    pub fn family(&self) -> AddressFamily {
        AddressFamily(u16::from_ne_bytes([self.bytes[0], self.bytes[1]]))
    }

    /// Where the kernel writes an address of at most [`MAX`] bytes.
    #[inline]
    pub(super) fn as_mut_ptr(&mut self) -> *mut uapi::sockaddr {
        self.bytes.as_mut_ptr().cast()
    }

    /// Where the kernel reads the address. No call writes to it, whatever the prototype says.
    #[inline]
    pub(super) fn as_ptr(&self) -> *mut uapi::sockaddr {
        self.bytes.as_ptr().cast_mut().cast()
    }

    /// Takes the length that a call returned, which may say more than there was room for.
    #[inline]
    pub(super) fn set_len(&mut self, len: i32) {
        self.len = usize::try_from(len).unwrap_or(0).min(MAX);
    }

    /// The address, unless the kernel gave none.
    #[inline]
    pub(super) fn known(self) -> Option<Self> {
        (self.len != 0).then_some(self)
    }

    /// Starts an address of `family` that has `len` bytes, all others zero.
    #[inline]
    fn start(family: u16, len: usize) -> Self {
        let mut any = Self::EMPTY;
        any.len = len;
        any.put(0, family.to_ne_bytes());
        any
    }

    /// Checks that the address is of `family` and has `len` bytes or more.
    #[inline]
    fn expect(&self, family: u16, len: usize) -> Result<()> {
        if self.family().0 != family {
            Err(Errno::EAFNOSUPPORT)
        } else if self.len < len {
            Err(Errno::EINVAL)
        } else {
            Ok(())
        }
    }

    #[inline]
    fn put<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        self.bytes[at..at + N].copy_from_slice(&bytes);
    }

    #[inline]
    fn get<const N: usize>(&self, at: usize) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.bytes[at..at + N]);
        bytes
    }
}

impl Arg for SocketAddrAny {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        *self
    }
}

impl PartialEq for SocketAddrAny {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for SocketAddrAny {}

impl Hash for SocketAddrAny {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl fmt::Debug for SocketAddrAny {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SocketAddrAny")
            .field(&self.as_bytes())
            .finish()
    }
}

/// The address without a family, which undoes what connect did to a datagram socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unspec;

impl Arg for Unspec {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        SocketAddrAny::start(uapi::AF_UNSPEC as u16, size_of::<uapi::sockaddr>())
    }
}

impl Arg for SocketAddrV4 {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        let mut any = SocketAddrAny::start(uapi::AF_INET as u16, size_of::<uapi::sockaddr_in>());
        any.put(
            offset_of!(uapi::sockaddr_in, sin_port),
            self.port().to_be_bytes(),
        );
        any.put(offset_of!(uapi::sockaddr_in, sin_addr), self.ip().octets());
        any
    }
}

impl TryFrom<&SocketAddrAny> for SocketAddrV4 {
    type Error = Errno;

    #[inline]
    fn try_from(any: &SocketAddrAny) -> Result<Self> {
        any.expect(uapi::AF_INET as u16, size_of::<uapi::sockaddr_in>())?;
        let ip = Ipv4Addr::from(any.get::<4>(offset_of!(uapi::sockaddr_in, sin_addr)));
        let port = u16::from_be_bytes(any.get(offset_of!(uapi::sockaddr_in, sin_port)));
        Ok(Self::new(ip, port))
    }
}

/// `flowinfo` is passed on as it is, in the network's byte order, as std does.
impl Arg for SocketAddrV6 {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        let mut any = SocketAddrAny::start(uapi::AF_INET6 as u16, size_of::<uapi::sockaddr_in6>());
        any.put(
            offset_of!(uapi::sockaddr_in6, sin6_port),
            self.port().to_be_bytes(),
        );
        any.put(
            offset_of!(uapi::sockaddr_in6, sin6_flowinfo),
            self.flowinfo().to_ne_bytes(),
        );
        any.put(
            offset_of!(uapi::sockaddr_in6, sin6_addr),
            self.ip().octets(),
        );
        any.put(
            offset_of!(uapi::sockaddr_in6, sin6_scope_id),
            self.scope_id().to_ne_bytes(),
        );
        any
    }
}

impl TryFrom<&SocketAddrAny> for SocketAddrV6 {
    type Error = Errno;

    #[inline]
    fn try_from(any: &SocketAddrAny) -> Result<Self> {
        any.expect(uapi::AF_INET6 as u16, size_of::<uapi::sockaddr_in6>())?;
        let ip = Ipv6Addr::from(any.get::<16>(offset_of!(uapi::sockaddr_in6, sin6_addr)));
        let port = u16::from_be_bytes(any.get(offset_of!(uapi::sockaddr_in6, sin6_port)));
        let flow = u32::from_ne_bytes(any.get(offset_of!(uapi::sockaddr_in6, sin6_flowinfo)));
        let scope = u32::from_ne_bytes(any.get(offset_of!(uapi::sockaddr_in6, sin6_scope_id)));
        Ok(Self::new(ip, port, flow, scope))
    }
}

impl Arg for SocketAddr {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        match self {
            Self::V4(addr) => addr.to_any(),
            Self::V6(addr) => addr.to_any(),
        }
    }
}

impl TryFrom<&SocketAddrAny> for SocketAddr {
    type Error = Errno;

    #[inline]
    fn try_from(any: &SocketAddrAny) -> Result<Self> {
        match SocketAddrV4::try_from(any) {
            Err(Errno::EAFNOSUPPORT) => SocketAddrV6::try_from(any).map(Self::V6),
            v4 => v4.map(Self::V4),
        }
    }
}

/// The address of a Unix socket: a path, an abstract name, or nothing.
#[doc(alias = "SockaddrUnix")]
#[derive(Clone, Copy)]
pub struct UnixAddr {
    bytes: [u8; UNIX_MAX],
    len: usize,
}

const UNIX_MAX: usize = size_of::<uapi::sockaddr_un>() - offset_of!(uapi::sockaddr_un, sun_path);

impl UnixAddr {
    /// The address of a socket that is not bound; to bind to it takes an abstract name that the
    /// kernel picks.
    pub const UNNAMED: Self = Self {
        bytes: [0; UNIX_MAX],
        len: 0,
    };

    /// Makes the address of a file: 1 to 108 bytes, else `ENAMETOOLONG` or, for none, `ENOENT`.
    #[inline]
    pub fn from_path(path: impl path::Arg) -> Result<Self> {
        path.with(|path| match path.to_bytes() {
            [] => Err(Errno::ENOENT),
            path => Self::of(&[], path),
        })
    }

    /// Makes an abstract address, which is no file: 0 to 107 bytes of any value, else
    /// `ENAMETOOLONG`. See unix(7).
    #[inline]
    pub fn from_abstract(name: &[u8]) -> Result<Self> {
        Self::of(&[0], name)
    }

    #[inline]
    fn of(mark: &[u8], name: &[u8]) -> Result<Self> {
        let mut addr = Self::UNNAMED;
        addr.len = mark.len() + name.len();
        addr.bytes
            .get_mut(mark.len()..addr.len)
            .ok_or(Errno::ENAMETOOLONG)?
            .copy_from_slice(name);
        Ok(addr)
    }

    /// Returns the path, if that is what the address is.
    #[inline]
    pub fn as_path(&self) -> Option<&[u8]> {
        match &self.bytes[..self.len] {
            [] | [0, ..] => None,
            path => Some(path),
        }
    }

    /// Returns the abstract name, if that is what the address is.
    #[inline]
    pub fn as_abstract(&self) -> Option<&[u8]> {
        self.bytes[..self.len].strip_prefix(&[0])
    }

    /// Tells whether the address is of a socket that is not bound.
    #[inline]
    pub fn is_unnamed(&self) -> bool {
        self.len == 0
    }
}

impl Arg for UnixAddr {
    #[inline]
    fn to_any(&self) -> SocketAddrAny {
        let path = offset_of!(uapi::sockaddr_un, sun_path);
        let mut any = SocketAddrAny::start(uapi::AF_UNIX as u16, path + self.len);
        // The kernel ends a path itself where it has all 108 bytes.
        any.put(path, self.bytes);
        any
    }
}

impl TryFrom<&SocketAddrAny> for UnixAddr {
    type Error = Errno;

    /// Reads the address; the kernel gives a path of 108 bytes with a NUL more than fits the record.
    #[inline]
    fn try_from(any: &SocketAddrAny) -> Result<Self> {
        let path = offset_of!(uapi::sockaddr_un, sun_path);
        any.expect(uapi::AF_UNIX as u16, path)?;
        match &any.as_bytes()[path..] {
            [] => Ok(Self::UNNAMED),
            [0, name @ ..] => Self::from_abstract(name),
            bytes => {
                let len = bytes.iter().position(|byte| *byte == 0);
                Self::of(&[], &bytes[..len.unwrap_or(bytes.len())])
            }
        }
    }
}

impl PartialEq for UnixAddr {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.bytes[..self.len] == other.bytes[..other.len]
    }
}

impl Eq for UnixAddr {}

impl Hash for UnixAddr {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes[..self.len].hash(state);
    }
}

impl fmt::Debug for UnixAddr {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes[..self.len].escape_ascii();
        write!(f, "UnixAddr(\"{bytes}\")")
    }
}

/// A name in a record of the kernel, filled up with zeros to `N` bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Name<const N: usize>(pub(super) [u8; N]);

impl<const N: usize> Name<N> {
    /// Takes the name; at least one zero follows it, else it is `ENAMETOOLONG`.
    #[inline]
    pub fn new(name: &[u8]) -> Result<Self> {
        if name.len() >= N {
            return Err(Errno::ENAMETOOLONG);
        }
        let mut bytes = [0; N];
        bytes[..name.len()].copy_from_slice(name);
        Ok(Self(bytes))
    }

    /// Returns the name, up to its first zero.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        let len = self.0.iter().position(|byte| *byte == 0);
        &self.0[..len.unwrap_or(N)]
    }
}

impl<const N: usize> Default for Name<N> {
    #[inline]
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> fmt::Debug for Name<N> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.as_bytes().escape_ascii())
    }
}

/// How a number of an address lies in its record: in the machine's byte order, the network's
/// (big-endian), or little-endian.
macro_rules! wire {
    (put ne, $value:expr) => {
        $value.to_ne_bytes()
    };
    (put be, $value:expr) => {
        $value.to_be_bytes()
    };
    (put le, $value:expr) => {
        $value.to_le_bytes()
    };
    (put bytes, $value:expr) => {
        $value
    };
    (put name, $value:expr) => {
        $value.0
    };
    (get ne, $bytes:expr, $ty:ty) => {
        <$ty>::from_ne_bytes($bytes)
    };
    (get be, $bytes:expr, $ty:ty) => {
        <$ty>::from_be_bytes($bytes)
    };
    (get le, $bytes:expr, $ty:ty) => {
        <$ty>::from_le_bytes($bytes)
    };
    (get bytes, $bytes:expr, $ty:ty) => {
        $bytes
    };
    (get name, $bytes:expr, $ty:ty) => {
        Name($bytes)
    };
}

/// Defines typed addresses by the fields of the kernel's records: type, byte order, place.
///
/// The kernel may give fewer bytes than the record has: `up to` names the first field that may be
/// missing, and reads as zero then. `with` is a field that tells two records of a family apart.
macro_rules! families {
    ($(
        $(#[$meta:meta])*
        pub struct $Name:ident: $FAMILY:ident in $record:ident
            $(up to $required:ident)? $(with $kind:ident: $Kind:ty = $KIND:ident)?
        {
            $($(#[$doc:meta])* $field:ident: $ty:ty = $order:ident $($at:ident).+;)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $Name {
            $($(#[$doc])* pub $field: $ty,)*
        }

        impl Arg for $Name {
            #[inline]
            fn to_any(&self) -> SocketAddrAny {
                let len = size_of::<uapi::$record>();
                let mut any = SocketAddrAny::start(uapi::$FAMILY as u16, len);
                $(any.put(offset_of!(uapi::$record, $kind), (uapi::$KIND as $Kind).to_ne_bytes());)?
                $(any.put(offset_of!(uapi::$record, $($at).+), wire!(put $order, self.$field));)*
                any
            }
        }

        impl TryFrom<&SocketAddrAny> for $Name {
            type Error = Errno;

            #[inline]
            fn try_from(any: &SocketAddrAny) -> Result<Self> {
                let len = size_of::<uapi::$record>();
                $(let len = len.min(offset_of!(uapi::$record, $required));)?
                any.expect(uapi::$FAMILY as u16, len)?;
                $(if <$Kind>::from_ne_bytes(any.get(offset_of!(uapi::$record, $kind)))
                    != uapi::$KIND as $Kind
                {
                    return Err(Errno::EAFNOSUPPORT);
                })?
                Ok(Self {
                    $($field: wire!(get $order, any.get(offset_of!(uapi::$record, $($at).+)), $ty),)*
                })
            }
        }
    )*};
}

families! {
    /// A netlink address: who listens. See netlink(7).
    #[doc(alias = "SockaddrNetlink")]
    pub struct NetlinkAddr: AF_NETLINK in sockaddr_nl {
        /// The port, often a process identifier; 0 is the kernel, or, to bind, the kernel's choice.
        pid: u32 = ne nl_pid;
        /// The multicast groups, a bit each; groups above 32 are joined by socket option.
        groups: u32 = ne nl_groups;
    }

    /// An address on a network device. See packet(7).
    ///
    /// Hardware addresses of more than 8 bytes (InfiniBand) are cut; their length tells.
    #[doc(alias("LinkAddr", "LsfSocket", "SockaddrLinklayer"))]
    pub struct PacketAddr: AF_PACKET in sockaddr_ll up to sll_addr {
        /// The Ethernet protocol, an `ETH_P_` constant.
        protocol: u16 = be sll_protocol;
        /// The device; 0 is any.
        ifindex: i32 = ne sll_ifindex;
        /// The kind of device, an `ARPHRD_` constant; the kernel fills it.
        hatype: u16 = ne sll_hatype;
        /// Whom the packet was for, a `PACKET_` constant; the kernel fills it.
        pkttype: u8 = ne sll_pkttype;
        /// How many bytes the hardware address has.
        halen: u8 = ne sll_halen;
        /// The hardware address.
        addr: [u8; 8] = bytes sll_addr;
    }

    /// An address between a virtual machine and its host. See vsock(7).
    pub struct VsockAddr: AF_VSOCK in sockaddr_vm {
        /// The machine, or a `VMADDR_CID_` constant.
        cid: u32 = ne svm_cid;
        /// The port, or `VMADDR_PORT_ANY`.
        port: u32 = ne svm_port;
        /// `VMADDR_FLAG_` constants.
        flags: u8 = ne svm_flags;
    }

    /// An address of a CAN socket of the raw, broadcast manager or ISO-TP protocol.
    pub struct CanAddr: AF_CAN in sockaddr_can up to can_addr {
        /// The device; 0 is any.
        ifindex: i32 = ne can_ifindex;
        /// What ISO-TP receives.
        rx_id: u32 = ne can_addr.tp.rx_id;
        /// What ISO-TP sends.
        tx_id: u32 = ne can_addr.tp.tx_id;
    }

    /// An address of a CAN socket of the J1939 protocol.
    pub struct CanJ1939Addr: AF_CAN in sockaddr_can {
        /// The device.
        ifindex: i32 = ne can_ifindex;
        /// The 64-bit name, or `J1939_NO_NAME`.
        name: u64 = ne can_addr.j1939.name;
        /// The parameter group, or `J1939_NO_PGN`.
        pgn: u32 = ne can_addr.j1939.pgn;
        /// The address on the bus, or `J1939_NO_ADDR`.
        addr: u8 = ne can_addr.j1939.addr;
    }

    /// An algorithm of the kernel's crypto interface.
    pub struct AlgAddr: AF_ALG in sockaddr_alg {
        /// The kind: `hash`, `skcipher`, `aead` or `rng`.
        kind: Name<14> = name salg_type;
        /// The features that are asked for.
        feat: u32 = ne salg_feat;
        /// Which of the features matter.
        mask: u32 = ne salg_mask;
        /// The algorithm, as in `/proc/crypto`.
        name: Name<64> = name salg_name;
    }

    /// A queue of a network device for an express data path socket.
    pub struct XdpAddr: AF_XDP in sockaddr_xdp {
        /// `XDP_` flags.
        flags: u16 = ne sxdp_flags;
        /// The device.
        ifindex: u32 = ne sxdp_ifindex;
        /// The queue of the device.
        queue_id: u32 = ne sxdp_queue_id;
        /// The socket whose memory is shared, with `XDP_SHARED_UMEM`.
        shared_umem_fd: u32 = ne sxdp_shared_umem_fd;
    }

    /// A TIPC socket, by its identity.
    pub struct TipcSocketAddr: AF_TIPC in sockaddr_tipc with addrtype: u8 = TIPC_SOCKET_ADDR {
        /// How far a binding is seen.
        scope: i8 = ne scope;
        /// The socket on its node.
        port: u32 = ne addr.id.r#ref;
        /// The node.
        node: u32 = ne addr.id.node;
    }

    /// A range of TIPC service instances.
    pub struct TipcServiceRange: AF_TIPC in sockaddr_tipc with addrtype: u8 = TIPC_SERVICE_RANGE {
        /// How far a binding is seen; negative unbinds.
        scope: i8 = ne scope;
        /// The service.
        service: u32 = ne addr.nameseq.r#type;
        /// The first instance.
        lower: u32 = ne addr.nameseq.lower;
        /// The last instance.
        upper: u32 = ne addr.nameseq.upper;
    }

    /// A TIPC service instance.
    pub struct TipcServiceAddr: AF_TIPC in sockaddr_tipc with addrtype: u8 = TIPC_SERVICE_ADDR {
        /// How far a binding is seen; negative unbinds.
        scope: i8 = ne scope;
        /// The service.
        service: u32 = ne addr.name.name.r#type;
        /// The instance.
        instance: u32 = ne addr.name.name.instance;
        /// Where to look it up; 0 is everywhere.
        domain: u32 = ne addr.name.domain;
    }

    /// An NFC target.
    pub struct NfcAddr: AF_NFC in sockaddr_nfc {
        /// The device.
        dev_idx: u32 = ne dev_idx;
        /// The target.
        target_idx: u32 = ne target_idx;
        /// An `NFC_PROTO_` constant.
        protocol: u32 = ne nfc_protocol;
    }

    /// An NFC service, over the logical link protocol.
    pub struct NfcLlcpAddr: AF_NFC in sockaddr_nfc_llcp {
        /// The device.
        dev_idx: u32 = ne dev_idx;
        /// The target.
        target_idx: u32 = ne target_idx;
        /// An `NFC_PROTO_` constant.
        protocol: u32 = ne nfc_protocol;
        /// The remote access point.
        dsap: u8 = ne dsap;
        /// The local access point.
        ssap: u8 = ne ssap;
        /// The service's name.
        service_name: Name<63> = name service_name;
        /// How many bytes of it count.
        service_name_len: usize = ne service_name_len;
    }

    /// A PPP session over Ethernet.
    pub struct PppoeAddr: AF_PPPOX in sockaddr_pppox with sa_protocol: u32 = PX_PROTO_OE {
        /// The session.
        sid: u16 = be sa_addr.pppoe.sid;
        /// The other end's hardware address.
        remote: [u8; 6] = bytes sa_addr.pppoe.remote;
        /// The device's name.
        dev: Name<16> = name sa_addr.pppoe.dev;
    }

    /// A Bluetooth controller.
    pub struct HciAddr: AF_BLUETOOTH in sockaddr_hci {
        /// The controller, or `HCI_DEV_NONE`.
        dev: u16 = ne hci_dev;
        /// An `HCI_CHANNEL_` constant.
        channel: u16 = ne hci_channel;
    }

    /// A Bluetooth logical link.
    pub struct L2capAddr: AF_BLUETOOTH in sockaddr_l2 {
        /// The protocol multiplexer.
        psm: u16 = le l2_psm;
        /// The device's address, last byte first.
        bdaddr: [u8; 6] = bytes l2_bdaddr;
        /// The channel.
        cid: u16 = le l2_cid;
        /// A `BDADDR_` constant.
        bdaddr_type: u8 = ne l2_bdaddr_type;
    }

    /// A Bluetooth serial port.
    pub struct RfcommAddr: AF_BLUETOOTH in sockaddr_rc {
        /// The device's address, last byte first.
        bdaddr: [u8; 6] = bytes rc_bdaddr;
        /// The channel.
        channel: u8 = ne rc_channel;
    }

    /// A Bluetooth voice link.
    pub struct ScoAddr: AF_BLUETOOTH in sockaddr_sco {
        /// The device's address, last byte first.
        bdaddr: [u8; 6] = bytes sco_bdaddr;
    }
}

#[cfg(feature = "uapi-net")]
families! {
    /// An L2TP tunnel over IPv4.
    pub struct L2tpIpAddr: AF_INET in sockaddr_l2tpip {
        /// The host.
        addr: [u8; 4] = bytes l2tp_addr;
        /// The connection.
        conn_id: u32 = ne l2tp_conn_id;
    }

    /// An L2TP tunnel over IPv6.
    pub struct L2tpIp6Addr: AF_INET6 in sockaddr_l2tpip6 {
        /// The flow, in the network's byte order.
        flowinfo: u32 = ne l2tp_flowinfo;
        /// The host.
        addr: [u8; 16] = bytes l2tp_addr;
        /// The scope, a device's index.
        scope_id: u32 = ne l2tp_scope_id;
        /// The connection.
        conn_id: u32 = ne l2tp_conn_id;
    }

    /// A port of the Qualcomm IPC router.
    pub struct QrtrAddr: AF_QIPCRTR in sockaddr_qrtr {
        /// The node.
        node: u32 = ne sq_node;
        /// The port.
        port: u32 = ne sq_port;
    }

    /// A Phonet object.
    pub struct PhonetAddr: AF_PHONET in sockaddr_pn {
        /// The object.
        obj: u8 = ne spn_obj;
        /// The device.
        dev: u8 = ne spn_dev;
        /// The resource.
        resource: u8 = ne spn_resource;
    }

    /// An LLC service access point.
    pub struct LlcAddr: AF_LLC in sockaddr_llc {
        /// `ARPHRD_ETHER`, or another kind of device.
        arphrd: u16 = ne sllc_arphrd;
        /// Whether to send a test frame.
        test: u8 = ne sllc_test;
        /// Whether to send an identification.
        xid: u8 = ne sllc_xid;
        /// Whether to send unnumbered frames.
        ua: u8 = ne sllc_ua;
        /// The access point.
        sap: u8 = ne sllc_sap;
        /// The hardware address.
        mac: [u8; 6] = bytes sllc_mac;
    }
}
