//! Socket options: a constant for each, under the kernel's name, that knows its value's type.
//!
//! ```
//! use ksys::net::{self, AddressFamily, Protocol, SocketType};
//! use ksys::net::sockopt::{self, SO_REUSEADDR, SO_TYPE};
//!
//! let socket = net::socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT)?;
//! sockopt::set(&socket, SO_REUSEADDR, true)?;
//! assert!(sockopt::get(&socket, SO_REUSEADDR)?);
//! assert_eq!(sockopt::get(&socket, SO_TYPE)?, SocketType::DGRAM);
//! # Ok::<(), ksys::Errno>(())
//! ```
//!
//! An option that is missing here is made with [`Opt::new`]. Some are only for [`get`] or only for
//! [`set`]: then the other gives `ENOPROTOOPT`.

#[cfg(feature = "uapi-netfilter")]
use super::SocketAddrAny;
use super::cmsg::Credentials;
use super::{AddressFamily, Protocol, SocketType};
use crate::fd::{AsFd, FromRawFd, OwnedFd, int};
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::c_int;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::net::{Ipv4Addr, Ipv6Addr};
#[cfg(feature = "uapi-netfilter")]
use core::net::{SocketAddrV4, SocketAddrV6};
use core::ptr;
use core::time::Duration;

/// A socket option whose value is a `T`.
pub struct Opt<T: ?Sized> {
    level: c_int,
    name: c_int,
    value: PhantomData<fn(&T)>,
}

impl<T: ?Sized> Clone for Opt<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Opt<T> {}

impl<T: ?Sized> Opt<T> {
    /// Names an option that this module does not.
    ///
    /// # Safety
    ///
    /// The value must be a [`Value::Raw`], for `[u8]` any bytes, and must hold no address and no
    /// descriptor.
    #[inline]
    pub const unsafe fn new(level: c_int, name: c_int) -> Self {
        Self {
            level,
            name,
            value: PhantomData,
        }
    }
}

/// A type that an option's value is converted to and from.
pub trait Value: Sized {
    /// What the kernel reads and writes.
    type Raw: Plain;

    /// Returns the kernel's form.
    fn to_raw(self) -> Self::Raw;

    /// Makes the value from the kernel's form.
    fn from_raw(raw: Self::Raw) -> Self;
}

/// A type that any bytes are a value of.
///
/// # Safety
///
/// So it must be, and padding must not matter.
pub unsafe trait Plain: Copy {}

macro_rules! plain {
    ($($Type:ty),* $(,)?) => {$(
        // SAFETY: integers and arrays of integers, and padding that the kernel does not read.
        unsafe impl Plain for $Type {}
    )*};
}

plain! {
    u8, i32, u32, u64,
    uapi::__kernel_old_timeval,
    uapi::__kernel_sock_timeval,
    uapi::can_filter,
    uapi::ip6_mtuinfo,
    uapi::ip_mreq_source,
    uapi::ip_mreqn,
    uapi::ipv6_mreq,
    uapi::linger,
    uapi::packet_mreq,
    uapi::so_timestamping,
    uapi::sock_txtime,
    uapi::tcp_info,
    uapi::tcp_md5sig,
    uapi::tcp_repair_opt,
    uapi::tcp_repair_window,
    uapi::tipc_group_req,
    uapi::tpacket_req,
    uapi::tpacket_req3,
    uapi::tpacket_rollover_stats,
    uapi::tpacket_stats,
    uapi::tpacket_stats_v3,
    Credentials,
    uapi::xdp_mmap_offsets,
    uapi::xdp_options,
    uapi::xdp_statistics,
}

#[cfg(feature = "uapi-net")]
plain!(uapi::icmp6_filter);

// SAFETY: bytes.
unsafe impl<const N: usize> Plain for [u8; N] {}

impl<T: Plain> Value for T {
    type Raw = T;

    #[inline]
    fn to_raw(self) -> T {
        self
    }

    #[inline]
    fn from_raw(raw: T) -> T {
        raw
    }
}

impl Value for bool {
    type Raw = c_int;

    #[inline]
    fn to_raw(self) -> c_int {
        self.into()
    }

    #[inline]
    fn from_raw(raw: c_int) -> Self {
        raw != 0
    }
}

impl Value for Ipv4Addr {
    type Raw = [u8; 4];

