// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_rtc.h

pub const VIRTIO_RTC_CLOCK_MONOTONIC: i32 = 2;
pub const VIRTIO_RTC_CLOCK_TAI: i32 = 1;
pub const VIRTIO_RTC_CLOCK_UTC: i32 = 0;
pub const VIRTIO_RTC_CLOCK_UTC_MAYBE_SMEARED: i32 = 4;
pub const VIRTIO_RTC_CLOCK_UTC_SMEARED: i32 = 3;
pub const VIRTIO_RTC_COUNTER_ARM_VCT: i32 = 0;
pub const VIRTIO_RTC_COUNTER_INVALID: i32 = 0xff;
pub const VIRTIO_RTC_COUNTER_X86_TSC: i32 = 1;
pub const VIRTIO_RTC_FLAG_ALARM_CAP: i32 = 0x1;
pub const VIRTIO_RTC_FLAG_ALARM_ENABLED: i32 = 0x1;
pub const VIRTIO_RTC_FLAG_CROSS_CAP: i32 = 0x1;
pub const VIRTIO_RTC_F_ALARM: i32 = 0;
pub const VIRTIO_RTC_NOTIF_ALARM: i32 = 0x2000;
pub const VIRTIO_RTC_REQ_CFG: i32 = 0x1000;
pub const VIRTIO_RTC_REQ_CLOCK_CAP: i32 = 0x1001;
pub const VIRTIO_RTC_REQ_CROSS_CAP: i32 = 0x1002;
pub const VIRTIO_RTC_REQ_READ: i32 = 0x1;
pub const VIRTIO_RTC_REQ_READ_ALARM: i32 = 0x1003;
pub const VIRTIO_RTC_REQ_READ_CROSS: i32 = 0x2;
pub const VIRTIO_RTC_REQ_SET_ALARM: i32 = 0x1004;
pub const VIRTIO_RTC_REQ_SET_ALARM_ENABLED: i32 = 0x1005;
pub const VIRTIO_RTC_SMEAR_NOON_LINEAR: i32 = 1;
pub const VIRTIO_RTC_SMEAR_UNSPECIFIED: i32 = 0;
pub const VIRTIO_RTC_SMEAR_UTC_SLS: i32 = 2;
pub const VIRTIO_RTC_S_EINVAL: i32 = 4;
pub const VIRTIO_RTC_S_EIO: i32 = 5;
pub const VIRTIO_RTC_S_ENODEV: i32 = 3;
pub const VIRTIO_RTC_S_EOPNOTSUPP: i32 = 2;
pub const VIRTIO_RTC_S_OK: i32 = 0;

#[repr(C)]
pub struct virtio_rtc_notif_alarm {
    pub head: virtio_rtc_notif_head,
    pub clock_id: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub union virtio_rtc_notif_alarmq {
    pub alarm: virtio_rtc_notif_alarm,
}

#[repr(C)]
pub struct virtio_rtc_notif_head {
    pub msg_type: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_req_cfg {
    pub head: virtio_rtc_req_head,
}

#[repr(C)]
pub struct virtio_rtc_req_clock_cap {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_req_cross_cap {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub hw_counter: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct virtio_rtc_req_head {
    pub msg_type: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_req_read {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_req_read_alarm {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_req_read_cross {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub hw_counter: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub union virtio_rtc_req_requestq {
    pub read: virtio_rtc_req_read,
    pub read_cross: virtio_rtc_req_read_cross,
    pub cfg: virtio_rtc_req_cfg,
    pub clock_cap: virtio_rtc_req_clock_cap,
    pub cross_cap: virtio_rtc_req_cross_cap,
    pub read_alarm: virtio_rtc_req_read_alarm,
    pub set_alarm: virtio_rtc_req_set_alarm,
    pub set_alarm_enabled: virtio_rtc_req_set_alarm_enabled,
}

#[repr(C)]
pub struct virtio_rtc_req_set_alarm {
    pub head: virtio_rtc_req_head,
    pub alarm_time: u64,
    pub clock_id: u16,
    pub flags: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct virtio_rtc_req_set_alarm_enabled {
    pub head: virtio_rtc_req_head,
    pub clock_id: u16,
    pub flags: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct virtio_rtc_resp_cfg {
    pub head: virtio_rtc_resp_head,
    pub num_clocks: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_rtc_resp_clock_cap {
    pub head: virtio_rtc_resp_head,
    pub r#type: u8,
    pub leap_second_smearing: u8,
    pub flags: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct virtio_rtc_resp_cross_cap {
    pub head: virtio_rtc_resp_head,
    pub flags: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct virtio_rtc_resp_head {
    pub status: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct virtio_rtc_resp_read {
    pub head: virtio_rtc_resp_head,
    pub clock_reading: u64,
}

#[repr(C)]
pub struct virtio_rtc_resp_read_alarm {
    pub head: virtio_rtc_resp_head,
    pub alarm_time: u64,
    pub flags: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct virtio_rtc_resp_read_cross {
    pub head: virtio_rtc_resp_head,
    pub clock_reading: u64,
    pub counter_cycles: u64,
}

#[repr(C)]
pub union virtio_rtc_resp_requestq {
    pub read: virtio_rtc_resp_read,
    pub read_cross: virtio_rtc_resp_read_cross,
    pub cfg: virtio_rtc_resp_cfg,
    pub clock_cap: virtio_rtc_resp_clock_cap,
    pub cross_cap: virtio_rtc_resp_cross_cap,
    pub read_alarm: virtio_rtc_resp_read_alarm,
    pub set_alarm: virtio_rtc_resp_set_alarm,
    pub set_alarm_enabled: virtio_rtc_resp_set_alarm_enabled,
}

#[repr(C)]
pub struct virtio_rtc_resp_set_alarm {
    pub head: virtio_rtc_resp_head,
}

#[repr(C)]
pub struct virtio_rtc_resp_set_alarm_enabled {
    pub head: virtio_rtc_resp_head,
}

records! {
    virtio_rtc_notif_alarm: size 16, align 2;
    virtio_rtc_notif_alarmq: size 16, align 2;
    virtio_rtc_notif_head: size 8, align 2;
    virtio_rtc_req_cfg: size 8, align 2;
    virtio_rtc_req_clock_cap: size 16, align 2;
    virtio_rtc_req_cross_cap: size 16, align 2;
    virtio_rtc_req_head: size 8, align 2;
    virtio_rtc_req_read: size 16, align 2;
    virtio_rtc_req_read_alarm: size 16, align 2;
    virtio_rtc_req_read_cross: size 16, align 2;
    virtio_rtc_req_requestq: size 24, align 8;
    virtio_rtc_req_set_alarm: size 24, align 8;
    virtio_rtc_req_set_alarm_enabled: size 16, align 2;
    virtio_rtc_resp_cfg: size 16, align 2;
    virtio_rtc_resp_clock_cap: size 16, align 1;
    virtio_rtc_resp_cross_cap: size 16, align 1;
    virtio_rtc_resp_head: size 8, align 1;
    virtio_rtc_resp_read: size 16, align 8;
    virtio_rtc_resp_read_alarm: size 24, align 8;
    virtio_rtc_resp_read_cross: size 24, align 8;
    virtio_rtc_resp_requestq: size 24, align 8;
    virtio_rtc_resp_set_alarm: size 8, align 1;
    virtio_rtc_resp_set_alarm_enabled: size 8, align 1;
}
