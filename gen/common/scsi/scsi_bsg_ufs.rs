// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/scsi_bsg_ufs.h

pub const UFS_CDB_SIZE: i32 = 16;
pub const UFS_RPMB_PURGE_ENABLE: i32 = 8;
pub const UFS_RPMB_PURGE_STATUS_READ: i32 = 9;
pub const UFS_RPMB_READ: i32 = 4;
pub const UFS_RPMB_READ_CNT: i32 = 2;
pub const UFS_RPMB_READ_RESP: i32 = 5;
pub const UFS_RPMB_SEC_CONF_READ: i32 = 7;
pub const UFS_RPMB_SEC_CONF_WRITE: i32 = 6;
pub const UFS_RPMB_WRITE: i32 = 3;
pub const UFS_RPMB_WRITE_KEY: i32 = 1;
pub const UIC_CMD_SIZE: u32 = 16;
pub const UPIU_TRANSACTION_ARPMB_CMD: i32 = 32;
pub const UPIU_TRANSACTION_UIC_CMD: i32 = 31;

#[repr(C, packed)]
pub struct ufs_arpmb_meta {
    pub req_resp_type: u16,
    pub nonce: [u8; 16],
    pub write_counter: u32,
    pub addr_lun: u16,
    pub block_count: u16,
    pub result: u16,
}

#[repr(C)]
pub struct ufs_bsg_reply {
    pub result: i32,
    pub reply_payload_rcv_len: u32,
    pub upiu_rsp: utp_upiu_req,
}

#[repr(C)]
pub struct ufs_bsg_request {
    pub msgcode: u32,
    pub upiu_req: utp_upiu_req,
}

#[repr(C, packed)]
pub struct ufs_ehs {
    pub length: u8,
    pub ehs_type: u8,
    pub ehssub_type: u16,
    pub meta: ufs_arpmb_meta,
    pub mac_key: [u8; 32],
}

#[repr(C)]
pub struct ufs_rpmb_reply {
    pub bsg_reply: ufs_bsg_reply,
    pub ehs_rsp: ufs_ehs,
}

#[repr(C)]
pub struct ufs_rpmb_request {
    pub bsg_request: ufs_bsg_request,
    pub ehs_req: ufs_ehs,
}

#[repr(C)]
pub struct utp_upiu_cmd {
    pub exp_data_transfer_len: u32,
    pub cdb: [u8; 16],
}

#[repr(C)]
pub struct utp_upiu_header {
    pub anon0: utp_upiu_header_anon0,
}

#[repr(C)]
pub union utp_upiu_header_anon0 {
    pub anon0: utp_upiu_header_anon0_anon0,
    pub anon1: utp_upiu_header_anon0_anon1,
}

#[repr(C)]
pub struct utp_upiu_header_anon0_anon0 {
    pub dword_0: u32,
    pub dword_1: u32,
    pub dword_2: u32,
}

#[repr(C)]
pub struct utp_upiu_header_anon0_anon1 {
    pub transaction_code: u8,
    pub flags: u8,
    pub lun: u8,
    pub task_tag: u8,
    pub _bitfield0: [u8; 1],
    pub anon0: utp_upiu_header_anon0_anon1_anon0,
    pub response: u8,
    pub status: u8,
    pub ehs_length: u8,
    pub device_information: u8,
    pub data_segment_length: u16,
}

impl utp_upiu_header_anon0_anon1 {
    bit_field!(command_set_type, set_command_set_type: u8, _bitfield0 bits 0..4);
    bit_field!(iid, set_iid: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub union utp_upiu_header_anon0_anon1_anon0 {
    pub tm_function: u8,
    pub query_function: u8,
}

#[repr(C)]
pub struct utp_upiu_query {
    pub opcode: u8,
    pub idn: u8,
    pub index: u8,
    pub selector: u8,
    pub reserved_osf: u16,
    pub length: u16,
    pub value: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct utp_upiu_query_v4_0 {
    pub opcode: u8,
    pub idn: u8,
    pub index: u8,
    pub selector: u8,
    pub osf3: u8,
    pub osf4: u8,
    pub osf5: u16,
    pub osf6: u32,
    pub osf7: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct utp_upiu_req {
    pub header: utp_upiu_header,
    pub anon0: utp_upiu_req_anon0,
}

#[repr(C)]
pub union utp_upiu_req_anon0 {
    pub sc: utp_upiu_cmd,
    pub qr: utp_upiu_query,
    pub uc: utp_upiu_query,
}

records! {
    ufs_arpmb_meta: size 28, align 1;
    ufs_bsg_reply: size 40, align 4;
    ufs_bsg_request: size 36, align 4;
    ufs_ehs: size 64, align 1;
    ufs_rpmb_reply: size 104, align 4;
    ufs_rpmb_request: size 100, align 4;
    utp_upiu_cmd: size 20, align 4;
    utp_upiu_header: size 12, align 4;
    utp_upiu_header_anon0: size 12, align 4;
    utp_upiu_header_anon0_anon0: size 12, align 4;
    utp_upiu_header_anon0_anon1: size 12, align 2;
    utp_upiu_header_anon0_anon1_anon0: size 1, align 1;
    utp_upiu_query: size 20, align 4;
    utp_upiu_query_v4_0: size 20, align 4;
    utp_upiu_req: size 32, align 4;
    utp_upiu_req_anon0: size 20, align 4;
}
