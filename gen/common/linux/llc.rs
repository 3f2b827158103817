// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/llc.h

pub const LLC_OPT_ACK_TMR_EXP: i32 = 3;
pub const LLC_OPT_BUSY_TMR_EXP: i32 = 6;
pub const LLC_OPT_MAX: i32 = 10;
pub const LLC_OPT_MAX_ACK_TMR_EXP: i32 = 60;
pub const LLC_OPT_MAX_BUSY_TMR_EXP: i32 = 60;
pub const LLC_OPT_MAX_P_TMR_EXP: i32 = 60;
pub const LLC_OPT_MAX_REJ_TMR_EXP: i32 = 60;
pub const LLC_OPT_MAX_RETRY: i32 = 100;
pub const LLC_OPT_MAX_SIZE: i32 = 4196;
pub const LLC_OPT_MAX_WIN: i32 = 127;
pub const LLC_OPT_PKTINFO: i32 = 9;
pub const LLC_OPT_P_TMR_EXP: i32 = 4;
pub const LLC_OPT_REJ_TMR_EXP: i32 = 5;
pub const LLC_OPT_RETRY: i32 = 1;
pub const LLC_OPT_RX_WIN: i32 = 8;
pub const LLC_OPT_SIZE: i32 = 2;
pub const LLC_OPT_TX_WIN: i32 = 7;
pub const LLC_OPT_UNKNOWN: i32 = 0;
pub const LLC_SAP_3COM: i32 = 0x80;
pub const LLC_SAP_8208: i32 = 0x7e;
pub const LLC_SAP_BANYAN: i32 = 0xbc;
pub const LLC_SAP_BSPAN: i32 = 0x42;
pub const LLC_SAP_DISC: i32 = 0xfc;
pub const LLC_SAP_GLOBAL: i32 = 0xff;
pub const LLC_SAP_IMPL: i32 = 0xf8;
pub const LLC_SAP_IP: i32 = 0x6;
pub const LLC_SAP_IPX: i32 = 0xe0;
pub const LLC_SAP_LANMGR: i32 = 0xf4;
pub const LLC_SAP_LAR: i32 = 0xdc;
pub const LLC_SAP_LLC: i32 = 0x2;
pub const LLC_SAP_MMS: i32 = 0x4e;
pub const LLC_SAP_NETBEUI: i32 = 0xf0;
pub const LLC_SAP_NULL: i32 = 0x0;
pub const LLC_SAP_OSI: i32 = 0xfe;
pub const LLC_SAP_PNM: i32 = 0xe;
pub const LLC_SAP_PRO: i32 = 0x8e;
pub const LLC_SAP_RM: i32 = 0xd4;
pub const LLC_SAP_SNA: i32 = 0x4;
pub const LLC_SAP_SNAP: i32 = 0xaa;
pub const __LLC_SOCK_SIZE__: i32 = 16;

#[repr(C)]
pub struct llc_pktinfo {
    pub lpi_ifindex: i32,
    pub lpi_sap: u8,
    pub lpi_mac: [u8; 6],
}

#[repr(C)]
pub struct sockaddr_llc {
    pub sllc_family: u16,
    pub sllc_arphrd: u16,
    pub sllc_test: u8,
    pub sllc_xid: u8,
    pub sllc_ua: u8,
    pub sllc_sap: u8,
    pub sllc_mac: [u8; 6],
    pub __pad: [u8; 2],
}

records! {
    llc_pktinfo: size 12, align 4;
    sockaddr_llc: size 16, align 2;
}
