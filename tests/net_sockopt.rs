//! Socket options that belong to a protocol or a kind of socket: set, told, refused.

mod common;
#[path = "common/sockets.rs"]
mod sockets;

use common::{granted, offered, promise};
use ksys::fd::OwnedFd;
use ksys::io::{IoSlice, IoSliceMut};
use ksys::mm::Mapping;
use ksys::net::addr::Arg;
use ksys::net::cmsg::{Credentials, Message, RawMessage, RawMessages, Writer};
use ksys::net::netdevice;
use ksys::net::sockopt::{self, Ipv4Membership, Ipv4SourceMembership, Ipv6Membership};
use ksys::net::{
    AddressFamily, Protocol, SocketFlags, SocketType, acceptfrom_with, bind, bpf, connect,
    getsockname, listen, recv, recvmsg, sendto, socket, socketpair,
};
use ksys::{Errno, param, process, thread, uapi};
use sockets::{ANY, ANY_6, NONE, bound, open_if_there, tcp, tcp_pair, udp, udp_6};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};

/// A connection's states, as tcp_info has them.
const ESTABLISHED: i32 = 1;
const CLOSE: i32 = 7;

/// Sets an option, if the runner knows it.
macro_rules! set {
    ($fd:expr, sockopt::$NAME:ident, $value:expr) => {{
        let name = concat!("setsockopt:", stringify!($NAME));
        offered(name, sockopt::set(&$fd, sockopt::$NAME, $value))
    }};
}

/// Reads an option, if the runner knows it.
macro_rules! get {
    ($fd:expr, sockopt::$NAME:ident) => {{
        let name = concat!("getsockopt:", stringify!($NAME));
        offered(name, sockopt::get(&$fd, sockopt::$NAME))
    }};
}

/// Sets a value, reads it back, and is refused another.
macro_rules! turns {
    ($fd:expr, sockopt::$NAME:ident, $value:expr $(, $wrong:expr => $errno:expr)?) => {
        if let Some(set) = set!($fd, sockopt::$NAME, $value) {
            set.unwrap();
            if let Some(told) = get!($fd, sockopt::$NAME) {
                assert_eq!(told, Ok($value));
            }
            $(assert_eq!(sockopt::set(&$fd, sockopt::$NAME, $wrong), Err($errno));)?
        }
    };
}

#[test]
fn options_of_ipv4() {
    let (fd, to) = bound();
    let discover = uapi::IP_PMTUDISC_DO;
    turns!(fd, sockopt::IP_MTU_DISCOVER, discover, 99 => Errno::EINVAL);
    turns!(fd, sockopt::IP_MULTICAST_TTL, 5, 256 => Errno::EINVAL);
    if let Some(mtu) = get!(fd, sockopt::IP_MTU) {
        assert_eq!(mtu, Err(Errno::ENOTCONN));
        connect(&fd, &to).unwrap();
        let mtu = sockopt::get(&fd, sockopt::IP_MTU).unwrap();
        // The longest packet that there is.
        let device = netdevice::mtu(&fd, b"lo").unwrap();
        assert_eq!(mtu, device.min(65_535) as u32);
    }
}

#[test]
fn groups_of_ipv4_by_device_and_sender() {
    let fd = udp();
    let device = |ifindex| Ipv4Membership {
        group: Ipv4Addr::UNSPECIFIED,
        address: Ipv4Addr::UNSPECIFIED,
        ifindex,
    };
    let index = netdevice::name_to_index(&fd, b"lo").unwrap() as i32;
    let set = sockopt::set(&fd, sockopt::IP_MULTICAST_IFINDEX, device(index));
    if let Some(set) = offered("setsockopt:IP_MULTICAST_IF", set) {
        set.unwrap();
        assert_eq!(
            sockopt::set(&fd, sockopt::IP_MULTICAST_IFINDEX, device(99_999)),
            Err(Errno::EADDRNOTAVAIL)
        );
    }
    let one = Ipv4SourceMembership {
        group: Ipv4Addr::new(232, 1, 2, 3),
        interface: Ipv4Addr::LOCALHOST,
        source: Ipv4Addr::new(192, 0, 2, 9),
    };
    let absent = Err(Errno::EADDRNOTAVAIL);
    sockopt::set(&fd, sockopt::IP_ADD_SOURCE_MEMBERSHIP, one).unwrap();
    let again = sockopt::set(&fd, sockopt::IP_ADD_SOURCE_MEMBERSHIP, one);
    assert_eq!(again, absent);
    sockopt::set(&fd, sockopt::IP_DROP_SOURCE_MEMBERSHIP, one).unwrap();
    let again = sockopt::set(&fd, sockopt::IP_DROP_SOURCE_MEMBERSHIP, one);
    assert!(again.is_err());
}

