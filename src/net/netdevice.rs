//! Network devices, by the requests that any socket takes. See netdevice(7).
//!
//! ```
//! use ksys::net::{self, AddressFamily, Protocol, SocketType, netdevice};
//!
//! let socket = net::socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT)?;
//! let index = netdevice::name_to_index(&socket, b"lo")?;
//! assert_eq!(netdevice::index_to_name(&socket, index)?.as_bytes(), b"lo");
//! # Ok::<(), ksys::Errno>(())
//! ```

use super::AddressFamily;
use super::addr::Name;
use crate::fd::AsFd;
use crate::flags::flags;
use crate::ioctl::{Update, ioctl};
use crate::{Errno, Result, uapi};
use core::ffi::{c_char, c_int, c_short};
use core::mem::{MaybeUninit, offset_of};
use core::net::Ipv4Addr;
use core::{fmt, slice};

/// A device's name.
#[doc(alias = "NewIfreq")]
pub type IfName = Name<16>;

flags! {
    /// What a device is and does, as far as its request has bits for it.
    pub struct IfFlags: c_short {
        UP = IFF_UP;
        BROADCAST = IFF_BROADCAST;
        DEBUG = IFF_DEBUG;
        LOOPBACK = IFF_LOOPBACK;
        POINTOPOINT = IFF_POINTOPOINT;
        NOTRAILERS = IFF_NOTRAILERS;
        RUNNING = IFF_RUNNING;
        NOARP = IFF_NOARP;
        PROMISC = IFF_PROMISC;
        ALLMULTI = IFF_ALLMULTI;
        MASTER = IFF_MASTER;
        SLAVE = IFF_SLAVE;
        MULTICAST = IFF_MULTICAST;
        PORTSEL = IFF_PORTSEL;
        AUTOMEDIA = IFF_AUTOMEDIA;
        DYNAMIC = IFF_DYNAMIC;
    }
}

/// A hardware address and the kind of device that it is of, an `ARPHRD_` constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardwareAddr {
    /// The kind of device.
    pub kind: u16,
    /// The address; how many bytes count depends on the kind.
    pub addr: [u8; 14],
}

/// A device with an address of its own. See [`list`].
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Interface(uapi::ifreq);

impl Interface {
    /// Makes room for one.
    #[inline]
    pub const fn empty() -> Self {
        // SAFETY: integers, and a null pointer.
        Self(unsafe { MaybeUninit::zeroed().assume_init() })
    }

    /// Returns the device's name.
    #[inline]
    pub fn name(&self) -> IfName {
        // SAFETY: the field is bytes.
        let name = unsafe { self.0.ifr_ifrn.ifrn_name };
        Name(name.map(|byte| byte as u8))
    }

    /// Returns the address.
    #[inline]
    pub fn addr(&self) -> Ipv4Addr {
        to_ipv4(&self.0).unwrap_or(Ipv4Addr::UNSPECIFIED)
    }
}

impl fmt::Debug for Interface {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interface")
            .field("name", &self.name())
            .field("addr", &self.addr())
            .finish()
    }
}

/// A request about the device `name`.
#[inline]
fn about(name: &[u8]) -> Result<uapi::ifreq> {
    let mut request = Interface::empty().0;
    let name = IfName::new(name).map_err(|_| Errno::ENODEV)?;
    request.ifr_ifrn.ifrn_name = name.0.map(|byte| byte as c_char);
    Ok(request)
}

/// Issues a request of the network devices, all of which read and write an `ifreq`.
#[inline]
fn issue<const REQUEST: u32>(fd: impl AsFd, request: &mut uapi::ifreq) -> Result<()> {
    // SAFETY: sockets, and nothing else, have these numbers, and all take this record.
    unsafe { ioctl(fd, Update::<REQUEST, _>::odd(request)) }.map(drop)
}

/// Where a `sockaddr`'s data has an IPv4 address: behind the port.
const IPV4: usize = offset_of!(uapi::sockaddr_in, sin_addr) - offset_of!(uapi::sockaddr, sa_data);

