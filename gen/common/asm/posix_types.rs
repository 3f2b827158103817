// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/posix_types.h

pub type __kernel_caddr_t = *mut core::ffi::c_char;

pub type __kernel_clock_t = core::ffi::c_long;

pub type __kernel_clockid_t = i32;

pub type __kernel_daddr_t = i32;

#[repr(C)]
pub struct __kernel_fsid_t {
    pub val: [i32; 2],
}

pub type __kernel_gid16_t = u16;

pub type __kernel_gid32_t = u32;

pub type __kernel_ino_t = core::ffi::c_ulong;

pub type __kernel_loff_t = i64;

pub type __kernel_long_t = core::ffi::c_long;

pub type __kernel_off_t = core::ffi::c_long;

pub type __kernel_old_time_t = core::ffi::c_long;

pub type __kernel_pid_t = i32;

pub type __kernel_ptrdiff_t = isize;

pub type __kernel_size_t = usize;

pub type __kernel_ssize_t = isize;

pub type __kernel_suseconds_t = core::ffi::c_long;

pub type __kernel_time64_t = i64;

pub type __kernel_time_t = core::ffi::c_long;

pub type __kernel_timer_t = i32;

pub type __kernel_uid16_t = u16;

pub type __kernel_uid32_t = u32;

pub type __kernel_ulong_t = core::ffi::c_ulong;

pub type __kernel_uoff_t = u64;

records! {
    __kernel_fsid_t: size 8, align 4;
}
