// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

#[repr(C)]
pub struct kernel_sigaction {
    pub sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
    pub sa_mask: super::kernel_sigset_t,
}

#[repr(C)]
pub struct old_itimerspec32 {
    pub it_interval: old_timespec32,
    pub it_value: old_timespec32,
}

#[repr(C)]
pub struct old_itimerval32 {
    pub it_interval: old_timeval32,
    pub it_value: old_timeval32,
}

#[repr(C)]
pub struct old_sigaction {
    pub sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub sa_mask: core::ffi::c_ulong,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct old_timespec32 {
    pub tv_sec: i32,
    pub tv_nsec: i32,
}

#[repr(C)]
pub struct old_timeval32 {
    pub tv_sec: i32,
    pub tv_usec: i32,
}

#[repr(C)]
pub struct old_timex32 {
    pub modes: u32,
    pub offset: i32,
    pub freq: i32,
    pub maxerror: i32,
    pub esterror: i32,
    pub status: i32,
    pub constant: i32,
    pub precision: i32,
    pub tolerance: i32,
    pub time: old_timeval32,
    pub tick: i32,
    pub ppsfreq: i32,
    pub jitter: i32,
    pub shift: i32,
    pub stabil: i32,
    pub jitcnt: i32,
    pub calcnt: i32,
    pub errcnt: i32,
    pub stbcnt: i32,
    pub tai: i32,
    pub reserved: [i32; 11],
}

#[repr(C)]
pub struct old_utimbuf32 {
    pub actime: i32,
    pub modtime: i32,
}

records! {
    kernel_sigaction: size 20, align 4;
    old_itimerspec32: size 16, align 4;
    old_itimerval32: size 16, align 4;
    old_sigaction: size 16, align 4;
    old_timespec32: size 8, align 4;
    old_timeval32: size 8, align 4;
    old_timex32: size 128, align 4;
    old_utimbuf32: size 8, align 4;
}