#[test]
fn a_datagram_tells_where_it_was_going() {
    let (from, _) = bound();
    let (fd, to) = bound();
    let Some(set) = set!(fd, sockopt::IP_RECVORIGDSTADDR, true) else {
        return;
    };
    set.unwrap();
    sendto(&from, b"x", NONE, &to).unwrap();
    let (mut byte, mut space) = ([0], [0; 128]);
    let came = recvmsg(&fd, &mut [IoSliceMut::new(&mut byte)], &mut space, NONE).unwrap();
    let told = came.control.into_iter().find_map(|message| match message {
        Message::IpOriginalDestination(addr) => Some(addr),
        _ => None,
    });
    assert_eq!(told, Some(to));
}

#[test]
fn options_of_ipv6() {
    let fd = udp_6();
    turns!(fd, sockopt::IPV6_UNICAST_HOPS, 33, 256 => Errno::EINVAL);
    turns!(fd, sockopt::IPV6_MULTICAST_HOPS, 7, 256 => Errno::EINVAL);
    turns!(fd, sockopt::IPV6_MULTICAST_IF, 1, 99_999 => Errno::ENODEV);
    turns!(fd, sockopt::IPV6_TCLASS, 0x20, 256 => Errno::EINVAL);
    let discover = uapi::IPV6_PMTUDISC_PROBE;
    turns!(fd, sockopt::IPV6_MTU_DISCOVER, discover, 99 => Errno::EINVAL);

    bind(&fd, &ANY_6).unwrap();
    let early = sockopt::get(&fd, sockopt::IPV6_MTU);
    connect(&fd, &getsockname(&fd).unwrap()).unwrap();
    let device = netdevice::mtu(&fd, b"lo").unwrap();
    if let Some(mtu) = get!(fd, sockopt::IPV6_MTU) {
        assert_eq!(early, Err(Errno::ENOTCONN));
        assert_eq!(mtu, Ok(device as u32));
    }
    if let Some(path) = get!(fd, sockopt::IPV6_PATHMTU) {
        assert_eq!(path.unwrap().ip6m_mtu, device as u32);
    }

    let elsewhere = SocketAddrV6::new("2001:db8::1".parse().unwrap(), 0, 0, 0);
    let fd = udp_6();
    assert_eq!(bind(&fd, &elsewhere), Err(Errno::EADDRNOTAVAIL));
    if let Some(set) = set!(fd, sockopt::IPV6_FREEBIND, true) {
        set.unwrap();
        assert_eq!(sockopt::get(&fd, sockopt::IPV6_FREEBIND), Ok(true));
        bind(&fd, &elsewhere).unwrap();
    }
    let group = Ipv6Membership {
        group: Ipv6Addr::LOCALHOST,
        ifindex: 1,
    };
    assert_eq!(
        sockopt::set(&fd, sockopt::IPV6_ADD_MEMBERSHIP, group),
        Err(Errno::EINVAL)
    );
}

#[test]
fn icmp_messages_are_filtered_by_type() {
    let (family, protocol) = (AddressFamily::INET6, Protocol::ICMPV6);
    let Some(fd) = open_if_there("icmpv6", family, SocketType::RAW, protocol) else {
        return;
    };
    let filter = uapi::icmp6_filter {
        data: [!0, 0, 1, 0, 0, 0, 0, 0x8000_0000],
    };
    if let Some(set) = set!(fd, sockopt::ICMPV6_FILTER, filter) {
        set.unwrap();
    }
    let Some(told) = get!(fd, sockopt::ICMPV6_FILTER) else {
        return;
    };
    assert_eq!(told.unwrap().data, filter.data);
    let other = sockopt::get(udp_6(), sockopt::ICMPV6_FILTER);
    assert_eq!(other.err(), Some(Errno::ENOPROTOOPT));
    // The same by its number alone.
    // SAFETY: the value is such a record.
    let option: sockopt::Opt<uapi::icmp6_filter> =
        unsafe { sockopt::Opt::new(uapi::IPPROTO_ICMPV6, uapi::ICMPV6_FILTER) };
    let told = sockopt::get(&fd, option);
    assert_eq!(told.unwrap().data, filter.data);
}

