// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dccp.h

pub const DCCPC_CCID2: i32 = 2;
pub const DCCPC_CCID3: i32 = 3;
pub const DCCPF_ACK_RATIO: i32 = 5;
pub const DCCPF_CCID: i32 = 1;
pub const DCCPF_DATA_CHECKSUM: i32 = 9;
pub const DCCPF_ECN_INCAPABLE: i32 = 4;
pub const DCCPF_MAX_CCID_SPECIFIC: i32 = 255;
pub const DCCPF_MIN_CCID_SPECIFIC: i32 = 128;
pub const DCCPF_MIN_CSUM_COVER: i32 = 8;
pub const DCCPF_RESERVED: i32 = 0;
pub const DCCPF_SEND_ACK_VECTOR: i32 = 6;
pub const DCCPF_SEND_LEV_RATE: i32 = 192;
pub const DCCPF_SEND_NDP_COUNT: i32 = 7;
pub const DCCPF_SEQUENCE_WINDOW: i32 = 3;
pub const DCCPF_SHORT_SEQNOS: i32 = 2;
pub const DCCPO_ACK_VECTOR_0: i32 = 38;
pub const DCCPO_ACK_VECTOR_1: i32 = 39;
pub const DCCPO_CHANGE_L: i32 = 32;
pub const DCCPO_CHANGE_R: i32 = 34;
pub const DCCPO_CONFIRM_L: i32 = 33;
pub const DCCPO_CONFIRM_R: i32 = 35;
pub const DCCPO_ELAPSED_TIME: i32 = 43;
pub const DCCPO_MANDATORY: i32 = 1;
pub const DCCPO_MAX: i32 = 45;
pub const DCCPO_MAX_RESERVED: i32 = 31;
pub const DCCPO_MAX_RX_CCID_SPECIFIC: i32 = 191;
pub const DCCPO_MAX_TX_CCID_SPECIFIC: i32 = 255;
pub const DCCPO_MIN_RESERVED: i32 = 3;
pub const DCCPO_MIN_RX_CCID_SPECIFIC: i32 = 128;
pub const DCCPO_MIN_TX_CCID_SPECIFIC: i32 = 192;
pub const DCCPO_NDP_COUNT: i32 = 37;
pub const DCCPO_PADDING: i32 = 0;
pub const DCCPO_TIMESTAMP: i32 = 41;
pub const DCCPO_TIMESTAMP_ECHO: i32 = 42;
pub const DCCPQ_POLICY_MAX: i32 = 2;
pub const DCCPQ_POLICY_PRIO: i32 = 1;
pub const DCCPQ_POLICY_SIMPLE: i32 = 0;
pub const DCCP_MAX_RESET_CODES: i32 = 12;
pub const DCCP_NR_PKT_TYPES: i32 = 10;
pub const DCCP_PKT_ACK: i32 = 3;
pub const DCCP_PKT_CLOSE: i32 = 6;
pub const DCCP_PKT_CLOSEREQ: i32 = 5;
pub const DCCP_PKT_DATA: i32 = 2;
pub const DCCP_PKT_DATAACK: i32 = 4;
pub const DCCP_PKT_INVALID: i32 = 10;
pub const DCCP_PKT_REQUEST: i32 = 0;
pub const DCCP_PKT_RESET: i32 = 7;
pub const DCCP_PKT_RESPONSE: i32 = 1;
pub const DCCP_PKT_SYNC: i32 = 8;
pub const DCCP_PKT_SYNCACK: i32 = 9;
pub const DCCP_RESET_CODE_ABORTED: i32 = 2;
pub const DCCP_RESET_CODE_AGGRESSION_PENALTY: i32 = 11;
pub const DCCP_RESET_CODE_BAD_INIT_COOKIE: i32 = 10;
pub const DCCP_RESET_CODE_BAD_SERVICE_CODE: i32 = 8;
pub const DCCP_RESET_CODE_CLOSED: i32 = 1;
pub const DCCP_RESET_CODE_CONNECTION_REFUSED: i32 = 7;
pub const DCCP_RESET_CODE_MANDATORY_ERROR: i32 = 6;
pub const DCCP_RESET_CODE_NO_CONNECTION: i32 = 3;
pub const DCCP_RESET_CODE_OPTION_ERROR: i32 = 5;
pub const DCCP_RESET_CODE_PACKET_ERROR: i32 = 4;
pub const DCCP_RESET_CODE_TOO_BUSY: i32 = 9;
pub const DCCP_RESET_CODE_UNSPECIFIED: i32 = 0;
pub const DCCP_SCM_MAX: i32 = 65536;
pub const DCCP_SCM_PRIORITY: i32 = 1;
pub const DCCP_SCM_QPOLICY_MAX: i32 = 65535;
pub const DCCP_SERVICE_LIST_MAX_LEN: i32 = 32;
pub const DCCP_SINGLE_OPT_MAXLEN: i32 = 253;
pub const DCCP_SOCKOPT_AVAILABLE_CCIDS: i32 = 12;
pub const DCCP_SOCKOPT_CCID: i32 = 13;
pub const DCCP_SOCKOPT_CCID_RX_INFO: i32 = 128;
pub const DCCP_SOCKOPT_CCID_TX_INFO: i32 = 192;
pub const DCCP_SOCKOPT_CHANGE_L: i32 = 3;
pub const DCCP_SOCKOPT_CHANGE_R: i32 = 4;
pub const DCCP_SOCKOPT_GET_CUR_MPS: i32 = 5;
pub const DCCP_SOCKOPT_PACKET_SIZE: i32 = 1;
pub const DCCP_SOCKOPT_QPOLICY_ID: i32 = 16;
pub const DCCP_SOCKOPT_QPOLICY_TXQLEN: i32 = 17;
pub const DCCP_SOCKOPT_RECV_CSCOV: i32 = 11;
pub const DCCP_SOCKOPT_RX_CCID: i32 = 15;
pub const DCCP_SOCKOPT_SEND_CSCOV: i32 = 10;
pub const DCCP_SOCKOPT_SERVER_TIMEWAIT: i32 = 6;
pub const DCCP_SOCKOPT_SERVICE: i32 = 2;
pub const DCCP_SOCKOPT_TX_CCID: i32 = 14;

