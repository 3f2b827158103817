// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/time.h

#[repr(C)]
pub struct itimerspec {
    pub it_interval: timespec,
    pub it_value: timespec,
}

#[repr(C)]
pub struct itimerval {
    pub it_interval: timeval,
    pub it_value: timeval,
}

#[repr(C)]
pub struct timespec {
    pub tv_sec: core::ffi::c_long,
    pub tv_nsec: core::ffi::c_long,
}

#[repr(C)]
pub struct timeval {
    pub tv_sec: core::ffi::c_long,
    pub tv_usec: core::ffi::c_long,
}

records! {
    itimerspec: size 32, align 8;
    itimerval: size 32, align 8;
    timespec: size 16, align 8;
    timeval: size 16, align 8;
}