    #[inline]
    fn to_raw(self) -> [u8; 4] {
        self.octets()
    }

    #[inline]
    fn from_raw(raw: [u8; 4]) -> Self {
        raw.into()
    }
}

macro_rules! numbers {
    ($($Type:ident),*) => {$(
        impl Value for $Type {
            type Raw = c_int;

            #[inline]
            fn to_raw(self) -> c_int {
                self.0.into()
            }

            #[inline]
            fn from_raw(raw: c_int) -> Self {
                Self(raw as _)
            }
        }
    )*};
}

numbers!(AddressFamily, SocketType, Protocol);

/// `None` is no error.
impl Value for Option<Errno> {
    type Raw = c_int;

    #[inline]
    fn to_raw(self) -> c_int {
        self.map_or(0, Errno::raw_os_error)
    }

    #[inline]
    fn from_raw(raw: c_int) -> Self {
        Errno::from_raw_os_error(raw)
    }
}

/// How long closing waits for what is still to be sent, in whole seconds; `None` is not at all.
impl Value for Option<Duration> {
    type Raw = uapi::linger;

    #[inline]
    fn to_raw(self) -> uapi::linger {
        uapi::linger {
            l_onoff: self.is_some().into(),
            l_linger: self.map_or(0, |time| time.as_secs().try_into().unwrap_or(c_int::MAX)),
        }
    }

    #[inline]
    fn from_raw(raw: uapi::linger) -> Self {
        (raw.l_onoff != 0).then(|| Duration::from_secs(raw.l_linger.try_into().unwrap_or(0)))
    }
}

/// A multicast group of IPv4 and the device to use it on, by index or by address.
#[doc(alias("GetsockoptIPMreq", "GetsockoptIPMreqn", "IPMreq", "IPMreqn"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv4Membership {
    /// The group.
    pub group: Ipv4Addr,
    /// An address of the device, or `UNSPECIFIED`.
    pub address: Ipv4Addr,
    /// The device's index; 0 asks `address`, or lets the kernel choose.
    pub ifindex: i32,
}

impl Value for Ipv4Membership {
    type Raw = uapi::ip_mreqn;

    #[inline]
    fn to_raw(self) -> uapi::ip_mreqn {
        uapi::ip_mreqn {
            imr_multiaddr: in_addr(self.group),
            imr_address: in_addr(self.address),
            imr_ifindex: self.ifindex,
        }
    }

    #[inline]
    fn from_raw(raw: uapi::ip_mreqn) -> Self {
        Self {
            group: raw.imr_multiaddr.s_addr.to_ne_bytes().into(),
            address: raw.imr_address.s_addr.to_ne_bytes().into(),
            ifindex: raw.imr_ifindex,
        }
    }
}

/// A multicast group of IPv4, of which one sender is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv4SourceMembership {
    /// The group.
    pub group: Ipv4Addr,
    /// An address of the device, or `UNSPECIFIED`.
    pub interface: Ipv4Addr,
    /// The sender.
    pub source: Ipv4Addr,
}

impl Value for Ipv4SourceMembership {
    type Raw = uapi::ip_mreq_source;

    #[inline]
    fn to_raw(self) -> uapi::ip_mreq_source {
        // On the wire, and so here, as all IPv4 addresses.
        uapi::ip_mreq_source {
            imr_multiaddr: in_addr(self.group).s_addr,
            imr_interface: in_addr(self.interface).s_addr,
            imr_sourceaddr: in_addr(self.source).s_addr,
        }
    }

    #[inline]
    fn from_raw(raw: uapi::ip_mreq_source) -> Self {
        Self {
            group: raw.imr_multiaddr.to_ne_bytes().into(),
            interface: raw.imr_interface.to_ne_bytes().into(),
            source: raw.imr_sourceaddr.to_ne_bytes().into(),
        }
    }
}

/// A multicast group of IPv6 and the device to use it on.
#[doc(alias("GetsockoptIPv6Mreq", "IPv6Mreq"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv6Membership {
    /// The group.
    pub group: Ipv6Addr,
    /// The device's index; 0 lets the kernel choose.
    pub ifindex: i32,
}

impl Value for Ipv6Membership {
    type Raw = uapi::ipv6_mreq;

    #[inline]
    fn to_raw(self) -> uapi::ipv6_mreq {
        uapi::ipv6_mreq {
            ipv6mr_multiaddr: in6_addr(self.group),
            ipv6mr_ifindex: self.ifindex,
        }
    }

