//! Control messages: what goes beside the bytes of [`sendmsg`](super::sendmsg) and
//! [`recvmsg`](super::recvmsg).
//!
//! They are written into and read out of a buffer that the caller lends, of [`space`] bytes for
//! each message.

use super::SocketAddrAny;
use crate::fd::{BorrowedFd, FromRawFd, OwnedFd, int};
use crate::time::Timespec;
use crate::{Errno, Result, uapi};
use core::ffi::c_int;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::mem::{self, offset_of};
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};
use core::ops::RangeInclusive;

const HEADER: usize = align(size_of::<uapi::cmsghdr>());
const FD: usize = size_of::<c_int>();

/// Messages begin at multiples of a word.
#[inline]
const fn align(len: usize) -> usize {
    len.next_multiple_of(size_of::<usize>())
}

/// Returns how much of a buffer a message with `len` bytes of data takes.
///
/// A descriptor is 4 bytes. A buffer to receive into may need 7 bytes more, if it is not aligned.
#[doc(alias("CmsgSpace", "__cmsg_aligned_space"))]
#[inline]
pub const fn space(len: usize) -> usize {
    HEADER + align(len)
}

/// The part of `buffer` that begins where the kernel wants a control buffer to.
#[inline]
pub(super) fn aligned(buffer: &mut [u8]) -> &mut [u8] {
    let skip = buffer.as_ptr().align_offset(align_of::<uapi::cmsghdr>());
    buffer.get_mut(skip..).unwrap_or_default()
}

/// Writes control messages to send.
///
/// All methods fail with `ENOBUFS` if the buffer has no room.
#[doc(alias = "ControlMessage")]
#[derive(Debug)]
pub struct Writer<'a> {
    buffer: &'a mut [u8],
    len: usize,
    fds: PhantomData<BorrowedFd<'a>>,
}

impl<'a> Writer<'a> {
    /// Starts at the beginning of `buffer`.
    #[inline]
    pub fn new(buffer: &'a mut [u8]) -> Self {
        Self {
            buffer,
            len: 0,
            fds: PhantomData,
        }
    }

