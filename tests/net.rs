//! Sockets: what the calls, the options and the control messages promise.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/sockets.rs"]
mod sockets;

use common::{gap, lacks, offered, promise};
use ksys::event::{PollFd, PollFlags, poll};
use ksys::fd::{AsFd, AsRawFd, OwnedFd};
use ksys::io::{self, IoSlice, IoSliceMut};
use ksys::net::addr::NetlinkAddr;
use ksys::net::bpf;
use ksys::net::cmsg::{self, Message, Writer};
use ksys::net::netdevice::{self, IfFlags};
use ksys::net::sockopt::{self, Ipv4Membership, Ipv6Membership};
use ksys::net::{
    AddressFamily, Incoming, MsgFlags, Outgoing, Protocol, Shutdown, SocketAddrAny, SocketFlags,
    SocketType, UnixAddr, accept, accept_with, acceptfrom, bind, connect, disconnect, getpeername,
    getsockname, listen, recv, recv_uninit, recvfrom, recvmmsg, recvmsg, send, sendmmsg, sendmsg,
    sendto, shutdown, socket, socket_with, socketpair_with,
};
use ksys::{Errno, Result, uapi};
use sockets::{ANY, ANY_6, NONE, bound, listener, tcp, tcp_pair, udp, udp_6, unix_pair};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ksys-net-{}-{n}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn cloexec(fd: &OwnedFd) -> bool {
    let info = std::fs::read_to_string(format!("/proc/self/fdinfo/{}", fd.as_raw_fd())).unwrap();
    let flags = info.lines().find_map(|line| line.strip_prefix("flags:"));
    let flags = u32::from_str_radix(flags.unwrap().trim(), 8).unwrap();
    flags & uapi::O_CLOEXEC as u32 != 0
}

#[test]
fn message_flags_are_the_kernels() {
    let queue = "is of message queues";
    families::check::<MsgFlags>(
        &["MSG_"],
        &[
            ("MSG_COPY", queue),
            ("MSG_EXCEPT", queue),
            ("MSG_INFO", queue),
            ("MSG_NOERROR", queue),
            ("MSG_NOTIFICATION", "is SCTP's own"),
            ("MSG_STAT", queue),
            ("MSG_STAT_ANY", queue),
        ],
    );
    assert_eq!(MsgFlags::NOSIGNAL.bits(), 0x4000);
    assert_eq!(SocketFlags::CLOEXEC.bits(), uapi::SOCK_CLOEXEC);
    let wide = "is above the 16 bits that requests have";
    families::check_in::<IfFlags>(
        "linux/if.h",
        &["IFF_"],
        &[
            ("IFF_DORMANT", wide),
            ("IFF_ECHO", wide),
            ("IFF_LOWER_UP", wide),
            ("IFF_VOLATILE", "is a mask"),
        ],
    );
    families::check_numbers(&["SHUT_"], |value| Shutdown(value as i32).name(), &[]);
    let option = "is of an option";
    families::check_numbers(
        &["SOCK_"],
        |value| SocketType(value as i32).name(),
        &[
            ("SOCK_BUF_LOCK_MASK", option),
            ("SOCK_CLOEXEC", "is of SocketFlags"),
            ("SOCK_DESTROY", "is of netlink"),
            ("SOCK_DIAG_BY_FAMILY", "is of netlink"),
            ("SOCK_IOC_TYPE", "is of requests"),
            ("SOCK_NONBLOCK", "is of SocketFlags"),
            ("SOCK_RCVBUF_LOCK", option),
            ("SOCK_SNDBUF_LOCK", option),
            ("SOCK_TXREHASH_*", option),
        ],
    );
    families::check_numbers(
        &["AF_"],
        |value| AddressFamily(value as u16).name(),
        &[
            ("AF_DECnet", "is spelled like the others"),
            ("AF_VSOCK_*", "is of vsock's monitor"),
            ("AF_LOCAL", "is another name of AF_UNIX"),
            ("AF_ROUTE", "is another name of AF_NETLINK"),
        ],
    );
}

#[test]
fn a_connection_carries_bytes_both_ways() {
    let (client, server) = tcp_pair();
    assert_eq!(send(&client, b"ping", NONE), Ok(4));
    let mut buffer = [0; 16];
    assert_eq!(recv(&server, &mut buffer, MsgFlags::PEEK), Ok(4));
    let mut uninit = [MaybeUninit::uninit(); 16];
    assert_eq!(recv_uninit(&server, &mut uninit, NONE).unwrap(), b"ping");
    assert_eq!(send(&server, b"pong", NONE), Ok(4));
    assert_eq!(recvfrom(&client, &mut buffer, NONE), Ok((4, None)));
    assert_eq!(&buffer[..4], b"pong");
}

#[test]
fn names_of_both_ends_agree() {
    let (listener, addr) = listener();
    let client = tcp();
    assert_eq!(getpeername(&client), Err(Errno::ENOTCONN));
    connect(&client, &addr).unwrap();
    let (server, from) = acceptfrom(&listener).unwrap();
    assert_eq!(from, getsockname(&client).unwrap());
    assert_eq!(from, getpeername(&server).unwrap());
    assert_eq!(addr, getpeername(&client).unwrap());
    assert!(cloexec(&server) && cloexec(&client));
}

