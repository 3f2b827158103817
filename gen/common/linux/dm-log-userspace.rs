// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dm-log-userspace.h

pub const DM_ULOG_CLEAR_REGION: i32 = 11;
pub const DM_ULOG_CTR: i32 = 1;
pub const DM_ULOG_DTR: i32 = 2;
pub const DM_ULOG_FLUSH: i32 = 9;
pub const DM_ULOG_GET_REGION_SIZE: i32 = 6;
pub const DM_ULOG_GET_RESYNC_WORK: i32 = 12;
pub const DM_ULOG_GET_SYNC_COUNT: i32 = 14;
pub const DM_ULOG_IN_SYNC: i32 = 8;
pub const DM_ULOG_IS_CLEAN: i32 = 7;
pub const DM_ULOG_IS_REMOTE_RECOVERING: i32 = 17;
pub const DM_ULOG_MARK_REGION: i32 = 10;
pub const DM_ULOG_POSTSUSPEND: i32 = 4;
pub const DM_ULOG_PRESUSPEND: i32 = 3;
pub const DM_ULOG_REQUEST_MASK: i32 = 0xff;
pub const DM_ULOG_REQUEST_VERSION: i32 = 3;
pub const DM_ULOG_RESUME: i32 = 5;
pub const DM_ULOG_SET_REGION_SYNC: i32 = 13;
pub const DM_ULOG_STATUS_INFO: i32 = 15;
pub const DM_ULOG_STATUS_TABLE: i32 = 16;

#[repr(C)]
pub struct dm_ulog_request {
    pub luid: u64,
    pub uuid: [core::ffi::c_char; 129],
    pub padding: [core::ffi::c_char; 3],
    pub version: u32,
    pub error: i32,
    pub seq: u32,
    pub request_type: u32,
    pub data_size: u32,
    pub data: [core::ffi::c_char; 0],
}

records! {
    dm_ulog_request: size 160, align 8;
}