#[inline]
fn to_ipv4(request: &uapi::ifreq) -> Result<Ipv4Addr> {
    // SAFETY: the field is bytes.
    let addr = unsafe { request.ifr_ifru.ifru_addr };
    if addr.sa_family != AddressFamily::INET.0 {
        return Err(Errno::EAFNOSUPPORT);
    }
    let mut octets = [0; 4];
    for (to, from) in octets.iter_mut().zip(&addr.sa_data[IPV4..]) {
        *to = *from as u8;
    }
    Ok(octets.into())
}

#[inline]
fn from_ipv4(request: &mut uapi::ifreq, addr: Ipv4Addr) {
    let mut data = [0; 14];
    for (to, from) in data[IPV4..].iter_mut().zip(addr.octets()) {
        *to = from as c_char;
    }
    request.ifr_ifru.ifru_addr = uapi::sockaddr {
        sa_family: AddressFamily::INET.0,
        sa_data: data,
    };
}

/// Returns a device's index; `ENODEV` if there is none of that name.
#[doc(alias("IoctlIfreq", "SIOCGIFINDEX", "if_nametoindex"))]
#[inline]
pub fn name_to_index(fd: impl AsFd, name: &[u8]) -> Result<u32> {
    let mut request = about(name)?;
    issue::<{ uapi::SIOCGIFINDEX }>(fd, &mut request)?;
    // SAFETY: the kernel wrote an integer.
    Ok(unsafe { request.ifr_ifru.ifru_ivalue }.cast_unsigned())
}

/// Returns a device's name; `ENODEV` if there is none of that index.
#[doc(alias("SIOCGIFNAME", "if_indextoname", "index_to_name_inlined"))]
#[inline]
pub fn index_to_name(fd: impl AsFd, index: u32) -> Result<IfName> {
    let mut request = Interface::empty().0;
    request.ifr_ifru.ifru_ivalue = index.cast_signed();
    issue::<{ uapi::SIOCGIFNAME }>(fd, &mut request)?;
    Ok(Interface(request).name())
}

/// Gives a device another name; it has to be down.
#[doc(alias = "SIOCSIFNAME")]
#[inline]
pub fn rename(fd: impl AsFd, name: &[u8], to: &[u8]) -> Result<()> {
    let mut request = about(name)?;
    let to = IfName::new(to).map_err(|_| Errno::EINVAL)?;
    request.ifr_ifru.ifru_newname = to.0.map(|byte| byte as c_char);
    issue::<{ uapi::SIOCSIFNAME }>(fd, &mut request)
}

/// Returns a device's flags.
#[doc(alias = "SIOCGIFFLAGS")]
#[inline]
pub fn flags(fd: impl AsFd, name: &[u8]) -> Result<IfFlags> {
    let mut request = about(name)?;
    issue::<{ uapi::SIOCGIFFLAGS }>(fd, &mut request)?;
    // SAFETY: the kernel wrote an integer.
    Ok(IfFlags::from_bits_retain(unsafe {
        request.ifr_ifru.ifru_flags
    }))
}

/// Sets a device's flags, such as `UP`.
#[doc(alias("SIOCSIFFLAGS", "SetLsfPromisc"))]
#[inline]
pub fn set_flags(fd: impl AsFd, name: &[u8], flags: IfFlags) -> Result<()> {
    let mut request = about(name)?;
    request.ifr_ifru.ifru_flags = flags.bits();
    issue::<{ uapi::SIOCSIFFLAGS }>(fd, &mut request)
}

/// Returns a device's hardware address.
#[doc(alias = "SIOCGIFHWADDR")]
#[inline]
pub fn hardware_addr(fd: impl AsFd, name: &[u8]) -> Result<HardwareAddr> {
    let mut request = about(name)?;
    issue::<{ uapi::SIOCGIFHWADDR }>(fd, &mut request)?;
    // SAFETY: the kernel wrote an address.
    let addr = unsafe { request.ifr_ifru.ifru_hwaddr };
    Ok(HardwareAddr {
        kind: addr.sa_family,
        addr: addr.sa_data.map(|byte| byte as u8),
    })
}