#[test]
fn what_cannot_be_is_refused() {
    assert_eq!(
        socket(AddressFamily(999), SocketType::STREAM, Protocol::DEFAULT).err(),
        Some(Errno::EAFNOSUPPORT)
    );
    let (_listener, addr) = listener();
    assert_eq!(bind(tcp(), &addr), Err(Errno::EADDRINUSE));
    let elsewhere = SocketAddrV4::new(Ipv4Addr::new(192, 0, 2, 1), 0);
    assert_eq!(bind(tcp(), &elsewhere), Err(Errno::EADDRNOTAVAIL));
    assert_eq!(accept(tcp()).err(), Some(Errno::EINVAL));
    let nonblocking = socket_with(
        AddressFamily::INET,
        SocketType::STREAM,
        SocketFlags::NONBLOCK,
        Protocol::TCP,
    )
    .unwrap();
    assert!(!cloexec(&nonblocking));
    bind(&nonblocking, &ANY).unwrap();
    listen(&nonblocking, 1).unwrap();
    assert_eq!(accept(&nonblocking).err(), Some(Errno::EAGAIN));
    let (unused, addr) = bound();
    drop(unused);
    assert_eq!(connect(tcp(), &addr), Err(Errno::ECONNREFUSED));
    assert_eq!(listen(udp(), 1), Err(Errno::EOPNOTSUPP));
}

#[test]
fn shutdown_ends_one_direction() {
    let (client, server) = tcp_pair();
    send(&client, b"last", NONE).unwrap();
    shutdown(&client, Shutdown::WR).unwrap();
    assert_eq!(send(&client, b"x", MsgFlags::NOSIGNAL), Err(Errno::EPIPE));
    let mut buffer = [0; 16];
    assert_eq!(recv(&server, &mut buffer, NONE), Ok(4));
    assert_eq!(recv(&server, &mut buffer, NONE), Ok(0));
    assert_eq!(send(&server, b"still", NONE), Ok(5));
    assert_eq!(recv(&client, &mut buffer, NONE), Ok(5));
}

#[test]
fn a_reset_is_an_error_once_the_bytes_are_gone() {
    let (client, server) = tcp_pair();
    sockopt::set(&client, sockopt::SO_LINGER, Some(Duration::ZERO)).unwrap();
    drop(client);
    let mut fds = [PollFd::new(&server, PollFlags::IN)];
    poll(&mut fds, Some(Duration::from_secs(20))).unwrap();
    let mut buffer = [0; 16];
    assert_eq!(recv(&server, &mut buffer, NONE), Err(Errno::ECONNRESET));
    assert_eq!(recv(&server, &mut buffer, NONE), Ok(0));
}

#[test]
fn a_stream_takes_what_it_has_room_for() {
    let (writer, reader) = socketpair_with(
        AddressFamily::UNIX,
        SocketType::STREAM,
        SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
        Protocol::DEFAULT,
    )
    .unwrap();
    let data: Vec<u8> = (0..4_000_000_u32).map(|n| (n % 251) as u8).collect();
    let (mut sent, mut came) = (0, Vec::new());
    let mut partial = false;
    let mut buffer = vec![0; 100_000];
    while came.len() < data.len() {
        match send(&writer, &data[sent..], NONE) {
            Ok(n) => {
                partial |= sent + n < data.len();
                sent += n;
            }
            Err(Errno::EAGAIN) => {}
            Err(errno) => panic!("{errno}"),
        }
        match recv(&reader, &mut buffer, NONE) {
            Ok(n) => came.extend_from_slice(&buffer[..n]),
            Err(errno) => assert_eq!(errno, Errno::EAGAIN),
        }
        if sent == data.len() {
            break;
        }
    }
    drop(writer);
    while let n @ 1.. = recv(&reader, &mut buffer, NONE).unwrap() {
        came.extend_from_slice(&buffer[..n]);
    }
    assert!(partial);
    assert!(came == data);
}

#[test]
fn datagrams_come_one_by_one_with_their_sender() {
    let (a, to_a) = bound();
    let (b, to_b) = bound();
    assert_eq!(sendto(&a, b"one", NONE, &to_b), Ok(3));
    assert_eq!(sendto(&a, b"three", NONE, &SocketAddr::V4(to_b)), Ok(5));
    let mut buffer = [0; 4];
    let (n, from) = recvfrom(&b, &mut buffer, NONE).unwrap();
    assert_eq!((n, SocketAddrV4::try_from(&from.unwrap())), (3, Ok(to_a)));
    assert_eq!(recv(&b, &mut buffer, MsgFlags::TRUNC), Ok(5));
    assert_eq!(&buffer, b"thre");
    assert_eq!(
        recv(&b, &mut buffer, MsgFlags::DONTWAIT),
        Err(Errno::EAGAIN)
    );
    assert_eq!(
        sendto(&a, &vec![0; 70_000], NONE, &to_b),
        Err(Errno::EMSGSIZE)
    );
}

#[test]
fn truncated_uninitialized_memory_is_not_shown() {
    let (a, b) = unix_pair(SocketType::DGRAM);
    send(&a, b"123456", NONE).unwrap();
    let mut buffer = [MaybeUninit::uninit(); 4];
    assert_eq!(
        recv_uninit(&b, &mut buffer, MsgFlags::TRUNC).unwrap(),
        b"1234"
    );
}

#[test]
fn disconnect_undoes_connect() {
    let (a, _) = bound();
    let (_b, to_b) = bound();
    connect(&a, &to_b).unwrap();
    assert!(getpeername(&a).is_ok());
    disconnect(&a).unwrap();
    assert_eq!(getpeername(&a), Err(Errno::ENOTCONN));
}