    /// Returns the messages, as the kernel reads them.
    #[doc(alias = "CmsgLen")]
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.buffer[..self.len]
    }

    /// Adds a message that no other method here does; `EINVAL` for descriptors.
    #[doc(alias("SetControllen", "SetLen"))]
    #[inline]
    pub fn push(&mut self, level: c_int, kind: c_int, data: &[u8]) -> Result<()> {
        if (level, kind) == (uapi::SOL_SOCKET, uapi::SCM_RIGHTS) {
            return Err(Errno::EINVAL);
        }
        self.reserve(level, kind, data.len())?.copy_from_slice(data);
        Ok(())
    }

    /// Writes a header and returns the place of its data.
    #[inline]
    fn reserve(&mut self, level: c_int, kind: c_int, len: usize) -> Result<&mut [u8]> {
        let room = self.buffer.get_mut(self.len..).unwrap_or_default();
        // The last message needs no padding.
        let taken = space(len).min(room.len());
        if taken < HEADER + len {
            return Err(Errno::ENOBUFS);
        }
        let message = &mut room[..taken];
        message.fill(0);
        let mut put = |at: usize, bytes: &[u8]| {
            message[at..at + bytes.len()].copy_from_slice(bytes);
        };
        put(
            offset_of!(uapi::cmsghdr, cmsg_len),
            &(HEADER + len).to_ne_bytes(),
        );
        put(offset_of!(uapi::cmsghdr, cmsg_level), &level.to_ne_bytes());
        put(offset_of!(uapi::cmsghdr, cmsg_type), &kind.to_ne_bytes());
        self.len += taken;
        Ok(&mut message[HEADER..HEADER + len])
    }

    /// Passes descriptors, at most 253. See unix(7).
    #[doc(alias = "UnixRights")]
    #[inline]
    pub fn rights(&mut self, fds: &[BorrowedFd<'a>]) -> Result<()> {
        let data = self.reserve(uapi::SOL_SOCKET, uapi::SCM_RIGHTS, fds.len() * FD)?;
        for (to, fd) in data.chunks_exact_mut(FD).zip(fds) {
            to.copy_from_slice(&int(fd).to_ne_bytes());
        }
        Ok(())
    }

    /// Says who sends; another than the caller takes privileges. See unix(7).
    #[doc(alias = "UnixCredentials")]
    #[inline]
    pub fn credentials(&mut self, credentials: Credentials) -> Result<()> {
        let mut data = [0; size_of::<uapi::ucred>()];
        let mut put = |at: usize, bytes: [u8; 4]| data[at..at + 4].copy_from_slice(&bytes);
        put(offset_of!(uapi::ucred, pid), credentials.pid.to_ne_bytes());
        put(offset_of!(uapi::ucred, uid), credentials.uid.to_ne_bytes());
        put(offset_of!(uapi::ucred, gid), credentials.gid.to_ne_bytes());
        self.push(uapi::SOL_SOCKET, uapi::SCM_CREDENTIALS, &data)
    }

    /// Sends from `source`, and by the device `ifindex` unless that is 0. See ip(7).
    #[doc(alias = "PktInfo4")]
    #[inline]
    pub fn ip_pktinfo(&mut self, ifindex: i32, source: Ipv4Addr) -> Result<()> {
        let mut data = [0; size_of::<uapi::in_pktinfo>()];
        let at = offset_of!(uapi::in_pktinfo, ipi_ifindex);
        data[at..at + 4].copy_from_slice(&ifindex.to_ne_bytes());
        let at = offset_of!(uapi::in_pktinfo, ipi_spec_dst);
        data[at..at + 4].copy_from_slice(&source.octets());
        self.push(uapi::IPPROTO_IP, uapi::IP_PKTINFO, &data)
    }

    /// Sends from `source`, and by the device `ifindex` unless that is 0. See ipv6(7).
    #[doc(alias = "PktInfo6")]
    #[inline]
    pub fn ipv6_pktinfo(&mut self, ifindex: i32, source: Ipv6Addr) -> Result<()> {
        let mut data = [0; size_of::<uapi::in6_pktinfo>()];
        let at = offset_of!(uapi::in6_pktinfo, ipi6_addr);
        data[at..at + 16].copy_from_slice(&source.octets());
        let at = offset_of!(uapi::in6_pktinfo, ipi6_ifindex);
        data[at..at + 4].copy_from_slice(&ifindex.to_ne_bytes());
        self.push(uapi::IPPROTO_IPV6, uapi::IPV6_PKTINFO, &data)
    }

    /// Sends with this time to live. See ip(7).
    #[inline]
    pub fn ip_ttl(&mut self, ttl: u8) -> Result<()> {
        let data = c_int::from(ttl).to_ne_bytes();
        self.push(uapi::IPPROTO_IP, uapi::IP_TTL, &data)
    }

    /// Sends with this type of service. See ip(7).
    #[inline]
    pub fn ip_tos(&mut self, tos: u8) -> Result<()> {
        self.push(uapi::IPPROTO_IP, uapi::IP_TOS, &[tos])
    }

    /// Sends with this hop limit. See ipv6(7).
    #[inline]
    pub fn ipv6_hoplimit(&mut self, limit: u8) -> Result<()> {
        let data = c_int::from(limit).to_ne_bytes();
        self.push(uapi::IPPROTO_IPV6, uapi::IPV6_HOPLIMIT, &data)
    }

    /// Sends with this traffic class. See ipv6(7).
    #[inline]
    pub fn ipv6_tclass(&mut self, class: u8) -> Result<()> {
        let data = c_int::from(class).to_ne_bytes();
        self.push(uapi::IPPROTO_IPV6, uapi::IPV6_TCLASS, &data)
    }

    /// Cuts the bytes into datagrams of `size`, the last maybe shorter. See udp(7).
    #[inline]
    pub fn udp_segment(&mut self, size: u16) -> Result<()> {
        self.push(uapi::SOL_UDP, uapi::UDP_SEGMENT, &size.to_ne_bytes())
    }

    /// Sends not before `time`, in nanoseconds of the clock that `SO_TXTIME` set.
    #[inline]
    pub fn txtime(&mut self, time: u64) -> Result<()> {
        self.push(uapi::SOL_SOCKET, uapi::SCM_TXTIME, &time.to_ne_bytes())
    }

    /// Asks for `SOF_TIMESTAMPING_TX_` timestamps of this message.
    #[inline]
    pub fn timestamping(&mut self, flags: u32) -> Result<()> {
        let data = flags.to_ne_bytes();
        self.push(uapi::SOL_SOCKET, uapi::SO_TIMESTAMPING_NEW, &data)
    }

    /// Says whether the crypto interface encrypts or decrypts: an `ALG_OP_` constant.
    #[inline]
    pub fn alg_op(&mut self, op: u32) -> Result<()> {
        self.push(uapi::SOL_ALG, uapi::ALG_SET_OP, &op.to_ne_bytes())
    }

    /// Gives the crypto interface the initialization vector.
    #[inline]
    pub fn alg_iv(&mut self, iv: &[u8]) -> Result<()> {
        let len = u32::try_from(iv.len()).map_err(|_| Errno::EINVAL)?;
        let data = self.reserve(uapi::SOL_ALG, uapi::ALG_SET_IV, FD + iv.len())?;
        let (head, tail) = data.split_at_mut(FD);
        head.copy_from_slice(&len.to_ne_bytes());
        tail.copy_from_slice(iv);
        Ok(())
    }

    /// Says how many of the bytes the crypto interface only authenticates.
    #[inline]
    pub fn alg_aead_assoclen(&mut self, len: u32) -> Result<()> {
        self.push(
            uapi::SOL_ALG,
            uapi::ALG_SET_AEAD_ASSOCLEN,
            &len.to_ne_bytes(),
        )
    }
}

