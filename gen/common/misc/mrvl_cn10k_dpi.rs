// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/mrvl_cn10k_dpi.h

pub const DPI_ENGINE_CFG: u32 = 0x4018b802;
pub const DPI_MAGIC_NUM: i32 = 0xb8;
pub const DPI_MAX_ENGINES: i32 = 6;
pub const DPI_MPS_MRRS_CFG: u32 = 0x4008b801;

#[repr(C)]
pub struct dpi_engine_cfg {
    pub fifo_mask: u64,
    pub molr: [u16; 6],
    pub update_molr: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct dpi_mps_mrrs_cfg {
    pub max_read_req_sz: u16,
    pub max_payload_sz: u16,
    pub port: u16,
    pub reserved: u16,
}

records! {
    dpi_engine_cfg: size 24, align 8;
    dpi_mps_mrrs_cfg: size 8, align 2;
}
