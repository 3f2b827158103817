// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/resource.h

#[repr(C)]
pub struct rlimit {
    pub rlim_cur: core::ffi::c_ulong,
    pub rlim_max: core::ffi::c_ulong,
}

#[repr(C)]
pub struct rusage {
    pub ru_utime: super::__kernel_old_timeval,
    pub ru_stime: super::__kernel_old_timeval,
    pub ru_maxrss: core::ffi::c_long,
    pub ru_ixrss: core::ffi::c_long,
    pub ru_idrss: core::ffi::c_long,
    pub ru_isrss: core::ffi::c_long,
    pub ru_minflt: core::ffi::c_long,
    pub ru_majflt: core::ffi::c_long,
    pub ru_nswap: core::ffi::c_long,
    pub ru_inblock: core::ffi::c_long,
    pub ru_oublock: core::ffi::c_long,
    pub ru_msgsnd: core::ffi::c_long,
    pub ru_msgrcv: core::ffi::c_long,
    pub ru_nsignals: core::ffi::c_long,
    pub ru_nvcsw: core::ffi::c_long,
    pub ru_nivcsw: core::ffi::c_long,
}

records! {
    rlimit: size 8, align 4;
    rusage: size 72, align 4;
}
