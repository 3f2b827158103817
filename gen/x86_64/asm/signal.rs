// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/signal.h

pub const MINSIGSTKSZ: i32 = 2048;
pub const NSIG: i32 = 32;
pub const SA_RESTORER: i32 = 0x4000000;
pub const SIGSTKSZ: i32 = 8192;

#[repr(C)]
pub struct sigaction {
    pub sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
    pub sa_mask: core::ffi::c_ulong,
}

pub type sigset_t = core::ffi::c_ulong;

records! {
    sigaction: size 32, align 8;
}
