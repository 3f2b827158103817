// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/icmp.h

pub const ICMP_ADDRESS: i32 = 17;
pub const ICMP_ADDRESSREPLY: i32 = 18;
pub const ICMP_AFI_IP: i32 = 1;
pub const ICMP_AFI_IP6: i32 = 2;
pub const ICMP_DEST_UNREACH: i32 = 3;
pub const ICMP_ECHO: i32 = 8;
pub const ICMP_ECHOREPLY: i32 = 0;
pub const ICMP_EXC_FRAGTIME: i32 = 1;
pub const ICMP_EXC_TTL: i32 = 0;
pub const ICMP_EXT_CODE_MAL_QUERY: i32 = 1;
pub const ICMP_EXT_CODE_MULT_IFS: i32 = 4;
pub const ICMP_EXT_CODE_NO_IF: i32 = 2;
pub const ICMP_EXT_CODE_NO_TABLE_ENT: i32 = 3;
pub const ICMP_EXT_ECHO: i32 = 42;
pub const ICMP_EXT_ECHOREPLY: i32 = 43;
pub const ICMP_EXT_ECHOREPLY_ACTIVE: i32 = 0x4;
pub const ICMP_EXT_ECHOREPLY_IPV4: i32 = 0x2;
pub const ICMP_EXT_ECHOREPLY_IPV6: i32 = 1;
pub const ICMP_EXT_ECHO_CTYPE_ADDR: i32 = 3;
pub const ICMP_EXT_ECHO_CTYPE_INDEX: i32 = 2;
pub const ICMP_EXT_ECHO_CTYPE_NAME: i32 = 1;
pub const ICMP_FILTER: i32 = 1;
pub const ICMP_FRAG_NEEDED: i32 = 4;
pub const ICMP_HOST_ANO: i32 = 10;
pub const ICMP_HOST_ISOLATED: i32 = 8;
pub const ICMP_HOST_UNKNOWN: i32 = 7;
pub const ICMP_HOST_UNREACH: i32 = 1;
pub const ICMP_HOST_UNR_TOS: i32 = 12;
pub const ICMP_INFO_REPLY: i32 = 16;
pub const ICMP_INFO_REQUEST: i32 = 15;
pub const ICMP_NET_ANO: i32 = 9;
pub const ICMP_NET_UNKNOWN: i32 = 6;
pub const ICMP_NET_UNREACH: i32 = 0;
pub const ICMP_NET_UNR_TOS: i32 = 11;
pub const ICMP_PARAMETERPROB: i32 = 12;
pub const ICMP_PKT_FILTERED: i32 = 13;
pub const ICMP_PORT_UNREACH: i32 = 3;
pub const ICMP_PREC_CUTOFF: i32 = 15;
pub const ICMP_PREC_VIOLATION: i32 = 14;
pub const ICMP_PROT_UNREACH: i32 = 2;
pub const ICMP_REDIRECT: i32 = 5;
pub const ICMP_REDIR_HOST: i32 = 1;
pub const ICMP_REDIR_HOSTTOS: i32 = 3;
pub const ICMP_REDIR_NET: i32 = 0;
pub const ICMP_REDIR_NETTOS: i32 = 2;
pub const ICMP_SOURCE_QUENCH: i32 = 4;
pub const ICMP_SR_FAILED: i32 = 5;
pub const ICMP_TIMESTAMP: i32 = 13;
pub const ICMP_TIMESTAMPREPLY: i32 = 14;
pub const ICMP_TIME_EXCEEDED: i32 = 11;
pub const NR_ICMP_TYPES: i32 = 18;
pub const NR_ICMP_UNREACH: i32 = 15;

#[repr(C)]
pub struct icmp_ext_echo_ctype3_hdr {
    pub afi: u16,
    pub addrlen: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct icmp_ext_echo_iio {
    pub extobj_hdr: icmp_extobj_hdr,
    pub ident: icmp_ext_echo_iio_ident,
}

#[repr(C)]
pub union icmp_ext_echo_iio_ident {
    pub name: [core::ffi::c_char; 16],
    pub ifindex: u32,
    pub addr: icmp_ext_echo_iio_ident_addr,
}

#[repr(C)]
pub struct icmp_ext_echo_iio_ident_addr {
    pub ctype3_hdr: icmp_ext_echo_ctype3_hdr,
    pub ip_addr: icmp_ext_echo_iio_ident_addr_ip_addr,
}

#[repr(C)]
pub union icmp_ext_echo_iio_ident_addr_ip_addr {
    pub ipv4_addr: u32,
    pub ipv6_addr: super::in6_addr,
}

#[repr(C)]
pub struct icmp_ext_hdr {
    pub _bitfield0: [u8; 1],
    pub reserved2: u8,
    pub checksum: u16,
}

impl icmp_ext_hdr {
    bit_field!(reserved1, set_reserved1: u8, _bitfield0 bits 0..4);
    bit_field!(version, set_version: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct icmp_extobj_hdr {
    pub length: u16,
    pub class_num: u8,
    pub class_type: u8,
}

#[repr(C)]
pub struct icmp_filter {
    pub data: u32,
}

#[repr(C)]
pub struct icmphdr {
    pub r#type: u8,
    pub code: u8,
    pub checksum: u16,
    pub un: icmphdr_un,
}

#[repr(C)]
pub union icmphdr_un {
    pub echo: icmphdr_un_echo,
    pub gateway: u32,
    pub frag: icmphdr_un_frag,
    pub reserved: [u8; 4],
}

#[repr(C)]
pub struct icmphdr_un_echo {
    pub id: u16,
    pub sequence: u16,
}

#[repr(C)]
pub struct icmphdr_un_frag {
    pub __unused: u16,
    pub mtu: u16,
}

records! {
    icmp_ext_echo_ctype3_hdr: size 4, align 2;
    icmp_ext_echo_iio: size 24, align 4;
    icmp_ext_echo_iio_ident: size 20, align 4;
    icmp_ext_echo_iio_ident_addr: size 20, align 4;
    icmp_ext_echo_iio_ident_addr_ip_addr: size 16, align 4;
    icmp_ext_hdr: size 4, align 2;
    icmp_extobj_hdr: size 4, align 2;
    icmp_filter: size 4, align 4;
    icmphdr: size 8, align 4;
    icmphdr_un: size 4, align 4;
    icmphdr_un_echo: size 4, align 2;
    icmphdr_un_frag: size 4, align 2;
}