    #[inline]
    fn from_raw(raw: uapi::ipv6_mreq) -> Self {
        // SAFETY: all fields of the union are 16 bytes.
        let group = unsafe { raw.ipv6mr_multiaddr.in6_u.u6_addr8 };
        Self {
            group: group.into(),
            ifindex: raw.ipv6mr_ifindex,
        }
    }
}

#[inline]
pub(super) fn in_addr(addr: Ipv4Addr) -> uapi::in_addr {
    uapi::in_addr {
        s_addr: u32::from_ne_bytes(addr.octets()),
    }
}

#[inline]
pub(super) fn in6_addr(addr: Ipv6Addr) -> uapi::in6_addr {
    uapi::in6_addr {
        in6_u: uapi::in6_addr_in6_u {
            u6_addr8: addr.octets(),
        },
    }
}

/// Reads an option. What an older kernel does not know of a record is zero. See getsockopt(2).
#[doc(alias("GetsockoptByte", "GetsockoptInt", "getsockopt"))]
#[inline]
pub fn get<T: Value>(fd: impl AsFd, option: Opt<T>) -> Result<T> {
    let mut raw = MaybeUninit::<T::Raw>::zeroed();
    let mut len = size_of::<T::Raw>() as c_int;
    let at = raw.as_mut_ptr().cast();
    // SAFETY: the kernel writes at most `len` bytes to `raw`.
    unsafe { portable::getsockopt(int(&fd), option.level, option.name, at, &mut len) }.unit()?;
    // SAFETY: zeroed, then filled in part or whole; any bytes are a value.
    Ok(T::from_raw(unsafe { raw.assume_init() }))
}

/// Sets an option. See setsockopt(2).
#[doc(alias("SetsockoptByte", "SetsockoptInt", "setsockopt"))]
#[inline]
pub fn set<T: Value>(fd: impl AsFd, option: Opt<T>, value: T) -> Result<()> {
    let mut raw = value.to_raw();
    let (at, len) = ((&raw mut raw).cast(), size_of::<T::Raw>() as c_int);
    // SAFETY: the kernel reads `len` bytes of `raw`, in which there is no address.
    unsafe { portable::setsockopt(int(&fd), option.level, option.name, at, len) }.unit()
}

/// Reads an option of any length into `values` and returns the part that was filled.
///
/// Too small a buffer is `ERANGE` or `EINVAL`, or gets the beginning, as the option likes. See
/// getsockopt(2).
#[doc(alias = "GetsockoptString")]
#[inline]
pub fn get_slice<T: Plain>(fd: impl AsFd, option: Opt<[T]>, values: &mut [T]) -> Result<&mut [T]> {
    let mut len = c_int::try_from(size_of_val(values)).unwrap_or(c_int::MAX);
    let at = values.as_mut_ptr().cast();
    // SAFETY: the kernel writes at most `len` bytes to `values`, and any bytes are values.
    unsafe { portable::getsockopt(int(&fd), option.level, option.name, at, &mut len) }.unit()?;
    let filled = usize::try_from(len).unwrap_or(0) / size_of::<T>();
    let filled = filled.min(values.len());
    Ok(&mut values[..filled])
}

/// Sets an option of any length. See setsockopt(2).
#[doc(alias = "SetsockoptString")]
#[inline]
pub fn set_slice<T: Plain>(fd: impl AsFd, option: Opt<[T]>, values: &[T]) -> Result<()> {
    let len = c_int::try_from(size_of_val(values)).map_err(|_| Errno::EINVAL)?;
    let at = values.as_ptr().cast_mut().cast();
    // SAFETY: the kernel reads `len` bytes of `values`, in which there is no address.
    unsafe { portable::setsockopt(int(&fd), option.level, option.name, at, len) }.unit()
}

/// How long an operation waits, as the kernel has it since 5.1 and as it had it before.
struct Timeout {
    new: Opt<[uapi::__kernel_sock_timeval]>,
    old: Opt<uapi::__kernel_old_timeval>,
}

const RECEIVE: Timeout = Timeout {
    // SAFETY: the value is such a record.
    new: unsafe { Opt::new(uapi::SOL_SOCKET, uapi::SO_RCVTIMEO_NEW) },
    // SAFETY: the value is such a record.
    old: unsafe { Opt::new(uapi::SOL_SOCKET, uapi::SO_RCVTIMEO_OLD) },
};