#[test]
fn options_of_all_sockets() {
    let fd = udp();
    sockopt::set(&fd, sockopt::SO_SNDBUF, 20_000).unwrap();
    assert_eq!(sockopt::get(&fd, sockopt::SO_SNDBUF), Ok(40_000));
    turns!(fd, sockopt::SO_INCOMING_CPU, 0);
    let name = |fd: &OwnedFd| {
        let mut name = [0; 16];
        sockopt::get_slice(fd, sockopt::SO_BINDTODEVICE, &mut name).map(|name| name.to_vec())
    };
    sockopt::set_slice(&fd, sockopt::SO_BINDTODEVICE, b"lo").unwrap();
    if let Some(name) = offered("getsockopt:SO_BINDTODEVICE", name(&fd)) {
        assert_eq!(name.as_deref(), Ok(&b"lo\0"[..]));
    }
    assert_eq!(
        sockopt::set_slice(udp(), sockopt::SO_BINDTODEVICE, b"absent"),
        Err(Errno::ENODEV)
    );

    if let Some(cookie) = get!(fd, sockopt::SO_COOKIE) {
        assert_ne!(cookie.unwrap(), 0);
        assert_eq!(sockopt::get(&fd, sockopt::SO_COOKIE), cookie);
        let other = sockopt::get(udp(), sockopt::SO_COOKIE);
        assert_ne!(other.unwrap(), cookie.unwrap());
    }
    turns!(fd, sockopt::SO_MAX_PACING_RATE, 1_000_000);
    let txtime = uapi::sock_txtime {
        clockid: uapi::CLOCK_MONOTONIC,
        flags: uapi::SOF_TXTIME_REPORT_ERRORS as u32,
    };
    let Some(set) = set!(fd, sockopt::SO_TXTIME, txtime) else {
        return;
    };
    set.unwrap();
    let told = sockopt::get(&fd, sockopt::SO_TXTIME).unwrap();
    assert_eq!((told.clockid, told.flags), (txtime.clockid, txtime.flags));
    let wrong = uapi::sock_txtime {
        flags: 1 << 31,
        ..txtime
    };
    let set = sockopt::set(&fd, sockopt::SO_TXTIME, wrong);
    assert_eq!(set, Err(Errno::EINVAL));
}

#[test]
fn buffers_beyond_the_limit_need_a_privilege() {
    let fd = udp();
    const SIZE: u32 = 64 << 20;
    sockopt::set(&fd, sockopt::SO_SNDBUF, SIZE).unwrap();
    let most = sockopt::get(&fd, sockopt::SO_SNDBUF).unwrap();
    assert!(most < SIZE, "this machine's limit is high");
    let root = thread::geteuid() == 0;
    let expected = if root { Ok(()) } else { Err(Errno::EPERM) };
    if let Some(forced) = set!(fd, sockopt::SO_SNDBUFFORCE, SIZE) {
        assert_eq!(forced, expected);
        let told = sockopt::get(&fd, sockopt::SO_SNDBUF);
        assert_eq!(told, Ok(if root { 2 * SIZE } else { most }));
    }
    if let Some(forced) = set!(fd, sockopt::SO_RCVBUFFORCE, SIZE) {
        assert_eq!(forced, expected);
        let told = sockopt::get(&fd, sockopt::SO_RCVBUF);
        assert_eq!(told == Ok(2 * SIZE), root);
    }
}

#[test]
fn options_of_tcp() {
    let (client, server) = tcp_pair();
    turns!(client, sockopt::TCP_QUICKACK, true);
    turns!(client, sockopt::TCP_THIN_LINEAR_TIMEOUTS, true);
    let info = sockopt::get(&server, sockopt::TCP_INFO).unwrap();
    assert_eq!(i32::from(info.tcpi_state), ESTABLISHED);
    promise("getsockopt:TCP_INFO", info.tcpi_snd_mss > 500);
    let idle = sockopt::get(tcp(), sockopt::TCP_INFO).unwrap();
    assert_eq!(i32::from(idle.tcpi_state), CLOSE);
    assert_eq!(
        sockopt::get(udp(), sockopt::TCP_INFO).err(),
        Some(Errno::EOPNOTSUPP)
    );
    // Reno has nothing to tell.
    sockopt::set_slice(&client, sockopt::TCP_CONGESTION, b"reno").unwrap();
    let mut told = [0; 64];
    let told = sockopt::get_slice(&client, sockopt::TCP_CC_INFO, &mut told).unwrap();
    assert!(told.is_empty());
}

