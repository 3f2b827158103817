// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/scsi_bsg_fc.h

pub const FC_BSG_CLS_MASK: u32 = 0xf0000000;
pub const FC_BSG_HST_ADD_RPORT: u32 = 0x80000001;
pub const FC_BSG_HST_CT: u32 = 0x80000004;
pub const FC_BSG_HST_DEL_RPORT: u32 = 0x80000002;
pub const FC_BSG_HST_ELS_NOLOGIN: u32 = 0x80000003;
pub const FC_BSG_HST_MASK: u32 = 0x80000000;
pub const FC_BSG_HST_VENDOR: u32 = 0x800000ff;
pub const FC_BSG_RPT_CT: i32 = 0x40000002;
pub const FC_BSG_RPT_ELS: i32 = 0x40000001;
pub const FC_BSG_RPT_MASK: i32 = 0x40000000;
pub const FC_CTELS_STATUS_F_BSY: i32 = 0x6;
pub const FC_CTELS_STATUS_F_RJT: i32 = 0x3;
pub const FC_CTELS_STATUS_OK: i32 = 0x0;
pub const FC_CTELS_STATUS_P_BSY: i32 = 0x4;
pub const FC_CTELS_STATUS_P_RJT: i32 = 0x2;
pub const FC_CTELS_STATUS_REJECT: i32 = 0x1;
pub const FC_DEFAULT_BSG_TIMEOUT: i32 = 1000;

#[repr(C)]
pub struct fc_bsg_ctels_reply {
    pub status: u32,
    pub rjt_data: fc_bsg_ctels_reply_rjt_data,
}

#[repr(C)]
pub struct fc_bsg_ctels_reply_rjt_data {
    pub action: u8,
    pub reason_code: u8,
    pub reason_explanation: u8,
    pub vendor_unique: u8,
}

#[repr(C)]
pub struct fc_bsg_host_add_rport {
    pub reserved: u8,
    pub port_id: [u8; 3],
}

#[repr(C)]
pub struct fc_bsg_host_ct {
    pub reserved: u8,
    pub port_id: [u8; 3],
    pub preamble_word0: u32,
    pub preamble_word1: u32,
    pub preamble_word2: u32,
}

#[repr(C)]
pub struct fc_bsg_host_del_rport {
    pub reserved: u8,
    pub port_id: [u8; 3],
}

#[repr(C)]
pub struct fc_bsg_host_els {
    pub command_code: u8,
    pub port_id: [u8; 3],
}

#[repr(C)]
pub struct fc_bsg_host_vendor {
    pub vendor_id: u64,
    pub vendor_cmd: [u32; 0],
}

#[repr(C)]
pub struct fc_bsg_host_vendor_reply {
    pub vendor_rsp: [u32; 0],
}

#[repr(C)]
pub struct fc_bsg_reply {
    pub result: u32,
    pub reply_payload_rcv_len: u32,
    pub reply_data: fc_bsg_reply_reply_data,
}

#[repr(C)]
pub union fc_bsg_reply_reply_data {
    pub vendor_reply: fc_bsg_host_vendor_reply,
    pub ctels_reply: fc_bsg_ctels_reply,
}

#[repr(C, packed)]
pub struct fc_bsg_request {
    pub msgcode: u32,
    pub rqst_data: fc_bsg_request_rqst_data,
}

#[repr(C)]
pub union fc_bsg_request_rqst_data {
    pub h_addrport: fc_bsg_host_add_rport,
    pub h_delrport: fc_bsg_host_del_rport,
    pub h_els: fc_bsg_host_els,
    pub h_ct: fc_bsg_host_ct,
    pub h_vendor: fc_bsg_host_vendor,
    pub r_els: fc_bsg_rport_els,
    pub r_ct: fc_bsg_rport_ct,
}

#[repr(C)]
pub struct fc_bsg_rport_ct {
    pub preamble_word0: u32,
    pub preamble_word1: u32,
    pub preamble_word2: u32,
}

#[repr(C)]
pub struct fc_bsg_rport_els {
    pub els_code: u8,
}

records! {
    fc_bsg_ctels_reply: size 8, align 4;
    fc_bsg_ctels_reply_rjt_data: size 4, align 1;
    fc_bsg_host_add_rport: size 4, align 1;
    fc_bsg_host_ct: size 16, align 4;
    fc_bsg_host_del_rport: size 4, align 1;
    fc_bsg_host_els: size 4, align 1;
    fc_bsg_host_vendor: size 8, align 8;
    fc_bsg_host_vendor_reply: size 0, align 4;
    fc_bsg_reply: size 16, align 4;
    fc_bsg_reply_reply_data: size 8, align 4;
    fc_bsg_request: size 20, align 1;
    fc_bsg_request_rqst_data: size 16, align 8;
    fc_bsg_rport_ct: size 12, align 4;
    fc_bsg_rport_els: size 1, align 1;
}
