// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/idxd.h

pub const DSA_COMP_ADDR_ALIGN: i32 = 28;
pub const DSA_COMP_BAD_OPCODE: i32 = 16;
pub const DSA_COMP_BATCH_EVL_ERR: i32 = 39;
pub const DSA_COMP_BATCH_FAIL: i32 = 5;
pub const DSA_COMP_BATCH_PAGE_FAULT: i32 = 6;
pub const DSA_COMP_CRA_ALIGN: i32 = 27;
pub const DSA_COMP_CRA_XLAT: i32 = 26;
pub const DSA_COMP_DCAST_ERR: i32 = 23;
pub const DSA_COMP_DESCLIST_ALIGN: i32 = 24;
pub const DSA_COMP_DESC_CNT_ERANGE: i32 = 20;
pub const DSA_COMP_DIF_ERR: i32 = 9;
pub const DSA_COMP_DRAIN_EVL: i32 = 38;
pub const DSA_COMP_DR_ERANGE: i32 = 21;
pub const DSA_COMP_DR_OFFSET_ERANGE: i32 = 8;
pub const DSA_COMP_DR_OFFSET_NOINC: i32 = 7;
pub const DSA_COMP_HW_ERR1: i32 = 32;
pub const DSA_COMP_HW_ERR_DRB: i32 = 33;
pub const DSA_COMP_INT_HANDLE_INVAL: i32 = 25;
pub const DSA_COMP_INVALID_FLAGS: i32 = 17;
pub const DSA_COMP_NONE: i32 = 0;
pub const DSA_COMP_NOZERO_RESERVE: i32 = 18;
pub const DSA_COMP_OVERLAP_BUFFERS: i32 = 22;
pub const DSA_COMP_PAGE_FAULT_IR: i32 = 4;
pub const DSA_COMP_PAGE_FAULT_NOBOF: i32 = 3;
pub const DSA_COMP_PFAULT_RDBA: i32 = 31;
pub const DSA_COMP_PRIV_BAD: i32 = 29;
pub const DSA_COMP_STATUS_MASK: i32 = 0x7f;
pub const DSA_COMP_STATUS_WRITE: i32 = 0x80;
pub const DSA_COMP_SUCCESS: i32 = 1;
pub const DSA_COMP_SUCCESS_PRED: i32 = 2;
pub const DSA_COMP_TRAFFIC_CLASS_CONF: i32 = 30;
pub const DSA_COMP_TRANSLATION_FAIL: i32 = 34;
pub const DSA_COMP_XFER_ERANGE: i32 = 19;
pub const DSA_OPCODE_AP_DELTA: i32 = 8;
pub const DSA_OPCODE_BATCH: i32 = 1;
pub const DSA_OPCODE_CFLUSH: i32 = 32;
pub const DSA_OPCODE_COMPARE: i32 = 5;
pub const DSA_OPCODE_COMPVAL: i32 = 6;
pub const DSA_OPCODE_COPY_CRC: i32 = 17;
pub const DSA_OPCODE_CRCGEN: i32 = 16;
pub const DSA_OPCODE_CR_DELTA: i32 = 7;
pub const DSA_OPCODE_DIF_CHECK: i32 = 18;
pub const DSA_OPCODE_DIF_INS: i32 = 19;
pub const DSA_OPCODE_DIF_STRP: i32 = 20;
pub const DSA_OPCODE_DIF_UPDT: i32 = 21;
pub const DSA_OPCODE_DIX_GEN: i32 = 23;
pub const DSA_OPCODE_DRAIN: i32 = 2;
pub const DSA_OPCODE_DUALCAST: i32 = 9;
pub const DSA_OPCODE_MEMFILL: i32 = 4;
pub const DSA_OPCODE_MEMMOVE: i32 = 3;
pub const DSA_OPCODE_NOOP: i32 = 0;
pub const DSA_OPCODE_TRANSL_FETCH: i32 = 10;
pub const IAX_COMP_ADDR_ALIGN: i32 = 28;
pub const IAX_COMP_ANALYTICS_ERROR: i32 = 10;
pub const IAX_COMP_BAD_OPCODE: i32 = 16;
pub const IAX_COMP_CRA_ALIGN: i32 = 27;
pub const IAX_COMP_CRA_XLAT: i32 = 26;
pub const IAX_COMP_HW_ERR1: i32 = 32;
pub const IAX_COMP_HW_ERR_DRB: i32 = 33;
pub const IAX_COMP_INT_HANDLE_INVAL: i32 = 25;
pub const IAX_COMP_INVALID_COMP_FLAG: i32 = 48;
pub const IAX_COMP_INVALID_FILTER_FLAG: i32 = 49;
pub const IAX_COMP_INVALID_FLAGS: i32 = 17;
pub const IAX_COMP_INVALID_INPUT_SIZE: i32 = 50;
pub const IAX_COMP_INVALID_INVERT_OUT: i32 = 53;
pub const IAX_COMP_INVALID_NUM_ELEMS: i32 = 51;
pub const IAX_COMP_INVALID_SIZE: i32 = 19;
pub const IAX_COMP_INVALID_SRC1_WIDTH: i32 = 52;
pub const IAX_COMP_NONE: i32 = 0;
pub const IAX_COMP_NOZERO_RESERVE: i32 = 18;
pub const IAX_COMP_OUTBUF_OVERFLOW: i32 = 11;
pub const IAX_COMP_OVERLAP_BUFFERS: i32 = 22;
pub const IAX_COMP_PAGE_FAULT_IR: i32 = 4;
pub const IAX_COMP_PFAULT_RDBA: i32 = 31;
pub const IAX_COMP_PRIV_BAD: i32 = 29;
pub const IAX_COMP_PRS_TIMEOUT: i32 = 35;
pub const IAX_COMP_SUCCESS: i32 = 1;
pub const IAX_COMP_TRAFFIC_CLASS_CONF: i32 = 30;
pub const IAX_COMP_TRANSLATION_FAIL: i32 = 34;
pub const IAX_COMP_WATCHDOG: i32 = 36;
pub const IAX_OPCODE_COMPRESS: i32 = 67;
pub const IAX_OPCODE_CRC64: i32 = 68;
pub const IAX_OPCODE_DECOMPRESS: i32 = 66;
pub const IAX_OPCODE_DRAIN: i32 = 2;
pub const IAX_OPCODE_EXPAND: i32 = 86;
pub const IAX_OPCODE_EXTRACT: i32 = 82;
pub const IAX_OPCODE_FIND_UNIQUE: i32 = 85;
pub const IAX_OPCODE_MEMMOVE: i32 = 3;
pub const IAX_OPCODE_NOOP: i32 = 0;
pub const IAX_OPCODE_RLE_BURST: i32 = 84;
pub const IAX_OPCODE_SCAN: i32 = 80;
pub const IAX_OPCODE_SELECT: i32 = 83;
pub const IAX_OPCODE_SET_MEMBER: i32 = 81;
pub const IAX_OPCODE_ZERO_COMP_16: i32 = 77;
pub const IAX_OPCODE_ZERO_COMP_32: i32 = 76;
pub const IAX_OPCODE_ZERO_DECOMP_16: i32 = 73;
pub const IAX_OPCODE_ZERO_DECOMP_32: i32 = 72;
pub const IDXD_OP_FLAG_ADDR1_TCS: i32 = 0x200;
pub const IDXD_OP_FLAG_ADDR2_TCS: i32 = 0x400;
pub const IDXD_OP_FLAG_ADDR3_TCS: i32 = 0x800;
pub const IDXD_OP_FLAG_BOF: i32 = 0x2;
pub const IDXD_OP_FLAG_CC: i32 = 0x100;
pub const IDXD_OP_FLAG_CR: i32 = 0x80;
pub const IDXD_OP_FLAG_CRAV: i32 = 0x4;
pub const IDXD_OP_FLAG_CRC_RFC3720: i32 = 0x200000;
pub const IDXD_OP_FLAG_CRSTS: i32 = 0x20;
pub const IDXD_OP_FLAG_CR_TCS: i32 = 0x1000;
pub const IDXD_OP_FLAG_DRDBK: i32 = 0x4000;
pub const IDXD_OP_FLAG_DSTS: i32 = 0x8000;
pub const IDXD_OP_FLAG_FENCE: i32 = 0x1;
pub const IDXD_OP_FLAG_RCI: i32 = 0x10;
pub const IDXD_OP_FLAG_RCR: i32 = 0x8;
pub const IDXD_OP_FLAG_RD_SRC2_2ND: i32 = 0x20000;
pub const IDXD_OP_FLAG_RD_SRC2_AECS: i32 = 0x10000;
pub const IDXD_OP_FLAG_SRC2_STS: i32 = 0x100000;
pub const IDXD_OP_FLAG_STORD: i32 = 0x2000;
pub const IDXD_OP_FLAG_WR_SRC2_AECS_COMP: i32 = 0x40000;
pub const IDXD_OP_FLAG_WR_SRC2_AECS_OVFL: i32 = 0x80000;
pub const IDXD_SCMD_CDEV_ERR: u32 = 0x800b0000;
pub const IDXD_SCMD_DEV_DMA_ERR: u32 = 0x80020000;
pub const IDXD_SCMD_DEV_ENABLED: u32 = 0x80000010;
pub const IDXD_SCMD_DEV_EVL_ERR: u32 = 0x80120000;
pub const IDXD_SCMD_DEV_NOT_ENABLED: u32 = 0x80000020;
pub const IDXD_SCMD_DMA_CHAN_ERR: u32 = 0x800a0000;
pub const IDXD_SCMD_PERCPU_ERR: u32 = 0x80090000;
pub const IDXD_SCMD_SOFTERR_MASK: u32 = 0x80000000;
pub const IDXD_SCMD_SOFTERR_SHIFT: i32 = 16;
pub const IDXD_SCMD_WQ_ENABLED: u32 = 0x80000021;
pub const IDXD_SCMD_WQ_IRQ_ERR: u32 = 0x80100000;
pub const IDXD_SCMD_WQ_NONE_CONFIGURED: u32 = 0x800d0000;
pub const IDXD_SCMD_WQ_NO_DRV_NAME: u32 = 0x80200000;
pub const IDXD_SCMD_WQ_NO_GRP: u32 = 0x80030000;
pub const IDXD_SCMD_WQ_NO_NAME: u32 = 0x80040000;
pub const IDXD_SCMD_WQ_NO_PRIV: u32 = 0x800f0000;
pub const IDXD_SCMD_WQ_NO_SIZE: u32 = 0x800e0000;
pub const IDXD_SCMD_WQ_NO_SVM: u32 = 0x80050000;
pub const IDXD_SCMD_WQ_NO_SWQ_SUPPORT: u32 = 0x800c0000;
pub const IDXD_SCMD_WQ_NO_THRESH: u32 = 0x80060000;
pub const IDXD_SCMD_WQ_PORTAL_ERR: u32 = 0x80070000;
pub const IDXD_SCMD_WQ_RES_ALLOC_ERR: u32 = 0x80080000;
pub const IDXD_SCMD_WQ_USER_NO_IOMMU: u32 = 0x80110000;

