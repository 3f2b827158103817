// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/poll.h

pub const POLLERR: i32 = 0x8;
pub const POLLFREE: u32 = 0x4000;
pub const POLLHUP: i32 = 0x10;
pub const POLLIN: i32 = 0x1;
pub const POLLMSG: i32 = 0x400;
pub const POLLNVAL: i32 = 0x20;
pub const POLLOUT: i32 = 0x4;
pub const POLLPRI: i32 = 0x2;
pub const POLLRDBAND: i32 = 0x80;
pub const POLLRDHUP: i32 = 0x2000;
pub const POLLRDNORM: i32 = 0x40;
pub const POLLREMOVE: i32 = 0x1000;
pub const POLLWRBAND: i32 = 0x200;
pub const POLLWRNORM: i32 = 0x100;
pub const POLL_BUSY_LOOP: u32 = 0x8000;

#[repr(C)]
pub struct pollfd {
    pub fd: i32,
    pub events: i16,
    pub revents: i16,
}

records! {
    pollfd: size 8, align 4;
}
