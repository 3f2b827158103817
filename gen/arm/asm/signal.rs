// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/signal.h

pub const MINSIGSTKSZ: i32 = 2048;
pub const NSIG: i32 = 32;
pub const SA_RESTORER: i32 = 0x4000000;
pub const SA_THIRTYTWO: i32 = 0x2000000;
pub const SIGSTKSZ: i32 = 8192;
pub const SIGSWI: i32 = 32;

#[repr(C)]
pub struct sigaction {
    pub _u: sigaction__u,
    pub sa_mask: core::ffi::c_ulong,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub union sigaction__u {
    pub _sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub _sa_sigaction:
        Option<unsafe extern "C" fn(i32, *mut core::ffi::c_void, *mut core::ffi::c_void)>,
}

pub type sigset_t = core::ffi::c_ulong;

records! {
    sigaction: size 16, align 4;
    sigaction__u: size 4, align 4;
}
