// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/time_types.h

#[repr(C)]
pub struct __kernel_itimerspec {
    pub it_interval: __kernel_timespec,
    pub it_value: __kernel_timespec,
}

#[repr(C)]
pub struct __kernel_sock_timeval {
    pub tv_sec: i64,
    pub tv_usec: i64,
}

#[repr(C)]
pub struct __kernel_timespec {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

records! {
    __kernel_itimerspec: size 32, align 8;
    __kernel_sock_timeval: size 16, align 8;
    __kernel_timespec: size 16, align 8;
}