/// A control message in the kernel's form.
#[doc(alias = "Cmsghdr")]
#[derive(Debug, PartialEq, Eq)]
pub struct RawMessage<'a> {
    /// The protocol level, such as `SOL_SOCKET`.
    pub level: c_int,
    /// The type, by the level, such as `SCM_RIGHTS`.
    pub kind: c_int,
    /// The data.
    pub data: &'a [u8],
}

/// Iterates over control messages in the kernel's form; ends at the first that is none.
///
/// Descriptors in the messages are numbers here, and owned by nobody: [`Messages`] owns them.
#[doc(alias(
    "CMSG_FIRSTHDR",
    "CMSG_NXTHDR",
    "ParseOneSocketControlMessage",
    "ParseSocketControlMessage"
))]
#[derive(Clone, Debug)]
pub struct RawMessages<'a> {
    rest: &'a [u8],
}

impl<'a> RawMessages<'a> {
    /// Starts at the beginning of `bytes`.
    #[inline]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }
}

impl<'a> Iterator for RawMessages<'a> {
    type Item = RawMessage<'a>;

    #[inline]
    fn next(&mut self) -> Option<RawMessage<'a>> {
        let rest = mem::take(&mut self.rest);
        let header = rest.get(..HEADER)?;
        let len = usize::from_ne_bytes(field(header, offset_of!(uapi::cmsghdr, cmsg_len))?);
        let data = rest.get(HEADER..len)?;
        // The last message needs no padding.
        self.rest = rest
            .get(len.checked_next_multiple_of(size_of::<usize>())?..)
            .unwrap_or_default();
        Some(RawMessage {
            level: c_int::from_ne_bytes(field(header, offset_of!(uapi::cmsghdr, cmsg_level))?),
            kind: c_int::from_ne_bytes(field(header, offset_of!(uapi::cmsghdr, cmsg_type))?),
            data,
        })
    }
}

impl FusedIterator for RawMessages<'_> {}

/// The `N` bytes of a record at `at`, unless it is shorter.
#[inline]
fn field<const N: usize>(record: &[u8], at: usize) -> Option<[u8; N]> {
    record.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// Iterates over the control messages that came with a message.
///
/// Owns the descriptors in them: those that nobody takes are closed with it.
#[derive(Debug)]
pub struct Messages<'a> {
    raw: RawMessages<'a>,
}

impl<'a> Messages<'a> {
    /// # Safety
    ///
    /// `bytes` must be what the kernel has just written, and be read by nothing else.
    #[inline]
    pub(super) unsafe fn new(bytes: &'a [u8]) -> Self {
        Self {
            raw: RawMessages::new(bytes),
        }
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Message<'a>;

    #[inline]
    fn next(&mut self) -> Option<Message<'a>> {
        let raw = self.raw.next()?;
        Some(Message::of(&raw).unwrap_or(Message::Other(raw)))
    }
}

