// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ucontext.h

pub const UC_FP_XSTATE: i32 = 0x1;
pub const UC_SIGCONTEXT_SS: i32 = 0x2;
pub const UC_STRICT_RESTORE_SS: i32 = 0x4;

#[repr(C)]
pub struct ucontext {
    pub uc_flags: core::ffi::c_ulong,
    pub uc_link: *mut ucontext,
    pub uc_stack: super::sigaltstack,
    pub uc_mcontext: super::sigcontext,
    pub uc_sigmask: core::ffi::c_ulong,
}

records! {
    ucontext: size 304, align 8;
}
