// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/timex.h

pub const ADJ_ESTERROR: i32 = 0x8;
pub const ADJ_FREQUENCY: i32 = 0x2;
pub const ADJ_MAXERROR: i32 = 0x4;
pub const ADJ_MICRO: i32 = 0x1000;
pub const ADJ_NANO: i32 = 0x2000;
pub const ADJ_OFFSET: i32 = 0x1;
pub const ADJ_OFFSET_SINGLESHOT: i32 = 0x8001;
pub const ADJ_OFFSET_SS_READ: i32 = 0xa001;
pub const ADJ_SETOFFSET: i32 = 0x100;
pub const ADJ_STATUS: i32 = 0x10;
pub const ADJ_TAI: i32 = 0x80;
pub const ADJ_TICK: i32 = 0x4000;
pub const ADJ_TIMECONST: i32 = 0x20;
pub const MOD_ESTERROR: i32 = 8;
pub const MOD_FREQUENCY: i32 = 2;
pub const MOD_MAXERROR: i32 = 4;
pub const MOD_MICRO: i32 = 0x1000;
pub const MOD_NANO: i32 = 0x2000;
pub const MOD_OFFSET: i32 = 1;
pub const MOD_STATUS: i32 = 16;
pub const MOD_TAI: i32 = 128;
pub const MOD_TIMECONST: i32 = 32;
pub const NTP_API: i32 = 4;
pub const STA_CLK: i32 = 0x8000;
pub const STA_CLOCKERR: i32 = 0x1000;
pub const STA_DEL: i32 = 0x20;
pub const STA_FLL: i32 = 0x8;
pub const STA_FREQHOLD: i32 = 0x80;
pub const STA_INS: i32 = 0x10;
pub const STA_MODE: i32 = 0x4000;
pub const STA_NANO: i32 = 0x2000;
pub const STA_PLL: i32 = 0x1;
pub const STA_PPSERROR: i32 = 0x800;
pub const STA_PPSFREQ: i32 = 0x2;
pub const STA_PPSJITTER: i32 = 0x200;
pub const STA_PPSSIGNAL: i32 = 0x100;
pub const STA_PPSTIME: i32 = 0x4;
pub const STA_PPSWANDER: i32 = 0x400;
pub const STA_RONLY: i32 = 0xff00;
pub const STA_UNSYNC: i32 = 0x40;
pub const TIME_BAD: i32 = 5;
pub const TIME_DEL: i32 = 2;
pub const TIME_ERROR: i32 = 5;
pub const TIME_INS: i32 = 1;
pub const TIME_OK: i32 = 0;
pub const TIME_OOP: i32 = 3;
pub const TIME_WAIT: i32 = 4;

#[repr(C)]
pub struct __kernel_timex {
    pub modes: u32,
    pub _bitfield0: [u8; 4],
    pub offset: i64,
    pub freq: i64,
    pub maxerror: i64,
    pub esterror: i64,
    pub status: i32,
    pub _bitfield1: [u8; 4],
    pub constant: i64,
    pub precision: i64,
    pub tolerance: i64,
    pub time: __kernel_timex_timeval,
    pub tick: i64,
    pub ppsfreq: i64,
    pub jitter: i64,
    pub shift: i32,
    pub _bitfield2: [u8; 4],
    pub stabil: i64,
    pub jitcnt: i64,
    pub calcnt: i64,
    pub errcnt: i64,
    pub stbcnt: i64,
    pub tai: i32,
    pub _bitfield3: [u8; 44],
}

#[repr(C)]
pub struct __kernel_timex_timeval {
    pub tv_sec: i64,
    pub tv_usec: i64,
}

records! {
    __kernel_timex: size 208, align 8;
    __kernel_timex_timeval: size 16, align 8;
}