#[test]
fn segments_are_signed() {
    let fd = tcp();
    let addr = ANY.to_any();
    // SAFETY: integers.
    let mut key: uapi::tcp_md5sig = unsafe { std::mem::zeroed() };
    // SAFETY: the address is shorter than the storage, which any bytes are a value of.
    unsafe {
        let to = (&raw mut key.tcpm_addr).cast::<u8>();
        to.copy_from_nonoverlapping(addr.as_bytes().as_ptr(), addr.as_bytes().len());
    }
    let absent = sockopt::set(&fd, sockopt::TCP_MD5SIG, key);
    let refusals = [Errno::ENOPROTOOPT, Errno::EINVAL];
    let Some(absent) = granted("setsockopt:TCP_MD5SIG", &refusals, absent) else {
        return;
    };
    assert_eq!(absent, Err(Errno::ENOENT), "there is no key to remove");
    key.tcpm_key[..6].copy_from_slice(b"secret");
    key.tcpm_keylen = 6;
    sockopt::set(&fd, sockopt::TCP_MD5SIG, key).unwrap();
    key.tcpm_keylen = 81;
    let long = sockopt::set(&fd, sockopt::TCP_MD5SIG, key);
    assert_eq!(long, Err(Errno::EINVAL));
    key.tcpm_keylen = 0;
    sockopt::set(&fd, sockopt::TCP_MD5SIG, key).unwrap();
}

#[test]
fn a_connection_is_made_up_for_repair() {
    let fd = tcp();
    let mss = [uapi::tcp_repair_opt {
        opt_code: 2,
        opt_val: 1_000,
    }];
    let set = || sockopt::set_slice(&fd, sockopt::TCP_REPAIR_OPTIONS, &mss);
    assert_eq!(set(), Err(Errno::EINVAL));
    let on = sockopt::set(&fd, sockopt::TCP_REPAIR, uapi::TCP_REPAIR_ON);
    if thread::geteuid() != 0 {
        return assert_eq!(on, Err(Errno::EPERM));
    }
    on.unwrap();
    assert_eq!(set(), Err(Errno::EPERM));
    bind(&fd, &ANY).unwrap();
    // No one is there, and no one is asked.
    connect(&fd, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, 9)).unwrap();
    set().unwrap();
    let largest = sockopt::get(&fd, sockopt::TCP_MAXSEG).unwrap();
    promise("setsockopt:TCP_REPAIR_OPTIONS", largest == 1_000);
}

#[test]
fn no_firewall_has_turned_the_connection() {
    // It has no entry, or no firewall follows connections.
    let refused = [Errno::ENOENT, Errno::ENOPROTOOPT];
    let (client, _server) = tcp_pair();
    match sockopt::ip_original_dst(&client) {
        Ok(addr) => assert_eq!(*addr.ip(), Ipv4Addr::LOCALHOST),
        Err(errno) => assert!(refused.contains(&errno), "{errno}"),
    }
    let fd = socket(AddressFamily::INET6, SocketType::STREAM, Protocol::DEFAULT).unwrap();
    let errno = sockopt::ipv6_original_dst(&fd).unwrap_err();
    assert!(refused.contains(&errno), "{errno}");
}