const SEND: Timeout = Timeout {
    // SAFETY: the value is such a record.
    new: unsafe { Opt::new(uapi::SOL_SOCKET, uapi::SO_SNDTIMEO_NEW) },
    // SAFETY: the value is such a record.
    old: unsafe { Opt::new(uapi::SOL_SOCKET, uapi::SO_SNDTIMEO_OLD) },
};

impl Timeout {
    #[inline]
    fn get(&self, fd: impl AsFd) -> Result<Option<Duration>> {
        let fd = fd.as_fd();
        let mut new = [uapi::__kernel_sock_timeval {
            tv_sec: 0,
            tv_usec: 0,
        }];
        let (sec, usec) = match get_slice(fd, self.new, &mut new) {
            Ok([new]) => (new.tv_sec, new.tv_usec),
            // Before 5.1; user mode emulation gives a part of the record instead.
            Ok(_) | Err(Errno::ENOPROTOOPT) => {
                let time = get(fd, self.old)?;
                (time.tv_sec as i64, time.tv_usec as i64)
            }
            Err(errno) => return Err(errno),
        };
        let time = Duration::from_secs(sec.try_into().unwrap_or(0))
            + Duration::from_micros(usec.try_into().unwrap_or(0));
        Ok((!time.is_zero()).then_some(time))
    }

    #[inline]
    fn set(&self, fd: impl AsFd, timeout: Option<Duration>) -> Result<()> {
        let fd = fd.as_fd();
        let (sec, usec) = match timeout {
            None => (0, 0),
            // Zero would be no timeout at all.
            Some(time) if time < Duration::from_micros(1) => (0, 1),
            Some(time) => (time.as_secs(), time.subsec_micros()),
        };
        let new = uapi::__kernel_sock_timeval {
            tv_sec: sec.try_into().unwrap_or(i64::MAX),
            tv_usec: usec.into(),
        };
        match set_slice(fd, self.new, &[new]) {
            Err(Errno::ENOPROTOOPT) => {
                let old = uapi::__kernel_old_timeval {
                    tv_sec: sec.try_into().map_err(|_| Errno::EDOM)?,
                    tv_usec: usec as _,
                };
                set(fd, self.old, old)
            }
            done => done,
        }
    }
}

/// Reads how long receiving waits, to the microsecond; `None` is without end. See socket(7).
#[doc(alias("GetsockoptTimeval", "socket_timeout"))]
#[inline]
pub fn receive_timeout(fd: impl AsFd) -> Result<Option<Duration>> {
    RECEIVE.get(fd)
}

/// Sets how long receiving waits before `EAGAIN`. See [`receive_timeout`].
#[doc(alias("SetsockoptTimeval", "set_socket_timeout"))]
#[inline]
pub fn set_receive_timeout(fd: impl AsFd, timeout: Option<Duration>) -> Result<()> {
    RECEIVE.set(fd, timeout)
}

/// Reads how long sending waits, to the microsecond; `None` is without end. See socket(7).
#[inline]
pub fn send_timeout(fd: impl AsFd) -> Result<Option<Duration>> {
    SEND.get(fd)
}

/// Sets how long sending and connecting wait before `EAGAIN`. See [`send_timeout`].
#[inline]
pub fn set_send_timeout(fd: impl AsFd, timeout: Option<Duration>) -> Result<()> {
    SEND.set(fd, timeout)
}

/// Returns where a connection was going before the firewall turned it here. See iptables-extensions(8).
#[cfg(feature = "uapi-netfilter")]
#[inline]
pub fn ip_original_dst(fd: impl AsFd) -> Result<SocketAddrV4> {
    original_dst(fd, uapi::IPPROTO_IP, uapi::SO_ORIGINAL_DST)
}

/// Returns where a connection was going before the firewall turned it here.
#[cfg(feature = "uapi-netfilter")]
#[inline]
pub fn ipv6_original_dst(fd: impl AsFd) -> Result<SocketAddrV6> {
    original_dst(fd, uapi::IPPROTO_IPV6, uapi::IP6T_SO_ORIGINAL_DST)
}

