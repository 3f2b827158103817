// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_time.h

pub const XT_TIME_ALL_FLAGS: i32 = 3;
pub const XT_TIME_ALL_MONTHDAYS: u32 = 0xfffffffe;
pub const XT_TIME_ALL_WEEKDAYS: u32 = 0xfe;
pub const XT_TIME_CONTIGUOUS: u32 = 0x2;
pub const XT_TIME_LOCAL_TZ: u32 = 0x1;
pub const XT_TIME_MAX_DAYTIME: u32 = 0x1517f;
pub const XT_TIME_MIN_DAYTIME: u32 = 0x0;
pub const _XT_TIME_H: i32 = 1;

#[repr(C)]
pub struct xt_time_info {
    pub date_start: u32,
    pub date_stop: u32,
    pub daytime_start: u32,
    pub daytime_stop: u32,
    pub monthdays_match: u32,
    pub weekdays_match: u8,
    pub flags: u8,
}

records! {
    xt_time_info: size 24, align 4;
}
