//! Network devices: what is set is told, in a network of the test's own.

mod common;
#[path = "common/network.rs"]
mod network;

use common::{granted, promise};
use ksys::fd::OwnedFd;
use ksys::fs::{self, Mode, OFlags};
use ksys::ioctl::{Get, Set, Update, ioctl};
use ksys::net::netdevice::{self, HardwareAddr, IfFlags, IfName};
use ksys::net::{AddressFamily, Protocol, SocketType, socket};
use ksys::{Errno, Result, io, uapi};
use network::with_network;
use std::ffi::{c_int, c_uint};
use std::net::Ipv4Addr;

fn udp() -> OwnedFd {
    socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT).unwrap()
}

#[test]
fn what_is_set_is_told() {
    with_network(|| {
        let fd = udp();
        let flags = netdevice::flags(&fd, b"lo").unwrap();
        assert!(!flags.contains(IfFlags::UP));
        netdevice::set_flags(&fd, b"lo", flags | IfFlags::UP | IfFlags::PROMISC).unwrap();
        let flags = netdevice::flags(&fd, b"lo").unwrap();
        assert!(flags.contains(IfFlags::UP | IfFlags::PROMISC));
        assert_eq!(
            netdevice::set_flags(&fd, b"absent", flags),
            Err(Errno::ENODEV)
        );

        netdevice::set_mtu(&fd, b"lo", 1400).unwrap();
        assert_eq!(netdevice::mtu(&fd, b"lo"), Ok(1400));
        assert_eq!(netdevice::set_mtu(&fd, b"lo", -1), Err(Errno::EINVAL));
        netdevice::set_tx_queue_len(&fd, b"lo", 77).unwrap();
        assert_eq!(netdevice::tx_queue_len(&fd, b"lo"), Ok(77));
        assert_eq!(netdevice::metric(&fd, b"lo"), Ok(0));
        assert_eq!(netdevice::set_metric(&fd, b"lo", 2), Err(Errno::EOPNOTSUPP));

        let addr = Ipv4Addr::new(192, 0, 2, 7);
        netdevice::set_addr(&fd, b"lo", addr).unwrap();
        assert_eq!(netdevice::addr(&fd, b"lo"), Ok(addr));
        let mask = Ipv4Addr::new(255, 255, 255, 0);
        netdevice::set_netmask(&fd, b"lo", mask).unwrap();
        assert_eq!(netdevice::netmask(&fd, b"lo"), Ok(mask));
        let all = Ipv4Addr::new(192, 0, 2, 255);
        netdevice::set_broadcast(&fd, b"lo", all).unwrap();
        assert_eq!(netdevice::broadcast(&fd, b"lo"), Ok(all));
        let other = Ipv4Addr::new(192, 0, 2, 8);
        netdevice::set_destination(&fd, b"lo", other).unwrap();
        assert_eq!(netdevice::destination(&fd, b"lo"), Ok(other));
        let no_mask = Ipv4Addr::new(255, 0, 255, 0);
        assert_eq!(
            netdevice::set_netmask(&fd, b"lo", no_mask),
            Err(Errno::EINVAL)
        );

        let mut addr = [0; 14];
        addr[..6].copy_from_slice(&[2, 0, 0, 0, 0, 9]);
        let kind = uapi::ARPHRD_LOOPBACK as u16;
        let set = |kind| netdevice::set_hardware_addr(&fd, b"lo", HardwareAddr { kind, addr });
        set(kind).unwrap();
        let told = netdevice::hardware_addr(&fd, b"lo").unwrap();
        assert_eq!((told.kind, told.addr), (kind, addr));
        assert_eq!(set(uapi::ARPHRD_ETHER as u16), Err(Errno::EINVAL));
    });
}

#[test]
fn a_device_has_one_name() {
    with_network(|| {
        let fd = udp();
        let index = netdevice::name_to_index(&fd, b"lo").unwrap();
        let renamed = netdevice::rename(&fd, b"lo", b"loop");
        promise("ioctl:rename", renamed.is_ok());
        if renamed.is_err() {
            let name = netdevice::index_to_name(&fd, index);
            return assert_eq!(name, Ok(IfName::new(b"lo").unwrap()));
        }
        assert_eq!(netdevice::name_to_index(&fd, b"lo"), Err(Errno::ENODEV));
        let name = netdevice::index_to_name(&fd, index);
        assert_eq!(name, Ok(IfName::new(b"loop").unwrap()));
        assert_eq!(
            netdevice::rename(&fd, b"loop", &[b'x'; 16]),
            Err(Errno::EINVAL)
        );
        assert_eq!(netdevice::rename(&fd, b"loop", b"a/b"), Err(Errno::EINVAL));
        assert_eq!(netdevice::index_to_name(&fd, index + 9), Err(Errno::ENODEV));
    });
}

/// Opens the device that tunnels are made with, where there is one.
fn tun() -> Option<OwnedFd> {
    let flags = OFlags::RDWR | OFlags::CLOEXEC;
    let fd = fs::open("/dev/net/tun", flags, Mode::empty());
    let refusals = [Errno::ENOENT, Errno::ENODEV, Errno::EACCES, Errno::EPERM];
    Some(granted("openat:tun", &refusals, fd)?.unwrap())
}