#[repr(C)]
pub struct dccp_hdr {
    pub dccph_sport: u16,
    pub dccph_dport: u16,
    pub dccph_doff: u8,
    pub _bitfield0: [u8; 1],
    pub dccph_checksum: u16,
    pub _bitfield1: [u8; 1],
    pub dccph_seq2: u8,
    pub dccph_seq: u16,
}

impl dccp_hdr {
    bit_field!(dccph_cscov, set_dccph_cscov: u8, _bitfield0 bits 0..4);
    bit_field!(dccph_ccval, set_dccph_ccval: u8, _bitfield0 bits 4..8);
    bit_field!(dccph_x, set_dccph_x: u8, _bitfield1 bits 0..1);
    bit_field!(dccph_type, set_dccph_type: u8, _bitfield1 bits 1..5);
    bit_field!(dccph_reserved, set_dccph_reserved: u8, _bitfield1 bits 5..8);
}

#[repr(C)]
pub struct dccp_hdr_ack_bits {
    pub dccph_reserved1: u16,
    pub dccph_ack_nr_high: u16,
    pub dccph_ack_nr_low: u32,
}

#[repr(C)]
pub struct dccp_hdr_ext {
    pub dccph_seq_low: u32,
}

#[repr(C)]
pub struct dccp_hdr_request {
    pub dccph_req_service: u32,
}

#[repr(C)]
pub struct dccp_hdr_reset {
    pub dccph_reset_ack: dccp_hdr_ack_bits,
    pub dccph_reset_code: u8,
    pub dccph_reset_data: [u8; 3],
}

#[repr(C)]
pub struct dccp_hdr_response {
    pub dccph_resp_ack: dccp_hdr_ack_bits,
    pub dccph_resp_service: u32,
}

records! {
    dccp_hdr: size 12, align 2;
    dccp_hdr_ack_bits: size 8, align 4;
    dccp_hdr_ext: size 4, align 4;
    dccp_hdr_request: size 4, align 4;
    dccp_hdr_reset: size 12, align 4;
    dccp_hdr_response: size 12, align 4;
}
