//! Sockets of other kinds, and what TCP and UDP can do besides: time stamps, packets, the express
//! data path, TIPC, connections that are taken down and put up again.

mod common;
#[path = "common/network.rs"]
mod network;
#[path = "common/sockets.rs"]
mod sockets;

use common::{granted, offered, promise};
use ksys::event::{PollFd, PollFlags, poll};
use ksys::fd::{AsFd, OwnedFd};
use ksys::io::IoSliceMut;
use ksys::mm::{MapFlags, Mapping, ProtFlags};
use ksys::net::addr::{PacketAddr, TipcServiceAddr, TipcServiceRange, TipcSocketAddr, XdpAddr};
use ksys::net::cmsg::Message;
use ksys::net::netdevice::{self, IfFlags};
use ksys::net::{
    AddressFamily, MsgFlags, Protocol, SocketType, bind, connect, getpeername, getsockname, recv,
    recvfrom, recvmsg, send, sendto, socket, sockopt,
};
use ksys::time::{ClockId, Timespec, clock_gettime};
use ksys::{Errno, param, uapi};
use network::with_network;
use sockets::{NONE, bound, open_if_there, tcp, tcp_pair};
use std::net::SocketAddrV4;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const LIMIT: Option<Duration> = Some(Duration::from_secs(60));
const RW: ProtFlags = ProtFlags::READ.union(ProtFlags::WRITE);

fn now() -> (i64, i64) {
    let Timespec { sec, nsec } = clock_gettime(ClockId::REALTIME).unwrap();
    (sec, nsec)
}

