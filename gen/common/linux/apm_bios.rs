// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/apm_bios.h

pub const APM_16_CONNECTED: i32 = 0x5;
pub const APM_16_UNSUPPORTED: i32 = 0x6;
pub const APM_32_CONNECTED: i32 = 0x7;
pub const APM_32_UNSUPPORTED: i32 = 0x8;
pub const APM_BAD_DEVICE: i32 = 0x9;
pub const APM_BAD_FUNCTION: i32 = 0xc;
pub const APM_BAD_PARAM: i32 = 0xa;
pub const APM_BAD_STATE: i32 = 0x60;
pub const APM_CAPABILITY_CHANGE: i32 = 0xc;
pub const APM_CAP_GLOBAL_STANDBY: i32 = 0x1;
pub const APM_CAP_GLOBAL_SUSPEND: i32 = 0x2;
pub const APM_CAP_RESUME_STANDBY_PCMCIA: i32 = 0x40;
pub const APM_CAP_RESUME_STANDBY_RING: i32 = 0x10;
pub const APM_CAP_RESUME_STANDBY_TIMER: i32 = 0x4;
pub const APM_CAP_RESUME_SUSPEND_PCMCIA: i32 = 0x80;
pub const APM_CAP_RESUME_SUSPEND_RING: i32 = 0x20;
pub const APM_CAP_RESUME_SUSPEND_TIMER: i32 = 0x8;
pub const APM_CONNECTED: i32 = 0x2;
pub const APM_CRITICAL_RESUME: i32 = 0x4;
pub const APM_CRITICAL_SUSPEND: i32 = 0x8;
pub const APM_DEVICE_ALL: i32 = 0x1;
pub const APM_DEVICE_BATTERY: i32 = 0x8000;
pub const APM_DEVICE_BIOS: i32 = 0x0;
pub const APM_DEVICE_CLASS: i32 = 0xff;
pub const APM_DEVICE_DISPLAY: i32 = 0x100;
pub const APM_DEVICE_MASK: i32 = 0xff00;
pub const APM_DEVICE_NETWORK: i32 = 0x500;
pub const APM_DEVICE_OEM: i32 = 0xe000;
pub const APM_DEVICE_OLD_ALL: i32 = 0xffff;
pub const APM_DEVICE_PARALLEL: i32 = 0x300;
pub const APM_DEVICE_PCMCIA: i32 = 0x600;
pub const APM_DEVICE_SERIAL: i32 = 0x400;
pub const APM_DEVICE_STORAGE: i32 = 0x200;
pub const APM_DISABLED: i32 = 0x1;
pub const APM_HIBERNATION_RESUME: i32 = 0xe;
pub const APM_IOC_STANDBY: u32 = 0x4101;
pub const APM_IOC_SUSPEND: u32 = 0x4102;
pub const APM_LOW_BATTERY: i32 = 0x5;
pub const APM_MAX_BATTERIES: i32 = 2;
pub const APM_NORMAL_RESUME: i32 = 0x3;
pub const APM_NOT_CONNECTED: i32 = 0x3;
pub const APM_NOT_ENGAGED: i32 = 0xb;
pub const APM_NOT_PRESENT: i32 = 0x86;
pub const APM_NO_ERROR: i32 = 0x53;
pub const APM_NO_EVENTS: i32 = 0x80;
pub const APM_POWER_STATUS_CHANGE: i32 = 0x6;
pub const APM_RESUME_DISABLED: i32 = 0xd;
pub const APM_STANDBY_RESUME: i32 = 0xb;
pub const APM_STATE_BUSY: i32 = 0x4;
pub const APM_STATE_DISABLE: i32 = 0x0;
pub const APM_STATE_DISENGAGE: i32 = 0x0;
pub const APM_STATE_ENABLE: i32 = 0x1;
pub const APM_STATE_ENGAGE: i32 = 0x1;
pub const APM_STATE_OEM_DEV: i32 = 0x40;
pub const APM_STATE_OEM_SYS: i32 = 0x20;
pub const APM_STATE_OFF: i32 = 0x3;
pub const APM_STATE_READY: i32 = 0x0;
pub const APM_STATE_REJECT: i32 = 0x5;
pub const APM_STATE_STANDBY: i32 = 0x1;
pub const APM_STATE_SUSPEND: i32 = 0x2;
pub const APM_SUCCESS: i32 = 0x0;
pub const APM_SYS_STANDBY: i32 = 0x1;
pub const APM_SYS_SUSPEND: i32 = 0x2;
pub const APM_UPDATE_TIME: i32 = 0x7;
pub const APM_USER_HIBERNATION: i32 = 0xd;
pub const APM_USER_STANDBY: i32 = 0x9;
pub const APM_USER_SUSPEND: i32 = 0xa;

#[repr(C)]
pub struct apm_bios_info {
    pub version: u16,
    pub cseg: u16,
    pub offset: u32,
    pub cseg_16: u16,
    pub dseg: u16,
    pub flags: u16,
    pub cseg_len: u16,
    pub cseg_16_len: u16,
    pub dseg_len: u16,
}

pub type apm_event_t = u16;

pub type apm_eventinfo_t = u16;

records! {
    apm_bios_info: size 20, align 4;
}