#[repr(C)]
pub struct dsa_completion_record {
    pub status: u8,
    pub anon0: dsa_completion_record_anon0,
    pub fault_info: u8,
    pub rsvd: u8,
    pub anon1: [u8; 4],
    pub fault_addr: [u8; 8],
    pub anon2: [u8; 16],
}

#[repr(C)]
pub union dsa_completion_record_anon0 {
    pub result: u8,
    pub dif_status: u8,
}

#[repr(C)]
pub union dsa_completion_record_anon1 {
    pub bytes_completed: u32,
    pub descs_completed: u32,
}

#[repr(C)]
pub union dsa_completion_record_anon2 {
    pub anon0: dsa_completion_record_anon2_anon0,
    pub delta_rec_size: u32,
    pub crc_val: u64,
    pub anon1: dsa_completion_record_anon2_anon1,
    pub anon2: dsa_completion_record_anon2_anon2,
    pub anon3: dsa_completion_record_anon2_anon3,
    pub anon4: dsa_completion_record_anon2_anon4,
    pub op_specific: [u8; 16],
}

#[repr(C, align(4))]
pub struct dsa_completion_record_anon2_anon0 {
    pub _bitfield0: [u8; 4],
}

impl dsa_completion_record_anon2_anon0 {
    bit_field!(invalid_flags, set_invalid_flags: u32, _bitfield0 bits 0..24);
    bit_field!(rsvd2, set_rsvd2: u32, _bitfield0 bits 24..32);
}