#[test]
fn a_connect_that_does_not_wait_ends_with_so_error() {
    let (_listener, addr) = listener();
    let client = socket_with(
        AddressFamily::INET,
        SocketType::STREAM,
        SocketFlags::NONBLOCK | SocketFlags::CLOEXEC,
        Protocol::DEFAULT,
    )
    .unwrap();
    match connect(&client, &addr) {
        Ok(()) | Err(Errno::EINPROGRESS) => {}
        Err(errno) => panic!("{errno}"),
    }
    let mut fds = [PollFd::new(&client, PollFlags::OUT)];
    assert_eq!(poll(&mut fds, Some(Duration::from_secs(20))), Ok(1));
    assert_eq!(sockopt::get(&client, sockopt::SO_ERROR), Ok(None));
    assert!(getpeername(&client).is_ok());
}

#[test]
fn ipv6_carries_bytes() {
    let (a, b) = (udp_6(), udp_6());
    bind(&b, &ANY_6).unwrap();
    let to = SocketAddr::try_from(&getsockname(&b).unwrap()).unwrap();
    assert!(to.is_ipv6() && to.port() != 0);
    assert_eq!(sendto(&a, b"six", NONE, &to), Ok(3));
    let mut buffer = [0; 8];
    let (n, from) = recvfrom(&b, &mut buffer, NONE).unwrap();
    let from = SocketAddrV6::try_from(&from.unwrap()).unwrap();
    assert_eq!((n, *from.ip()), (3, Ipv6Addr::LOCALHOST));
}