#[cfg(feature = "uapi-netfilter")]
#[inline]
fn original_dst<T>(fd: impl AsFd, level: c_int, name: c_int) -> Result<T>
where
    T: for<'a> TryFrom<&'a SocketAddrAny, Error = Errno>,
{
    // SAFETY: the value is an address's bytes.
    let option: Opt<[u8]> = unsafe { Opt::new(level, name) };
    let mut bytes = [0; size_of::<uapi::sockaddr_in6>()];
    let bytes = get_slice(fd, option, &mut bytes)?;
    T::try_from(&SocketAddrAny::from_bytes(bytes)?)
}

/// Opens the process at the other end of a Unix socket. `ENOPROTOOPT` before Linux 6.5.
#[inline]
pub fn peer_pidfd(fd: impl AsFd) -> Result<OwnedFd> {
    // SAFETY: the value is a descriptor, which is taken below.
    let option: Opt<c_int> = unsafe { Opt::new(uapi::SOL_SOCKET, uapi::SO_PEERPIDFD) };
    let pidfd = get(fd, option)?;
    // SAFETY: it was opened for this call.
    Ok(unsafe { OwnedFd::from_raw_fd(pidfd) })
}

/// Gives an express data path socket the memory that packets lie in.
///
/// # Safety
///
/// The kernel writes to the memory at `addr` as long as the socket is open.
#[inline]
pub unsafe fn set_xdp_umem_reg(fd: impl AsFd, reg: &uapi::xdp_umem_reg) -> Result<()> {
    let at = ptr::from_ref(reg).cast_mut().cast();
    let len = size_of::<uapi::xdp_umem_reg>() as c_int;
    // SAFETY: the kernel reads one record; its address is the caller's.
    unsafe { portable::setsockopt(int(&fd), uapi::SOL_XDP, uapi::XDP_UMEM_REG, at, len) }.unit()
}

