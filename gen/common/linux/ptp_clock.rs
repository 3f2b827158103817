// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ptp_clock.h

pub const PTP_CLK_MAGIC: i32 = 61;
pub const PTP_CLOCK_GETCAPS: u32 = 0x80503d01;
pub const PTP_CLOCK_GETCAPS2: u32 = 0x80503d0a;
pub const PTP_ENABLE_FEATURE: i32 = 0x1;
pub const PTP_ENABLE_PPS: u32 = 0x40043d04;
pub const PTP_ENABLE_PPS2: u32 = 0x40043d0d;
pub const PTP_EXTTS_EDGES: i32 = 6;
pub const PTP_EXTTS_EVENT_VALID: i32 = 1;
pub const PTP_EXTTS_REQUEST: u32 = 0x40103d02;
pub const PTP_EXTTS_REQUEST2: u32 = 0x40103d0b;
pub const PTP_EXTTS_V1_VALID_FLAGS: i32 = 7;
pub const PTP_EXTTS_VALID_FLAGS: i32 = 31;
pub const PTP_EXT_OFFSET: i32 = 0x10;
pub const PTP_FALLING_EDGE: i32 = 0x4;
pub const PTP_MASK_CLEAR_ALL: u32 = 0x3d13;
pub const PTP_MASK_EN_SINGLE: u32 = 0x40043d14;
pub const PTP_MAX_SAMPLES: i32 = 25;
pub const PTP_PEROUT_DUTY_CYCLE: i32 = 0x2;
pub const PTP_PEROUT_ONE_SHOT: i32 = 0x1;
pub const PTP_PEROUT_PHASE: i32 = 0x4;
pub const PTP_PEROUT_REQUEST: u32 = 0x40383d03;
pub const PTP_PEROUT_REQUEST2: u32 = 0x40383d0c;
pub const PTP_PEROUT_V1_VALID_FLAGS: i32 = 0;
pub const PTP_PEROUT_VALID_FLAGS: i32 = 7;
pub const PTP_PF_EXTTS: i32 = 1;
pub const PTP_PF_NONE: i32 = 0;
pub const PTP_PF_PEROUT: i32 = 2;
pub const PTP_PF_PHYSYNC: i32 = 3;
pub const PTP_PIN_GETFUNC: u32 = 0xc0603d06;
pub const PTP_PIN_GETFUNC2: u32 = 0xc0603d0f;
pub const PTP_PIN_SETFUNC: u32 = 0x40603d07;
pub const PTP_PIN_SETFUNC2: u32 = 0x40603d10;
pub const PTP_RISING_EDGE: i32 = 0x2;
pub const PTP_STRICT_FLAGS: i32 = 0x8;
pub const PTP_SYS_OFFSET: u32 = 0x43403d05;
pub const PTP_SYS_OFFSET2: u32 = 0x43403d0e;
pub const PTP_SYS_OFFSET_EXTENDED: u32 = 0xc4c03d09;
pub const PTP_SYS_OFFSET_EXTENDED2: u32 = 0xc4c03d12;
pub const PTP_SYS_OFFSET_EXTENDED_CYCLES: u32 = 0xc4c03d16;
pub const PTP_SYS_OFFSET_PRECISE: u32 = 0xc0403d08;
pub const PTP_SYS_OFFSET_PRECISE2: u32 = 0xc0403d11;
pub const PTP_SYS_OFFSET_PRECISE_CYCLES: u32 = 0xc0403d15;

#[repr(C)]
pub struct ptp_clock_caps {
    pub max_adj: i32,
    pub n_alarm: i32,
    pub n_ext_ts: i32,
    pub n_per_out: i32,
    pub pps: i32,
    pub n_pins: i32,
    pub cross_timestamping: i32,
    pub adjust_phase: i32,
    pub max_phase_adj: i32,
    pub rsv: [i32; 11],
}

#[repr(C)]
pub struct ptp_clock_time {
    pub sec: i64,
    pub nsec: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ptp_extts_event {
    pub t: ptp_clock_time,
    pub index: u32,
    pub flags: u32,
    pub rsv: [u32; 2],
}

#[repr(C)]
pub struct ptp_extts_request {
    pub index: u32,
    pub flags: u32,
    pub rsv: [u32; 2],
}

#[repr(C)]
pub struct ptp_perout_request {
    pub anon0: ptp_perout_request_anon0,
    pub period: ptp_clock_time,
    pub index: u32,
    pub flags: u32,
    pub anon1: ptp_perout_request_anon1,
}

#[repr(C)]
pub union ptp_perout_request_anon0 {
    pub start: ptp_clock_time,
    pub phase: ptp_clock_time,
}

#[repr(C)]
pub union ptp_perout_request_anon1 {
    pub on: ptp_clock_time,
    pub rsv: [u32; 4],
}

#[repr(C)]
pub struct ptp_pin_desc {
    pub name: [core::ffi::c_char; 64],
    pub index: u32,
    pub func: u32,
    pub chan: u32,
    pub rsv: [u32; 5],
}

#[repr(C)]
pub struct ptp_sys_offset {
    pub n_samples: u32,
    pub rsv: [u32; 3],
    pub ts: [ptp_clock_time; 51],
}

#[repr(C)]
pub struct ptp_sys_offset_extended {
    pub n_samples: u32,
    pub clockid: i32,
    pub rsv: [u32; 2],
    pub ts: [[ptp_clock_time; 3]; 25],
}

#[repr(C)]
pub struct ptp_sys_offset_precise {
    pub device: ptp_clock_time,
    pub sys_realtime: ptp_clock_time,
    pub sys_monoraw: ptp_clock_time,
    pub rsv: [u32; 4],
}

records! {
    ptp_clock_caps: size 80, align 4;
    ptp_clock_time: size 16, align 8;
    ptp_extts_event: size 32, align 8;
    ptp_extts_request: size 16, align 4;
    ptp_perout_request: size 56, align 8;
    ptp_perout_request_anon0: size 16, align 8;
    ptp_perout_request_anon1: size 16, align 8;
    ptp_pin_desc: size 96, align 4;
    ptp_sys_offset: size 832, align 8;
    ptp_sys_offset_extended: size 1216, align 8;
    ptp_sys_offset_precise: size 64, align 8;
}
