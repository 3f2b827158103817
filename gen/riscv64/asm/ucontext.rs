// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ucontext.h

#[repr(C)]
pub struct ucontext {
    pub uc_flags: core::ffi::c_ulong,
    pub uc_link: *mut ucontext,
    pub uc_stack: super::sigaltstack,
    pub uc_sigmask: super::sigset_t,
    pub __unused: [u8; 120],
    pub uc_mcontext: super::sigcontext,
}

records! {
    ucontext: size 960, align 16;
}
