// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/xilinx_sdfec.h

pub const XSDFEC_ADD_LDPC_CODE_PARAMS: u32 = 0x404c6605;
pub const XSDFEC_SET_ORDER: u32 = 0x40046608;

#[repr(C)]
pub struct xsdfec_ldpc_params {
    pub n: u32,
    pub k: u32,
    pub psize: u32,
    pub nlayers: u32,
    pub nqc: u32,
    pub nmqc: u32,
    pub nm: u32,
    pub norm_type: u32,
    pub no_packing: u32,
    pub special_qc: u32,
    pub no_final_parity: u32,
    pub max_schedule: u32,
    pub sc_off: u32,
    pub la_off: u32,
    pub qc_off: u32,
    pub sc_table: *mut u32,
    pub la_table: *mut u32,
    pub qc_table: *mut u32,
    pub code_id: u16,
}

records! {
    xsdfec_ldpc_params: size 76, align 4;
}
