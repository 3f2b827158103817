// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/signal.h

pub const MINSIGSTKSZ: i32 = 5120;
pub const SA_RESTORER: i32 = 0x4000000;
pub const SIGRTMAX: i32 = 64;
pub const SIGSTKSZ: i32 = 16384;
pub const _NSIG: i32 = 64;
pub const _NSIG_BPW: i32 = 64;
pub const _NSIG_WORDS: i32 = 1;

pub type old_sigset_t = core::ffi::c_ulong;

#[repr(C)]
pub struct sigaction {
    pub sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
    pub sa_mask: sigset_t,
}

#[repr(C)]
pub struct sigset_t {
    pub sig: [core::ffi::c_ulong; 1],
}

records! {
    sigaction: size 32, align 8;
    sigset_t: size 8, align 8;
}
