// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_802_3.h

pub const CHECK_TYPE: i32 = 0xaa;
pub const EBT_802_3_MATCH: &core::ffi::CStr = c"802_3";
pub const EBT_802_3_SAP: i32 = 0x1;
pub const EBT_802_3_TYPE: i32 = 0x2;
pub const IS_UI: i32 = 0x3;

#[repr(C)]
pub struct ebt_802_3_hdr {
    pub daddr: [u8; 6],
    pub saddr: [u8; 6],
    pub len: u16,
    pub llc: ebt_802_3_hdr_llc,
}

#[repr(C)]
pub union ebt_802_3_hdr_llc {
    pub ui: hdr_ui,
    pub ni: hdr_ni,
}

#[repr(C)]
pub struct ebt_802_3_info {
    pub sap: u8,
    pub r#type: u16,
    pub bitmask: u8,
    pub invflags: u8,
}

#[repr(C)]
pub struct hdr_ni {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl: u16,
    pub orig: [u8; 3],
    pub r#type: u16,
}

#[repr(C)]
pub struct hdr_ui {
    pub dsap: u8,
    pub ssap: u8,
    pub ctrl: u8,
    pub orig: [u8; 3],
    pub r#type: u16,
}

records! {
    ebt_802_3_hdr: size 24, align 2;
    ebt_802_3_hdr_llc: size 10, align 2;
    ebt_802_3_info: size 6, align 2;
    hdr_ni: size 10, align 2;
    hdr_ui: size 8, align 2;
}
