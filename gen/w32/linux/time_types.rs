// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/time_types.h

#[repr(C)]
pub struct __kernel_old_itimerval {
    pub it_interval: __kernel_old_timeval,
    pub it_value: __kernel_old_timeval,
}

#[repr(C)]
pub struct __kernel_old_timespec {
    pub tv_sec: core::ffi::c_long,
    pub tv_nsec: core::ffi::c_long,
}

#[repr(C)]
pub struct __kernel_old_timeval {
    pub tv_sec: core::ffi::c_long,
    pub tv_usec: core::ffi::c_long,
}

records! {
    __kernel_old_itimerval: size 16, align 4;
    __kernel_old_timespec: size 8, align 4;
    __kernel_old_timeval: size 8, align 4;
}
