// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! cxl/features.h

pub const CXL_CMD_BACKGROUND: u32 = 64;
pub const CXL_CMD_BGCMD_ABORT_SUPPORTED: u32 = 128;
pub const CXL_CMD_CONFIG_CHANGE_COLD_RESET: u32 = 1;
pub const CXL_CMD_CONFIG_CHANGE_CONV_RESET: u32 = 0x400;
pub const CXL_CMD_CONFIG_CHANGE_CXL_RESET: u32 = 0x800;
pub const CXL_CMD_CONFIG_CHANGE_IMMEDIATE: u32 = 2;
pub const CXL_CMD_DATA_CHANGE_IMMEDIATE: u32 = 4;
pub const CXL_CMD_EFFECTS_RESERVED: u32 = 0xf000;
pub const CXL_CMD_EFFECTS_VALID: u32 = 0x200;
pub const CXL_CMD_LOG_CHANGE_IMMEDIATE: u32 = 16;
pub const CXL_CMD_POLICY_CHANGE_IMMEDIATE: u32 = 8;
pub const CXL_CMD_SECURITY_STATE_CHANGE: u32 = 32;
pub const CXL_FEATURE_F_CHANGEABLE: u32 = 1;
pub const CXL_FEATURE_F_DEFAULT_SEL: u32 = 32;
pub const CXL_FEATURE_F_PERSIST_FW_UPDATE: u32 = 16;
pub const CXL_FEATURE_F_SAVED_SEL: u32 = 64;
pub const CXL_GET_FEAT_SEL_CURRENT_VALUE: i32 = 0;
pub const CXL_GET_FEAT_SEL_DEFAULT_VALUE: i32 = 1;
pub const CXL_GET_FEAT_SEL_MAX: i32 = 3;
pub const CXL_GET_FEAT_SEL_SAVED_VALUE: i32 = 2;
pub const CXL_SET_FEAT_FLAG_ABORT_DATA_TRANSFER: i32 = 4;
pub const CXL_SET_FEAT_FLAG_CONTINUE_DATA_TRANSFER: i32 = 2;
pub const CXL_SET_FEAT_FLAG_DATA_SAVED_ACROSS_RESET: u32 = 8;
pub const CXL_SET_FEAT_FLAG_DATA_TRANSFER_MASK: u32 = 7;
pub const CXL_SET_FEAT_FLAG_DATA_TRANSFER_MAX: i32 = 5;
pub const CXL_SET_FEAT_FLAG_FINISH_DATA_TRANSFER: i32 = 3;
pub const CXL_SET_FEAT_FLAG_FULL_DATA_TRANSFER: i32 = 0;
pub const CXL_SET_FEAT_FLAG_INITIATE_DATA_TRANSFER: i32 = 1;

pub type __uapi_uuid_t = [u8; 16];

#[repr(C, packed)]
pub struct cxl_feat_entry {
    pub uuid: [u8; 16],
    pub id: u16,
    pub get_feat_size: u16,
    pub set_feat_size: u16,
    pub flags: u32,
    pub get_feat_ver: u8,
    pub set_feat_ver: u8,
    pub effects: u16,
    pub reserved: [u8; 18],
}

#[repr(C, packed)]
pub struct cxl_mbox_get_feat_in {
    pub uuid: [u8; 16],
    pub offset: u16,
    pub count: u16,
    pub selection: u8,
}

#[repr(C, packed)]
pub struct cxl_mbox_get_sup_feats_in {
    pub count: u32,
    pub start_idx: u16,
    pub reserved: [u8; 2],
}

#[repr(C, packed)]
pub struct cxl_mbox_get_sup_feats_out {
    pub anon0: cxl_mbox_get_sup_feats_out_anon0,
    pub ents: [cxl_feat_entry; 0],
}

#[repr(C)]
pub union cxl_mbox_get_sup_feats_out_anon0 {
    pub anon0: cxl_mbox_get_sup_feats_out_anon0_anon0,
    pub hdr: cxl_mbox_get_sup_feats_out_hdr,
}

#[repr(C)]
pub struct cxl_mbox_get_sup_feats_out_anon0_anon0 {
    pub num_entries: u16,
    pub supported_feats: u16,
    pub reserved: [u8; 4],
}

#[repr(C)]
pub struct cxl_mbox_get_sup_feats_out_hdr {
    pub num_entries: u16,
    pub supported_feats: u16,
    pub reserved: [u8; 4],
}

#[repr(C)]
pub struct cxl_mbox_set_feat_hdr {
    pub uuid: [u8; 16],
    pub flags: u32,
    pub offset: u16,
    pub version: u8,
    pub rsvd: [u8; 9],
}

#[repr(C, packed)]
pub struct cxl_mbox_set_feat_in {
    pub anon0: cxl_mbox_set_feat_in_anon0,
    pub feat_data: [u8; 0],
}

#[repr(C)]
pub union cxl_mbox_set_feat_in_anon0 {
    pub anon0: cxl_mbox_set_feat_in_anon0_anon0,
    pub hdr: cxl_mbox_set_feat_hdr,
}

#[repr(C)]
pub struct cxl_mbox_set_feat_in_anon0_anon0 {
    pub uuid: [u8; 16],
    pub flags: u32,
    pub offset: u16,
    pub version: u8,
    pub rsvd: [u8; 9],
}

records! {
    cxl_feat_entry: size 48, align 1;
    cxl_mbox_get_feat_in: size 21, align 1;
    cxl_mbox_get_sup_feats_in: size 8, align 1;
    cxl_mbox_get_sup_feats_out: size 8, align 1;
    cxl_mbox_get_sup_feats_out_anon0: size 8, align 2;
    cxl_mbox_get_sup_feats_out_anon0_anon0: size 8, align 2;
    cxl_mbox_get_sup_feats_out_hdr: size 8, align 2;
    cxl_mbox_set_feat_hdr: size 32, align 4;
    cxl_mbox_set_feat_in: size 32, align 1;
    cxl_mbox_set_feat_in_anon0: size 32, align 4;
    cxl_mbox_set_feat_in_anon0_anon0: size 32, align 4;
}
