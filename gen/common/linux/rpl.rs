// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rpl.h

#[repr(C, packed)]
pub struct ipv6_rpl_sr_hdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
    pub r#type: u8,
    pub segments_left: u8,
    pub _bitfield0: [u8; 4],
    pub segments: ipv6_rpl_sr_hdr_segments,
}

impl ipv6_rpl_sr_hdr {
    bit_field!(cmpre, set_cmpre: u32, _bitfield0 bits 0..4);
    bit_field!(cmpri, set_cmpri: u32, _bitfield0 bits 4..8);
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 8..12);
    bit_field!(pad, set_pad: u32, _bitfield0 bits 12..16);
    bit_field!(reserved1, set_reserved1: u32, _bitfield0 bits 16..32);
}

#[repr(C)]
pub union ipv6_rpl_sr_hdr_segments {
    pub addr: [super::in6_addr; 0],
    pub data: [u8; 0],
}

records! {
    ipv6_rpl_sr_hdr: size 8, align 1;
    ipv6_rpl_sr_hdr_segments: size 0, align 4;
}
