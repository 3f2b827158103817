// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ntsync.h

pub const NTSYNC_IOC_CREATE_EVENT: u32 = 0x40084e87;
pub const NTSYNC_IOC_CREATE_MUTEX: u32 = 0x40084e84;
pub const NTSYNC_IOC_CREATE_SEM: u32 = 0x40084e80;
pub const NTSYNC_IOC_EVENT_PULSE: u32 = 0x80044e8a;
pub const NTSYNC_IOC_EVENT_READ: u32 = 0x80084e8d;
pub const NTSYNC_IOC_EVENT_RESET: u32 = 0x80044e89;
pub const NTSYNC_IOC_EVENT_SET: u32 = 0x80044e88;
pub const NTSYNC_IOC_MUTEX_KILL: u32 = 0x40044e86;
pub const NTSYNC_IOC_MUTEX_READ: u32 = 0x80084e8c;
pub const NTSYNC_IOC_MUTEX_UNLOCK: u32 = 0xc0084e85;
pub const NTSYNC_IOC_SEM_READ: u32 = 0x80084e8b;
pub const NTSYNC_IOC_SEM_RELEASE: u32 = 0xc0044e81;
pub const NTSYNC_IOC_WAIT_ALL: u32 = 0xc0284e83;
pub const NTSYNC_IOC_WAIT_ANY: u32 = 0xc0284e82;
pub const NTSYNC_MAX_WAIT_COUNT: i32 = 64;
pub const NTSYNC_WAIT_REALTIME: i32 = 0x1;

#[repr(C)]
pub struct ntsync_event_args {
    pub manual: u32,
    pub signaled: u32,
}

#[repr(C)]
pub struct ntsync_mutex_args {
    pub owner: u32,
    pub count: u32,
}

#[repr(C)]
pub struct ntsync_sem_args {
    pub count: u32,
    pub max: u32,
}

#[repr(C)]
pub struct ntsync_wait_args {
    pub timeout: u64,
    pub objs: u64,
    pub count: u32,
    pub index: u32,
    pub flags: u32,
    pub owner: u32,
    pub alert: u32,
    pub pad: u32,
}

records! {
    ntsync_event_args: size 8, align 4;
    ntsync_mutex_args: size 8, align 4;
    ntsync_sem_args: size 8, align 4;
    ntsync_wait_args: size 40, align 8;
}
