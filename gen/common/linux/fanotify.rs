// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fanotify.h

pub const FANOTIFY_METADATA_VERSION: i32 = 3;
pub const FAN_ACCESS: i32 = 0x1;
pub const FAN_ACCESS_PERM: i32 = 0x20000;
pub const FAN_ALLOW: i32 = 0x1;
pub const FAN_ALL_CLASS_BITS: i32 = 12;
pub const FAN_ALL_EVENTS: i32 = 59;
pub const FAN_ALL_INIT_FLAGS: i32 = 63;
pub const FAN_ALL_MARK_FLAGS: i32 = 255;
pub const FAN_ALL_OUTGOING_EVENTS: i32 = 0x3403b;
pub const FAN_ALL_PERM_EVENTS: i32 = 0x30000;
pub const FAN_ATTRIB: i32 = 0x4;
pub const FAN_AUDIT: i32 = 0x10;
pub const FAN_CLASS_CONTENT: i32 = 0x4;
pub const FAN_CLASS_NOTIF: i32 = 0x0;
pub const FAN_CLASS_PRE_CONTENT: i32 = 0x8;
pub const FAN_CLOEXEC: i32 = 0x1;
pub const FAN_CLOSE: i32 = 24;
pub const FAN_CLOSE_NOWRITE: i32 = 0x10;
pub const FAN_CLOSE_WRITE: i32 = 0x8;
pub const FAN_CREATE: i32 = 0x100;
pub const FAN_DELETE: i32 = 0x200;
pub const FAN_DELETE_SELF: i32 = 0x400;
pub const FAN_DENY: i32 = 0x2;
pub const FAN_ENABLE_AUDIT: i32 = 0x40;
pub const FAN_EPIDFD: i32 = -2;
pub const FAN_ERRNO_BITS: i32 = 8;
pub const FAN_ERRNO_MASK: i32 = 0xff;
pub const FAN_ERRNO_SHIFT: i32 = 24;
pub const FAN_EVENT_INFO_TYPE_DFID: i32 = 3;
pub const FAN_EVENT_INFO_TYPE_DFID_NAME: i32 = 2;
pub const FAN_EVENT_INFO_TYPE_ERROR: i32 = 5;
pub const FAN_EVENT_INFO_TYPE_FID: i32 = 1;
pub const FAN_EVENT_INFO_TYPE_MNT: i32 = 7;
pub const FAN_EVENT_INFO_TYPE_NEW_DFID_NAME: i32 = 12;
pub const FAN_EVENT_INFO_TYPE_OLD_DFID_NAME: i32 = 10;
pub const FAN_EVENT_INFO_TYPE_PIDFD: i32 = 4;
pub const FAN_EVENT_INFO_TYPE_RANGE: i32 = 6;
pub const FAN_EVENT_METADATA_LEN: u32 = 24;
pub const FAN_EVENT_ON_CHILD: i32 = 0x8000000;
pub const FAN_FS_ERROR: i32 = 0x8000;
pub const FAN_INFO: i32 = 0x20;
pub const FAN_MARK_ADD: i32 = 0x1;
pub const FAN_MARK_DONT_FOLLOW: i32 = 0x4;
pub const FAN_MARK_EVICTABLE: i32 = 0x200;
pub const FAN_MARK_FILESYSTEM: i32 = 0x100;
pub const FAN_MARK_FLUSH: i32 = 0x80;
pub const FAN_MARK_IGNORE: i32 = 0x400;
pub const FAN_MARK_IGNORED_MASK: i32 = 0x20;
pub const FAN_MARK_IGNORED_SURV_MODIFY: i32 = 0x40;
pub const FAN_MARK_IGNORE_SURV: i32 = 0x440;
pub const FAN_MARK_INODE: i32 = 0x0;
pub const FAN_MARK_MNTNS: i32 = 0x110;
pub const FAN_MARK_MOUNT: i32 = 0x10;
pub const FAN_MARK_ONLYDIR: i32 = 0x8;
pub const FAN_MARK_REMOVE: i32 = 0x2;
pub const FAN_MNT_ATTACH: i32 = 0x1000000;
pub const FAN_MNT_DETACH: i32 = 0x2000000;
pub const FAN_MODIFY: i32 = 0x2;
pub const FAN_MOVE: i32 = 192;
pub const FAN_MOVED_FROM: i32 = 0x40;
pub const FAN_MOVED_TO: i32 = 0x80;
pub const FAN_MOVE_SELF: i32 = 0x800;
pub const FAN_NOFD: i32 = -1;
pub const FAN_NONBLOCK: i32 = 0x2;
pub const FAN_NOPIDFD: i32 = -1;
pub const FAN_ONDIR: i32 = 0x40000000;
pub const FAN_OPEN: i32 = 0x20;
pub const FAN_OPEN_EXEC: i32 = 0x1000;
pub const FAN_OPEN_EXEC_PERM: i32 = 0x40000;
pub const FAN_OPEN_PERM: i32 = 0x10000;
pub const FAN_PRE_ACCESS: i32 = 0x100000;
pub const FAN_Q_OVERFLOW: i32 = 0x4000;
pub const FAN_RENAME: i32 = 0x10000000;
pub const FAN_REPORT_DFID_NAME: i32 = 0xc00;
pub const FAN_REPORT_DFID_NAME_TARGET: i32 = 0x1e00;
pub const FAN_REPORT_DIR_FID: i32 = 0x400;
pub const FAN_REPORT_FD_ERROR: i32 = 0x2000;
pub const FAN_REPORT_FID: i32 = 0x200;
pub const FAN_REPORT_MNT: i32 = 0x4000;
pub const FAN_REPORT_NAME: i32 = 0x800;
pub const FAN_REPORT_PIDFD: i32 = 0x80;
pub const FAN_REPORT_TARGET_FID: i32 = 0x1000;
pub const FAN_REPORT_TID: i32 = 0x100;
pub const FAN_RESPONSE_INFO_AUDIT_RULE: i32 = 1;
pub const FAN_RESPONSE_INFO_NONE: i32 = 0;
pub const FAN_UNLIMITED_MARKS: i32 = 0x20;
pub const FAN_UNLIMITED_QUEUE: i32 = 0x10;