#[test]
fn what_was_sent_and_what_came_have_time_stamps() {
    let (a, _) = bound();
    let (b, to) = bound();
    let flags = uapi::SOF_TIMESTAMPING_SOFTWARE
        | uapi::SOF_TIMESTAMPING_RX_SOFTWARE
        | uapi::SOF_TIMESTAMPING_TX_SOFTWARE
        | uapi::SOF_TIMESTAMPING_OPT_ID
        | uapi::SOF_TIMESTAMPING_OPT_TSONLY;
    let wanted = uapi::so_timestamping { flags, bind_phc: 0 };
    for fd in [&a, &b] {
        let set = sockopt::set(fd, sockopt::SO_TIMESTAMPING_NEW, wanted);
        let Some(set) = offered("setsockopt:SO_TIMESTAMPING_NEW", set) else {
            return;
        };
        set.unwrap();
    }
    let before = now();
    let mut bytes = [0; 16];
    // The kernel begins to stamp what comes a little after it was asked to.
    let mut early = 0;
    loop {
        sendto(&a, b"when", NONE, &to).unwrap();
        let mut space = [0; 256];
        let mut iov = [IoSliceMut::new(&mut bytes)];
        let came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
        if came.control.count() > 0 {
            break;
        }
        early += 1;
        assert!(early < 1000, "nothing that came has a time stamp");
        std::thread::sleep(Duration::from_millis(1));
    }
    sendto(&a, b"when", NONE, &to).unwrap();
    let within =
        |time: &Timespec| before <= (time.sec, time.nsec) && (time.sec, time.nsec) <= now();

    let mut space = [0; 256];
    let mut iov = [IoSliceMut::new(&mut bytes)];
    let came = recvmsg(&b, &mut iov, &mut space, NONE).unwrap();
    assert_eq!(came.bytes, 4);
    let mut stamps = 0;
    for message in came.control {
        let Message::Timestamping([software, _, hardware]) = message else {
            panic!("{message:?}");
        };
        assert!(within(&software), "{software:?}");
        assert_eq!((hardware.sec, hardware.nsec), (0, 0));
        stamps += 1;
    }
    assert_eq!(stamps, 1);

    // The error queue tells of each that was sent, by its number, without its bytes.
    for number in 0..early + 2 {
        let mut fds = [PollFd::new(&a, PollFlags::empty())];
        assert_eq!(poll(&mut fds, LIMIT), Ok(1));
        let mut space = [0; 256];
        let mut iov = [IoSliceMut::new(&mut bytes)];
        let told = recvmsg(&a, &mut iov, &mut space, MsgFlags::ERRQUEUE).unwrap();
        assert_eq!(told.bytes, 0);
        let (mut stamps, mut entries) = (0, 0);
        for message in told.control {
            match message {
                Message::Timestamping([software, ..]) => {
                    assert!(within(&software), "{software:?}");
                    stamps += 1;
                }
                Message::Error(entry) => {
                    assert_eq!(entry.errno, Some(Errno::ENOMSG));
                    let origin = i32::from(entry.origin);
                    assert_eq!(origin, uapi::SO_EE_ORIGIN_TIMESTAMPING);
                    assert_eq!(entry.info, uapi::SCM_TSTAMP_SND as u32);
                    assert_eq!(entry.data, number);
                    assert_eq!(entry.zerocopy(), None);
                    entries += 1;
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!((stamps, entries), (1, 1));
    }
    let mut iov = [IoSliceMut::new(&mut bytes)];
    let empty = recvmsg(&a, &mut iov, &mut [], MsgFlags::ERRQUEUE);
    assert_eq!(empty.err(), Some(Errno::EAGAIN));
}

#[test]
fn packets_are_seen_with_their_frame() {
    let all = uapi::ETH_P_ALL as u16;
    let family = AddressFamily::PACKET;
    let protocol = Protocol::ethernet(all);
    let Some(packets) = open_if_there("packet", family, SocketType::RAW, protocol) else {
        return;
    };
    let lo = PacketAddr {
        protocol: all,
        ifindex: 1,
        ..PacketAddr::default()
    };
    bind(&packets, &lo).unwrap();
    let set = sockopt::set(&packets, sockopt::PACKET_AUXDATA, true);
    let auxdata = offered("setsockopt:PACKET_AUXDATA", set);
    if let Some(set) = auxdata {
        set.unwrap();
    }
    let (a, from) = bound();
    let (_b, to) = bound();
    let text = format!("a packet from {from}");
    sendto(&a, text.as_bytes(), NONE, &to).unwrap();
    // Others use the device too.
    let mut bytes = [0; 2048];
    let length = loop {
        let mut space = [0; 128];
        let mut iov = [IoSliceMut::new(&mut bytes)];
        let came = recvmsg(&packets, &mut iov, &mut space, NONE).unwrap();
        let length = came.bytes;
        let sender = PacketAddr::try_from(&came.addr.unwrap()).unwrap();
        let infos: Vec<_> = came.control.collect();
        if !bytes[..length].ends_with(text.as_bytes()) {
            continue;
        }
        assert_eq!(sender.ifindex, 1);
        assert_eq!(sender.protocol, uapi::ETH_P_IP as u16);
        assert_eq!(i32::from(sender.hatype), uapi::ARPHRD_LOOPBACK);
        assert_eq!(sender.halen, 6);
        if auxdata.is_some() {
            let [Message::PacketAuxdata(aux)] = infos[..] else {
                panic!("{infos:?}");
            };
            assert_eq!((aux.len, aux.snaplen), (length as u32, length as u32));
            assert_eq!((aux.mac, aux.net), (0, 14));
        }
        break length;
    };
    // Ethernet, IP and UDP before the bytes.
    assert_eq!(length, 14 + 20 + 8 + text.len());
    assert_eq!(bytes[12..14], [8, 0]);
    assert_eq!(bytes[26..30], from.ip().octets());
    assert_eq!(bytes[34..36], from.port().to_be_bytes());
    let counts = sockopt::get(&packets, sockopt::PACKET_STATISTICS);
    if let Some(counts) = offered("getsockopt:PACKET_STATISTICS", counts) {
        assert!(counts.unwrap().tp_packets >= 1);
    }
}

/// A ring that a socket shares with the kernel.
struct Ring {
    memory: Mapping,
    offsets: uapi::xdp_ring_offset,
}

impl Ring {
    fn new(fd: &OwnedFd, page: u64, offsets: uapi::xdp_ring_offset, entry: usize) -> Self {
        let len = offsets.desc as usize + ENTRIES as usize * entry;
        let flags = MapFlags::SHARED | MapFlags::POPULATE;
        let memory = Mapping::new(Some(fd.as_fd()), page, len, RW, flags).unwrap();
        Self { memory, offsets }
    }

    fn index(&self, at: u64) -> &AtomicU32 {
        let place = self.memory.as_ptr().wrapping_byte_add(at as usize);
        // SAFETY: the kernel keeps an index there, and both sides change it as a whole.
        unsafe { AtomicU32::from_ptr(place.cast()) }
    }

    fn producer(&self) -> &AtomicU32 {
        self.index(self.offsets.producer)
    }

    /// The first entry.
    fn first<T>(&self) -> *mut T {
        let at = self.offsets.desc as usize;
        self.memory.as_ptr().wrapping_byte_add(at).cast()
    }
}

const ENTRIES: u32 = 64;

#[test]
fn the_express_path_carries_a_frame() {
    // A queue has one such socket, and is free again only a while after that was closed.
    with_network(carry_a_frame);
}

fn carry_a_frame() {
    let control = socket(AddressFamily::INET, SocketType::DGRAM, Protocol::DEFAULT).unwrap();
    netdevice::set_flags(&control, b"lo", IfFlags::UP).unwrap();
    let (family, protocol) = (AddressFamily::XDP, Protocol::DEFAULT);
    let Some(express) = open_if_there("xdp", family, SocketType::RAW, protocol) else {
        return;
    };
    let page = param::page_size();
    let chunk = 4096.min(page);
    let mut memory = Mapping::anonymous(ENTRIES as usize * chunk).unwrap();
    let frame = b"\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\x88\xb5an experiment, as the type says";
    memory.as_mut_slice().unwrap()[2 * chunk..][..frame.len()].copy_from_slice(frame);
    let region = uapi::xdp_umem_reg {
        addr: memory.as_ptr().expose_provenance() as u64,
        len: memory.len() as u64,
        chunk_size: chunk as u32,
        headroom: 0,
        flags: 0,
        tx_metadata_len: 0,
    };
    // SAFETY: the memory lives longer than the socket, and no slice of it is used meanwhile.
    let given = unsafe { sockopt::set_xdp_umem_reg(&express, &region) };
    let Some(given) = offered("setsockopt:XDP_UMEM_REG", given) else {
        return;
    };
    given.unwrap();
    for ring in [
        sockopt::XDP_UMEM_FILL_RING,
        sockopt::XDP_UMEM_COMPLETION_RING,
        sockopt::XDP_TX_RING,
    ] {
        let odd = sockopt::set(&express, ring, ENTRIES - 1);
        assert_eq!(odd, Err(Errno::EINVAL), "no power of two");
        sockopt::set(&express, ring, ENTRIES).unwrap();
    }
    let offsets = sockopt::get(&express, sockopt::XDP_MMAP_OFFSETS).unwrap();
    let descriptor = size_of::<uapi::xdp_desc>();
    let place = uapi::XDP_PGOFF_TX_RING.into();
    let sent = Ring::new(&express, place, offsets.tx, descriptor);
    let place = uapi::XDP_UMEM_PGOFF_COMPLETION_RING;
    let done = Ring::new(&express, place, offsets.cr, size_of::<u64>());

    let addr = XdpAddr {
        flags: uapi::XDP_COPY as u16,
        ifindex: 1,
        queue_id: 0,
        shared_umem_fd: 0,
    };
    bind(&express, &addr).unwrap();
    let options = sockopt::get(&express, sockopt::XDP_OPTIONS).unwrap();
    assert_eq!(options.flags & uapi::XDP_OPTIONS_ZEROCOPY as u32, 0);
    assert_eq!(bind(&express, &addr), Err(Errno::EBUSY), "bound already");

    let kind = 0x88b5;
    let protocol = Protocol::ethernet(kind);
    let watcher = socket(AddressFamily::PACKET, SocketType::RAW, protocol).unwrap();
    let entry = uapi::xdp_desc {
        addr: 2 * chunk as u64,
        len: frame.len() as u32,
        options: 0,
    };
    // SAFETY: the first entry is the program's until the producer's index says otherwise.
    unsafe { sent.first::<uapi::xdp_desc>().write(entry) };
    sent.producer().store(1, Ordering::Release);
    assert_eq!(send(&express, b"", MsgFlags::DONTWAIT), Ok(0));
    let mut bytes = [0; 256];
    let (n, from) = recvfrom(&watcher, &mut bytes, NONE).unwrap();
    assert_eq!(&bytes[..n], frame);
    assert_eq!(PacketAddr::try_from(&from.unwrap()).unwrap().protocol, kind);
    assert_eq!(done.producer().load(Ordering::Acquire), 1);
    // SAFETY: the kernel has written it, as its index says.
    assert_eq!(unsafe { done.first::<u64>().read() }, entry.addr);
    let counts = sockopt::get(&express, sockopt::XDP_STATISTICS).unwrap();
    assert_eq!(counts.tx_invalid_descs, 0);
    drop(express);
}

#[test]
fn tipc_finds_a_service_by_its_name() {
    let family = AddressFamily::TIPC;
    let Some(server) = open_if_there("tipc", family, SocketType::RDM, Protocol::DEFAULT) else {
        return;
    };
    let service = 18_000 + std::process::id();
    let range = TipcServiceRange {
        scope: uapi::TIPC_NODE_SCOPE as i8,
        service,
        lower: 5,
        upper: 9,
    };
    bind(&server, &range).unwrap();
    let client = socket(family, SocketType::RDM, Protocol::DEFAULT).unwrap();
    let identity = TipcSocketAddr::try_from(&getsockname(&client).unwrap()).unwrap();
    let to = |instance| TipcServiceAddr {
        scope: uapi::TIPC_NODE_SCOPE as i8,
        service,
        instance,
        domain: 0,
    };
    assert_eq!(sendto(&client, b"request", NONE, &to(7)), Ok(7));
    let mut bytes = [0; 16];
    let (n, from) = recvfrom(&server, &mut bytes, NONE).unwrap();
    assert_eq!(&bytes[..n], b"request");
    let from = TipcSocketAddr::try_from(&from.unwrap()).unwrap();
    assert_eq!((from.port, from.node), (identity.port, identity.node));
    assert_eq!(sendto(&server, b"answer", NONE, &from), Ok(6));
    assert_eq!(recv(&client, &mut bytes, NONE), Ok(6));
    assert_eq!(&bytes[..6], b"answer");
    let nobody = sendto(&client, b"?", MsgFlags::DONTWAIT, &to(10));
    assert_eq!(nobody, Err(Errno::EHOSTUNREACH));

    let importance = uapi::TIPC_HIGH_IMPORTANCE as u32;
    sockopt::set(&client, sockopt::TIPC_IMPORTANCE, importance).unwrap();
    let set = sockopt::get(&client, sockopt::TIPC_IMPORTANCE);
    assert_eq!(set, Ok(importance));
}

#[test]
fn a_connection_is_taken_down_and_put_up_again() {
    let (client, server) = tcp_pair();
    assert_eq!(send(&client, b"before", NONE), Ok(6));
    let mut bytes = [0; 16];
    assert_eq!(recv(&server, &mut bytes, NONE), Ok(6));
    let repair = sockopt::set(&client, sockopt::TCP_REPAIR, uapi::TCP_REPAIR_ON);
    let Some(repair) = granted("setsockopt:TCP_REPAIR", &[Errno::EPERM], repair) else {
        return;
    };
    repair.unwrap();
    let queues = [uapi::TCP_RECV_QUEUE, uapi::TCP_SEND_QUEUE];
    let numbers = queues.map(|queue| {
        sockopt::set(&client, sockopt::TCP_REPAIR_QUEUE, queue).unwrap();
        sockopt::get(&client, sockopt::TCP_QUEUE_SEQ).unwrap()
    });
    let window = sockopt::get(&client, sockopt::TCP_REPAIR_WINDOW);
    promise("getsockopt:TCP_REPAIR_WINDOW", window.is_ok());
    let Ok(window) = window else { return };
    assert!(window.snd_wnd > 0);
    let info = sockopt::get(&client, sockopt::TCP_INFO).unwrap();
    let own = SocketAddrV4::try_from(&getsockname(&client).unwrap()).unwrap();
    let peer = getpeername(&client).unwrap();
    // Nobody is told that it is gone.
    drop(client);
    let nothing = recv(&server, &mut bytes, MsgFlags::DONTWAIT);
    assert_eq!(nothing, Err(Errno::EAGAIN));

    let again = tcp();
    sockopt::set(&again, sockopt::SO_REUSEADDR, true).unwrap();
    sockopt::set(&again, sockopt::TCP_REPAIR, uapi::TCP_REPAIR_ON).unwrap();
    bind(&again, &own).unwrap();
    for (queue, number) in queues.into_iter().zip(numbers) {
        sockopt::set(&again, sockopt::TCP_REPAIR_QUEUE, queue).unwrap();
        sockopt::set(&again, sockopt::TCP_QUEUE_SEQ, number).unwrap();
    }
    // In repair it only takes the other end's address.
    connect(&again, &peer).unwrap();
    // The largest segment, by its number among TCP's options.
    let largest = uapi::tcp_repair_opt {
        opt_code: 2,
        opt_val: info.tcpi_snd_mss,
    };
    sockopt::set_slice(&again, sockopt::TCP_REPAIR_OPTIONS, &[largest]).unwrap();
    sockopt::set(&again, sockopt::TCP_REPAIR_WINDOW, window).unwrap();
    let off = uapi::TCP_REPAIR_OFF_NO_WP;
    sockopt::set(&again, sockopt::TCP_REPAIR, off).unwrap();

    assert_eq!(send(&again, b"after", NONE), Ok(5));
    assert_eq!(recv(&server, &mut bytes, NONE), Ok(5));
    assert_eq!(&bytes[..5], b"after");
    assert_eq!(send(&server, b"back", NONE), Ok(4));
    assert_eq!(recv(&again, &mut bytes, NONE), Ok(4));
    assert_eq!(&bytes[..4], b"back");
}
