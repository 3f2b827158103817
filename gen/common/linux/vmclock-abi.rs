// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vmclock-abi.h

pub const VMCLOCK_COUNTER_ARM_VCNT: i32 = 0;
pub const VMCLOCK_COUNTER_INVALID: i32 = 0xff;
pub const VMCLOCK_COUNTER_X86_TSC: i32 = 1;
pub const VMCLOCK_FLAG_DISRUPTION_IMMINENT: i32 = 0x4;
pub const VMCLOCK_FLAG_DISRUPTION_SOON: i32 = 0x2;
pub const VMCLOCK_FLAG_NOTIFICATION_PRESENT: i32 = 0x200;
pub const VMCLOCK_FLAG_PERIOD_ESTERROR_VALID: i32 = 0x8;
pub const VMCLOCK_FLAG_PERIOD_MAXERROR_VALID: i32 = 0x10;
pub const VMCLOCK_FLAG_TAI_OFFSET_VALID: i32 = 0x1;
pub const VMCLOCK_FLAG_TIME_ESTERROR_VALID: i32 = 0x20;
pub const VMCLOCK_FLAG_TIME_MAXERROR_VALID: i32 = 0x40;
pub const VMCLOCK_FLAG_TIME_MONOTONIC: i32 = 0x80;
pub const VMCLOCK_FLAG_VM_GEN_COUNTER_PRESENT: i32 = 0x100;
pub const VMCLOCK_LEAP_NONE: i32 = 0x0;
pub const VMCLOCK_LEAP_POS: i32 = 0x3;
pub const VMCLOCK_LEAP_POST_NEG: i32 = 0x5;
pub const VMCLOCK_LEAP_POST_POS: i32 = 0x4;
pub const VMCLOCK_LEAP_PRE_NEG: i32 = 0x2;
pub const VMCLOCK_LEAP_PRE_POS: i32 = 0x1;
pub const VMCLOCK_MAGIC: i32 = 0x4b4c4356;
pub const VMCLOCK_SMEARING_NOON_LINEAR: i32 = 1;
pub const VMCLOCK_SMEARING_STRICT: i32 = 0;
pub const VMCLOCK_SMEARING_UTC_SLS: i32 = 2;
pub const VMCLOCK_STATUS_FREERUNNING: i32 = 3;
pub const VMCLOCK_STATUS_INITIALIZING: i32 = 1;
pub const VMCLOCK_STATUS_SYNCHRONIZED: i32 = 2;
pub const VMCLOCK_STATUS_UNKNOWN: i32 = 0;
pub const VMCLOCK_STATUS_UNRELIABLE: i32 = 4;
pub const VMCLOCK_TIME_INVALID_MAYBE_SMEARED: i32 = 4;
pub const VMCLOCK_TIME_INVALID_SMEARED: i32 = 3;
pub const VMCLOCK_TIME_MONOTONIC: i32 = 2;
pub const VMCLOCK_TIME_TAI: i32 = 1;
pub const VMCLOCK_TIME_UTC: i32 = 0;

#[repr(C)]
pub struct vmclock_abi {
    pub magic: u32,
    pub size: u32,
    pub version: u16,
    pub counter_id: u8,
    pub time_type: u8,
    pub seq_count: u32,
    pub disruption_marker: u64,
    pub flags: u64,
    pub pad: [u8; 2],
    pub clock_status: u8,
    pub leap_second_smearing_hint: u8,
    pub tai_offset_sec: u16,
    pub leap_indicator: u8,
    pub counter_period_shift: u8,
    pub counter_value: u64,
    pub counter_period_frac_sec: u64,
    pub counter_period_esterror_rate_frac_sec: u64,
    pub counter_period_maxerror_rate_frac_sec: u64,
    pub time_sec: u64,
    pub time_frac_sec: u64,
    pub time_esterror_nanosec: u64,
    pub time_maxerror_nanosec: u64,
    pub vm_generation_counter: u64,
}

records! {
    vmclock_abi: size 112, align 8;
}