#[repr(C)]
pub struct fanotify_event_info_error {
    pub hdr: fanotify_event_info_header,
    pub error: i32,
    pub error_count: u32,
}

#[repr(C)]
pub struct fanotify_event_info_fid {
    pub hdr: fanotify_event_info_header,
    pub fsid: super::__kernel_fsid_t,
    pub handle: [u8; 0],
}

#[repr(C)]
pub struct fanotify_event_info_header {
    pub info_type: u8,
    pub pad: u8,
    pub len: u16,
}

#[repr(C)]
pub struct fanotify_event_info_mnt {
    pub hdr: fanotify_event_info_header,
    pub mnt_id: u64,
}

#[repr(C)]
pub struct fanotify_event_info_pidfd {
    pub hdr: fanotify_event_info_header,
    pub pidfd: i32,
}

#[repr(C)]
pub struct fanotify_event_info_range {
    pub hdr: fanotify_event_info_header,
    pub pad: u32,
    pub offset: u64,
    pub count: u64,
}

#[repr(C)]
pub struct fanotify_event_metadata {
    pub event_len: u32,
    pub vers: u8,
    pub reserved: u8,
    pub metadata_len: u16,
    pub mask: u64,
    pub fd: i32,
    pub pid: i32,
}

#[repr(C)]
pub struct fanotify_response {
    pub fd: i32,
    pub response: u32,
}

#[repr(C)]
pub struct fanotify_response_info_audit_rule {
    pub hdr: fanotify_response_info_header,
    pub rule_number: u32,
    pub subj_trust: u32,
    pub obj_trust: u32,
}

#[repr(C)]
pub struct fanotify_response_info_header {
    pub r#type: u8,
    pub pad: u8,
    pub len: u16,
}

records! {
    fanotify_event_info_error: size 12, align 4;
    fanotify_event_info_fid: size 12, align 4;
    fanotify_event_info_header: size 4, align 2;
    fanotify_event_info_mnt: size 16, align 8;
    fanotify_event_info_pidfd: size 8, align 4;
    fanotify_event_info_range: size 24, align 8;
    fanotify_event_metadata: size 24, align 8;
    fanotify_response: size 8, align 4;
    fanotify_response_info_audit_rule: size 16, align 4;
    fanotify_response_info_header: size 4, align 2;
}
