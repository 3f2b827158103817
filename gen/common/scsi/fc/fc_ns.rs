// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/fc/fc_ns.h

pub const FC_NS_BPW: i32 = 32;
pub const FC_NS_B_PORT: i32 = 133;
pub const FC_NS_E_PORT: i32 = 132;
pub const FC_NS_FID_LAST: i32 = 0x80;
pub const FC_NS_FL_PORT: i32 = 130;
pub const FC_NS_FNL_PORT: i32 = 3;
pub const FC_NS_F_PORT: i32 = 129;
pub const FC_NS_GA_NXT: i32 = 256;
pub const FC_NS_GID_FT: i32 = 369;
pub const FC_NS_GID_NN: i32 = 305;
pub const FC_NS_GID_PN: i32 = 289;
pub const FC_NS_GID_PT: i32 = 417;
pub const FC_NS_GI_A: i32 = 257;
pub const FC_NS_GNN_ID: i32 = 275;
pub const FC_NS_GPN_FT: i32 = 370;
pub const FC_NS_GPN_ID: i32 = 274;
pub const FC_NS_GSPN_ID: i32 = 280;
pub const FC_NS_NL_PORT: i32 = 2;
pub const FC_NS_NX_PORT: i32 = 127;
pub const FC_NS_N_PORT: i32 = 1;
pub const FC_NS_RFF_ID: i32 = 543;
pub const FC_NS_RFT_ID: i32 = 535;
pub const FC_NS_RNN_ID: i32 = 531;
pub const FC_NS_RPN_ID: i32 = 530;
pub const FC_NS_RSNN_NN: i32 = 569;
pub const FC_NS_RSPN_ID: i32 = 536;
pub const FC_NS_SUBTYPE: i32 = 2;
pub const FC_NS_TYPES: i32 = 256;
pub const FC_NS_UNID_PORT: i32 = 0;

#[repr(C)]
pub struct fc_gid_pn_resp {
    pub fp_resvd: u8,
    pub fp_fid: [u8; 3],
}

#[repr(C)]
pub struct fc_gpn_ft_resp {
    pub fp_flags: u8,
    pub fp_fid: [u8; 3],
    pub fp_resvd: u32,
    pub fp_wwpn: u64,
}

#[repr(C)]
pub struct fc_gspn_resp {
    pub fp_name_len: u8,
    pub fp_name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct fc_ns_ff {
    pub fd_feat: [u32; 32],
}

#[repr(C)]
pub struct fc_ns_fid {
    pub fp_flags: u8,
    pub fp_fid: [u8; 3],
}

#[repr(C)]
pub struct fc_ns_fts {
    pub ff_type_map: [u32; 8],
}

#[repr(C)]
pub struct fc_ns_gid_ft {
    pub fn_resvd: u8,
    pub fn_domain_id_scope: u8,
    pub fn_area_id_scope: u8,
    pub fn_fc4_type: u8,
}

#[repr(C)]
pub struct fc_ns_gid_pn {
    pub fn_wwpn: u64,
}

#[repr(C)]
pub struct fc_ns_gid_pt {
    pub fn_pt_type: u8,
    pub fn_domain_id_scope: u8,
    pub fn_area_id_scope: u8,
    pub fn_resvd: u8,
}

#[repr(C)]
pub struct fc_ns_pt_obj {
    pub pt_type: u8,
}

#[repr(C)]
pub struct fc_ns_rff_id {
    pub fr_fid: fc_ns_fid,
    pub fr_resvd: [u8; 2],
    pub fr_feat: u8,
    pub fr_type: u8,
}

#[repr(C)]
pub struct fc_ns_rft_id {
    pub fr_fid: fc_ns_fid,
    pub fr_fts: fc_ns_fts,
}

#[repr(C, packed)]
pub struct fc_ns_rn_id {
    pub fr_fid: fc_ns_fid,
    pub fr_wwn: u64,
}

#[repr(C, packed)]
pub struct fc_ns_rsnn {
    pub fr_wwn: u64,
    pub fr_name_len: u8,
    pub fr_name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct fc_ns_rspn {
    pub fr_fid: fc_ns_fid,
    pub fr_name_len: u8,
    pub fr_name: [core::ffi::c_char; 0],
}

records! {
    fc_gid_pn_resp: size 4, align 1;
    fc_gpn_ft_resp: size 16, align 8;
    fc_gspn_resp: size 1, align 1;
    fc_ns_ff: size 128, align 4;
    fc_ns_fid: size 4, align 1;
    fc_ns_fts: size 32, align 4;
    fc_ns_gid_ft: size 4, align 1;
    fc_ns_gid_pn: size 8, align 8;
    fc_ns_gid_pt: size 4, align 1;
    fc_ns_pt_obj: size 1, align 1;
    fc_ns_rff_id: size 8, align 1;
    fc_ns_rft_id: size 36, align 4;
    fc_ns_rn_id: size 12, align 1;
    fc_ns_rsnn: size 9, align 1;
    fc_ns_rspn: size 5, align 1;
}