#[test]
fn packets_are_counted_and_kept_in_a_ring() {
    let protocol = Protocol::ethernet(uapi::ETH_P_LOOP as u16);
    let family = AddressFamily::PACKET;
    let Some(fd) = open_if_there("packet", family, SocketType::RAW, protocol) else {
        return;
    };
    let all = |ifindex| uapi::packet_mreq {
        mr_ifindex: ifindex,
        mr_type: uapi::PACKET_MR_ALLMULTI as u16,
        mr_alen: 0,
        mr_address: [0; 8],
    };
    let Some(added) = set!(fd, sockopt::PACKET_ADD_MEMBERSHIP, all(1)) else {
        return;
    };
    added.unwrap();
    sockopt::set(&fd, sockopt::PACKET_DROP_MEMBERSHIP, all(1)).unwrap();
    assert_eq!(
        sockopt::set(&fd, sockopt::PACKET_ADD_MEMBERSHIP, all(99_999)),
        Err(Errno::ENODEV)
    );

    let block = param::page_size() as u32;
    let ring = |frames| uapi::tpacket_req {
        tp_block_size: block,
        tp_block_nr: 2,
        tp_frame_size: 2048,
        tp_frame_nr: frames,
    };
    assert_eq!(
        sockopt::set(&fd, sockopt::PACKET_RX_RING, ring(1)),
        Err(Errno::EINVAL)
    );
    sockopt::set(&fd, sockopt::PACKET_RX_RING, ring(2 * block / 2048)).unwrap();
    let counts = sockopt::get(&fd, sockopt::PACKET_STATISTICS).unwrap();
    assert_eq!((counts.tp_packets, counts.tp_drops), (0, 0));
    // The version is for good once there is a ring.
    let newest = uapi::TPACKET_V3;
    assert_eq!(
        sockopt::set(&fd, sockopt::PACKET_VERSION, newest),
        Err(Errno::EBUSY)
    );
    sockopt::set(
        &fd,
        sockopt::PACKET_RX_RING,
        uapi::tpacket_req {
            tp_block_size: 0,
            tp_block_nr: 0,
            tp_frame_size: 0,
            tp_frame_nr: 0,
        },
    )
    .unwrap();
    sockopt::set(&fd, sockopt::PACKET_VERSION, newest).unwrap();
    let ring = uapi::tpacket_req3 {
        tp_block_size: block,
        tp_block_nr: 2,
        tp_frame_size: 2048,
        tp_frame_nr: 2 * block / 2048,
        tp_retire_blk_tov: 100,
        tp_sizeof_priv: 0,
        tp_feature_req_word: 0,
    };
    sockopt::set(&fd, sockopt::PACKET_RX_RING_V3, ring).unwrap();
    let counts = sockopt::get(&fd, sockopt::PACKET_STATISTICS_V3).unwrap();
    assert_eq!((counts.tp_packets, counts.tp_freeze_q_cnt), (0, 0));
}

#[test]
fn frames_of_a_bus_are_filtered() {
    let (family, protocol) = (AddressFamily::CAN, Protocol::CAN_RAW);
    let Some(fd) = open_if_there("can-raw", family, SocketType::RAW, protocol) else {
        return;
    };
    let filters = [(0x123, 0x7ff), (0x400, 0x700)]
        .map(|(can_id, can_mask)| uapi::can_filter { can_id, can_mask });
    let set = sockopt::set_slice(&fd, sockopt::CAN_RAW_FILTER, &filters);
    if let Some(set) = offered("setsockopt:CAN_RAW_FILTER", set) {
        set.unwrap();
        let mut told = [uapi::can_filter {
            can_id: 0,
            can_mask: 0,
        }; 4];
        let told = sockopt::get_slice(&fd, sockopt::CAN_RAW_FILTER, &mut told).unwrap();
        assert_eq!(told.len(), 2);
        assert_eq!((told[1].can_id, told[1].can_mask), (0x400, 0x700));
    }
}

#[test]
fn an_express_socket_gets_its_memory_and_rings() {
    let (family, protocol) = (AddressFamily::XDP, Protocol::DEFAULT);
    let Some(fd) = open_if_there("xdp", family, SocketType::RAW, protocol) else {
        return;
    };
    let memory = Mapping::anonymous(16 * param::page_size()).unwrap();
    let mut reg = uapi::xdp_umem_reg {
        addr: memory.as_ptr().addr() as u64,
        len: memory.len() as u64,
        chunk_size: 1_000,
        headroom: 0,
        flags: 0,
        tx_metadata_len: 0,
    };
    // SAFETY: the memory lives as long as the socket.
    let odd = unsafe { sockopt::set_xdp_umem_reg(&fd, &reg) };
    reg.chunk_size = 2048;
    // SAFETY: the memory lives as long as the socket.
    let given = unsafe { sockopt::set_xdp_umem_reg(&fd, &reg) };
    let Some(given) = offered("setsockopt:XDP_UMEM_REG", given) else {
        return;
    };
    given.unwrap();
    assert_eq!(odd, Err(Errno::EINVAL), "chunks of an odd size");
    for ring in [
        sockopt::XDP_UMEM_FILL_RING,
        sockopt::XDP_UMEM_COMPLETION_RING,
        sockopt::XDP_RX_RING,
        sockopt::XDP_TX_RING,
    ] {
        assert_eq!(sockopt::set(&fd, ring, 3), Err(Errno::EINVAL));
        sockopt::set(&fd, ring, 16).unwrap();
    }
    let offsets = sockopt::get(&fd, sockopt::XDP_MMAP_OFFSETS).unwrap();
    assert!(offsets.rx.desc > offsets.rx.producer);
    let counts = sockopt::get(&fd, sockopt::XDP_STATISTICS).unwrap();
    assert_eq!((counts.rx_dropped, counts.tx_invalid_descs), (0, 0));
    let options = sockopt::get(&fd, sockopt::XDP_OPTIONS).unwrap();
    assert_eq!(options.flags, 0);
}

