// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_sctp.h

pub const SCTP_CHUNK_MATCH_ALL: i32 = 0x2;
pub const SCTP_CHUNK_MATCH_ANY: i32 = 0x1;
pub const SCTP_CHUNK_MATCH_ONLY: i32 = 0x4;
pub const XT_NUM_SCTP_FLAGS: i32 = 4;
pub const XT_SCTP_CHUNK_TYPES: i32 = 0x4;
pub const XT_SCTP_DEST_PORTS: i32 = 0x2;
pub const XT_SCTP_SRC_PORTS: i32 = 0x1;
pub const XT_SCTP_VALID_FLAGS: i32 = 0x7;

#[repr(C)]
pub struct xt_sctp_flag_info {
    pub chunktype: u8,
    pub flag: u8,
    pub flag_mask: u8,
}

#[repr(C)]
pub struct xt_sctp_info {
    pub dpts: [u16; 2],
    pub spts: [u16; 2],
    pub chunkmap: [u32; 64],
    pub chunk_match_type: u32,
    pub flag_info: [xt_sctp_flag_info; 4],
    pub flag_count: i32,
    pub flags: u32,
    pub invflags: u32,
}

records! {
    xt_sctp_flag_info: size 3, align 1;
    xt_sctp_info: size 292, align 4;
}
