// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rfkill.h

pub const NUM_RFKILL_TYPES: i32 = 9;
pub const RFKILL_EVENT_SIZE_V1: u32 = 8;
pub const RFKILL_HARD_BLOCK_NOT_OWNER: i32 = 2;
pub const RFKILL_HARD_BLOCK_SIGNAL: i32 = 1;
pub const RFKILL_IOCTL_MAX_SIZE: u32 = 0x40045202;
pub const RFKILL_IOCTL_NOINPUT: u32 = 0x5201;
pub const RFKILL_IOC_MAGIC: i32 = 82;
pub const RFKILL_IOC_MAX_SIZE: i32 = 2;
pub const RFKILL_IOC_NOINPUT: i32 = 1;
pub const RFKILL_OP_ADD: i32 = 0;
pub const RFKILL_OP_CHANGE: i32 = 2;
pub const RFKILL_OP_CHANGE_ALL: i32 = 3;
pub const RFKILL_OP_DEL: i32 = 1;
pub const RFKILL_STATE_HARD_BLOCKED: i32 = 2;
pub const RFKILL_STATE_SOFT_BLOCKED: i32 = 0;
pub const RFKILL_STATE_UNBLOCKED: i32 = 1;
pub const RFKILL_TYPE_ALL: i32 = 0;
pub const RFKILL_TYPE_BLUETOOTH: i32 = 2;
pub const RFKILL_TYPE_FM: i32 = 7;
pub const RFKILL_TYPE_GPS: i32 = 6;
pub const RFKILL_TYPE_NFC: i32 = 8;
pub const RFKILL_TYPE_UWB: i32 = 3;
pub const RFKILL_TYPE_WIMAX: i32 = 4;
pub const RFKILL_TYPE_WLAN: i32 = 1;
pub const RFKILL_TYPE_WWAN: i32 = 5;

#[repr(C, packed)]
pub struct rfkill_event {
    pub idx: u32,
    pub r#type: u8,
    pub op: u8,
    pub soft: u8,
    pub hard: u8,
}

#[repr(C, packed)]
pub struct rfkill_event_ext {
    pub idx: u32,
    pub r#type: u8,
    pub op: u8,
    pub soft: u8,
    pub hard: u8,
    pub hard_block_reasons: u8,
}

records! {
    rfkill_event: size 8, align 1;
    rfkill_event_ext: size 9, align 1;
}
