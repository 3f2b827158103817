use super::{FD, OTHER, Row};
use ksys::event::{
    self, EpollCreateFlags, EpollFlags, Event, EventfdFlags, FdSet, PollFd, PollFlags,
};
use ksys::signal::{SigSet, Signal};
use std::time::Duration;

fn mask() -> SigSet {
    SigSet::from([Signal::HUP, Signal::USR2])
}

const TIME: Option<Duration> = Some(Duration::new(77, 123_456_789));

pub const ROWS: &[Row] = rows! {
    event::epoll_create() => "epoll_create1(EPOLL_CLOEXEC)";
    event::epoll_create_with(EpollCreateFlags::empty()) => "epoll_create1(0)";
    event::epoll_add(FD, OTHER, 0x1_2345_6789_abcd, EpollFlags::OUT | EpollFlags::ET) =>
        "epoll_ctl(1003, EPOLL_CTL_ADD, 2017, {events=EPOLLOUT|EPOLLET, data=0x123456789abcd})";
    event::epoll_modify(FD, OTHER, 0x2_3456_789a_bcde, EpollFlags::PRI | EpollFlags::ONESHOT) =>
        "epoll_ctl(1003, EPOLL_CTL_MOD, 2017, {events=EPOLLPRI|EPOLLONESHOT, \
         data=0x23456789abcde})";
    event::epoll_delete(FD, OTHER) => "epoll_ctl(1003, EPOLL_CTL_DEL, 2017, *)";
    event::epoll_wait(FD, &mut [Event::EMPTY; 3], TIME) =>
        "epoll_pwait(1003, *, 3, 77124, NULL, 8)";
    event::epoll_pwait(FD, &mut [Event::EMPTY; 5], None, Some(&mask())) =>
        "epoll_pwait(1003, *, 5, -1, *, 8)";
    event::epoll_pwait2(FD, &mut [Event::EMPTY; 7], TIME, Some(&mask())) =>
        "epoll_pwait2(1003, *, 7, *, *, 8)";
    event::poll(
        &mut [PollFd::new(&FD, PollFlags::IN), PollFd::new(&OTHER, PollFlags::OUT)], TIME
    ) =>
        "ppoll([{fd=1003, events=POLLIN}, {fd=2017, events=POLLOUT}], 2, {tv_sec=77, \
         tv_nsec=123456789}, NULL, 8)";
    event::ppoll(&mut [PollFd::new(&FD, PollFlags::PRI)], None, Some(&mask())) =>
        "ppoll([{fd=1003, events=POLLPRI}], 1, NULL, [HUP USR2], 8)";
    event::select {
        let (mut words, mut others) = ([0; 64], [0; 64]);
        let mut read = FdSet::new(&mut words);
        read.insert(FD).unwrap();
        let mut write = FdSet::new(&mut others);
        write.insert(OTHER).unwrap();
        event::select(Some(&mut read), Some(&mut write), None, TIME)
    } =>
        "pselect6(2018, [1003], [2017], NULL, {tv_sec=77, tv_nsec=123456789}, {sigmask=NULL, \
         sigsetsize=8})";
    event::pselect {
        let mut words = [0; 64];
        let mut except = FdSet::new(&mut words);
        except.insert(FD).unwrap();
        event::pselect(None, None, Some(&mut except), TIME, Some(&mask()))
    } =>
        "pselect6(1004, NULL, NULL, [1003], {tv_sec=77, tv_nsec=123456789}, {sigmask=[HUP USR2], \
         sigsetsize=8})";
    event::eventfd(0x89ab_cdef, EventfdFlags::SEMAPHORE | EventfdFlags::NONBLOCK) =>
        "eventfd2(2309737967, EFD_SEMAPHORE|EFD_NONBLOCK)";
    event::eventfd_read(FD) => "read(1003, *, 8)";
    event::eventfd_write(FD, 0x1_0203_0405_0607) => "write(1003, '\\7\\6\\5\\4\\3\\2\\1\\0', 8)";
};
