// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ptrace.h

pub const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT: i32 = 2;
pub const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE: u32 = 4;
pub const PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT: i32 = 0;
pub const PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE: u32 = 1;
pub const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT: i32 = 1;
pub const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE: u32 = 2;
pub const PTRACE_CFI_SHADOW_STACK_EN_BIT: i32 = 3;
pub const PTRACE_CFI_SHADOW_STACK_EN_STATE: u32 = 8;
pub const PTRACE_CFI_SHADOW_STACK_LOCK_BIT: i32 = 4;
pub const PTRACE_CFI_SHADOW_STACK_LOCK_STATE: u32 = 16;
pub const PTRACE_CFI_SHADOW_STACK_PTR_BIT: i32 = 5;
pub const PTRACE_CFI_SHADOW_STACK_PTR_STATE: u32 = 32;
pub const PTRACE_CFI_STATE_INVALID_MASK: u64 = 0xffffffffffffffc0;
pub const PTRACE_GETFDPIC: i32 = 33;
pub const PTRACE_GETFDPIC_EXEC: i32 = 0;
pub const PTRACE_GETFDPIC_INTERP: i32 = 1;
pub const RISCV_MAX_VLENB: i32 = 8192;

#[repr(C)]
pub struct __cfi_status {
    pub cfi_state: u64,
}

#[repr(C)]
pub struct __riscv_ctx_hdr {
    pub magic: u32,
    pub size: u32,
}

#[repr(C)]
pub struct __riscv_d_ext_state {
    pub f: [u64; 32],
    pub fcsr: u32,
}

#[repr(C, align(16))]
pub struct __riscv_extra_ext_header {
    pub __padding: [u32; 129],
    pub reserved: u32,
    pub hdr: __riscv_ctx_hdr,
}

#[repr(C)]
pub struct __riscv_f_ext_state {
    pub f: [u32; 32],
    pub fcsr: u32,
}

#[repr(C)]
pub union __riscv_fp_state {
    pub f: __riscv_f_ext_state,
    pub d: __riscv_d_ext_state,
    pub q: __riscv_q_ext_state,
}

#[repr(C, align(16))]
pub struct __riscv_q_ext_state {
    pub f: [u64; 64],
    pub fcsr: u32,
    pub reserved: [u32; 3],
}

#[repr(C)]
pub struct __riscv_v_ext_state {
    pub vstart: core::ffi::c_ulong,
    pub vl: core::ffi::c_ulong,
    pub vtype: core::ffi::c_ulong,
    pub vcsr: core::ffi::c_ulong,
    pub vlenb: core::ffi::c_ulong,
    pub datap: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct __riscv_v_regset_state {
    pub vstart: core::ffi::c_ulong,
    pub vl: core::ffi::c_ulong,
    pub vtype: core::ffi::c_ulong,
    pub vcsr: core::ffi::c_ulong,
    pub vlenb: core::ffi::c_ulong,
    pub vreg: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct __sc_riscv_cfi_state {
    pub ss_ptr: core::ffi::c_ulong,
}

#[repr(C)]
pub struct user_cfi_state {
    pub cfi_status: __cfi_status,
    pub shstk_ptr: u64,
}

#[repr(C)]
pub struct user_regs_struct {
    pub pc: core::ffi::c_ulong,
    pub ra: core::ffi::c_ulong,
    pub sp: core::ffi::c_ulong,
    pub gp: core::ffi::c_ulong,
    pub tp: core::ffi::c_ulong,
    pub t0: core::ffi::c_ulong,
    pub t1: core::ffi::c_ulong,
    pub t2: core::ffi::c_ulong,
    pub s0: core::ffi::c_ulong,
    pub s1: core::ffi::c_ulong,
    pub a0: core::ffi::c_ulong,
    pub a1: core::ffi::c_ulong,
    pub a2: core::ffi::c_ulong,
    pub a3: core::ffi::c_ulong,
    pub a4: core::ffi::c_ulong,
    pub a5: core::ffi::c_ulong,
    pub a6: core::ffi::c_ulong,
    pub a7: core::ffi::c_ulong,
    pub s2: core::ffi::c_ulong,
    pub s3: core::ffi::c_ulong,
    pub s4: core::ffi::c_ulong,
    pub s5: core::ffi::c_ulong,
    pub s6: core::ffi::c_ulong,
    pub s7: core::ffi::c_ulong,
    pub s8: core::ffi::c_ulong,
    pub s9: core::ffi::c_ulong,
    pub s10: core::ffi::c_ulong,
    pub s11: core::ffi::c_ulong,
    pub t3: core::ffi::c_ulong,
    pub t4: core::ffi::c_ulong,
    pub t5: core::ffi::c_ulong,
    pub t6: core::ffi::c_ulong,
}

records! {
    __cfi_status: size 8, align 8;
    __riscv_ctx_hdr: size 8, align 4;
    __riscv_d_ext_state: size 264, align 8;
    __riscv_extra_ext_header: size 528, align 16;
    __riscv_f_ext_state: size 132, align 4;
    __riscv_fp_state: size 528, align 16;
    __riscv_q_ext_state: size 528, align 16;
    __riscv_v_ext_state: size 48, align 8;
    __riscv_v_regset_state: size 40, align 8;
    __sc_riscv_cfi_state: size 8, align 8;
    user_cfi_state: size 16, align 8;
    user_regs_struct: size 256, align 8;
}
