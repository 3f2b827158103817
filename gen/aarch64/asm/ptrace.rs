// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ptrace.h

pub const PSR_A_BIT: i32 = 0x100;
pub const PSR_BTYPE_C: i32 = 0x800;
pub const PSR_BTYPE_J: i32 = 0xc00;
pub const PSR_BTYPE_JC: i32 = 0x400;
pub const PSR_BTYPE_MASK: i32 = 0xc00;
pub const PSR_BTYPE_NONE: i32 = 0x0;
pub const PSR_BTYPE_SHIFT: i32 = 10;
pub const PSR_C_BIT: i32 = 0x20000000;
pub const PSR_DIT_BIT: i32 = 0x1000000;
pub const PSR_D_BIT: i32 = 0x200;
pub const PSR_F_BIT: i32 = 0x40;
pub const PSR_I_BIT: i32 = 0x80;
pub const PSR_MODE32_BIT: i32 = 0x10;
pub const PSR_MODE_EL0t: i32 = 0x0;
pub const PSR_MODE_EL1h: i32 = 0x5;
pub const PSR_MODE_EL1t: i32 = 0x4;
pub const PSR_MODE_EL2h: i32 = 0x9;
pub const PSR_MODE_EL2t: i32 = 0x8;
pub const PSR_MODE_EL3h: i32 = 0xd;
pub const PSR_MODE_EL3t: i32 = 0xc;
pub const PSR_MODE_MASK: i32 = 0xf;
pub const PSR_N_BIT: u32 = 0x80000000;
pub const PSR_PAN_BIT: i32 = 0x400000;
pub const PSR_SSBS_BIT: i32 = 0x1000;
pub const PSR_TCO_BIT: i32 = 0x2000000;
pub const PSR_UAO_BIT: i32 = 0x800000;
pub const PSR_V_BIT: i32 = 0x10000000;
pub const PSR_Z_BIT: i32 = 0x40000000;
pub const PSR_c: i32 = 0xff;
pub const PSR_f: u32 = 0xff000000;
pub const PSR_s: i32 = 0xff0000;
pub const PSR_x: i32 = 0xff00;
pub const PTRACE_PEEKMTETAGS: i32 = 33;
pub const PTRACE_POKEMTETAGS: i32 = 34;
pub const PTRACE_SYSEMU: i32 = 31;
pub const PTRACE_SYSEMU_SINGLESTEP: i32 = 32;
pub const SVE_PT_FPSIMD_OFFSET: u32 = 16;
pub const SVE_PT_REGS_FPSIMD: i32 = 0;
pub const SVE_PT_REGS_MASK: i32 = 0x1;
pub const SVE_PT_REGS_OFFSET: u32 = 16;
pub const SVE_PT_REGS_SVE: i32 = 1;
pub const SVE_PT_SVE_FPCR_SIZE: u32 = 4;
pub const SVE_PT_SVE_FPSR_SIZE: u32 = 4;
pub const SVE_PT_SVE_OFFSET: u32 = 16;
pub const SVE_PT_SVE_ZREGS_OFFSET: u32 = 16;
pub const SVE_PT_VL_INHERIT: i32 = 0x2;
pub const SVE_PT_VL_ONEXEC: i32 = 0x4;
pub const ZA_PT_VL_INHERIT: i32 = 0x2;
pub const ZA_PT_VL_ONEXEC: i32 = 0x4;
pub const ZA_PT_ZA_OFFSET: u32 = 16;

#[repr(C)]
pub struct user_fpsimd_state {
    pub vregs: [u128; 32],
    pub fpsr: u32,
    pub fpcr: u32,
    pub __reserved: [u32; 2],
}

#[repr(C)]
pub struct user_gcs {
    pub features_enabled: u64,
    pub features_locked: u64,
    pub gcspr_el0: u64,
}

#[repr(C)]
pub struct user_hwdebug_state {
    pub dbg_info: u32,
    pub pad: u32,
    pub dbg_regs: [user_hwdebug_state_dbg_regs; 16],
}

#[repr(C)]
pub struct user_hwdebug_state_dbg_regs {
    pub addr: u64,
    pub ctrl: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct user_pac_address_keys {
    pub apiakey: u128,
    pub apibkey: u128,
    pub apdakey: u128,
    pub apdbkey: u128,
}

#[repr(C)]
pub struct user_pac_generic_keys {
    pub apgakey: u128,
}

#[repr(C)]
pub struct user_pac_mask {
    pub data_mask: u64,
    pub insn_mask: u64,
}

#[repr(C)]
pub struct user_pt_regs {
    pub regs: [u64; 31],
    pub sp: u64,
    pub pc: u64,
    pub pstate: u64,
}

#[repr(C)]
pub struct user_sve_header {
    pub size: u32,
    pub max_size: u32,
    pub vl: u16,
    pub max_vl: u16,
    pub flags: u16,
    pub __reserved: u16,
}

#[repr(C)]
pub struct user_za_header {
    pub size: u32,
    pub max_size: u32,
    pub vl: u16,
    pub max_vl: u16,
    pub flags: u16,
    pub __reserved: u16,
}

records! {
    user_fpsimd_state: size 528, align 16;
    user_gcs: size 24, align 8;
    user_hwdebug_state: size 264, align 8;
    user_hwdebug_state_dbg_regs: size 16, align 8;
    user_pac_address_keys: size 64, align 16;
    user_pac_generic_keys: size 16, align 16;
    user_pac_mask: size 16, align 8;
    user_pt_regs: size 272, align 8;
    user_sve_header: size 16, align 4;
    user_za_header: size 16, align 4;
}