impl FusedIterator for Messages<'_> {}

impl Drop for Messages<'_> {
    #[inline]
    fn drop(&mut self) {
        self.for_each(drop);
    }
}

/// Descriptors that came in a message; those that nobody takes are closed with it.
#[derive(Debug)]
pub struct Rights<'a> {
    rest: &'a [u8],
}

impl Iterator for Rights<'_> {
    type Item = OwnedFd;

    #[inline]
    fn next(&mut self) -> Option<OwnedFd> {
        let fd = field(self.rest, 0)?;
        self.rest = &self.rest[FD..];
        // SAFETY: the kernel opened it for this message, and only this iterator gives it away.
        Some(unsafe { OwnedFd::from_raw_fd(c_int::from_ne_bytes(fd)) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len() / FD;
        (len, Some(len))
    }
}

impl ExactSizeIterator for Rights<'_> {}
impl FusedIterator for Rights<'_> {}

impl Drop for Rights<'_> {
    #[inline]
    fn drop(&mut self) {
        self.for_each(drop);
    }
}

/// A control message that was received.
#[doc(alias("ControlMessageOwned", "SocketControlMessage"))]
#[derive(Debug)]
#[non_exhaustive]
pub enum Message<'a> {
    /// `SCM_RIGHTS`: descriptors, close-on-exec.
    Rights(Rights<'a>),
    /// `SCM_CREDENTIALS`: who sent it.
    Credentials(Credentials),
    /// `SCM_PIDFD`: the process that sent it, or why it could not be opened.
    PidFd(Result<OwnedFd>),
    /// `SCM_SECURITY`: the sender's security context.
    Security(&'a [u8]),
    /// `SO_TIMESTAMP` or `SO_TIMESTAMPNS`: when it came.
    Timestamp(Timespec),
    /// `SO_TIMESTAMPING`: by the software, unused, and by the hardware.
    Timestamping([Timespec; 3]),
    /// `SO_RXQ_OVFL`: how many were dropped before it.
    Dropped(u32),
    /// `SO_MARK`: its mark.
    Mark(u32),
    /// `IP_PKTINFO`: the device, the local address, and the address that it was for.
    IpPktinfo {
        /// The device's index.
        ifindex: i32,
        /// The local address.
        local: Ipv4Addr,
        /// The address that it was sent to.
        destination: Ipv4Addr,
    },
    /// `IPV6_PKTINFO`: the device and the address that it was for.
    Ipv6Pktinfo {
        /// The device's index.
        ifindex: i32,
        /// The address that it was sent to.
        destination: Ipv6Addr,
    },
    /// `IP_TTL`: the time to live.
    IpTtl(i32),
    /// `IP_TOS`: the type of service.
    IpTos(u8),
    /// `IPV6_HOPLIMIT`: the hop limit.
    Ipv6HopLimit(i32),
    /// `IPV6_TCLASS`: the traffic class.
    Ipv6TrafficClass(i32),
    /// `IP_ORIGDSTADDR`: where it was going.
    IpOriginalDestination(SocketAddrV4),
    /// `IPV6_ORIGDSTADDR`: where it was going.
    Ipv6OriginalDestination(SocketAddrV6),
    /// `IP_RECVERR`, `IPV6_RECVERR` and the like: an entry of the error queue.
    Error(ExtendedError),
    /// `UDP_GRO`: the size of the datagrams that were joined.
    UdpGro(i32),
    /// `TCP_INQ`: how many bytes wait.
    TcpInq(i32),
    /// `PACKET_AUXDATA`: what a network packet's header lost.
    PacketAuxdata(PacketAuxdata),
    /// Any other, or one that is too short.
    Other(RawMessage<'a>),
}

/// Who is at the other end of a Unix socket.
#[doc(alias = "Ucred")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Credentials {
    /// The process; 0 if it cannot be seen from here.
    pub pid: i32,
    /// The user.
    pub uid: u32,
    /// The group.
    pub gid: u32,
}

/// What a packet socket tells about a packet besides its bytes. See packet(7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PacketAuxdata {
    /// `TP_STATUS_` flags.
    pub status: u32,
    /// How long the packet was.
    pub len: u32,
    /// How much of it was kept.
    pub snaplen: u32,
    /// Where the link layer's header begins.
    pub mac: u16,
    /// Where the network layer's header begins.
    pub net: u16,
    /// The VLAN tag, if the status says that it is valid.
    pub vlan_tci: u16,
    /// The VLAN's protocol, if the status says that it is valid.
    pub vlan_tpid: u16,
}

