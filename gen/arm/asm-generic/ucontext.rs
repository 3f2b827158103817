// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/ucontext.h

#[repr(C)]
pub struct ucontext {
    pub uc_flags: core::ffi::c_ulong,
    pub uc_link: *mut ucontext,
    pub uc_stack: super::sigaltstack,
    pub uc_mcontext: super::sigcontext,
    pub uc_sigmask: core::ffi::c_ulong,
}

records! {
    ucontext: size 108, align 4;
}
