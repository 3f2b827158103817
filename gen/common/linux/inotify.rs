// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/inotify.h

pub const INOTIFY_IOC_SETNEXTWD: u32 = 0x40044900;
pub const IN_ACCESS: i32 = 0x1;
pub const IN_ALL_EVENTS: i32 = 0xfff;
pub const IN_ATTRIB: i32 = 0x4;
pub const IN_CLOEXEC: i32 = 0x80000;
pub const IN_CLOSE: i32 = 24;
pub const IN_CLOSE_NOWRITE: i32 = 0x10;
pub const IN_CLOSE_WRITE: i32 = 0x8;
pub const IN_CREATE: i32 = 0x100;
pub const IN_DELETE: i32 = 0x200;
pub const IN_DELETE_SELF: i32 = 0x400;
pub const IN_DONT_FOLLOW: i32 = 0x2000000;
pub const IN_EXCL_UNLINK: i32 = 0x4000000;
pub const IN_IGNORED: i32 = 0x8000;
pub const IN_ISDIR: i32 = 0x40000000;
pub const IN_MASK_ADD: i32 = 0x20000000;
pub const IN_MASK_CREATE: i32 = 0x10000000;
pub const IN_MODIFY: i32 = 0x2;
pub const IN_MOVE: i32 = 192;
pub const IN_MOVED_FROM: i32 = 0x40;
pub const IN_MOVED_TO: i32 = 0x80;
pub const IN_MOVE_SELF: i32 = 0x800;
pub const IN_NONBLOCK: i32 = 0x800;
pub const IN_ONESHOT: u32 = 0x80000000;
pub const IN_ONLYDIR: i32 = 0x1000000;
pub const IN_OPEN: i32 = 0x20;
pub const IN_Q_OVERFLOW: i32 = 0x4000;
pub const IN_UNMOUNT: i32 = 0x2000;

#[repr(C)]
pub struct inotify_event {
    pub wd: i32,
    pub mask: u32,
    pub cookie: u32,
    pub len: u32,
    pub name: [core::ffi::c_char; 0],
}

records! {
    inotify_event: size 16, align 4;
}
