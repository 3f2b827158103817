//! Waiting for one of many connections: the cost should be flat in their number.

use criterion::{BenchmarkId, Criterion};
use ksys::event::{EpollFlags, Event, epoll_add, epoll_create, epoll_wait};
use ksys::net::{self, AddressFamily, Protocol, SocketType};
use std::time::Duration;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .configure_from_args();
    let mut group = criterion.benchmark_group("epoll, one of many");
    for count in [1, 50, 100, 200, 400] {
        let epoll = epoll_create().expect("an epoll");
        let pairs: Vec<_> = (0..count)
            .map(|_| net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol(0)))
            .collect::<Result<_, _>>()
            .expect("fewer descriptors than are allowed");
        for (index, (_, there)) in (0..).zip(&pairs) {
            epoll_add(&epoll, there, index, EpollFlags::IN).expect("a new socket");
        }
        group.bench_with_input(BenchmarkId::new("ksys", count), &count, |bencher, _| {
            let (here, there) = &pairs[pairs.len() / 2];
            let mut events = [Event::EMPTY; 16];
            let mut byte = [0];
            bencher.iter(|| {
                ksys::io::write(here, &byte).expect("the socket is connected");
                let came = epoll_wait(&epoll, &mut events, None).expect("a byte was sent");
                ksys::io::read(there, &mut byte).expect("a byte was sent");
                came
            });
        });
    }
    group.finish();
    criterion.final_summary();
}
