// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/eventpoll.h

pub const EPIOCGPARAMS: u32 = 0x80088a02;
pub const EPIOCSPARAMS: u32 = 0x40088a01;
pub const EPOLLERR: u32 = 0x8;
pub const EPOLLET: u32 = 0x80000000;
pub const EPOLLEXCLUSIVE: u32 = 0x10000000;
pub const EPOLLHUP: u32 = 0x10;
pub const EPOLLIN: u32 = 0x1;
pub const EPOLLMSG: u32 = 0x400;
pub const EPOLLNVAL: u32 = 0x20;
pub const EPOLLONESHOT: u32 = 0x40000000;
pub const EPOLLOUT: u32 = 0x4;
pub const EPOLLPRI: u32 = 0x2;
pub const EPOLLRDBAND: u32 = 0x80;
pub const EPOLLRDHUP: u32 = 0x2000;
pub const EPOLLRDNORM: u32 = 0x40;
pub const EPOLLWAKEUP: u32 = 0x20000000;
pub const EPOLLWRBAND: u32 = 0x200;
pub const EPOLLWRNORM: u32 = 0x100;
pub const EPOLL_CLOEXEC: i32 = 0x80000;
pub const EPOLL_CTL_ADD: i32 = 1;
pub const EPOLL_CTL_DEL: i32 = 2;
pub const EPOLL_CTL_MOD: i32 = 3;
pub const EPOLL_IOC_TYPE: i32 = 0x8a;
pub const EPOLL_URING_WAKE: u32 = 0x8000000;

#[repr(C)]
pub struct epoll_params {
    pub busy_poll_usecs: u32,
    pub busy_poll_budget: u16,
    pub prefer_busy_poll: u8,
    pub __pad: u8,
}

records! {
    epoll_params: size 8, align 4;
}