#[repr(C)]
pub struct dsa_completion_record_anon2_anon1 {
    pub dif_chk_ref_tag: u32,
    pub dif_chk_app_tag_mask: u16,
    pub dif_chk_app_tag: u16,
}

#[repr(C)]
pub struct dsa_completion_record_anon2_anon2 {
    pub dif_ins_res: u64,
    pub dif_ins_ref_tag: u32,
    pub dif_ins_app_tag_mask: u16,
    pub dif_ins_app_tag: u16,
}

#[repr(C)]
pub struct dsa_completion_record_anon2_anon3 {
    pub dif_upd_src_ref_tag: u32,
    pub dif_upd_src_app_tag_mask: u16,
    pub dif_upd_src_app_tag: u16,
    pub dif_upd_dest_ref_tag: u32,
    pub dif_upd_dest_app_tag_mask: u16,
    pub dif_upd_dest_app_tag: u16,
}

#[repr(C)]
pub struct dsa_completion_record_anon2_anon4 {
    pub dix_gen_res: u64,
    pub dix_ref_tag: u32,
    pub dix_app_tag_mask: u16,
    pub dix_app_tag: u16,
}

#[repr(C, packed)]
pub struct dsa_hw_desc {
    pub _bitfield0: [u8; 8],
    pub completion_addr: u64,
    pub anon0: dsa_hw_desc_anon0,
    pub anon1: dsa_hw_desc_anon1,
    pub anon2: dsa_hw_desc_anon2,
    pub int_handle: u16,
    pub rsvd1: u16,
    pub anon3: dsa_hw_desc_anon3,
}