/// An entry of a socket's error queue: what went wrong, or that something was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtendedError {
    /// The error, if it is one.
    pub errno: Option<Errno>,
    /// Where it comes from, an `SO_EE_ORIGIN_` constant.
    pub origin: u8,
    /// The ICMP type.
    pub kind: u8,
    /// The ICMP code, or an `SO_EE_CODE_` constant.
    pub code: u8,
    /// What the origin adds, such as the path's MTU.
    pub info: u32,
    /// What the origin adds.
    pub data: u32,
    /// The node that reported it.
    pub offender: Option<SocketAddrAny>,
}

impl ExtendedError {
    /// Returns which calls with `MSG_ZEROCOPY` the kernel is done with, counted from 0 on this
    /// socket: their buffers may change again.
    #[inline]
    pub fn zerocopy(&self) -> Option<RangeInclusive<u32>> {
        let sent = i32::from(self.origin) == uapi::SO_EE_ORIGIN_ZEROCOPY;
        (sent && self.errno.is_none()).then_some(self.info..=self.data)
    }
}

impl<'a> Message<'a> {
    /// `None` if the data is too short for the type, or the type is not known.
    #[inline]
    fn of(raw: &RawMessage<'a>) -> Option<Self> {
        let data = raw.data;
        let at_0 = || Some(c_int::from_ne_bytes(field(data, 0)?));
        Some(match raw.level {
            uapi::SOL_SOCKET => match raw.kind {
                uapi::SCM_RIGHTS => Self::Rights(Rights { rest: data }),
                uapi::SCM_CREDENTIALS => Self::Credentials(Credentials {
                    pid: i32::from_ne_bytes(field(data, offset_of!(uapi::ucred, pid))?),
                    uid: u32::from_ne_bytes(field(data, offset_of!(uapi::ucred, uid))?),
                    gid: u32::from_ne_bytes(field(data, offset_of!(uapi::ucred, gid))?),
                }),
                uapi::SCM_PIDFD => Self::PidFd(match at_0()? {
                    // SAFETY: the kernel opened it for this message.
                    fd @ 0.. => Ok(unsafe { OwnedFd::from_raw_fd(fd) }),
                    error => Err(Errno::from_raw_os_error(error.wrapping_neg())?),
                }),
                uapi::SCM_SECURITY => Self::Security(data),
                uapi::SO_TIMESTAMP_NEW => {
                    let time = time(data, 0)?;
                    Self::Timestamp(Timespec {
                        nsec: time.nsec.checked_mul(1000)?,
                        ..time
                    })
                }
                uapi::SO_TIMESTAMPNS_NEW => Self::Timestamp(time(data, 0)?),
                uapi::SO_TIMESTAMPING_NEW => {
                    let size = size_of::<Timespec>();
                    Self::Timestamping([time(data, 0)?, time(data, size)?, time(data, 2 * size)?])
                }
                uapi::SO_RXQ_OVFL => Self::Dropped(at_0()?.cast_unsigned()),
                uapi::SO_MARK => Self::Mark(at_0()?.cast_unsigned()),
                _ => return None,
            },
            uapi::IPPROTO_IP => match raw.kind {
                uapi::IP_PKTINFO => Self::IpPktinfo {
                    ifindex: i32::from_ne_bytes(field(
                        data,
                        offset_of!(uapi::in_pktinfo, ipi_ifindex),
                    )?),
                    local: field::<4>(data, offset_of!(uapi::in_pktinfo, ipi_spec_dst))?.into(),
                    destination: field::<4>(data, offset_of!(uapi::in_pktinfo, ipi_addr))?.into(),
                },
                uapi::IP_TTL => Self::IpTtl(at_0()?),
                uapi::IP_TOS => Self::IpTos(*data.first()?),
                uapi::IP_ORIGDSTADDR => Self::IpOriginalDestination(
                    SocketAddrV4::try_from(&SocketAddrAny::from_bytes(data).ok()?).ok()?,
                ),
                uapi::IP_RECVERR => Self::Error(ExtendedError::of(data)?),
                _ => return None,
            },
            uapi::IPPROTO_IPV6 => match raw.kind {
                uapi::IPV6_PKTINFO => Self::Ipv6Pktinfo {
                    ifindex: i32::from_ne_bytes(field(
                        data,
                        offset_of!(uapi::in6_pktinfo, ipi6_ifindex),
                    )?),
                    destination: field::<16>(data, offset_of!(uapi::in6_pktinfo, ipi6_addr))?
                        .into(),
                },
                uapi::IPV6_HOPLIMIT => Self::Ipv6HopLimit(at_0()?),
                uapi::IPV6_TCLASS => Self::Ipv6TrafficClass(at_0()?),
                uapi::IPV6_ORIGDSTADDR => Self::Ipv6OriginalDestination(
                    SocketAddrV6::try_from(&SocketAddrAny::from_bytes(data).ok()?).ok()?,
                ),
                uapi::IPV6_RECVERR => Self::Error(ExtendedError::of(data)?),
                _ => return None,
            },
            uapi::SOL_UDP if raw.kind == uapi::UDP_GRO => Self::UdpGro(at_0()?),
            uapi::SOL_TCP if raw.kind == uapi::TCP_CM_INQ => Self::TcpInq(at_0()?),
            uapi::SOL_PACKET if raw.kind == uapi::PACKET_TX_TIMESTAMP => {
                Self::Error(ExtendedError::of(data)?)
            }
            uapi::SOL_PACKET if raw.kind == uapi::PACKET_AUXDATA => {
                Self::PacketAuxdata(PacketAuxdata::of(data)?)
            }
            _ => return None,
        })
    }
}

