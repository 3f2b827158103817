// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sigcontext.h

pub const ESR_MAGIC: i32 = 0x45535201;
pub const EXTRA_MAGIC: i32 = 0x45585401;
pub const FPMR_MAGIC: i32 = 0x46504d52;
pub const FPSIMD_MAGIC: i32 = 0x46508001;
pub const GCS_MAGIC: i32 = 0x47435300;
pub const POE_MAGIC: i32 = 0x504f4530;
pub const SVE_MAGIC: i32 = 0x53564501;
pub const SVE_NUM_PREGS: i32 = 16;
pub const SVE_NUM_ZREGS: i32 = 32;
pub const SVE_SIG_FLAG_SM: i32 = 0x1;
pub const SVE_SIG_REGS_OFFSET: u32 = 16;
pub const SVE_SIG_ZREGS_OFFSET: u32 = 16;
pub const SVE_VL_MAX: i32 = 0x2000;
pub const SVE_VL_MIN: i32 = 16;
pub const SVE_VQ_BYTES: i32 = 16;
pub const SVE_VQ_MAX: i32 = 0x200;
pub const SVE_VQ_MIN: i32 = 1;
pub const TPIDR2_MAGIC: i32 = 0x54504902;
pub const ZA_MAGIC: i32 = 0x54366345;
pub const ZA_SIG_REGS_OFFSET: u32 = 16;
pub const ZT_MAGIC: i32 = 0x5a544e01;
pub const ZT_SIG_REGS_OFFSET: u32 = 16;
pub const ZT_SIG_REG_BYTES: i32 = 64;
pub const ZT_SIG_REG_SIZE: i32 = 512;

#[repr(C)]
pub struct _aarch64_ctx {
    pub magic: u32,
    pub size: u32,
}

#[repr(C)]
pub struct esr_context {
    pub head: _aarch64_ctx,
    pub esr: u64,
}

#[repr(C)]
pub struct extra_context {
    pub head: _aarch64_ctx,
    pub datap: u64,
    pub size: u32,
    pub __reserved: [u32; 3],
}

#[repr(C)]
pub struct fpmr_context {
    pub head: _aarch64_ctx,
    pub fpmr: u64,
}

#[repr(C)]
pub struct fpsimd_context {
    pub head: _aarch64_ctx,
    pub fpsr: u32,
    pub fpcr: u32,
    pub vregs: [u128; 32],
}

#[repr(C)]
pub struct gcs_context {
    pub head: _aarch64_ctx,
    pub gcspr: u64,
    pub features_enabled: u64,
    pub reserved: u64,
}

#[repr(C)]
pub struct poe_context {
    pub head: _aarch64_ctx,
    pub por_el0: u64,
}

#[repr(C, align(16))]
pub struct sigcontext {
    pub fault_address: u64,
    pub regs: [u64; 31],
    pub sp: u64,
    pub pc: u64,
    pub pstate: u64,
    pub _pad0: [u8; 8],
    pub __reserved: [u8; 4096],
}

#[repr(C)]
pub struct sve_context {
    pub head: _aarch64_ctx,
    pub vl: u16,
    pub flags: u16,
    pub __reserved: [u16; 2],
}

#[repr(C)]
pub struct tpidr2_context {
    pub head: _aarch64_ctx,
    pub tpidr2: u64,
}

#[repr(C)]
pub struct za_context {
    pub head: _aarch64_ctx,
    pub vl: u16,
    pub __reserved: [u16; 3],
}

#[repr(C)]
pub struct zt_context {
    pub head: _aarch64_ctx,
    pub nregs: u16,
    pub __reserved: [u16; 3],
}

records! {
    _aarch64_ctx: size 8, align 4;
    esr_context: size 16, align 8;
    extra_context: size 32, align 8;
    fpmr_context: size 16, align 8;
    fpsimd_context: size 528, align 16;
    gcs_context: size 32, align 8;
    poe_context: size 16, align 8;
    sigcontext: size 4384, align 16;
    sve_context: size 16, align 4;
    tpidr2_context: size 16, align 8;
    za_context: size 16, align 4;
    zt_context: size 16, align 4;
}