#[test]
fn accepting_tells_who_came() {
    let listener = tcp();
    bind(&listener, &ANY).unwrap();
    let nonblocking = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let early = acceptfrom_with(&listener, nonblocking);
    assert_eq!(early.err(), Some(Errno::EINVAL));
    listen(&listener, 1).unwrap();
    let client = tcp();
    connect(&client, &getsockname(&listener).unwrap()).unwrap();
    let (server, from) = acceptfrom_with(&listener, nonblocking).unwrap();
    assert_eq!(from, getsockname(&client).unwrap());
    assert_eq!(recv(&server, &mut [0], NONE), Err(Errno::EAGAIN));
}

#[test]
fn a_filter_chooses() {
    let (from, _) = bound();
    let (fd, to) = bound();
    // The first byte after a datagram's header of 8 decides.
    let program: [bpf::Insn; 4] = [
        bpf::stmt(uapi::BPF_LD | uapi::BPF_B | uapi::BPF_ABS, 8),
        bpf::jump(
            uapi::BPF_JMP | uapi::BPF_JEQ | uapi::BPF_K,
            u32::from(b'y'),
            0,
            1,
        ),
        bpf::stmt(uapi::BPF_RET | uapi::BPF_K, u32::MAX),
        bpf::stmt(uapi::BPF_RET | uapi::BPF_K, 0),
    ];
    bpf::attach(&fd, &program).unwrap();
    for text in [b"no ", b"yes"] {
        sendto(&from, text, NONE, &to).unwrap();
    }
    let mut buffer = [0; 8];
    assert_eq!(recv(&fd, &mut buffer, NONE), Ok(3));
    assert_eq!(&buffer[..3], b"yes");
    let far = [
        bpf::jump(uapi::BPF_JMP | uapi::BPF_JEQ | uapi::BPF_K, 0, 9, 9),
        program[3],
    ];
    assert_eq!(bpf::attach(&fd, &far), Err(Errno::EINVAL));
}

#[test]
fn credentials_are_a_message_of_three_numbers() {
    let (a, b) = socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT).unwrap();
    let me = Credentials {
        pid: process::getpid(),
        uid: thread::getuid(),
        gid: thread::getgid(),
    };
    assert_eq!(sockopt::get(&a, sockopt::SO_PEERCRED), Ok(me));
    let mut space = [0; 64];
    let mut writer = Writer::new(&mut space);
    writer.credentials(me).unwrap();
    let raw: RawMessage<'_> = RawMessages::new(writer.as_bytes()).next().unwrap();
    assert_eq!(
        (raw.level, raw.kind),
        (uapi::SOL_SOCKET, uapi::SCM_CREDENTIALS)
    );
    assert_eq!(raw.data[..4], me.pid.to_ne_bytes());
    assert_eq!(raw.data.len(), size_of::<uapi::ucred>());

    // Another's are for those who may.
    let mut space = [0; 64];
    let mut writer = Writer::new(&mut space);
    let nobody = Credentials {
        pid: i32::MAX,
        ..me
    };
    writer.credentials(nobody).unwrap();
    let sent = ksys::net::sendmsg(&b, None, &[IoSlice::new(b"x")], Some(&writer), NONE);
    let expected = match thread::geteuid() {
        0 => Errno::ESRCH,
        _ => Errno::EPERM,
    };
    assert_eq!(sent, Err(expected));
}