/// Defines options: the level, then for each the name and the value's type.
macro_rules! options {
    ($($level:ident { $($(#[$meta:meta])* $NAME:ident $(= $KERNEL:ident)?: $Type:ty;)* })*) => {$($(
        #[doc = concat!("`", stringify!($NAME), "`, at `", stringify!($level), "`")]
        $(#[$meta])*
        pub const $NAME: Opt<$Type> = {
            // SAFETY: the value is of that type, and holds no address and no descriptor.
            unsafe { Opt::new(uapi::$level, options!(@ $NAME $($KERNEL)?)) }
        };
    )*)*};
    (@ $NAME:ident) => { uapi::$NAME };
    (@ $NAME:ident $KERNEL:ident) => { uapi::$KERNEL };
}

options! {
    SOL_SOCKET {
        SO_DEBUG: bool;
        SO_REUSEADDR: bool;
        SO_TYPE: SocketType;
        /// Reading takes the error: the next time there is none.
        SO_ERROR: Option<Errno>;
        SO_DONTROUTE: bool;
        SO_BROADCAST: bool;
        /// In bytes; the kernel doubles what is set, and reads back the double.
        SO_SNDBUF: u32;
        /// In bytes; the kernel doubles what is set, and reads back the double.
        SO_RCVBUF: u32;
        /// Goes beyond the system's limit; needs `CAP_NET_ADMIN`.
        SO_SNDBUFFORCE: u32;
        /// Goes beyond the system's limit; needs `CAP_NET_ADMIN`.
        SO_RCVBUFFORCE: u32;
        SO_KEEPALIVE: bool;
        SO_OOBINLINE: bool;
        SO_NO_CHECK: bool;
        SO_PRIORITY: u32;
        SO_LINGER: Option<Duration>;
        SO_REUSEPORT: bool;
        SO_PASSCRED: bool;
        SO_PASSSEC: bool;
        SO_PASSPIDFD: bool;
        SO_PASSRIGHTS: bool;
        SO_PEERCRED: Credentials;
        SO_PEERSEC: [u8];
        SO_PEERGROUPS: [u32];
        SO_RCVLOWAT: i32;
        SO_SNDLOWAT: i32;
        /// The device's name; none ends the binding.
        SO_BINDTODEVICE: [u8];
        SO_BINDTOIFINDEX: i32;
        SO_TIMESTAMP_NEW: bool;
        SO_TIMESTAMPNS_NEW: bool;
        /// `SOF_TIMESTAMPING_` flags.
        SO_TIMESTAMPING_NEW: uapi::so_timestamping;
        SO_ACCEPTCONN: bool;
        SO_MARK: u32;
        SO_PROTOCOL: Protocol;
        SO_DOMAIN: AddressFamily;
        SO_RXQ_OVFL: bool;
        SO_WIFI_STATUS: bool;
        SO_PEEK_OFF: i32;
        SO_NOFCS: bool;
        SO_LOCK_FILTER: bool;
        SO_SELECT_ERR_QUEUE: bool;
        SO_BUSY_POLL: u32;
        SO_MAX_PACING_RATE: u64;
        SO_BPF_EXTENSIONS: i32;
        SO_INCOMING_CPU: u32;
        SO_CNX_ADVICE: i32;
        /// The numbers are the kernel's `SK_MEMINFO_` ones.
        SO_MEMINFO: [u32];
        SO_INCOMING_NAPI_ID: u32;
        SO_COOKIE: u64;
        SO_ZEROCOPY: bool;
        SO_TXTIME: uapi::sock_txtime;
        SO_DETACH_REUSEPORT_BPF: bool;
        SO_PREFER_BUSY_POLL: bool;
        SO_BUSY_POLL_BUDGET: u32;
        SO_NETNS_COOKIE: u64;
        /// `SOCK_SNDBUF_LOCK` and `SOCK_RCVBUF_LOCK`.
        SO_BUF_LOCK: u32;
        SO_RESERVE_MEM: u32;
        SO_TXREHASH: i32;
        SO_RCVMARK: bool;
        SO_RCVPRIORITY: bool;
        SO_INQ: bool;
    }

    IPPROTO_IP {
        IP_TOS: u8;
        IP_TTL: u32;
        IP_HDRINCL: bool;
        IP_OPTIONS: [u8];
        IP_ROUTER_ALERT: bool;
        IP_RECVOPTS: bool;
        IP_RETOPTS: bool;
        IP_PKTINFO: bool;
        /// An `IP_PMTUDISC_` constant.
        IP_MTU_DISCOVER: i32;
        IP_RECVERR: bool;
        IP_RECVERR_RFC4884: bool;
        IP_RECVTTL: bool;
        IP_RECVTOS: bool;
        IP_MTU: u32;
        IP_FREEBIND: bool;
        IP_PASSSEC: bool;
        IP_TRANSPARENT: bool;
        IP_RECVORIGDSTADDR: bool;
        IP_MINTTL: u32;
        IP_NODEFRAG: bool;
        IP_CHECKSUM: bool;
        IP_BIND_ADDRESS_NO_PORT: bool;
        IP_RECVFRAGSIZE: bool;
        IP_MULTICAST_IF: Ipv4Addr;
        /// The device by its index, where [`IP_MULTICAST_IF`] takes its address.
        IP_MULTICAST_IFINDEX = IP_MULTICAST_IF: Ipv4Membership;
        IP_MULTICAST_TTL: u32;
        IP_MULTICAST_LOOP: bool;
        IP_ADD_MEMBERSHIP: Ipv4Membership;
        IP_DROP_MEMBERSHIP: Ipv4Membership;
        IP_ADD_SOURCE_MEMBERSHIP: Ipv4SourceMembership;
        IP_DROP_SOURCE_MEMBERSHIP: Ipv4SourceMembership;
        IP_BLOCK_SOURCE: Ipv4SourceMembership;
        IP_UNBLOCK_SOURCE: Ipv4SourceMembership;
        IP_MULTICAST_ALL: bool;
        /// In the network's byte order when set.
        IP_UNICAST_IF: u32;
        /// The lowest port in the low half, the highest in the high half.
        IP_LOCAL_PORT_RANGE: u32;
        IP_PROTOCOL: i32;
    }

    IPPROTO_IPV6 {
        IPV6_ADDRFORM: AddressFamily;
        IPV6_CHECKSUM: i32;
        IPV6_NEXTHOP: [u8];
        IPV6_UNICAST_HOPS: i32;
        IPV6_MULTICAST_IF: i32;
        IPV6_MULTICAST_HOPS: i32;
        IPV6_MULTICAST_LOOP: bool;
        IPV6_ADD_MEMBERSHIP: Ipv6Membership;
        IPV6_DROP_MEMBERSHIP: Ipv6Membership;
        IPV6_ROUTER_ALERT: i32;
        IPV6_ROUTER_ALERT_ISOLATE: bool;
        IPV6_MTU_DISCOVER: i32;
        IPV6_MTU: u32;
        IPV6_RECVERR: bool;
        IPV6_RECVERR_RFC4884: bool;
        IPV6_V6ONLY: bool;
        IPV6_JOIN_ANYCAST: Ipv6Membership;
        IPV6_LEAVE_ANYCAST: Ipv6Membership;
        IPV6_MULTICAST_ALL: bool;
        IPV6_FLOWINFO: bool;
        IPV6_FLOWINFO_SEND: bool;
        IPV6_HDRINCL: bool;
        IPV6_RECVPKTINFO: bool;
        IPV6_RECVHOPLIMIT: bool;
        IPV6_RECVHOPOPTS: bool;
        IPV6_HOPOPTS: [u8];
        IPV6_RTHDRDSTOPTS: [u8];
        IPV6_RECVRTHDR: bool;
        IPV6_RTHDR: [u8];
        IPV6_RECVDSTOPTS: bool;
        IPV6_DSTOPTS: [u8];
        IPV6_RECVPATHMTU: bool;
        IPV6_PATHMTU: uapi::ip6_mtuinfo;
        IPV6_DONTFRAG: bool;
        IPV6_RECVTCLASS: bool;
        IPV6_TCLASS: u32;
        IPV6_AUTOFLOWLABEL: bool;
        /// `IPV6_PREFER_SRC_` flags.
        IPV6_ADDR_PREFERENCES: u32;
        IPV6_MINHOPCOUNT: u32;
        IPV6_RECVORIGDSTADDR: bool;
        IPV6_TRANSPARENT: bool;
        IPV6_UNICAST_IF: u32;
        IPV6_RECVFRAGSIZE: bool;
        IPV6_FREEBIND: bool;
    }

    IPPROTO_TCP {
        TCP_NODELAY: bool;
        TCP_MAXSEG: u32;
        TCP_CORK: bool;
        /// In seconds.
        TCP_KEEPIDLE: u32;
        /// In seconds.
        TCP_KEEPINTVL: u32;
        TCP_KEEPCNT: u32;
        TCP_SYNCNT: u32;
        /// In seconds.
        TCP_LINGER2: i32;
        /// In seconds.
        TCP_DEFER_ACCEPT: u32;
        TCP_WINDOW_CLAMP: u32;
        TCP_INFO: uapi::tcp_info;
        TCP_QUICKACK: bool;
        TCP_CONGESTION: [u8];
        TCP_MD5SIG: uapi::tcp_md5sig;
        TCP_MD5SIG_EXT: uapi::tcp_md5sig;
        TCP_THIN_LINEAR_TIMEOUTS: bool;
        TCP_THIN_DUPACK: bool;
        /// In milliseconds.
        TCP_USER_TIMEOUT: u32;
        /// A `TCP_REPAIR_` constant.
        TCP_REPAIR: i32;
        TCP_REPAIR_QUEUE: i32;
        TCP_QUEUE_SEQ: u32;
        TCP_REPAIR_OPTIONS: [uapi::tcp_repair_opt];
        TCP_REPAIR_WINDOW: uapi::tcp_repair_window;
        TCP_FASTOPEN: u32;
        TCP_FASTOPEN_CONNECT: bool;
        TCP_FASTOPEN_KEY: [u8];
        TCP_FASTOPEN_NO_COOKIE: bool;
        TCP_TIMESTAMP: u32;
        TCP_NOTSENT_LOWAT: u32;
        /// What the congestion control tells: `tcpvegas_info`, `tcp_dctcp_info` or `tcp_bbr_info`.
        TCP_CC_INFO: [u8];
        TCP_SAVE_SYN: i32;
        TCP_SAVED_SYN: [u8];
        TCP_ULP: [u8];
        TCP_INQ: bool;
        /// In microseconds.
        TCP_TX_DELAY: u32;
        TCP_IS_MPTCP: bool;
        TCP_RTO_MAX_MS: u32;
        TCP_RTO_MIN_US: u32;
        TCP_DELACK_MAX_US: u32;
    }

    SOL_UDP {
        UDP_CORK: bool;
        UDP_ENCAP: i32;
        UDP_NO_CHECK6_TX: bool;
        UDP_NO_CHECK6_RX: bool;
        /// In bytes.
        UDP_SEGMENT: u32;
        UDP_GRO: bool;
    }

    SOL_PACKET {
        PACKET_ADD_MEMBERSHIP: uapi::packet_mreq;
        PACKET_DROP_MEMBERSHIP: uapi::packet_mreq;
        PACKET_RECV_OUTPUT: bool;
        PACKET_RX_RING: uapi::tpacket_req;
        PACKET_RX_RING_V3 = PACKET_RX_RING: uapi::tpacket_req3;
        /// Reading sets the counts to zero.
        PACKET_STATISTICS: uapi::tpacket_stats;
        PACKET_STATISTICS_V3 = PACKET_STATISTICS: uapi::tpacket_stats_v3;
        PACKET_COPY_THRESH: i32;
        PACKET_AUXDATA: bool;
        PACKET_ORIGDEV: bool;
        /// A `TPACKET_V` constant.
        PACKET_VERSION: i32;
        PACKET_RESERVE: u32;
        PACKET_TX_RING: uapi::tpacket_req;
        PACKET_TX_RING_V3 = PACKET_TX_RING: uapi::tpacket_req3;
        PACKET_LOSS: bool;
        PACKET_VNET_HDR: bool;
        PACKET_VNET_HDR_SZ: i32;
        PACKET_TX_TIMESTAMP: i32;
        PACKET_TIMESTAMP: i32;
        PACKET_FANOUT: u32;
        PACKET_TX_HAS_OFF: bool;
        PACKET_QDISC_BYPASS: bool;
        PACKET_ROLLOVER_STATS: uapi::tpacket_rollover_stats;
        PACKET_IGNORE_OUTGOING: bool;
    }

    SOL_NETLINK {
        NETLINK_ADD_MEMBERSHIP: u32;
        NETLINK_DROP_MEMBERSHIP: u32;
        NETLINK_PKTINFO: bool;
        NETLINK_BROADCAST_ERROR: bool;
        NETLINK_NO_ENOBUFS: bool;
        NETLINK_LISTEN_ALL_NSID: bool;
        NETLINK_LIST_MEMBERSHIPS: [u32];
        NETLINK_CAP_ACK: bool;
        NETLINK_EXT_ACK: bool;
        NETLINK_GET_STRICT_CHK: bool;
    }

    SOL_CAN_RAW {
        CAN_RAW_FILTER: [uapi::can_filter];
        CAN_RAW_ERR_FILTER: u32;
        CAN_RAW_LOOPBACK: bool;
        CAN_RAW_RECV_OWN_MSGS: bool;
        CAN_RAW_FD_FRAMES: bool;
        CAN_RAW_JOIN_FILTERS: bool;
        CAN_RAW_XL_FRAMES: bool;
    }

    SOL_XDP {
        XDP_MMAP_OFFSETS: uapi::xdp_mmap_offsets;
        XDP_RX_RING: u32;
        XDP_TX_RING: u32;
        XDP_UMEM_FILL_RING: u32;
        XDP_UMEM_COMPLETION_RING: u32;
        XDP_STATISTICS: uapi::xdp_statistics;
        XDP_OPTIONS: uapi::xdp_options;
    }

    AF_VSOCK {
        SO_VM_SOCKETS_BUFFER_SIZE: u64;
        SO_VM_SOCKETS_BUFFER_MIN_SIZE: u64;
        SO_VM_SOCKETS_BUFFER_MAX_SIZE: u64;
        SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: uapi::__kernel_sock_timeval;
    }

    SOL_TIPC {
        TIPC_IMPORTANCE: u32;
        TIPC_SRC_DROPPABLE: bool;
        TIPC_DEST_DROPPABLE: bool;
        TIPC_CONN_TIMEOUT: u32;
        TIPC_NODE_RECVQ_DEPTH: u32;
        TIPC_SOCK_RECVQ_DEPTH: u32;
        TIPC_GROUP_JOIN: uapi::tipc_group_req;
        TIPC_SOCK_RECVQ_USED: u32;
        TIPC_NODELAY: bool;
    }

    SOL_ALG {
        ALG_SET_KEY: [u8];
        ALG_SET_DRBG_ENTROPY: [u8];
    }
}

#[cfg(feature = "uapi-net")]
options! {
    IPPROTO_ICMPV6 {
        ICMPV6_FILTER: uapi::icmp6_filter;
    }
}