#[test]
fn unix_addresses_come_back_as_they_were() {
    let folder = Folder::new();
    let path = folder.0.join("socket");
    let fd = socket(AddressFamily::UNIX, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    assert!(
        UnixAddr::try_from(&getsockname(&fd).unwrap())
            .unwrap()
            .is_unnamed()
    );
    let addr = UnixAddr::from_path(&path).unwrap();
    bind(&fd, &addr).unwrap();
    let named = UnixAddr::try_from(&getsockname(&fd).unwrap()).unwrap();
    assert_eq!(named, addr);
    assert_eq!(named.as_path(), Some(path.as_os_str().as_encoded_bytes()));

    let fd = socket(AddressFamily::UNIX, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    let name = format!("ksys\0{}", std::process::id());
    let addr = UnixAddr::from_abstract(name.as_bytes()).unwrap();
    bind(&fd, &addr).unwrap();
    let named = UnixAddr::try_from(&getsockname(&fd).unwrap()).unwrap();
    assert_eq!(named.as_abstract(), Some(name.as_bytes()));
    let peer = socket(AddressFamily::UNIX, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    assert_eq!(sendto(&peer, b"x", NONE, &addr), Ok(1));
}

#[test]
fn a_unix_path_of_108_bytes_needs_no_nul() {
    let folder = Folder::new();
    let base = folder.0.join("").into_os_string().into_encoded_bytes();
    let mut path = base.clone();
    path.resize(108, b'x');
    let fd = socket(AddressFamily::UNIX, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    let addr = UnixAddr::from_path(&path).unwrap();
    bind(&fd, &addr).unwrap();
    let named = getsockname(&fd).unwrap();
    assert_eq!(
        UnixAddr::try_from(&named).unwrap().as_path(),
        Some(&path[..])
    );
    let peer = socket(AddressFamily::UNIX, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    assert_eq!(sendto(&peer, b"x", NONE, &addr), Ok(1));

    path.push(b'x');
    assert_eq!(UnixAddr::from_path(&path).err(), Some(Errno::ENAMETOOLONG));
    assert_eq!(UnixAddr::from_path("").err(), Some(Errno::ENOENT));
    assert!(UnixAddr::from_abstract(&[b'x'; 107]).is_ok());
    assert_eq!(
        UnixAddr::from_abstract(&[b'x'; 108]).err(),
        Some(Errno::ENAMETOOLONG)
    );
}

#[test]
fn descriptors_pass_and_are_close_on_exec() {
    for kind in [SocketType::STREAM, SocketType::DGRAM, SocketType::SEQPACKET] {
        let (a, b) = unix_pair(kind);
        let (reader, writer) = io::pipe().unwrap();
        let mut space = [0; cmsg::space(2 * 4)];
        let mut control = Writer::new(&mut space);
        control.rights(&[reader.as_fd(), writer.as_fd()]).unwrap();
        let iov = [IoSlice::new(b"he"), IoSlice::new(b"re")];
        assert_eq!(sendmsg(&a, None, &iov, Some(&control), NONE), Ok(4));
        drop((reader, writer));

        let (mut x, mut y) = ([0; 1], [0; 8]);
        let mut space = [0; 64];
        let mut iov = [IoSliceMut::new(&mut x), IoSliceMut::new(&mut y)];
        let mut came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
        assert_eq!(came.bytes, 4);
        assert!(!came.flags.contains(MsgFlags::CTRUNC));
        let Some(Message::Rights(fds)) = came.control.next() else {
            panic!("no descriptors");
        };
        let fds: Vec<_> = fds.collect();
        assert!(came.control.next().is_none());
        drop(came);
        assert_eq!((&x, &y[..3]), (b"h", &b"ere"[..]));
        assert_eq!(fds.len(), 2);
        assert!(fds.iter().all(cloexec));
        io::write(&fds[1], b"through").unwrap();
        assert_eq!(io::read(&fds[0], &mut [0; 16]), Ok(7));
    }
}

/// Sends `count` duplicates of the writing end of a pipe, and returns the reading end: it sees its
/// end only when all of them are closed.
fn send_writers(to: &OwnedFd, count: usize) -> OwnedFd {
    let (reader, writer) = io::pipe().unwrap();
    let mut space = vec![0; cmsg::space(4 * count)];
    let mut control = Writer::new(&mut space);
    control.rights(&vec![writer.as_fd(); count]).unwrap();
    sendmsg(to, None, &[IoSlice::new(b"x")], Some(&control), NONE).unwrap();
    reader
}

fn all_closed(reader: &OwnedFd) -> bool {
    let mut fds = [PollFd::new(reader, PollFlags::IN)];
    poll(&mut fds, Some(Duration::ZERO)).unwrap();
    fds[0].revents().contains(PollFlags::HUP)
}

#[test]
fn descriptors_that_nobody_takes_are_closed() {
    let (a, b) = unix_pair(SocketType::DGRAM);
    let mut byte = [0];
    let mut space = [0; 128];

    let reader = send_writers(&a, 3);
    let mut iov = [IoSliceMut::new(&mut byte)];
    let mut came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
    let Some(Message::Rights(mut fds)) = came.control.next() else {
        panic!("no descriptors");
    };
    assert_eq!(fds.len(), 3);
    let first = fds.next();
    drop(fds);
    assert!(!all_closed(&reader));
    drop(first);
    assert!(all_closed(&reader));
    drop(came);

    let reader = send_writers(&a, 5);
    let came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
    assert!(!all_closed(&reader));
    drop(came);
    assert!(all_closed(&reader));
}

#[test]
fn a_control_buffer_too_small_loses_descriptors_but_leaks_none() {
    let (a, b) = unix_pair(SocketType::DGRAM);
    let mut byte = [0];
    let rooms = [0, 1, cmsg::space(0), cmsg::space(4), cmsg::space(4) + 5];
    let mut kept = true;
    for room in rooms {
        let reader = send_writers(&a, 9);
        let mut words = [0_u64; 16];
        // SAFETY: bytes may be written to words.
        let space =
            unsafe { std::slice::from_raw_parts_mut(words.as_mut_ptr().cast::<u8>(), room) };
        let mut iov = [IoSliceMut::new(&mut byte)];
        let came = recvmsg(&b, &mut iov, space, NONE).unwrap();
        let told = came.flags.contains(MsgFlags::CTRUNC);
        let mut took = 0;
        for message in came.control {
            if let Message::Rights(fds) = message {
                took += fds.count();
            }
        }
        let closed = told && took < 9 && all_closed(&reader);
        assert!(closed || room > 1, "{room}");
        kept &= closed;
    }
    promise("recvmsg:small-control", kept);
}

#[test]
fn credentials_and_pidfd_tell_the_sender() {
    let (a, b) = unix_pair(SocketType::DGRAM);
    sockopt::set(&b, sockopt::SO_PASSCRED, true).unwrap();
    let set = sockopt::set(&b, sockopt::SO_PASSPIDFD, true);
    let pidfd = offered("setsockopt:SO_PASSPIDFD", set);
    let me = sockopt::get(&a, sockopt::SO_PEERCRED).unwrap();
    assert_eq!(me.pid, std::process::id() as i32);

    let mut space = [0; cmsg::space(12)];
    let mut control = Writer::new(&mut space);
    control.credentials(me).unwrap();
    sendmsg(&a, None, &[IoSlice::new(b"x")], Some(&control), NONE).unwrap();
    let (mut byte, mut space) = ([0], [0; 256]);
    let came = recvmsg(&b, &mut [IoSliceMut::new(&mut byte)], &mut space, NONE).unwrap();
    let (mut credentials, mut process) = (None, None);
    for message in came.control {
        match message {
            Message::Credentials(sender) => credentials = Some(sender),
            Message::PidFd(fd) => process = Some(fd),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(credentials, Some(me));
    if let Some(set) = pidfd {
        set.unwrap();
        assert!(cloexec(&process.unwrap().unwrap()));
    }
}

#[test]
fn packet_information_comes_with_datagrams() {
    let (a, _) = bound();
    let (b, to) = bound();
    sockopt::set(&b, sockopt::IP_PKTINFO, true).unwrap();
    sockopt::set(&b, sockopt::IP_RECVTTL, true).unwrap();
    sockopt::set(&b, sockopt::IP_RECVTOS, true).unwrap();
    let mut space = [0; 128];
    let mut control = Writer::new(&mut space);
    control.ip_ttl(33).unwrap();
    control.ip_tos(0x10).unwrap();
    let source = Ipv4Addr::new(127, 0, 0, 2);
    control.ip_pktinfo(0, source).unwrap();
    let iov = [IoSlice::new(b"x")];
    sendmsg(&a, Some(&addr_of(&to)), &iov, Some(&control), NONE).unwrap();

    let (mut byte, mut space) = ([0], [0; 256]);
    let came = recvmsg(&b, &mut [IoSliceMut::new(&mut byte)], &mut space, NONE).unwrap();
    let sender = SocketAddrV4::try_from(&came.addr.unwrap()).unwrap();
    assert_eq!(*sender.ip(), source);
    let mut seen = 0;
    for message in came.control {
        match message {
            Message::IpTtl(ttl) => assert_eq!(ttl, 33),
            Message::IpTos(tos) => assert_eq!(tos, 0x10),
            Message::IpPktinfo {
                ifindex,
                destination,
                ..
            } => {
                assert!(ifindex > 0);
                assert_eq!(destination, Ipv4Addr::LOCALHOST);
            }
            other => panic!("{other:?}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 3);
}

fn addr_of(addr: &impl ksys::net::addr::Arg) -> SocketAddrAny {
    addr.to_any()
}

#[test]
fn packet_information_comes_with_ipv6() {
    let (a, b) = (udp_6(), udp_6());
    bind(&b, &ANY_6).unwrap();
    let to = getsockname(&b).unwrap();
    sockopt::set(&b, sockopt::IPV6_RECVPKTINFO, true).unwrap();
    sockopt::set(&b, sockopt::IPV6_RECVHOPLIMIT, true).unwrap();
    sockopt::set(&b, sockopt::IPV6_RECVTCLASS, true).unwrap();
    let mut space = [0; 128];
    let mut control = Writer::new(&mut space);
    control.ipv6_hoplimit(44).unwrap();
    control.ipv6_tclass(0x20).unwrap();
    control.ipv6_pktinfo(0, Ipv6Addr::LOCALHOST).unwrap();
    sendmsg(&a, Some(&to), &[IoSlice::new(b"x")], Some(&control), NONE).unwrap();

    let (mut byte, mut space) = ([0], [0; 256]);
    let came = recvmsg(&b, &mut [IoSliceMut::new(&mut byte)], &mut space, NONE).unwrap();
    let mut seen = 0;
    for message in came.control {
        match message {
            Message::Ipv6HopLimit(limit) => assert_eq!(limit, 44),
            Message::Ipv6TrafficClass(class) => assert_eq!(class, 0x20),
            Message::Ipv6Pktinfo { destination, .. } => {
                assert_eq!(destination, Ipv6Addr::LOCALHOST);
            }
            other => panic!("{other:?}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 3);
}

#[test]
fn a_writer_refuses_what_has_no_room_and_raw_descriptors() {
    let mut space = [0; cmsg::space(4) + cmsg::space(1) - 3];
    let mut control = Writer::new(&mut space);
    control.ip_ttl(1).unwrap();
    control.ip_tos(1).unwrap();
    assert_eq!(control.ip_tos(1), Err(Errno::ENOBUFS));
    assert_eq!(
        control.push(uapi::SOL_SOCKET, uapi::SCM_RIGHTS, &[0; 4]),
        Err(Errno::EINVAL)
    );
    let messages: Vec<_> = cmsg::RawMessages::new(control.as_bytes()).collect();
    assert_eq!(messages.len(), 2);
    assert_eq!(messages[1].data, [1]);
}

#[test]
fn many_messages_go_at_once() {
    let (a, to_a) = bound();
    let (b, to_b) = bound();
    let to = addr_of(&to_b);
    let parts: Vec<_> = [b"one", b"two", b"six"]
        .map(|part| [IoSlice::new(part)])
        .into();
    let mut messages: Vec<_> = parts
        .iter()
        .map(|iov| Outgoing::new(Some(&to), iov, None))
        .collect();
    assert_eq!(sendmmsg(&a, &mut messages, NONE), Ok(3));
    assert!(messages.iter().all(|message| message.bytes() == 3));

    let mut buffers = [[0; 8]; 4];
    let mut addrs = [to; 4];
    let mut controls = [[0; 64]; 4];
    let mut iovs: Vec<_> = buffers.iter_mut().map(|b| [IoSliceMut::new(b)]).collect();
    let mut room: Vec<_> = iovs
        .iter_mut()
        .zip(&mut addrs)
        .zip(&mut controls)
        .map(|((iov, addr), control)| Incoming::new(addr, iov, control))
        .collect();
    let flags = MsgFlags::WAITFORONE;
    let call = if cfg!(target_arch = "arm") {
        "recvmmsg_time64"
    } else {
        "recvmmsg"
    };
    let Some(came) = gap(call, recvmmsg(&b, &mut room, flags, None)) else {
        return;
    };
    let came: Vec<_> = came.unwrap().collect();
    assert_eq!(came.len(), 3);
    for message in &came {
        assert_eq!(message.bytes, 3);
        assert_eq!(message.addr, Some(addr_of(&to_a)));
    }
    drop(came);
    assert_eq!(&buffers[2][..3], b"six");
}

#[test]
fn descriptors_of_many_messages_are_closed_too() {
    let (a, b) = unix_pair(SocketType::DGRAM);
    let readers = [send_writers(&a, 2), send_writers(&a, 1)];
    let mut buffers = [[0; 8]; 2];
    let mut addrs = [addr_of(&ANY); 2];
    let mut controls = [[0; 64]; 2];
    let mut iovs: Vec<_> = buffers.iter_mut().map(|b| [IoSliceMut::new(b)]).collect();
    let mut room: Vec<_> = iovs
        .iter_mut()
        .zip(&mut addrs)
        .zip(&mut controls)
        .map(|((iov, addr), control)| Incoming::new(addr, iov, control))
        .collect();
    let call = if cfg!(target_arch = "arm") {
        "recvmmsg_time64"
    } else {
        "recvmmsg"
    };
    let Some(came) = gap(call, recvmmsg(&b, &mut room, NONE, None)) else {
        return;
    };
    let mut came = came.unwrap();
    let first = came.next().unwrap();
    assert!(!all_closed(&readers[0]) && !all_closed(&readers[1]));
    drop(came);
    assert!(!all_closed(&readers[0]) && all_closed(&readers[1]));
    drop(first);
    assert!(all_closed(&readers[0]));
}

#[test]
fn an_option_that_is_set_is_read_back() {
    macro_rules! options {
        ($($fd:expr => $(sockopt::$NAME:ident)*;)*) => {
            [$($((stringify!($NAME), &$fd, sockopt::$NAME),)*)*]
        };
    }
    let (stream, datagram, six) = (tcp(), udp(), udp_6());
    let options = options! {
        stream =>
            sockopt::SO_REUSEADDR sockopt::SO_REUSEPORT sockopt::SO_KEEPALIVE
            sockopt::SO_OOBINLINE sockopt::TCP_NODELAY sockopt::TCP_CORK;
        datagram =>
            sockopt::SO_BROADCAST sockopt::IP_MULTICAST_LOOP sockopt::IP_PKTINFO
            sockopt::IP_RECVTTL sockopt::IP_RECVERR sockopt::IP_FREEBIND;
        six =>
            sockopt::IPV6_V6ONLY sockopt::IPV6_MULTICAST_LOOP sockopt::IPV6_RECVTCLASS;
    };
    // All that a runner has and gaps.tbl does not know, or the other way round.
    let mut wrong = Vec::new();
    for (name, fd, option) in options {
        for value in [true, false] {
            let (set, get) = (format!("setsockopt:{name}"), format!("getsockopt:{name}"));
            let done = sockopt::set(fd, option, value);
            if done.is_ok() == lacks(&set) {
                wrong.push(format!("{set}: {done:?}"));
            }
            if done.is_ok() {
                let told = sockopt::get(fd, option);
                if (told == Ok(value)) == lacks(&get) {
                    wrong.push(format!("{get}: {told:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let fd = tcp();
    sockopt::set(&fd, sockopt::TCP_KEEPIDLE, 77).unwrap();
    sockopt::set(&fd, sockopt::TCP_KEEPINTVL, 78).unwrap();
    sockopt::set(&fd, sockopt::TCP_KEEPCNT, 7).unwrap();
    sockopt::set(&fd, sockopt::TCP_USER_TIMEOUT, 7_000).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::TCP_KEEPIDLE), Ok(77));
    assert_eq!(sockopt::get(&fd, sockopt::TCP_KEEPINTVL), Ok(78));
    assert_eq!(sockopt::get(&fd, sockopt::TCP_KEEPCNT), Ok(7));
    assert_eq!(sockopt::get(&fd, sockopt::TCP_USER_TIMEOUT), Ok(7_000));
    sockopt::set(&fd, sockopt::IP_TTL, 65).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::IP_TTL), Ok(65));
    sockopt::set(&fd, sockopt::IP_TOS, 0x10).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::IP_TOS), Ok(0x10));
    assert_eq!(
        sockopt::set(&fd, sockopt::TCP_KEEPCNT, 0),
        Err(Errno::EINVAL)
    );
    sockopt::set(&fd, sockopt::SO_RCVBUF, 20_000).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::SO_RCVBUF), Ok(40_000));

    let linger = Some(Duration::from_secs(5));
    sockopt::set(&fd, sockopt::SO_LINGER, linger).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::SO_LINGER), Ok(linger));
    sockopt::set(&fd, sockopt::SO_LINGER, None).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::SO_LINGER), Ok(None));
}

#[test]
fn a_socket_tells_what_it_is() {
    let (listener, _) = listener();
    let get = sockopt::get(&listener, sockopt::SO_DOMAIN);
    assert_eq!(get, Ok(AddressFamily::INET));
    let get = sockopt::get(&listener, sockopt::SO_TYPE);
    assert_eq!(get, Ok(SocketType::STREAM));
    let get = sockopt::get(&listener, sockopt::SO_PROTOCOL);
    assert_eq!(get, Ok(Protocol::TCP));
    assert_eq!(sockopt::get(&listener, sockopt::SO_ACCEPTCONN), Ok(true));
    assert_eq!(
        sockopt::set(&listener, sockopt::SO_ACCEPTCONN, true),
        Err(Errno::ENOPROTOOPT)
    );
    let mut name = [0; 16];
    let name = sockopt::get_slice(&listener, sockopt::TCP_CONGESTION, &mut name).unwrap();
    assert!(name[0].is_ascii_lowercase());
    let name = name.to_vec();
    sockopt::set_slice(&listener, sockopt::TCP_CONGESTION, &name).unwrap();
}

#[test]
fn timeouts_end_a_wait() {
    let (_a, b) = unix_pair(SocketType::STREAM);
    assert_eq!(sockopt::receive_timeout(&b), Ok(None));
    let wait = Duration::from_millis(40);
    sockopt::set_receive_timeout(&b, Some(wait)).unwrap();
    let set = sockopt::receive_timeout(&b).unwrap().unwrap();
    assert!(set >= wait && set < wait * 2);
    let start = Instant::now();
    assert_eq!(recv(&b, &mut [0], NONE), Err(Errno::EAGAIN));
    assert!(start.elapsed() >= wait);
    sockopt::set_receive_timeout(&b, None).unwrap();
    assert_eq!(sockopt::receive_timeout(&b), Ok(None));
    sockopt::set_send_timeout(&b, Some(Duration::from_nanos(1))).unwrap();
    assert!(sockopt::send_timeout(&b).unwrap().is_some());
}

#[test]
fn multicast_groups_are_joined_and_left() {
    let fd = udp();
    let group = Ipv4Membership {
        group: Ipv4Addr::new(224, 0, 0, 77),
        address: Ipv4Addr::LOCALHOST,
        ifindex: 0,
    };
    let all = sockopt::IP_DROP_MEMBERSHIP;
    assert_eq!(sockopt::set(&fd, all, group), Err(Errno::EADDRNOTAVAIL));
    let joined = sockopt::set(&fd, sockopt::IP_ADD_MEMBERSHIP, group);
    promise("setsockopt:IP_ADD_MEMBERSHIP", joined == Ok(()));
    if joined == Ok(()) {
        let again = sockopt::set(&fd, sockopt::IP_ADD_MEMBERSHIP, group);
        assert_eq!(again, Err(Errno::EADDRINUSE));
        sockopt::set(&fd, all, group).unwrap();
    }
    let set = sockopt::set(&fd, sockopt::IP_MULTICAST_IF, Ipv4Addr::LOCALHOST);
    if let Some(set) = offered("setsockopt:IP_MULTICAST_IF", set) {
        set.unwrap();
        let get = sockopt::get(&fd, sockopt::IP_MULTICAST_IF);
        assert_eq!(get, Ok(Ipv4Addr::LOCALHOST));
    }

    let fd = udp_6();
    let group = Ipv6Membership {
        group: "ff01::77".parse().unwrap(),
        ifindex: 1,
    };
    sockopt::set(&fd, sockopt::IPV6_ADD_MEMBERSHIP, group).unwrap();
    sockopt::set(&fd, sockopt::IPV6_DROP_MEMBERSHIP, group).unwrap();
}

#[test]
fn accept_with_sets_flags() {
    let (listener, addr) = listener();
    let client = tcp();
    connect(&client, &addr).unwrap();
    let server = accept_with(&listener, SocketFlags::NONBLOCK).unwrap();
    assert!(!cloexec(&server));
    assert_eq!(recv(&server, &mut [0], NONE), Err(Errno::EAGAIN));
}

#[test]
fn netlink_answers() -> Result<()> {
    let fd = socket(
        AddressFamily::NETLINK,
        SocketType::RAW,
        Protocol::NETLINK_ROUTE,
    )?;
    bind(&fd, &NetlinkAddr::default())?;
    let addr = NetlinkAddr::try_from(&getsockname(&fd)?)?;
    assert_ne!(addr.pid, 0);
    assert_eq!(addr.groups, 0);
    Ok(())
}

#[test]
fn a_filter_cuts_what_comes() {
    let (a, _) = bound();
    let (b, to) = bound();
    let program = [bpf::stmt(uapi::BPF_RET | uapi::BPF_K, 8 + 4)];
    bpf::attach(&b, &program).unwrap();
    let mut read = [bpf::stmt(0, 0); 4];
    let count = bpf::get(&b, &mut read);
    promise(
        "getsockopt:SO_GET_FILTER",
        count == Ok(1) && read[0] == program[0],
    );
    sendto(&a, b"123456", NONE, &to).unwrap();
    let mut buffer = [0; 16];
    assert_eq!(recv(&b, &mut buffer, NONE), Ok(4));
    let Some(detached) = offered("setsockopt:SO_DETACH_FILTER", bpf::detach(&b)) else {
        return;
    };
    detached.unwrap();
    assert_eq!(bpf::detach(&b), Err(Errno::ENOENT));
    sendto(&a, b"123456", NONE, &to).unwrap();
    assert_eq!(recv(&b, &mut buffer, NONE), Ok(6));
    let endless = [bpf::stmt(uapi::BPF_LD | uapi::BPF_IMM, 0)];
    assert_eq!(bpf::attach(&b, &endless), Err(Errno::EINVAL));
}

#[test]
fn the_loopback_device_is_as_it_is() {
    let fd = udp();
    let index = netdevice::name_to_index(&fd, b"lo").unwrap();
    let name = netdevice::index_to_name(&fd, index).unwrap();
    assert_eq!(name.as_bytes(), b"lo");
    assert_eq!(
        netdevice::name_to_index(&fd, b"no such"),
        Err(Errno::ENODEV)
    );
    assert_eq!(
        netdevice::name_to_index(&fd, &[b'x'; 16]),
        Err(Errno::ENODEV)
    );
    let flags = netdevice::flags(&fd, b"lo").unwrap();
    assert!(flags.contains(IfFlags::LOOPBACK));
    let mtu = netdevice::mtu(&fd, b"lo").unwrap();
    assert!(mtu > 1_000);
    let hardware = netdevice::hardware_addr(&fd, b"lo").unwrap();
    assert_eq!(i32::from(hardware.kind), uapi::ARPHRD_LOOPBACK);
    assert_eq!(hardware.addr, [0; 14]);
    if flags.contains(IfFlags::UP) {
        assert_eq!(netdevice::addr(&fd, b"lo"), Ok(Ipv4Addr::LOCALHOST));
        assert_eq!(
            netdevice::netmask(&fd, b"lo"),
            Ok(Ipv4Addr::new(255, 0, 0, 0))
        );
        let mut interfaces = [netdevice::Interface::empty(); 16];
        let interfaces = netdevice::list(&fd, &mut interfaces).unwrap();
        assert!(
            interfaces
                .iter()
                .any(|one| one.name().as_bytes() == b"lo" && one.addr() == Ipv4Addr::LOCALHOST)
        );
    }
}

#[test]
fn the_error_queue_tells_who_refused() {
    let (gone, to) = bound();
    drop(gone);
    let fd = udp();
    let set = sockopt::set(&fd, sockopt::IP_RECVERR, true);
    let Some(set) = offered("setsockopt:IP_RECVERR", set) else {
        return;
    };
    set.unwrap();
    connect(&fd, &to).unwrap();
    send(&fd, b"anyone?", NONE).unwrap();
    let mut fds = [PollFd::new(&fd, PollFlags::empty())];
    assert_eq!(poll(&mut fds, Some(Duration::from_secs(20))), Ok(1));
    assert!(fds[0].revents().contains(PollFlags::ERR));
    if lacks("recvmsg:offender") {
        // It would be written over this program's own memory.
        return;
    }

    let (mut bytes, mut space) = ([0; 16], [0; 256]);
    let mut iov = [IoSliceMut::new(&mut bytes)];
    let mut came = recvmsg(&fd, &mut iov, &mut space, MsgFlags::ERRQUEUE).unwrap();
    assert_eq!(came.bytes, 7);
    assert!(came.flags.contains(MsgFlags::ERRQUEUE));
    let Some(Message::Error(error)) = came.control.next() else {
        panic!("no error");
    };
    assert_eq!(error.errno, Some(Errno::ECONNREFUSED));
    assert_eq!(i32::from(error.origin), uapi::SO_EE_ORIGIN_ICMP);
    let offender = error.offender.as_ref().map(SocketAddrV4::try_from);
    assert!(matches!(offender, Some(Ok(host)) if *host.ip() == Ipv4Addr::LOCALHOST));
    assert_eq!(error.zerocopy(), None);
}

#[test]
fn zero_copy_sends_are_told_of_when_done() {
    let (client, server) = tcp_pair();
    let set = sockopt::set(&client, sockopt::SO_ZEROCOPY, true);
    let Some(set) = offered("setsockopt:SO_ZEROCOPY", set) else {
        return;
    };
    set.unwrap();
    let data = vec![7; 10_000];
    for _ in 0..2 {
        assert_eq!(send(&client, &data, MsgFlags::ZEROCOPY), Ok(data.len()));
    }
    let mut buffer = vec![0; 30_000];
    let mut came = 0;
    while came < 2 * data.len() {
        came += recv(&server, &mut buffer, NONE).unwrap();
    }
    let mut done = Vec::new();
    while done.len() < 2 {
        let mut fds = [PollFd::new(&client, PollFlags::empty())];
        assert_eq!(poll(&mut fds, Some(Duration::from_secs(20))), Ok(1));
        let mut space = [0; 128];
        let told = recvmsg(&client, &mut [], &mut space, MsgFlags::ERRQUEUE).unwrap();
        for message in told.control {
            let Message::Error(entry) = message else {
                panic!("{message:?}");
            };
            done.extend(entry.zerocopy().unwrap());
        }
    }
    assert_eq!(done, [0, 1]);
}

#[test]
fn datagrams_have_timestamps_and_marks_of_overflow() {
    let (a, _) = bound();
    let (b, to) = bound();
    let set = sockopt::set(&b, sockopt::SO_TIMESTAMPNS_NEW, true);
    let Some(set) = offered("setsockopt:SO_TIMESTAMPNS_NEW", set) else {
        return;
    };
    set.unwrap();
    let before = ksys::time::clock_gettime(ksys::time::ClockId::REALTIME).unwrap();
    sendto(&a, b"x", NONE, &to).unwrap();
    let (mut byte, mut space) = ([0], [0; 256]);
    let came = recvmsg(&b, &mut [IoSliceMut::new(&mut byte)], &mut space, NONE).unwrap();
    let after = ksys::time::clock_gettime(ksys::time::ClockId::REALTIME).unwrap();
    let times: Vec<_> = came
        .control
        .map(|message| match message {
            Message::Timestamp(time) => (time.sec, time.nsec),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(times.len(), 1);
    assert!((before.sec, before.nsec) <= times[0] && times[0] <= (after.sec, after.nsec));
}

#[test]
fn datagrams_are_cut_and_joined_by_the_kernel() {
    let (a, _) = bound();
    let (b, to) = bound();
    let mut space = [0; 64];
    let mut control = Writer::new(&mut space);
    control.udp_segment(3).unwrap();
    let iov = [IoSlice::new(b"onetwosix!")];
    let sent = sendmsg(&a, Some(&addr_of(&to)), &iov, Some(&control), NONE);
    let Some(sent) = offered("sendmsg:UDP_SEGMENT", sent) else {
        return;
    };
    assert_eq!(sent, Ok(10));
    let mut buffer = [0; 16];
    for part in [&b"one"[..], b"two", b"six", b"!"] {
        let n = recv(&b, &mut buffer, NONE).unwrap();
        assert_eq!(&buffer[..n], part);
    }

    let set = sockopt::set(&b, sockopt::UDP_GRO, true);
    let Some(set) = offered("setsockopt:UDP_GRO", set) else {
        return;
    };
    set.unwrap();
    let sent = sendmsg(&a, Some(&addr_of(&to)), &iov, Some(&control), NONE);
    assert_eq!(sent, Ok(10));
    let mut space = [0; 64];
    let mut iov = [IoSliceMut::new(&mut buffer)];
    let came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
    let sizes: Vec<_> = came
        .control
        .map(|message| match message {
            Message::UdpGro(size) => size,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!((came.bytes, sizes), (10, vec![3]));
    assert_eq!(&buffer[..10], b"onetwosix!");
}