/// Sets a device's hardware address.
#[doc(alias = "SIOCSIFHWADDR")]
#[inline]
pub fn set_hardware_addr(fd: impl AsFd, name: &[u8], addr: HardwareAddr) -> Result<()> {
    let mut request = about(name)?;
    request.ifr_ifru.ifru_hwaddr = uapi::sockaddr {
        sa_family: addr.kind,
        sa_data: addr.addr.map(|byte| byte as c_char),
    };
    issue::<{ uapi::SIOCSIFHWADDR }>(fd, &mut request)
}

/// Defines a pair of functions over a request for a number or an IPv4 address.
macro_rules! pairs {
    ($($what:literal $get:ident $GET:ident $set:ident $SET:ident $kind:ident;)*) => {$(
        #[doc = concat!("Returns a device's ", $what, ".")]
        pub fn $get(fd: impl AsFd, name: &[u8]) -> Result<pairs!(type $kind)> {
            let mut request = about(name)?;
            issue::<{ uapi::$GET }>(fd, &mut request)?;
            pairs!(read $kind request)
        }

        #[doc = concat!("Sets a device's ", $what, ".")]
        pub fn $set(fd: impl AsFd, name: &[u8], value: pairs!(type $kind)) -> Result<()> {
            let mut request = about(name)?;
            pairs!(write $kind request value);
            issue::<{ uapi::$SET }>(fd, &mut request)
        }
    )*};
    (type int) => { c_int };
    (type ipv4) => { Ipv4Addr };
    (read int $request:ident) => {{
        // SAFETY: the kernel wrote an integer.
        Ok(unsafe { $request.ifr_ifru.ifru_ivalue })
    }};
    (read ipv4 $request:ident) => { to_ipv4(&$request) };
    (write int $request:ident $value:ident) => { $request.ifr_ifru.ifru_ivalue = $value };
    (write ipv4 $request:ident $value:ident) => { from_ipv4(&mut $request, $value) };
}

pairs! {
    "largest packet, in bytes" mtu SIOCGIFMTU set_mtu SIOCSIFMTU int;
    "metric" metric SIOCGIFMETRIC set_metric SIOCSIFMETRIC int;
    "sending queue, in packets" tx_queue_len SIOCGIFTXQLEN set_tx_queue_len SIOCSIFTXQLEN int;
    "IPv4 address" addr SIOCGIFADDR set_addr SIOCSIFADDR ipv4;
    "IPv4 network mask" netmask SIOCGIFNETMASK set_netmask SIOCSIFNETMASK ipv4;
    "IPv4 broadcast address" broadcast SIOCGIFBRDADDR set_broadcast SIOCSIFBRDADDR ipv4;
    "other end's IPv4 address" destination SIOCGIFDSTADDR set_destination SIOCSIFDSTADDR ipv4;
}

/// Lists the IPv4 addresses of all devices and returns those that there was room for.
#[doc(alias("SIOCGIFCONF", "if_nameindex"))]
#[inline]
pub fn list(fd: impl AsFd, interfaces: &mut [Interface]) -> Result<&mut [Interface]> {
    let len = c_int::try_from(size_of_val(interfaces)).map_err(|_| Errno::EINVAL)?;
    let at = interfaces.as_mut_ptr();
    // SAFETY: integers, and a null pointer.
    let mut request: uapi::ifconf = unsafe { MaybeUninit::zeroed().assume_init() };
    request.ifc_len = len;
    request.ifc_ifcu.ifcu_req = at.cast();
    // SAFETY: the kernel writes at most `len` bytes to `interfaces`, whole records.
    unsafe { ioctl(fd, Update::<{ uapi::SIOCGIFCONF }, _>::odd(&mut request)) }?;
    let filled = usize::try_from(request.ifc_len.min(len)).unwrap_or(0) / size_of::<Interface>();
    // SAFETY: they are a part of what was lent.
    Ok(unsafe { slice::from_raw_parts_mut(at, filled) })
}
