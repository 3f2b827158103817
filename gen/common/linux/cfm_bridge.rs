// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cfm_bridge.h

pub const BR_CFM_CCM_INTERVAL_100_MS: i32 = 3;
pub const BR_CFM_CCM_INTERVAL_10_MIN: i32 = 7;
pub const BR_CFM_CCM_INTERVAL_10_MS: i32 = 2;
pub const BR_CFM_CCM_INTERVAL_10_SEC: i32 = 5;
pub const BR_CFM_CCM_INTERVAL_1_MIN: i32 = 6;
pub const BR_CFM_CCM_INTERVAL_1_SEC: i32 = 4;
pub const BR_CFM_CCM_INTERVAL_3_3_MS: i32 = 1;
pub const BR_CFM_CCM_INTERVAL_NONE: i32 = 0;
pub const BR_CFM_MEP_DIRECTION_DOWN: i32 = 0;
pub const BR_CFM_MEP_DIRECTION_UP: i32 = 1;
pub const BR_CFM_OPCODE_CCM: i32 = 1;
pub const BR_CFM_PORT: i32 = 0;
pub const BR_CFM_VLAN: i32 = 1;
pub const CFM_CCM_ITU_RESERVED_SIZE: i32 = 16;
pub const CFM_CCM_MAX_FRAME_LENGTH: i32 = 101;
pub const CFM_CCM_PDU_LENGTH: i32 = 75;
pub const CFM_CCM_PDU_MAID_OFFSET: i32 = 10;
pub const CFM_CCM_PDU_MEPID_OFFSET: i32 = 8;
pub const CFM_CCM_PDU_SEQNR_OFFSET: i32 = 4;
pub const CFM_CCM_PDU_TLV_OFFSET: i32 = 74;
pub const CFM_CCM_TLV_OFFSET: i32 = 70;
pub const CFM_ENDE_TLV_TYPE: i32 = 0;
pub const CFM_FRAME_PRIO: i32 = 7;
pub const CFM_IF_STATUS_TLV_LENGTH: i32 = 4;
pub const CFM_IF_STATUS_TLV_TYPE: i32 = 4;
pub const CFM_MAID_LENGTH: i32 = 48;
pub const CFM_PORT_STATUS_TLV_LENGTH: i32 = 4;
pub const CFM_PORT_STATUS_TLV_TYPE: i32 = 2;
pub const ETHER_HEADER_LENGTH: i32 = 18;

#[repr(C)]
pub struct br_cfm_common_hdr {
    pub mdlevel_version: u8,
    pub opcode: u8,
    pub flags: u8,
    pub tlv_offset: u8,
}

records! {
    br_cfm_common_hdr: size 4, align 1;
}
