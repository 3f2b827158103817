// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sigcontext.h

pub const END_HDR_SIZE: i32 = 0x0;
pub const END_MAGIC: i32 = 0x0;
pub const RISCV_V_MAGIC: i32 = 0x53465457;
pub const RISCV_ZICFISS_MAGIC: i32 = 0x9487;

#[repr(C, align(16))]
pub struct __sc_riscv_v_state {
    pub v_state: super::__riscv_v_ext_state,
}

#[repr(C)]
pub struct sigcontext {
    pub sc_regs: super::user_regs_struct,
    pub anon0: sigcontext_anon0,
}

#[repr(C)]
pub union sigcontext_anon0 {
    pub sc_fpregs: super::__riscv_fp_state,
    pub sc_extdesc: super::__riscv_extra_ext_header,
}

records! {
    __sc_riscv_v_state: size 48, align 16;
    sigcontext: size 784, align 16;
    sigcontext_anon0: size 528, align 16;
}
