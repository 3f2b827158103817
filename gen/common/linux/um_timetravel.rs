// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/um_timetravel.h

pub const UM_TIMETRAVEL_ACK: i32 = 0;
pub const UM_TIMETRAVEL_BROADCAST: i32 = 9;
pub const UM_TIMETRAVEL_FREE_UNTIL: i32 = 7;
pub const UM_TIMETRAVEL_GET: i32 = 4;
pub const UM_TIMETRAVEL_GET_TOD: i32 = 8;
pub const UM_TIMETRAVEL_MAX_FDS: i32 = 2;
pub const UM_TIMETRAVEL_REQUEST: i32 = 2;
pub const UM_TIMETRAVEL_RUN: i32 = 6;
pub const UM_TIMETRAVEL_SCHEDSHM_CAP_TIME_SHARE: i32 = 1;
pub const UM_TIMETRAVEL_SCHEDSHM_FLAGS_REQ_RUN: i32 = 1;
pub const UM_TIMETRAVEL_SCHEDSHM_VERSION: i32 = 2;
pub const UM_TIMETRAVEL_SHARED_LOGFD: i32 = 1;
pub const UM_TIMETRAVEL_SHARED_MAX_FDS: i32 = 2;
pub const UM_TIMETRAVEL_SHARED_MEMFD: i32 = 0;
pub const UM_TIMETRAVEL_START: i32 = 1;
pub const UM_TIMETRAVEL_START_ACK_ID: i32 = 65535;
pub const UM_TIMETRAVEL_UPDATE: i32 = 5;
pub const UM_TIMETRAVEL_WAIT: i32 = 3;

#[repr(C)]
pub struct um_timetravel_msg {
    pub op: u32,
    pub seq: u32,
    pub time: u64,
}

#[repr(C)]
pub struct um_timetravel_schedshm {
    pub anon0: um_timetravel_schedshm_anon0,
    pub clients: [um_timetravel_schedshm_client; 0],
}

#[repr(C)]
pub union um_timetravel_schedshm_anon0 {
    pub anon0: um_timetravel_schedshm_anon0_anon0,
    pub hdr: [core::ffi::c_char; 4096],
}

#[repr(C)]
pub struct um_timetravel_schedshm_anon0_anon0 {
    pub version: u32,
    pub len: u32,
    pub free_until: u64,
    pub current_time: u64,
    pub running_id: u16,
    pub max_clients: u16,
}

#[repr(C)]
pub union um_timetravel_schedshm_client {
    pub anon0: um_timetravel_schedshm_client_anon0,
    pub reserve: [core::ffi::c_char; 128],
}

#[repr(C)]
pub struct um_timetravel_schedshm_client_anon0 {
    pub capa: u32,
    pub flags: u32,
    pub req_time: u64,
    pub name: u64,
}

records! {
    um_timetravel_msg: size 16, align 8;
    um_timetravel_schedshm: size 4096, align 8;
    um_timetravel_schedshm_anon0: size 4096, align 8;
    um_timetravel_schedshm_anon0_anon0: size 32, align 8;
    um_timetravel_schedshm_client: size 128, align 8;
    um_timetravel_schedshm_client_anon0: size 24, align 8;
}