/// Seconds and a fraction, 64 bits each.
#[inline]
fn time(data: &[u8], at: usize) -> Option<Timespec> {
    Some(Timespec {
        sec: i64::from_ne_bytes(field(
            data,
            at + offset_of!(uapi::__kernel_timespec, tv_sec),
        )?),
        nsec: i64::from_ne_bytes(field(
            data,
            at + offset_of!(uapi::__kernel_timespec, tv_nsec),
        )?),
    })
}

impl PacketAuxdata {
    #[inline]
    fn of(data: &[u8]) -> Option<Self> {
        type Record = uapi::tpacket_auxdata;
        let long = |at| Some(u32::from_ne_bytes(field(data, at)?));
        let short = |at| Some(u16::from_ne_bytes(field(data, at)?));
        Some(Self {
            status: long(offset_of!(Record, tp_status))?,
            len: long(offset_of!(Record, tp_len))?,
            snaplen: long(offset_of!(Record, tp_snaplen))?,
            mac: short(offset_of!(Record, tp_mac))?,
            net: short(offset_of!(Record, tp_net))?,
            vlan_tci: short(offset_of!(Record, tp_vlan_tci))?,
            vlan_tpid: short(offset_of!(Record, tp_vlan_tpid))?,
        })
    }
}

impl ExtendedError {
    #[inline]
    fn of(data: &[u8]) -> Option<Self> {
        type Record = uapi::sock_extended_err;
        let long = |at| Some(u32::from_ne_bytes(field(data, at)?));
        let offender = data.get(size_of::<Record>()..).unwrap_or_default();
        Some(Self {
            errno: Errno::from_raw_os_error(long(offset_of!(Record, ee_errno))?.cast_signed()),
            origin: *data.get(offset_of!(Record, ee_origin))?,
            kind: *data.get(offset_of!(Record, ee_type))?,
            code: *data.get(offset_of!(Record, ee_code))?,
            info: long(offset_of!(Record, ee_info))?,
            data: long(offset_of!(Record, anon0))?,
            offender: SocketAddrAny::from_bytes(offender)
                .ok()
                .filter(|addr| addr.family().0 != uapi::AF_UNSPEC as u16),
        })
    }
}
