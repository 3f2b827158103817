// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/liveupdate.h

pub const LIVEUPDATE_CMD_BASE: i32 = 0;
pub const LIVEUPDATE_CMD_CREATE_SESSION: i32 = 0;
pub const LIVEUPDATE_CMD_RETRIEVE_SESSION: i32 = 1;
pub const LIVEUPDATE_CMD_SESSION_BASE: i32 = 64;
pub const LIVEUPDATE_CMD_SESSION_FINISH: i32 = 66;
pub const LIVEUPDATE_CMD_SESSION_GET_NAME: i32 = 67;
pub const LIVEUPDATE_CMD_SESSION_PRESERVE_FD: i32 = 64;
pub const LIVEUPDATE_CMD_SESSION_RETRIEVE_FD: i32 = 65;
pub const LIVEUPDATE_IOCTL_CREATE_SESSION: u32 = 0xba00;
pub const LIVEUPDATE_IOCTL_RETRIEVE_SESSION: u32 = 0xba01;
pub const LIVEUPDATE_IOCTL_TYPE: i32 = 0xba;
pub const LIVEUPDATE_SESSION_FINISH: u32 = 0xba42;
pub const LIVEUPDATE_SESSION_GET_NAME: u32 = 0xba43;
pub const LIVEUPDATE_SESSION_NAME_LENGTH: i32 = 64;
pub const LIVEUPDATE_SESSION_PRESERVE_FD: u32 = 0xba40;
pub const LIVEUPDATE_SESSION_RETRIEVE_FD: u32 = 0xba41;

#[repr(C)]
pub struct liveupdate_ioctl_create_session {
    pub size: u32,
    pub fd: i32,
    pub name: [u8; 64],
}

#[repr(C)]
pub struct liveupdate_ioctl_retrieve_session {
    pub size: u32,
    pub fd: i32,
    pub name: [u8; 64],
}

#[repr(C)]
pub struct liveupdate_session_finish {
    pub size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct liveupdate_session_get_name {
    pub size: u32,
    pub reserved: u32,
    pub name: [u8; 64],
}

#[repr(C)]
pub struct liveupdate_session_preserve_fd {
    pub size: u32,
    pub fd: i32,
    pub token: u64,
}

#[repr(C)]
pub struct liveupdate_session_retrieve_fd {
    pub size: u32,
    pub fd: i32,
    pub token: u64,
}

records! {
    liveupdate_ioctl_create_session: size 72, align 4;
    liveupdate_ioctl_retrieve_session: size 72, align 4;
    liveupdate_session_finish: size 8, align 4;
    liveupdate_session_get_name: size 72, align 4;
    liveupdate_session_preserve_fd: size 16, align 8;
    liveupdate_session_retrieve_fd: size 16, align 8;
}
