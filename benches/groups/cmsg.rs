//! Passing descriptors: the cost should be straight in their number.

use ksys::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use ksys::io::{IoSlice, IoSliceMut};
use ksys::net::cmsg::{self, Message, Writer};
use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketType};
use ksys_bench::Group;
use std::io;
use std::mem::MaybeUninit;
use std::time::Duration;

const MOST: usize = 128;

/// Sends the descriptors with a byte, receives and closes them, and returns how many came.
type Pass = fn([BorrowedFd<'_>; 2], &[BorrowedFd<'_>]) -> usize;

fn by_ksys([a, b]: [BorrowedFd<'_>; 2], fds: &[BorrowedFd<'_>]) -> usize {
    let mut space = [0; cmsg::space(size_of::<i32>() * MOST) + size_of::<usize>()];
    let mut control = Writer::new(&mut space);
    control.rights(fds).expect("there is room");
    let iov = [IoSlice::new(b"x")];
    net::sendmsg(a, None, &iov, Some(&control), MsgFlags::empty()).expect("it is connected");
    let mut space = [0; cmsg::space(size_of::<i32>() * MOST) + size_of::<usize>()];
    let mut byte = [0];
    let mut iov = [IoSliceMut::new(&mut byte)];
    let came = net::recvmsg(b, &mut iov, &mut space, MsgFlags::empty());
    let came = came.expect("a message was sent").control;
    let count = came.map(|message| match message {
        Message::Rights(fds) => fds.count(),
        _ => 0,
    });
    count.sum()
}

fn by_rustix([a, b]: [BorrowedFd<'_>; 2], fds: &[BorrowedFd<'_>]) -> usize {
    use rustix::net::{
        RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
        SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
    };
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(fds)));
    let iov = [io::IoSlice::new(b"x")];
    sendmsg(a, &iov, &mut control, SendFlags::empty()).expect("it is connected");
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let mut iov = [io::IoSliceMut::new(&mut byte)];
    recvmsg(b, &mut iov, &mut control, RecvFlags::CMSG_CLOEXEC).expect("a message was sent");
    let count = control.drain().map(|message| match message {
        RecvAncillaryMessage::ScmRights(fds) => fds.count(),
        _ => 0,
    });
    count.sum()
}

fn by_nix([a, b]: [BorrowedFd<'_>; 2], fds: &[BorrowedFd<'_>]) -> usize {
    use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags, recvmsg, sendmsg};
    let fds: Vec<RawFd> = fds.iter().map(AsRawFd::as_raw_fd).collect();
    let (iov, rights) = ([io::IoSlice::new(b"x")], [ControlMessage::ScmRights(&fds)]);
    let (a, b) = (a.as_raw_fd(), b.as_raw_fd());
    sendmsg::<()>(a, &iov, &rights, MsgFlags::empty(), None).expect("it is connected");
    let mut space = nix::cmsg_space!([RawFd; MOST]);
    let mut byte = [0];
    let mut iov = [io::IoSliceMut::new(&mut byte)];
    let came = recvmsg::<()>(b, &mut iov, Some(&mut space), MsgFlags::MSG_CMSG_CLOEXEC);
    let came = came.expect("a message was sent");
    let count = came.cmsgs().expect("there was room").map(|message| {
        let ControlMessageOwned::ScmRights(fds) = message else {
            return 0;
        };
        // SAFETY: they came with the message, and nothing else has them.
        let own = |fd| unsafe { OwnedFd::from_raw_fd(fd) };
        fds.into_iter().map(own).collect::<Vec<_>>().len()
    });
    count.sum()
}

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(50));
    let pair = net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol(0));
    let (a, b) = pair.expect("a pair of sockets");
    let pair = [a.as_fd(), b.as_fd()];
    let all: [(_, Pass); 3] = [("ksys", by_ksys), ("rustix", by_rustix), ("nix", by_nix)];
    for count in [1, 16, 32, 64, MOST] {
        let fds = &vec![a.as_fd(); count];
        let mut group = Group::at("pass descriptors", count as u32);
        for (who, pass) in all {
            group.add(who, move |b| {
                b.iter(|| assert_eq!(pass(pair, fds), count));
            });
        }
        group.run(&mut criterion);
    }
    criterion.final_summary();
}
