//! What goes wrong on connections, and ten thousand of them at once.

mod common;
#[path = "common/sockets.rs"]
mod sockets;

use common::fork::{fork, wait};
use ksys::Errno;
use ksys::event::{
    EpollFlags, Event, PollFd, PollFlags, epoll_add, epoll_create, epoll_delete, epoll_modify,
    epoll_wait, poll,
};
use ksys::fd::{AsRawFd, OwnedFd};
use ksys::fs::OFlags;
use ksys::io;
use ksys::net::{
    AddressFamily, MsgFlags, Protocol, SocketAddrAny, SocketType, accept, connect, getsockname,
    recv, recvfrom, send, sendto, socket, sockopt,
};
use ksys::process::{Resource, Rlimit, getrlimit, setrlimit};
use ksys::raw::portable;
use ksys::thread::{self, Capability};
use sockets::{NONE, bound, listener, tcp_pair};
use std::collections::BTreeMap;
use std::net::SocketAddrV4;
use std::time::Duration;

const LIMIT: Option<Duration> = Some(Duration::from_secs(60));
const NOW: Option<Duration> = Some(Duration::ZERO);

const CONNECTIONS: usize = 10_000;

/// Raises the limit of descriptors for `count` connections; returns for how many there is room: a
/// user who may not have so many descriptors gets fewer.
fn room(count: usize) -> usize {
    let want = count as u64 + 200;
    let limit = getrlimit(Resource::NOFILE).unwrap();
    let enough = |limit: Option<u64>| limit.is_none_or(|limit| limit >= want);
    if enough(limit.current) {
        return count;
    }
    let maximum = match enough(limit.maximum) {
        true => limit.maximum,
        false => Some(want),
    };
    let current = Some(want);
    match setrlimit(Resource::NOFILE, Rlimit { current, maximum }) {
        Ok(()) => count,
        Err(errno) => {
            let raises = thread::capget(0).unwrap().effective;
            assert!(!raises.contains(Capability::SYS_RESOURCE));
            assert_eq!(errno, Errno::EPERM);
            let current = limit.maximum;
            setrlimit(Resource::NOFILE, Rlimit { current, ..limit }).unwrap();
            let count = current.unwrap() as usize - 200;
            eprintln!("{count} connections: this user may not have more descriptors");
            count
        }
    }
}

/// How many of them are made at once.
const BATCH: usize = 100;

/// What a connection carries.
fn word(which: usize) -> [u8; 8] {
    (which as u64 * 0x9e37_79b9).to_ne_bytes()
}

/// The other ends of the connections, in a child; returns what went wrong.
fn be_clients(addr: &SocketAddrAny, clients: &mut Vec<OwnedFd>, go: &OwnedFd) -> i32 {
    for which in 0..clients.capacity() {
        // Those that wait to be accepted are fewer than the listener keeps.
        if which % BATCH == 0 && io::read(go, &mut [0]) != Ok(1) {
            return 5;
        }
        let kind = (AddressFamily::INET, SocketType::STREAM);
        let Ok(client) = socket(kind.0, kind.1, Protocol::TCP) else {
            return 1;
        };
        if connect(&client, addr).is_err() {
            return 2;
        }
        clients.push(client);
    }
    for (which, client) in clients.iter().enumerate() {
        if send(client, &word(which), NONE) != Ok(8) {
            return 3;
        }
    }
    for (which, client) in clients.iter().enumerate() {
        let mut bytes = [0; 16];
        if recv(client, &mut bytes, NONE) != Ok(8) || bytes[..8] != word(which) {
            return 4;
        }
    }
    // All are open until the other side says so.
    i32::from(io::read(go, &mut [0]) != Ok(1))
}

/// Waits until `want` of the connections have told something; returns which, and what. The kernel may
/// tell an edge twice.
fn gather(epoll: &OwnedFd, want: usize) -> BTreeMap<usize, EpollFlags> {
    let mut told = BTreeMap::new();
    let mut events = [Event::EMPTY; 128];
    while told.len() < want {
        let n = epoll_wait(epoll, &mut events, LIMIT).unwrap();
        assert_ne!(n, 0, "{} of {want}", told.len());
        for event in &events[..n] {
            let which = event.data() as usize;
            *told.entry(which).or_insert(EpollFlags::empty()) |= event.flags();
        }
    }
    told
}

