// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/time.h

#[repr(C)]
#[derive(Clone, Copy)]
pub struct itimerspec {
    pub it_interval: timespec,
    pub it_value: timespec,
}
layout!(itimerspec: size 32, align 8);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct itimerval {
    pub it_interval: timeval,
    pub it_value: timeval,
}
layout!(itimerval: size 32, align 8);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct timespec {
    pub tv_sec: core::ffi::c_long,
    pub tv_nsec: core::ffi::c_long,
}
layout!(timespec: size 16, align 8);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct timeval {
    pub tv_sec: core::ffi::c_long,
    pub tv_usec: core::ffi::c_long,
}
layout!(timeval: size 16, align 8);
