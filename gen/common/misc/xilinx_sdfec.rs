// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/xilinx_sdfec.h

pub const XSDFEC_1x128b: i32 = 1;
pub const XSDFEC_2x128b: i32 = 2;
pub const XSDFEC_4x128b: i32 = 4;
pub const XSDFEC_AXIS_WORDS_INCLUDE_MAX: i32 = 3;
pub const XSDFEC_CLEAR_STATS: u32 = 0x660b;
pub const XSDFEC_FIXED_VALUE: i32 = 0;
pub const XSDFEC_GET_CONFIG: u32 = 0x801c6606;
pub const XSDFEC_GET_STATS: u32 = 0x800c660c;
pub const XSDFEC_GET_STATUS: u32 = 0x80086602;
pub const XSDFEC_GET_TURBO: u32 = 0x80086607;
pub const XSDFEC_INIT: i32 = 0;
pub const XSDFEC_IN_BLOCK: i32 = 1;
pub const XSDFEC_IS_ACTIVE: u32 = 0x8001660a;
pub const XSDFEC_LA_TABLE_DEPTH: i32 = 0x1000;
pub const XSDFEC_LDPC_CODE: i32 = 1;
pub const XSDFEC_LDPC_LA_TABLE_ADDR_BASE: i32 = 0x18000;
pub const XSDFEC_LDPC_LA_TABLE_ADDR_HIGH: i32 = 0x19000;
pub const XSDFEC_LDPC_QC_TABLE_ADDR_BASE: i32 = 0x20000;
pub const XSDFEC_LDPC_QC_TABLE_ADDR_HIGH: i32 = 0x28000;
pub const XSDFEC_LDPC_SC_TABLE_ADDR_BASE: i32 = 0x10000;
pub const XSDFEC_LDPC_SC_TABLE_ADDR_HIGH: i32 = 0x10400;
pub const XSDFEC_MAGIC: i32 = 102;
pub const XSDFEC_MAINTAIN_ORDER: i32 = 0;
pub const XSDFEC_MAX_SCALE: i32 = 0;
pub const XSDFEC_MAX_STAR: i32 = 1;
pub const XSDFEC_NEEDS_RESET: i32 = 3;
pub const XSDFEC_OUT_OF_ORDER: i32 = 1;
pub const XSDFEC_PER_AXI_TRANSACTION: i32 = 2;
pub const XSDFEC_PL_RECONFIGURE: i32 = 4;
pub const XSDFEC_QC_TABLE_DEPTH: i32 = 0x8000;
pub const XSDFEC_SC_TABLE_DEPTH: i32 = 0x400;
pub const XSDFEC_SET_BYPASS: u32 = 0x40016609;
pub const XSDFEC_SET_DEFAULT_CONFIG: u32 = 0x660d;
pub const XSDFEC_SET_IRQ: u32 = 0x40026603;
pub const XSDFEC_SET_TURBO: u32 = 0x40086604;
pub const XSDFEC_STARTED: i32 = 1;
pub const XSDFEC_START_DEV: u32 = 0x6600;
pub const XSDFEC_STOPPED: i32 = 2;
pub const XSDFEC_STOP_DEV: u32 = 0x6601;
pub const XSDFEC_TURBO_ALG_MAX: i32 = 2;
pub const XSDFEC_TURBO_CODE: i32 = 0;

#[repr(C)]
pub struct xsdfec_config {
    pub code: u32,
    pub order: u32,
    pub din_width: u32,
    pub din_word_include: u32,
    pub dout_width: u32,
    pub dout_word_include: u32,
    pub irq: xsdfec_irq,
    pub bypass: i8,
    pub code_wr_protect: i8,
}

#[repr(C)]
pub struct xsdfec_irq {
    pub enable_isr: i8,
    pub enable_ecc_isr: i8,
}

#[repr(C)]
pub struct xsdfec_ldpc_param_table_sizes {
    pub sc_size: u32,
    pub la_size: u32,
    pub qc_size: u32,
}

#[repr(C)]
pub struct xsdfec_stats {
    pub isr_err_count: u32,
    pub cecc_count: u32,
    pub uecc_count: u32,
}

#[repr(C)]
pub struct xsdfec_status {
    pub state: u32,
    pub activity: i8,
}

#[repr(C)]
pub struct xsdfec_turbo {
    pub alg: u32,
    pub scale: u8,
}

records! {
    xsdfec_config: size 28, align 4;
    xsdfec_irq: size 2, align 1;
    xsdfec_ldpc_param_table_sizes: size 12, align 4;
    xsdfec_stats: size 12, align 4;
    xsdfec_status: size 8, align 4;
    xsdfec_turbo: size 8, align 4;
}
