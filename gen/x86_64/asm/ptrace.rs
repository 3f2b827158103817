// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ptrace.h

#[repr(C)]
pub struct pt_regs {
    pub r15: core::ffi::c_ulong,
    pub r14: core::ffi::c_ulong,
    pub r13: core::ffi::c_ulong,
    pub r12: core::ffi::c_ulong,
    pub rbp: core::ffi::c_ulong,
    pub rbx: core::ffi::c_ulong,
    pub r11: core::ffi::c_ulong,
    pub r10: core::ffi::c_ulong,
    pub r9: core::ffi::c_ulong,
    pub r8: core::ffi::c_ulong,
    pub rax: core::ffi::c_ulong,
    pub rcx: core::ffi::c_ulong,
    pub rdx: core::ffi::c_ulong,
    pub rsi: core::ffi::c_ulong,
    pub rdi: core::ffi::c_ulong,
    pub orig_rax: core::ffi::c_ulong,
    pub rip: core::ffi::c_ulong,
    pub cs: core::ffi::c_ulong,
    pub eflags: core::ffi::c_ulong,
    pub rsp: core::ffi::c_ulong,
    pub ss: core::ffi::c_ulong,
}

records! {
    pt_regs: size 168, align 8;
}
