// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/watch_queue.h

pub const IOC_WATCH_QUEUE_SET_FILTER: u32 = 0x5761;
pub const IOC_WATCH_QUEUE_SET_SIZE: u32 = 0x5760;
pub const NOTIFY_KEY_CLEARED: i32 = 4;
pub const NOTIFY_KEY_INSTANTIATED: i32 = 0;
pub const NOTIFY_KEY_INVALIDATED: i32 = 6;
pub const NOTIFY_KEY_LINKED: i32 = 2;
pub const NOTIFY_KEY_REVOKED: i32 = 5;
pub const NOTIFY_KEY_SETATTR: i32 = 7;
pub const NOTIFY_KEY_UNLINKED: i32 = 3;
pub const NOTIFY_KEY_UPDATED: i32 = 1;
pub const O_NOTIFICATION_PIPE: i32 = 128;
pub const WATCH_INFO_FLAG_0: i32 = 0x10000;
pub const WATCH_INFO_FLAG_1: i32 = 0x20000;
pub const WATCH_INFO_FLAG_2: i32 = 0x40000;
pub const WATCH_INFO_FLAG_3: i32 = 0x80000;
pub const WATCH_INFO_FLAG_4: i32 = 0x100000;
pub const WATCH_INFO_FLAG_5: i32 = 0x200000;
pub const WATCH_INFO_FLAG_6: i32 = 0x400000;
pub const WATCH_INFO_FLAG_7: i32 = 0x800000;
pub const WATCH_INFO_ID: i32 = 0xff00;
pub const WATCH_INFO_ID__SHIFT: i32 = 8;
pub const WATCH_INFO_LENGTH: i32 = 0x7f;
pub const WATCH_INFO_LENGTH__SHIFT: i32 = 0;
pub const WATCH_INFO_TYPE_INFO: u32 = 0xffff0000;
pub const WATCH_INFO_TYPE_INFO__SHIFT: i32 = 16;
pub const WATCH_META_LOSS_NOTIFICATION: i32 = 1;
pub const WATCH_META_REMOVAL_NOTIFICATION: i32 = 0;
pub const WATCH_TYPE_KEY_NOTIFY: i32 = 1;
pub const WATCH_TYPE_META: i32 = 0;
pub const WATCH_TYPE__NR: i32 = 2;

#[repr(C)]
pub struct key_notification {
    pub watch: watch_notification,
    pub key_id: u32,
    pub aux: u32,
}

#[repr(C)]
pub struct watch_notification {
    pub _bitfield0: [u8; 4],
    pub info: u32,
}

impl watch_notification {
    bit_field!(r#type, set_type: u32, _bitfield0 bits 0..24);
    bit_field!(subtype, set_subtype: u32, _bitfield0 bits 24..32);
}

#[repr(C)]
pub struct watch_notification_filter {
    pub nr_filters: u32,
    pub __reserved: u32,
    pub filters: [watch_notification_type_filter; 0],
}

#[repr(C)]
pub struct watch_notification_removal {
    pub watch: watch_notification,
    pub id: u64,
}

#[repr(C)]
pub struct watch_notification_type_filter {
    pub r#type: u32,
    pub info_filter: u32,
    pub info_mask: u32,
    pub subtype_filter: [u32; 8],
}

records! {
    key_notification: size 16, align 4;
    watch_notification: size 8, align 4;
    watch_notification_filter: size 8, align 4;
    watch_notification_removal: size 16, align 8;
    watch_notification_type_filter: size 44, align 4;
}
