// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rtc.h

pub const RTC_AF: i32 = 0x20;
pub const RTC_AIE_OFF: u32 = 0x7002;
pub const RTC_AIE_ON: u32 = 0x7001;
pub const RTC_ALM_READ: u32 = 0x80247008;
pub const RTC_ALM_SET: u32 = 0x40247007;
pub const RTC_BSM_DIRECT: i32 = 1;
pub const RTC_BSM_DISABLED: i32 = 0;
pub const RTC_BSM_LEVEL: i32 = 2;
pub const RTC_BSM_STANDBY: i32 = 3;
pub const RTC_FEATURE_ALARM: i32 = 0;
pub const RTC_FEATURE_ALARM_RES_2S: i32 = 3;
pub const RTC_FEATURE_ALARM_RES_MINUTE: i32 = 1;
pub const RTC_FEATURE_ALARM_WAKEUP_ONLY: i32 = 7;
pub const RTC_FEATURE_BACKUP_SWITCH_MODE: i32 = 6;
pub const RTC_FEATURE_CNT: i32 = 8;
pub const RTC_FEATURE_CORRECTION: i32 = 5;
pub const RTC_FEATURE_NEED_WEEK_DAY: i32 = 2;
pub const RTC_FEATURE_UPDATE_INTERRUPT: i32 = 4;
pub const RTC_IRQF: i32 = 0x80;
pub const RTC_MAX_FREQ: i32 = 8192;
pub const RTC_PARAM_BACKUP_SWITCH_MODE: i32 = 2;
pub const RTC_PARAM_CORRECTION: i32 = 1;
pub const RTC_PARAM_FEATURES: i32 = 0;
pub const RTC_PARAM_GET: u32 = 0x40187013;
pub const RTC_PARAM_SET: u32 = 0x40187014;
pub const RTC_PF: i32 = 0x40;
pub const RTC_PIE_OFF: u32 = 0x7006;
pub const RTC_PIE_ON: u32 = 0x7005;
pub const RTC_RD_TIME: u32 = 0x80247009;
pub const RTC_SET_TIME: u32 = 0x4024700a;
pub const RTC_UF: i32 = 0x10;
pub const RTC_UIE_OFF: u32 = 0x7004;
pub const RTC_UIE_ON: u32 = 0x7003;
pub const RTC_VL_ACCURACY_LOW: u32 = 8;
pub const RTC_VL_BACKUP_EMPTY: u32 = 4;
pub const RTC_VL_BACKUP_LOW: u32 = 2;
pub const RTC_VL_BACKUP_SWITCH: u32 = 16;
pub const RTC_VL_CLR: u32 = 0x7014;
pub const RTC_VL_DATA_INVALID: u32 = 1;
pub const RTC_VL_READ: u32 = 0x80047013;
pub const RTC_WIE_OFF: u32 = 0x7010;
pub const RTC_WIE_ON: u32 = 0x700f;
pub const RTC_WKALM_RD: u32 = 0x80287010;
pub const RTC_WKALM_SET: u32 = 0x4028700f;

#[repr(C)]
pub struct rtc_param {
    pub param: u64,
    pub anon0: rtc_param_anon0,
    pub index: u32,
    pub __pad: u32,
}

#[repr(C)]
pub union rtc_param_anon0 {
    pub uvalue: u64,
    pub svalue: i64,
    pub ptr: u64,
}

#[repr(C)]
pub struct rtc_time {
    pub tm_sec: i32,
    pub tm_min: i32,
    pub tm_hour: i32,
    pub tm_mday: i32,
    pub tm_mon: i32,
    pub tm_year: i32,
    pub tm_wday: i32,
    pub tm_yday: i32,
    pub tm_isdst: i32,
}

#[repr(C)]
pub struct rtc_wkalrm {
    pub enabled: u8,
    pub pending: u8,
    pub time: rtc_time,
}

records! {
    rtc_param: size 24, align 8;
    rtc_param_anon0: size 8, align 8;
    rtc_time: size 36, align 4;
    rtc_wkalrm: size 40, align 4;
}
