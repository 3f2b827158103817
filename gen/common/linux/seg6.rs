// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/seg6.h

pub const SR6_FLAG1_ALERT: i32 = 0x10;
pub const SR6_FLAG1_HMAC: i32 = 0x8;
pub const SR6_FLAG1_OAM: i32 = 0x20;
pub const SR6_FLAG1_PROTECTED: i32 = 0x40;
pub const SR6_TLV_EGRESS: i32 = 2;
pub const SR6_TLV_HMAC: i32 = 5;
pub const SR6_TLV_INGRESS: i32 = 1;
pub const SR6_TLV_OPAQUE: i32 = 3;
pub const SR6_TLV_PADDING: i32 = 4;

#[repr(C)]
pub struct ipv6_sr_hdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
    pub r#type: u8,
    pub segments_left: u8,
    pub first_segment: u8,
    pub flags: u8,
    pub tag: u16,
    pub segments: [super::in6_addr; 0],
}

#[repr(C)]
pub struct sr6_tlv {
    pub r#type: u8,
    pub len: u8,
    pub data: [u8; 0],
}

records! {
    ipv6_sr_hdr: size 8, align 4;
    sr6_tlv: size 2, align 1;
}
