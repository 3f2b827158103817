// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/surface_aggregator/dtx.h

pub const SDTX_BASE_ATTACHED: i32 = 0x1;
pub const SDTX_BASE_DETACHED: i32 = 0x0;
pub const SDTX_CATEGORY_HARDWARE_ERROR: i32 = 0x2000;
pub const SDTX_CATEGORY_MASK: i32 = 0xf000;
pub const SDTX_CATEGORY_RUNTIME_ERROR: i32 = 0x1000;
pub const SDTX_CATEGORY_STATUS: i32 = 0x0;
pub const SDTX_CATEGORY_UNKNOWN: i32 = 0xf000;
pub const SDTX_DETACH_NOT_FEASIBLE: i32 = 0x1001;
pub const SDTX_DETACH_TIMEDOUT: i32 = 0x1002;
pub const SDTX_DEVICE_MODE_LAPTOP: i32 = 1;
pub const SDTX_DEVICE_MODE_STUDIO: i32 = 2;
pub const SDTX_DEVICE_MODE_TABLET: i32 = 0;
pub const SDTX_DEVICE_TYPE_HID: i32 = 0x100;
pub const SDTX_DEVICE_TYPE_MASK: i32 = 0xf00;
pub const SDTX_DEVICE_TYPE_SSH: i32 = 0x200;
pub const SDTX_ERR_FAILED_TO_CLOSE: i32 = 0x2003;
pub const SDTX_ERR_FAILED_TO_OPEN: i32 = 0x2001;
pub const SDTX_ERR_FAILED_TO_REMAIN_OPEN: i32 = 0x2002;
pub const SDTX_EVENT_BASE_CONNECTION: i32 = 3;
pub const SDTX_EVENT_CANCEL: i32 = 2;
pub const SDTX_EVENT_DEVICE_MODE: i32 = 5;
pub const SDTX_EVENT_LATCH_STATUS: i32 = 4;
pub const SDTX_EVENT_REQUEST: i32 = 1;
pub const SDTX_IOCTL_EVENTS_DISABLE: u32 = 0xa522;
pub const SDTX_IOCTL_EVENTS_ENABLE: u32 = 0xa521;
pub const SDTX_IOCTL_GET_BASE_INFO: u32 = 0x8004a529;
pub const SDTX_IOCTL_GET_DEVICE_MODE: u32 = 0x8002a52a;
pub const SDTX_IOCTL_GET_LATCH_STATUS: u32 = 0x8002a52b;
pub const SDTX_IOCTL_LATCH_CANCEL: u32 = 0xa528;
pub const SDTX_IOCTL_LATCH_CONFIRM: u32 = 0xa526;
pub const SDTX_IOCTL_LATCH_HEARTBEAT: u32 = 0xa527;
pub const SDTX_IOCTL_LATCH_LOCK: u32 = 0xa523;
pub const SDTX_IOCTL_LATCH_REQUEST: u32 = 0xa525;
pub const SDTX_IOCTL_LATCH_UNLOCK: u32 = 0xa524;
pub const SDTX_LATCH_CLOSED: i32 = 0x0;
pub const SDTX_LATCH_OPENED: i32 = 0x1;

#[repr(C, packed)]
pub struct sdtx_base_info {
    pub state: u16,
    pub base_id: u16,
}

#[repr(C, packed)]
pub struct sdtx_event {
    pub length: u16,
    pub code: u16,
    pub data: [u8; 0],
}

records! {
    sdtx_base_info: size 4, align 1;
    sdtx_event: size 4, align 1;
}
