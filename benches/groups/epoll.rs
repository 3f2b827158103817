//! Waiting for one of many connections: the cost should be flat in their number.

use ksys::event::{EpollFlags, Event, epoll_add, epoll_create, epoll_wait};
use ksys::fd::AsRawFd;
use ksys::net::{self, AddressFamily, Protocol, SocketType};
use ksys_bench::Group;
use std::time::Duration;

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(50));
    for count in [1, 50, 100, 200, 400] {
        let epoll = &epoll_create().expect("an epoll");
        let pairs: Vec<_> = (0..count)
            .map(|_| net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol(0)))
            .collect::<Result<_, _>>()
            .expect("fewer descriptors than are allowed");
        for (index, (_, there)) in (0..).zip(&pairs) {
            epoll_add(epoll, there, index, EpollFlags::IN).expect("a new socket");
        }
        let (here, there) = &pairs[pairs.len() / 2];
        let mut group = Group::at("epoll, one of many", count);
        group.add("ksys", move |b| {
            let mut events = [Event::EMPTY; 16];
            let mut byte = [0];
            b.iter(|| {
                ksys::io::write(here, &byte).expect("the socket is connected");
                let came = epoll_wait(epoll, &mut events, None).expect("a byte was sent");
                ksys::io::read(there, &mut byte).expect("a byte was sent");
                came
            });
        });
        group.add("rustix", move |b| {
            let mut events = Vec::with_capacity(16);
            let mut byte = [0];
            b.iter(|| {
                rustix::io::write(here, &byte).expect("the socket is connected");
                let space = rustix::buffer::spare_capacity(&mut events);
                let came = rustix::event::epoll::wait(epoll, space, None);
                rustix::io::read(there, &mut byte).expect("a byte was sent");
                events.clear();
                came.expect("a byte was sent")
            });
        });
        group.add("libc", move |b| {
            let mut events = [libc::epoll_event { events: 0, u64: 0 }; 16];
            let mut byte = [0_u8];
            let [here, there, epoll] = [here, there, epoll].map(AsRawFd::as_raw_fd);
            b.iter(|| {
                // SAFETY: the kernel reads `byte`.
                let sent = unsafe { libc::write(here, byte.as_ptr().cast(), 1) };
                // SAFETY: the kernel writes to `events`.
                let came = unsafe { libc::epoll_wait(epoll, events.as_mut_ptr(), 16, -1) };
                // SAFETY: the kernel writes to `byte`.
                let read = unsafe { libc::read(there, byte.as_mut_ptr().cast(), 1) };
                assert_eq!((sent, came, read), (1, 1, 1));
            });
        });
        group.run(&mut criterion);
    }
    criterion.final_summary();
}
