//! Sockets that tests of the network begin with.

// Each test program uses a part of this.
#![allow(dead_code)]

use crate::common::granted;
use ksys::Errno;
use ksys::fd::OwnedFd;
use ksys::net::{
    AddressFamily, MsgFlags, Protocol, SocketAddrAny, SocketType, accept, bind, connect,
    getsockname, listen, socket, socketpair,
};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};

pub const NONE: MsgFlags = MsgFlags::empty();
pub const ANY: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0);
pub const ANY_6: SocketAddrV6 = SocketAddrV6::new(Ipv6Addr::LOCALHOST, 0, 0, 0);

pub fn tcp() -> OwnedFd {
    socket(AddressFamily::INET, SocketType::STREAM, Protocol::DEFAULT).unwrap()
}

pub fn udp() -> OwnedFd {
    socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT).unwrap()
}

pub fn udp_6() -> OwnedFd {
    socket(AddressFamily::INET6, SocketType::DGRAM, Protocol::DEFAULT).unwrap()
}

/// A UDP socket that is bound, and its address.
pub fn bound() -> (OwnedFd, SocketAddrV4) {
    let fd = udp();
    bind(&fd, &ANY).unwrap();
    let addr = SocketAddrV4::try_from(&getsockname(&fd).unwrap()).unwrap();
    (fd, addr)
}

/// A listener and its address.
pub fn listener() -> (OwnedFd, SocketAddrAny) {
    let fd = tcp();
    bind(&fd, &ANY).unwrap();
    listen(&fd, 128).unwrap();
    let addr = getsockname(&fd).unwrap();
    (fd, addr)
}

/// Both ends of a TCP connection.
pub fn tcp_pair() -> (OwnedFd, OwnedFd) {
    let (listener, addr) = listener();
    let client = tcp();
    connect(&client, &addr).unwrap();
    (client, accept(&listener).unwrap())
}

pub fn unix_pair(kind: SocketType) -> (OwnedFd, OwnedFd) {
    socketpair(AddressFamily::UNIX, kind, Protocol::DEFAULT).unwrap()
}

/// Opens a socket of a family that a kernel may lack, or that takes a privilege.
pub fn open_if_there(
    name: &str,
    family: AddressFamily,
    kind: SocketType,
    protocol: Protocol,
) -> Option<OwnedFd> {
    let refusals = [
        Errno::EAFNOSUPPORT,
        Errno::EPROTONOSUPPORT,
        Errno::ESOCKTNOSUPPORT,
        Errno::EPERM,
    ];
    let name = format!("socket:{name}");
    let socket = granted(&name, &refusals, socket(family, kind, protocol))?;
    Some(socket.unwrap_or_else(|errno| panic!("{name}: {errno}")))
}