impl dsa_hw_desc {
    bit_field!(pasid, set_pasid: u32, _bitfield0 bits 0..20);
    bit_field!(rsvd, set_rsvd: u32, _bitfield0 bits 20..31);
    bit_field!(r#priv, set_priv: u32, _bitfield0 bits 31..32);
    bit_field!(flags, set_flags: u32, _bitfield0 bits 32..56);
    bit_field!(opcode, set_opcode: u32, _bitfield0 bits 56..64);
}

#[repr(C)]
pub union dsa_hw_desc_anon0 {
    pub src_addr: u64,
    pub rdback_addr: u64,
    pub pattern: u64,
    pub desc_list_addr: u64,
    pub pattern_lower: u64,
    pub transl_fetch_addr: u64,
}

#[repr(C)]
pub union dsa_hw_desc_anon1 {
    pub dst_addr: u64,
    pub rdback_addr2: u64,
    pub src2_addr: u64,
    pub comp_pattern: u64,
}

#[repr(C)]
pub union dsa_hw_desc_anon2 {
    pub xfer_size: u32,
    pub desc_count: u32,
    pub region_size: u32,
}

#[repr(C)]
pub union dsa_hw_desc_anon3 {
    pub expected_res: u8,
    pub anon0: dsa_hw_desc_anon3_anon0,
    pub delta_rec_size: u32,
    pub dest2: u64,
    pub anon1: dsa_hw_desc_anon3_anon1,
    pub anon2: dsa_hw_desc_anon3_anon2,
    pub anon3: dsa_hw_desc_anon3_anon3,
    pub anon4: dsa_hw_desc_anon3_anon4,
    pub pattern_upper: u64,
    pub anon5: dsa_hw_desc_anon3_anon5,
    pub anon6: dsa_hw_desc_anon3_anon6,
    pub op_specific: [u8; 24],
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon0 {
    pub delta_addr: u64,
    pub max_delta_size: u32,
    pub delt_rsvd: u32,
    pub expected_res_mask: u8,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon1 {
    pub crc_seed: u32,
    pub crc_rsvd: u32,
    pub seed_addr: u64,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon2 {
    pub src_dif_flags: u8,
    pub dif_chk_res: u8,
    pub dif_chk_flags: u8,
    pub dif_chk_res2: [u8; 5],
    pub chk_ref_tag_seed: u32,
    pub chk_app_tag_mask: u16,
    pub chk_app_tag_seed: u16,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon3 {
    pub dif_ins_res: u8,
    pub dest_dif_flag: u8,
    pub dif_ins_flags: u8,
    pub dif_ins_res2: [u8; 13],
    pub ins_ref_tag_seed: u32,
    pub ins_app_tag_mask: u16,
    pub ins_app_tag_seed: u16,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon4 {
    pub src_upd_flags: u8,
    pub upd_dest_flags: u8,
    pub dif_upd_flags: u8,
    pub dif_upd_res: [u8; 5],
    pub src_ref_tag_seed: u32,
    pub src_app_tag_mask: u16,
    pub src_app_tag_seed: u16,
    pub dest_ref_tag_seed: u32,
    pub dest_app_tag_mask: u16,
    pub dest_app_tag_seed: u16,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon5 {
    pub transl_fetch_res: u64,
    pub region_stride: u32,
}

#[repr(C)]
pub struct dsa_hw_desc_anon3_anon6 {
    pub dix_gen_res: u8,
    pub dest_dif_flags: u8,
    pub dif_flags: u8,
    pub dix_gen_res2: [u8; 13],
    pub ref_tag_seed: u32,
    pub app_tag_mask: u16,
    pub app_tag_seed: u16,
}

#[repr(C, packed)]
pub struct dsa_raw_completion_record {
    pub field: [u64; 4],
}

#[repr(C, packed)]
pub struct dsa_raw_desc {
    pub field: [u64; 8],
}

#[repr(C, packed)]
pub struct iax_completion_record {
    pub status: u8,
    pub error_code: u8,
    pub fault_info: u8,
    pub rsvd: u8,
    pub bytes_completed: u32,
    pub fault_addr: u64,
    pub invalid_flags: u32,
    pub rsvd2: u32,
    pub output_size: u32,
    pub output_bits: u8,
    pub rsvd3: u8,
    pub xor_csum: u16,
    pub crc: u32,
    pub min: u32,
    pub max: u32,
    pub sum: u32,
    pub rsvd4: [u64; 2],
}

#[repr(C, packed)]
pub struct iax_hw_desc {
    pub _bitfield0: [u8; 8],
    pub completion_addr: u64,
    pub src1_addr: u64,
    pub dst_addr: u64,
    pub src1_size: u32,
    pub int_handle: u16,
    pub anon0: iax_hw_desc_anon0,
    pub src2_addr: u64,
    pub max_dst_size: u32,
    pub src2_size: u32,
    pub filter_flags: u32,
    pub num_inputs: u32,
}

impl iax_hw_desc {
    bit_field!(pasid, set_pasid: u32, _bitfield0 bits 0..20);
    bit_field!(rsvd, set_rsvd: u32, _bitfield0 bits 20..31);
    bit_field!(r#priv, set_priv: u32, _bitfield0 bits 31..32);
    bit_field!(flags, set_flags: u32, _bitfield0 bits 32..56);
    bit_field!(opcode, set_opcode: u32, _bitfield0 bits 56..64);
}

#[repr(C)]
pub union iax_hw_desc_anon0 {
    pub compr_flags: u16,
    pub decompr_flags: u16,
}

#[repr(C, packed)]
pub struct iax_raw_completion_record {
    pub field: [u64; 8],
}

records! {
    dsa_completion_record: size 32, align 1;
    dsa_completion_record_anon0: size 1, align 1;
    dsa_completion_record_anon1: size 4, align 4;
    dsa_completion_record_anon2: size 16, align 8;
    dsa_completion_record_anon2_anon0: size 4, align 4;
    dsa_completion_record_anon2_anon1: size 8, align 4;
    dsa_completion_record_anon2_anon2: size 16, align 8;
    dsa_completion_record_anon2_anon3: size 16, align 4;
    dsa_completion_record_anon2_anon4: size 16, align 8;
    dsa_hw_desc: size 64, align 1;
    dsa_hw_desc_anon0: size 8, align 8;
    dsa_hw_desc_anon1: size 8, align 8;
    dsa_hw_desc_anon2: size 4, align 4;
    dsa_hw_desc_anon3: size 24, align 8;
    dsa_hw_desc_anon3_anon0: size 24, align 8;
    dsa_hw_desc_anon3_anon1: size 16, align 8;
    dsa_hw_desc_anon3_anon2: size 16, align 4;
    dsa_hw_desc_anon3_anon3: size 24, align 4;
    dsa_hw_desc_anon3_anon4: size 24, align 4;
    dsa_hw_desc_anon3_anon5: size 16, align 8;
    dsa_hw_desc_anon3_anon6: size 24, align 4;
    dsa_raw_completion_record: size 32, align 1;
    dsa_raw_desc: size 64, align 1;
    iax_completion_record: size 64, align 1;
    iax_hw_desc: size 64, align 1;
    iax_hw_desc_anon0: size 2, align 2;
    iax_raw_completion_record: size 64, align 1;
}