fn request(name: &[u8], flags: i32) -> uapi::ifreq {
    // SAFETY: integers.
    let mut request: uapi::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_ifrn.ifrn_name = std::array::from_fn(|at| name.get(at).copied().unwrap_or(0) as _);
    request.ifr_ifru.ifru_flags = flags as i16;
    request
}

fn get<const REQUEST: u32, T>(fd: &OwnedFd) -> Result<T> {
    // SAFETY: the requests below write a `T`.
    unsafe { ioctl(fd, Get::<REQUEST, T>::odd()) }
}

fn set<const REQUEST: u32>(fd: &OwnedFd, value: c_int) -> Result<()> {
    // SAFETY: the requests below read an int.
    unsafe { ioctl(fd, Set::<REQUEST, _>::new(&value)) }.map(drop)
}

#[test]
fn a_tunnel_is_made_and_tells_what_it_is() {
    with_network(|| {
        let Some(fd) = tun() else {
            return;
        };
        let features: c_uint = get::<{ uapi::TUNGETFEATURES }, _>(&fd).unwrap();
        let kinds = (uapi::IFF_TUN | uapi::IFF_TAP) as c_uint;
        assert_eq!(features & kinds, kinds);
        let unmade = get::<{ uapi::TUNGETIFF }, uapi::ifreq>(&fd);
        assert_eq!(unmade.err(), Some(Errno::EBADFD));

        let wanted = uapi::IFF_TAP | uapi::IFF_NO_PI;
        let mut made = request(b"ksys%d", wanted);
        // SAFETY: reads the record and writes the name that the device got.
        unsafe { ioctl(&fd, Update::<{ uapi::TUNSETIFF }, _>::odd(&mut made)) }.unwrap();
        let told: uapi::ifreq = get::<{ uapi::TUNGETIFF }, _>(&fd).unwrap();
        // SAFETY: the kernel wrote it.
        let flags = unsafe { told.ifr_ifru.ifru_flags };
        assert_eq!(i32::from(flags) & wanted, wanted);
        let index = netdevice::name_to_index(udp(), b"ksys0").unwrap();
        assert_ne!(index, 0);

        set::<{ uapi::TUNSETSNDBUF }>(&fd, 4096).unwrap();
        let sndbuf: c_int = get::<{ uapi::TUNGETSNDBUF }, _>(&fd).unwrap();
        assert_eq!(sndbuf, 4096);
        set::<{ uapi::TUNSETVNETHDRSZ }>(&fd, 12).unwrap();
        let header: c_int = get::<{ uapi::TUNGETVNETHDRSZ }, _>(&fd).unwrap();
        assert_eq!(header, 12);
        assert_eq!(set::<{ uapi::TUNSETVNETHDRSZ }>(&fd, 1), Err(Errno::EINVAL));

        // It goes with its last descriptor.
        drop(fd);
        let gone = netdevice::name_to_index(udp(), b"ksys0");
        assert_eq!(gone, Err(Errno::ENODEV));
    });
}

#[test]
fn a_socket_has_an_owner() {
    let fd = udp();
    assert_eq!(get::<{ uapi::SIOCGPGRP }, c_int>(&fd), Ok(0));
    let pid = ksys::process::getpid();
    // SAFETY: reads an int.
    unsafe { ioctl(&fd, Set::<{ uapi::SIOCSPGRP }, _>::new(&pid)) }.unwrap();
    assert_eq!(get::<{ uapi::SIOCGPGRP }, c_int>(&fd), Ok(pid));
    let pipe = io::pipe().unwrap().0;
    assert_eq!(get::<{ uapi::SIOCGPGRP }, c_int>(&pipe), Err(Errno::ENOTTY));
}

#[test]
fn urgent_data_leaves_a_mark() {
    use ksys::net::{MsgFlags, accept, bind, connect, getsockname, listen, recv, send};
    let tcp = || socket(AddressFamily::INET, SocketType::STREAM, Protocol::DEFAULT).unwrap();
    let listener = tcp();
    let any = std::net::SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0);
    bind(&listener, &any).unwrap();
    listen(&listener, 1).unwrap();
    let client = tcp();
    connect(&client, &getsockname(&listener).unwrap()).unwrap();
    let server = accept(&listener).unwrap();
    let at_mark = || get::<{ uapi::SIOCATMARK }, c_int>(&server);
    send(&client, b"ab", MsgFlags::empty()).unwrap();
    send(&client, b"!", MsgFlags::OOB).unwrap();
    let mut buffer = [0; 8];
    // Reading stops at the mark.
    assert_eq!(recv(&server, &mut buffer[..1], MsgFlags::WAITALL), Ok(1));
    assert_eq!(at_mark(), Ok(0));
    assert_eq!(recv(&server, &mut buffer[..1], MsgFlags::WAITALL), Ok(1));
    assert_eq!(at_mark(), Ok(1));
    assert_eq!(recv(&server, &mut buffer, MsgFlags::OOB), Ok(1));
    assert_eq!(buffer[0], b'!');
}
