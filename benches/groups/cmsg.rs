//! Passing descriptors: the cost should be straight in their number.

use criterion::{BenchmarkId, Criterion};
use ksys::fd::AsFd;
use ksys::io::{IoSlice, IoSliceMut};
use ksys::net::cmsg::{self, Message, Writer};
use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketType};
use std::time::Duration;

const MOST: usize = 128;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .configure_from_args();
    let pair = net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol(0));
    let (a, b) = pair.expect("a pair of sockets");
    let mut group = criterion.benchmark_group("pass descriptors");
    for count in [1, 16, 32, 64, MOST] {
        group.bench_with_input(BenchmarkId::new("ksys", count), &count, |bencher, count| {
            bencher.iter(|| {
                let mut space = [0; cmsg::space(size_of::<i32>() * MOST) + size_of::<usize>()];
                let mut control = Writer::new(&mut space);
                control
                    .rights(&vec![a.as_fd(); *count])
                    .expect("there is room");
                net::sendmsg(
                    &a,
                    None,
                    &[IoSlice::new(b"x")],
                    Some(&control),
                    MsgFlags::empty(),
                )
                .expect("the socket is connected");
                let mut space = [0; cmsg::space(size_of::<i32>() * MOST) + size_of::<usize>()];
                let mut byte = [0];
                let mut iov = [IoSliceMut::new(&mut byte)];
                let came = net::recvmsg(&b, &mut iov, &mut space, MsgFlags::empty());
                let came = came.expect("a message was sent").control;
                let count = came.map(|message| match message {
                    Message::Rights(fds) => fds.count(),
                    _ => 0,
                });
                count.sum::<usize>()
            });
        });
    }
    group.finish();
    criterion.final_summary();
}
