// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

#[repr(C)]
pub struct kernel_sigaction {
    pub sa_handler: Option<unsafe extern "C" fn(i32)>,
    pub sa_flags: core::ffi::c_ulong,
    pub sa_restorer: Option<unsafe extern "C" fn()>,
    pub sa_mask: super::kernel_sigset_t,
}

records! {
    kernel_sigaction: size 32, align 8;
}
