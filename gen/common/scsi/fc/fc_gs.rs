// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/fc/fc_gs.h

pub const FC_CT_HDR_LEN: i32 = 16;
pub const FC_CT_REV: i32 = 1;
pub const FC_FST_ALIAS: i32 = 248;
pub const FC_FST_DIR: i32 = 252;
pub const FC_FST_MGMT: i32 = 250;
pub const FC_FST_TIME: i32 = 251;
pub const FC_FS_ACC: i32 = 32770;
pub const FC_FS_EXP_COS: i32 = 4;
pub const FC_FS_EXP_FTNR: i32 = 7;
pub const FC_FS_EXP_NNAM: i32 = 3;
pub const FC_FS_EXP_NONE: i32 = 0;
pub const FC_FS_EXP_PID: i32 = 1;
pub const FC_FS_EXP_PNAM: i32 = 2;
pub const FC_FS_RJT: i32 = 32769;
pub const FC_FS_RJT_BSY: i32 = 5;
pub const FC_FS_RJT_CMD: i32 = 1;
pub const FC_FS_RJT_IUSIZ: i32 = 4;
pub const FC_FS_RJT_LOG: i32 = 3;
pub const FC_FS_RJT_PROTO: i32 = 7;
pub const FC_FS_RJT_UNABL: i32 = 9;
pub const FC_FS_RJT_UNSUP: i32 = 11;
pub const FC_FS_RJT_VER: i32 = 2;

#[repr(C)]
pub struct fc_ct_hdr {
    pub ct_rev: u8,
    pub ct_in_id: [u8; 3],
    pub ct_fs_type: u8,
    pub ct_fs_subtype: u8,
    pub ct_options: u8,
    pub _ct_resvd1: u8,
    pub ct_cmd: u16,
    pub ct_mr_size: u16,
    pub _ct_resvd2: u8,
    pub ct_reason: u8,
    pub ct_explan: u8,
    pub ct_vendor: u8,
}

records! {
    fc_ct_hdr: size 16, align 2;
}