#[test]
fn ten_thousand_connections_on_one_epoll() {
    let count = room(CONNECTIONS);
    let (listener, addr) = listener();
    let (go, let_go) = io::pipe().unwrap();
    // The child may not ask for memory.
    let mut clients = Vec::with_capacity(count);
    let child = fork(0, || be_clients(&addr, &mut clients, &go));
    let epoll = epoll_create().unwrap();
    let edges = EpollFlags::IN | EpollFlags::RDHUP | EpollFlags::ET;
    let mut servers: Vec<_> = (0..count)
        .map(|which| {
            if which % BATCH == 0 {
                io::write(&let_go, b"!").unwrap();
            }
            let server = accept(&listener).unwrap();
            epoll_add(&epoll, &server, which as u64, edges).unwrap();
            Some(server)
        })
        .collect();

    // Each is told, and its bytes are those that were sent on it.
    let told = gather(&epoll, count);
    assert!(told.keys().copied().eq(0..count));
    for (which, flags) in told {
        assert_eq!(flags, EpollFlags::IN);
        let server = servers[which].as_ref().unwrap();
        let mut bytes = [0; 16];
        assert_eq!(recv(server, &mut bytes, NONE), Ok(8));
        assert_eq!(bytes[..8], word(which));
        let more = recv(server, &mut bytes[8..], MsgFlags::DONTWAIT);
        assert_eq!(more, Err(Errno::EAGAIN));
        assert_eq!(send(server, &bytes[..8], NONE), Ok(8));
    }

    // A third is closed while registered, and tells nothing any more.
    for server in servers.iter_mut().step_by(3) {
        *server = None;
    }
    // All clients go: the ends that are left see it.
    io::write(&let_go, b"!").unwrap();
    assert_eq!(wait(child), 0, "the clients");
    let left: Vec<_> = (0..count).filter(|which| which % 3 != 0).collect();
    let told = gather(&epoll, left.len());
    assert!(told.keys().eq(left.iter()));
    assert!(told.values().all(|flags| flags.contains(EpollFlags::RDHUP)));
    for which in left {
        let server = servers[which].as_ref().unwrap();
        assert_eq!(recv(server, &mut [0], NONE), Ok(0));
    }
    drop(servers);
    assert_eq!(epoll_wait(&epoll, &mut [Event::EMPTY], NOW), Ok(0));
}

#[test]
fn what_is_closed_while_registered_is_gone() {
    let epoll = epoll_create().unwrap();
    let (client, server) = tcp_pair();
    send(&client, b"x", NONE).unwrap();
    epoll_add(&epoll, &server, 7, EpollFlags::IN).unwrap();
    let number = server.as_raw_fd();
    drop(server);
    assert_eq!(epoll_wait(&epoll, &mut [Event::EMPTY], NOW), Ok(0));
    // SAFETY: it is not open: that is the point.
    let closed = unsafe { ksys::fd::BorrowedFd::borrow_raw(1 << 20) };
    assert_eq!(epoll_delete(&epoll, closed), Err(Errno::EBADF));
    // Another socket that gets the number is not registered for it.
    let (reader, _writer) = io::pipe().unwrap();
    if reader.as_raw_fd() == number {
        let modified = epoll_modify(&epoll, &reader, 1, EpollFlags::IN);
        assert_eq!(modified, Err(Errno::ENOENT));
    }
    epoll_add(&epoll, &reader, 8, EpollFlags::IN).unwrap();
    assert_eq!(epoll_wait(&epoll, &mut [Event::EMPTY], NOW), Ok(0));
}

fn nonblocking(fd: &OwnedFd) {
    let flags = io::fcntl_getfl(fd).unwrap();
    io::fcntl_setfl(fd, flags | OFlags::NONBLOCK).unwrap();
}

fn pattern(at: usize) -> u8 {
    (at.wrapping_mul(0x9e37_79b1) >> 13) as u8
}

/// Sends until there is no room; returns how much went.
fn fill(fd: &OwnedFd) -> usize {
    let mut sent = 0;
    loop {
        let bytes: Vec<u8> = (sent..sent + 70_001).map(pattern).collect();
        match send(fd, &bytes, NONE) {
            Ok(n) => sent += n,
            Err(errno) => {
                assert_eq!(errno, Errno::EAGAIN);
                return sent;
            }
        }
    }
}

#[test]
fn a_peer_that_resets_in_the_middle_ends_the_sender() {
    let (client, server) = tcp_pair();
    nonblocking(&client);
    let sent = fill(&client);
    // With bytes that nobody has read, closing is a reset.
    let mut bytes = [0; 1000];
    assert_eq!(recv(&server, &mut bytes, NONE), Ok(1000));
    assert!(sent > bytes.len());
    let epoll = epoll_create().unwrap();
    epoll_add(&epoll, &client, 1, EpollFlags::IN | EpollFlags::RDHUP).unwrap();
    drop(server);
    let mut events = [Event::EMPTY; 2];
    assert_eq!(epoll_wait(&epoll, &mut events, LIMIT), Ok(1));
    let told = events[0].flags();
    assert!(told.contains(EpollFlags::ERR | EpollFlags::HUP | EpollFlags::RDHUP));
    // The error is told once; SIGPIPE is not sent.
    let more = |flags| send(&client, b"more", flags);
    assert_eq!(more(MsgFlags::NOSIGNAL), Err(Errno::ECONNRESET));
    assert_eq!(more(MsgFlags::NOSIGNAL), Err(Errno::EPIPE));
    assert_eq!(recv(&client, &mut bytes, NONE), Ok(0));
    assert_eq!(sockopt::get(&client, sockopt::SO_ERROR), Ok(None));
}

