// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/icmpv6.h

pub const ICMPV6_ADDR_UNREACH: i32 = 3;
pub const ICMPV6_ADM_PROHIBITED: i32 = 1;
pub const ICMPV6_DEST_UNREACH: i32 = 1;
pub const ICMPV6_DHAAD_REPLY: i32 = 145;
pub const ICMPV6_DHAAD_REQUEST: i32 = 144;
pub const ICMPV6_ECHO_REPLY: i32 = 129;
pub const ICMPV6_ECHO_REQUEST: i32 = 128;
pub const ICMPV6_ERRMSG_MAX: i32 = 127;
pub const ICMPV6_EXC_FRAGTIME: i32 = 1;
pub const ICMPV6_EXC_HOPLIMIT: i32 = 0;
pub const ICMPV6_EXT_ECHO_REPLY: i32 = 161;
pub const ICMPV6_EXT_ECHO_REQUEST: i32 = 160;
pub const ICMPV6_FILTER: i32 = 1;
pub const ICMPV6_FILTER_BLOCK: i32 = 1;
pub const ICMPV6_FILTER_BLOCKOTHERS: i32 = 3;
pub const ICMPV6_FILTER_PASS: i32 = 2;
pub const ICMPV6_FILTER_PASSONLY: i32 = 4;
pub const ICMPV6_HDR_FIELD: i32 = 0;
pub const ICMPV6_HDR_INCOMP: i32 = 3;
pub const ICMPV6_INFOMSG_MASK: i32 = 0x80;
pub const ICMPV6_MGM_QUERY: i32 = 130;
pub const ICMPV6_MGM_REDUCTION: i32 = 132;
pub const ICMPV6_MGM_REPORT: i32 = 131;
pub const ICMPV6_MLD2_REPORT: i32 = 143;
pub const ICMPV6_MOBILE_PREFIX_ADV: i32 = 147;
pub const ICMPV6_MOBILE_PREFIX_SOL: i32 = 146;
pub const ICMPV6_MRDISC_ADV: i32 = 151;
pub const ICMPV6_MRDISC_SOL: i32 = 152;
pub const ICMPV6_MSG_MAX: i32 = 255;
pub const ICMPV6_NI_QUERY: i32 = 139;
pub const ICMPV6_NI_REPLY: i32 = 140;
pub const ICMPV6_NOROUTE: i32 = 0;
pub const ICMPV6_NOT_NEIGHBOUR: i32 = 2;
pub const ICMPV6_PARAMPROB: i32 = 4;
pub const ICMPV6_PKT_TOOBIG: i32 = 2;
pub const ICMPV6_POLICY_FAIL: i32 = 5;
pub const ICMPV6_PORT_UNREACH: i32 = 4;
pub const ICMPV6_REJECT_ROUTE: i32 = 6;
pub const ICMPV6_ROUTER_PREF_HIGH: i32 = 0x1;
pub const ICMPV6_ROUTER_PREF_INVALID: i32 = 0x2;
pub const ICMPV6_ROUTER_PREF_LOW: i32 = 0x3;
pub const ICMPV6_ROUTER_PREF_MEDIUM: i32 = 0x0;
pub const ICMPV6_TIME_EXCEED: i32 = 3;
pub const ICMPV6_UNK_NEXTHDR: i32 = 1;
pub const ICMPV6_UNK_OPTION: i32 = 2;
pub const MLD2_ALLOW_NEW_SOURCES: i32 = 5;
pub const MLD2_BLOCK_OLD_SOURCES: i32 = 6;
pub const MLD2_CHANGE_TO_EXCLUDE: i32 = 4;
pub const MLD2_CHANGE_TO_INCLUDE: i32 = 3;
pub const MLD2_MODE_IS_EXCLUDE: i32 = 2;
pub const MLD2_MODE_IS_INCLUDE: i32 = 1;

#[repr(C)]
pub struct icmp6_filter {
    pub data: [u32; 8],
}

#[repr(C)]
pub struct icmp6hdr {
    pub icmp6_type: u8,
    pub icmp6_code: u8,
    pub icmp6_cksum: u16,
    pub icmp6_dataun: icmp6hdr_icmp6_dataun,
}

#[repr(C)]
pub union icmp6hdr_icmp6_dataun {
    pub un_data32: [u32; 1],
    pub un_data16: [u16; 2],
    pub un_data8: [u8; 4],
    pub u_echo: icmpv6_echo,
    pub u_nd_advt: icmpv6_nd_advt,
    pub u_nd_ra: icmpv6_nd_ra,
}

#[repr(C)]
pub struct icmpv6_echo {
    pub identifier: u16,
    pub sequence: u16,
}

#[repr(C, align(4))]
pub struct icmpv6_nd_advt {
    pub _bitfield0: [u8; 4],
}

impl icmpv6_nd_advt {
    bit_field!(reserved, set_reserved: u32, _bitfield0 bits 0..5);
    bit_field!(r#override, set_override: u32, _bitfield0 bits 5..6);
    bit_field!(solicited, set_solicited: u32, _bitfield0 bits 6..7);
    bit_field!(router, set_router: u32, _bitfield0 bits 7..8);
    bit_field!(reserved2, set_reserved2: u32, _bitfield0 bits 8..32);
}

#[repr(C)]
pub struct icmpv6_nd_ra {
    pub hop_limit: u8,
    pub _bitfield0: [u8; 1],
    pub rt_lifetime: u16,
}

impl icmpv6_nd_ra {
    bit_field!(reserved, set_reserved: u8, _bitfield0 bits 0..3);
    bit_field!(router_pref, set_router_pref: u8, _bitfield0 bits 3..5);
    bit_field!(home_agent, set_home_agent: u8, _bitfield0 bits 5..6);
    bit_field!(other, set_other: u8, _bitfield0 bits 6..7);
    bit_field!(managed, set_managed: u8, _bitfield0 bits 7..8);
}

records! {
    icmp6_filter: size 32, align 4;
    icmp6hdr: size 8, align 4;
    icmp6hdr_icmp6_dataun: size 4, align 4;
    icmpv6_echo: size 4, align 2;
    icmpv6_nd_advt: size 4, align 4;
    icmpv6_nd_ra: size 4, align 2;
}
