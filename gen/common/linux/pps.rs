// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pps.h

pub const PPS_API_VERS: i32 = 1;
pub const PPS_API_VERS_1: i32 = 1;
pub const PPS_CANPOLL: i32 = 0x200;
pub const PPS_CANWAIT: i32 = 0x100;
pub const PPS_CAPTUREASSERT: i32 = 0x1;
pub const PPS_CAPTUREBOTH: i32 = 0x3;
pub const PPS_CAPTURECLEAR: i32 = 0x2;
pub const PPS_ECHOASSERT: i32 = 0x40;
pub const PPS_ECHOCLEAR: i32 = 0x80;
pub const PPS_KC_HARDPPS: i32 = 0;
pub const PPS_KC_HARDPPS_FLL: i32 = 2;
pub const PPS_KC_HARDPPS_PLL: i32 = 1;
pub const PPS_MAX_NAME_LEN: i32 = 32;
pub const PPS_MAX_SOURCES: i32 = 256;
pub const PPS_OFFSETASSERT: i32 = 0x10;
pub const PPS_OFFSETCLEAR: i32 = 0x20;
pub const PPS_TIME_INVALID: i32 = 0x1;
pub const PPS_TSFMT_NTPFP: i32 = 0x2000;
pub const PPS_TSFMT_TSPEC: i32 = 0x1000;
pub const PPS_VERSION: &core::ffi::CStr = c"5.3.6";

#[repr(C)]
pub struct pps_bind_args {
    pub tsformat: i32,
    pub edge: i32,
    pub consumer: i32,
}

#[repr(C)]
pub struct pps_fdata {
    pub info: pps_kinfo,
    pub timeout: pps_ktime,
}

#[repr(C)]
pub struct pps_fdata_compat {
    pub info: pps_kinfo_compat,
    pub timeout: pps_ktime_compat,
}

#[repr(C)]
pub struct pps_kinfo {
    pub assert_sequence: u32,
    pub clear_sequence: u32,
    pub assert_tu: pps_ktime,
    pub clear_tu: pps_ktime,
    pub current_mode: i32,
}

#[repr(C)]
pub struct pps_kinfo_compat {
    pub assert_sequence: u32,
    pub clear_sequence: u32,
    pub assert_tu: pps_ktime_compat,
    pub clear_tu: pps_ktime_compat,
    pub current_mode: i32,
}

#[repr(C)]
pub struct pps_kparams {
    pub api_version: i32,
    pub mode: i32,
    pub assert_off_tu: pps_ktime,
    pub clear_off_tu: pps_ktime,
}

#[repr(C)]
pub struct pps_ktime {
    pub sec: i64,
    pub nsec: i32,
    pub flags: u32,
}

#[repr(C, packed(4))]
pub struct pps_ktime_compat {
    pub sec: i64,
    pub nsec: i32,
    pub flags: u32,
}

records! {
    pps_bind_args: size 12, align 4;
    pps_fdata: size 64, align 8;
    pps_fdata_compat: size 60, align 4;
    pps_kinfo: size 48, align 8;
    pps_kinfo_compat: size 44, align 4;
    pps_kparams: size 40, align 8;
    pps_ktime: size 16, align 8;
    pps_ktime_compat: size 16, align 4;
}