#[test]
fn what_came_before_a_reset_is_whole() {
    let (client, server) = tcp_pair();
    nonblocking(&server);
    let sent = fill(&server);
    // The first bytes are here; what is on the way may be lost.
    let mut bytes = [0; 1000];
    let mut came = recv(&client, &mut bytes, NONE).unwrap();
    assert!(bytes[..came].iter().copied().eq((0..came).map(pattern)));
    sockopt::set(&server, sockopt::SO_LINGER, Some(Duration::ZERO)).unwrap();
    drop(server);
    let error = loop {
        match recv(&client, &mut bytes, NONE) {
            Ok(n) => {
                assert_ne!(n, 0, "a reset is no end");
                assert!(bytes[..n].iter().copied().eq((came..came + n).map(pattern)));
                came += n;
            }
            Err(errno) => break errno,
        }
    };
    assert_eq!(error, Errno::ECONNRESET);
    assert!(came <= sent);
    assert_eq!(recv(&client, &mut bytes, NONE), Ok(0));
}

#[test]
fn a_sender_that_waits_ends_with_the_reset() {
    let (client, server) = tcp_pair();
    let sender = std::thread::spawn(move || {
        let mut sent = 0;
        loop {
            let bytes: Vec<u8> = (sent..sent + 100_000).map(pattern).collect();
            match send(&client, &bytes, MsgFlags::NOSIGNAL) {
                // The last may be a part.
                Ok(n) => sent += n,
                Err(errno) => return (sent, errno),
            }
        }
    });
    let mut bytes = vec![0; 50_000];
    let mut came = 0;
    while came < 300_000 {
        let n = recv(&server, &mut bytes, NONE).unwrap();
        assert!(bytes[..n].iter().copied().eq((came..came + n).map(pattern)));
        came += n;
    }
    drop(server);
    let (sent, errno) = sender.join().unwrap();
    assert!(sent >= came);
    assert!(matches!(errno, Errno::ECONNRESET | Errno::EPIPE), "{errno}");
}

#[test]
fn an_address_longer_than_its_room_is_cut() {
    let (fd, addr) = bound();
    let number = fd.as_raw_fd();
    let mut room = [0xee_u8; 16];
    let mut len = 6;
    // SAFETY: the kernel writes at most 6 bytes, and the length.
    unsafe { portable::getsockname(number, room.as_mut_ptr().cast(), &raw mut len) }
        .unit()
        .unwrap();
    assert_eq!(len, 16, "how long it is");
    assert_eq!(room[6..], [0xee; 10], "what there was no room for");
    assert_eq!(room[..6], getsockname(&fd).unwrap().as_bytes()[..6]);
    // What was cut is no address.
    let cut = SocketAddrAny::from_bytes(&room[..6]).unwrap();
    assert_eq!(SocketAddrV4::try_from(&cut), Err(Errno::EINVAL));

    let (other, from) = bound();
    sendto(&other, b"x", NONE, &addr).unwrap();
    let mut byte = [0_u8];
    let mut room = [0xee_u8; 16];
    let mut len = 4;
    // SAFETY: the kernel writes one byte, at most 4 bytes of the address, and the length.
    let came = unsafe {
        portable::recvfrom(
            number,
            byte.as_mut_ptr().cast(),
            1,
            0,
            room.as_mut_ptr().cast(),
            &raw mut len,
        )
    };
    assert_eq!((came.usize(), len), (Ok(1), 16));
    assert_eq!(room[4..], [0xee; 12]);
    sendto(&other, b"y", NONE, &addr).unwrap();
    let (_, whole) = recvfrom(&fd, &mut byte, NONE).unwrap();
    assert_eq!(SocketAddrV4::try_from(&whole.unwrap()), Ok(from));
}

#[test]
fn what_nobody_reads_waits_and_what_nobody_sends_does_not() {
    let (client, server) = tcp_pair();
    nonblocking(&client);
    assert_eq!(recv(&client, &mut [0], NONE), Err(Errno::EAGAIN));
    let sent = fill(&client);
    let mut full = [PollFd::new(&client, PollFlags::OUT)];
    assert_eq!(poll(&mut full, NOW), Ok(0));
    // Everything that was taken comes, in order, and then there is room again.
    let mut bytes = vec![0; 65_536];
    let mut came = 0;
    while came < sent {
        let n = recv(&server, &mut bytes, NONE).unwrap();
        assert!(bytes[..n].iter().copied().eq((came..came + n).map(pattern)));
        came += n;
    }
    assert_eq!(came, sent);
    assert_eq!(
        recv(&server, &mut bytes, MsgFlags::DONTWAIT),
        Err(Errno::EAGAIN)
    );
    assert_eq!(poll(&mut full, LIMIT), Ok(1));
}
