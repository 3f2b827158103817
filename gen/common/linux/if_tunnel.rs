// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_tunnel.h

pub const GRE_ACK: u32 = 0x8000;
pub const GRE_CSUM: u32 = 0x80;
pub const GRE_FLAGS: u32 = 0x7800;
pub const GRE_KEY: u32 = 0x20;
pub const GRE_PPTP_KEY_MASK: u32 = 0xffff0000;
pub const GRE_PROTO_PPP: u32 = 0xb88;
pub const GRE_REC: u32 = 0x7;
pub const GRE_ROUTING: u32 = 0x40;
pub const GRE_SEQ: u32 = 0x10;
pub const GRE_STRICT: u32 = 0x8;
pub const GRE_VERSION: u32 = 0x700;
pub const GRE_VERSION_0: u32 = 0x0;
pub const GRE_VERSION_1: u32 = 0x100;
pub const IFLA_GRE_COLLECT_METADATA: i32 = 18;
pub const IFLA_GRE_ENCAP_DPORT: i32 = 17;
pub const IFLA_GRE_ENCAP_FLAGS: i32 = 15;
pub const IFLA_GRE_ENCAP_LIMIT: i32 = 11;
pub const IFLA_GRE_ENCAP_SPORT: i32 = 16;
pub const IFLA_GRE_ENCAP_TYPE: i32 = 14;
pub const IFLA_GRE_ERSPAN_DIR: i32 = 23;
pub const IFLA_GRE_ERSPAN_HWID: i32 = 24;
pub const IFLA_GRE_ERSPAN_INDEX: i32 = 21;
pub const IFLA_GRE_ERSPAN_VER: i32 = 22;
pub const IFLA_GRE_FLAGS: i32 = 13;
pub const IFLA_GRE_FLOWINFO: i32 = 12;
pub const IFLA_GRE_FWMARK: i32 = 20;
pub const IFLA_GRE_IFLAGS: i32 = 2;
pub const IFLA_GRE_IGNORE_DF: i32 = 19;
pub const IFLA_GRE_IKEY: i32 = 4;
pub const IFLA_GRE_LINK: i32 = 1;
pub const IFLA_GRE_LOCAL: i32 = 6;
pub const IFLA_GRE_MAX: i32 = 24;
pub const IFLA_GRE_OFLAGS: i32 = 3;
pub const IFLA_GRE_OKEY: i32 = 5;
pub const IFLA_GRE_PMTUDISC: i32 = 10;
pub const IFLA_GRE_REMOTE: i32 = 7;
pub const IFLA_GRE_TOS: i32 = 9;
pub const IFLA_GRE_TTL: i32 = 8;
pub const IFLA_GRE_UNSPEC: i32 = 0;
pub const IFLA_IPTUN_6RD_PREFIX: i32 = 11;
pub const IFLA_IPTUN_6RD_PREFIXLEN: i32 = 13;
pub const IFLA_IPTUN_6RD_RELAY_PREFIX: i32 = 12;
pub const IFLA_IPTUN_6RD_RELAY_PREFIXLEN: i32 = 14;
pub const IFLA_IPTUN_COLLECT_METADATA: i32 = 19;
pub const IFLA_IPTUN_ENCAP_DPORT: i32 = 18;
pub const IFLA_IPTUN_ENCAP_FLAGS: i32 = 16;
pub const IFLA_IPTUN_ENCAP_LIMIT: i32 = 6;
pub const IFLA_IPTUN_ENCAP_SPORT: i32 = 17;
pub const IFLA_IPTUN_ENCAP_TYPE: i32 = 15;
pub const IFLA_IPTUN_FLAGS: i32 = 8;
pub const IFLA_IPTUN_FLOWINFO: i32 = 7;
pub const IFLA_IPTUN_FWMARK: i32 = 20;
pub const IFLA_IPTUN_LINK: i32 = 1;
pub const IFLA_IPTUN_LOCAL: i32 = 2;
pub const IFLA_IPTUN_MAX: i32 = 20;
pub const IFLA_IPTUN_PMTUDISC: i32 = 10;
pub const IFLA_IPTUN_PROTO: i32 = 9;
pub const IFLA_IPTUN_REMOTE: i32 = 3;
pub const IFLA_IPTUN_TOS: i32 = 5;
pub const IFLA_IPTUN_TTL: i32 = 4;
pub const IFLA_IPTUN_UNSPEC: i32 = 0;
pub const IFLA_VTI_FWMARK: i32 = 6;
pub const IFLA_VTI_IKEY: i32 = 2;
pub const IFLA_VTI_LINK: i32 = 1;
pub const IFLA_VTI_LOCAL: i32 = 4;
pub const IFLA_VTI_MAX: i32 = 6;
pub const IFLA_VTI_OKEY: i32 = 3;
pub const IFLA_VTI_REMOTE: i32 = 5;
pub const IFLA_VTI_UNSPEC: i32 = 0;
pub const IP_TUNNEL_CRIT_OPT_BIT: i32 = 10;
pub const IP_TUNNEL_CSUM_BIT: i32 = 0;
pub const IP_TUNNEL_DONT_FRAGMENT_BIT: i32 = 8;
pub const IP_TUNNEL_ERSPAN_OPT_BIT: i32 = 14;
pub const IP_TUNNEL_GENEVE_OPT_BIT: i32 = 11;
pub const IP_TUNNEL_GTP_OPT_BIT: i32 = 15;
pub const IP_TUNNEL_KEY_BIT: i32 = 2;
pub const IP_TUNNEL_NOCACHE_BIT: i32 = 13;
pub const IP_TUNNEL_NO_KEY_BIT: i32 = 7;
pub const IP_TUNNEL_OAM_BIT: i32 = 9;
pub const IP_TUNNEL_PFCP_OPT_BIT: i32 = 17;
pub const IP_TUNNEL_REC_BIT: i32 = 5;
pub const IP_TUNNEL_ROUTING_BIT: i32 = 1;
pub const IP_TUNNEL_SEQ_BIT: i32 = 3;
pub const IP_TUNNEL_SIT_ISATAP_BIT: i32 = 16;
pub const IP_TUNNEL_STRICT_BIT: i32 = 4;
pub const IP_TUNNEL_VERSION_BIT: i32 = 6;
pub const IP_TUNNEL_VTI_BIT: i32 = 16;
pub const IP_TUNNEL_VXLAN_OPT_BIT: i32 = 12;
pub const PRL_DEFAULT: i32 = 0x1;
pub const SIOCADD6RD: i32 = 0x89f9;
pub const SIOCADDPRL: i32 = 0x89f5;
pub const SIOCADDTUNNEL: i32 = 0x89f1;
pub const SIOCCHG6RD: i32 = 0x89fb;
pub const SIOCCHGPRL: i32 = 0x89f7;
pub const SIOCCHGTUNNEL: i32 = 0x89f3;
pub const SIOCDEL6RD: i32 = 0x89fa;
pub const SIOCDELPRL: i32 = 0x89f6;
pub const SIOCDELTUNNEL: i32 = 0x89f2;
pub const SIOCGET6RD: i32 = 0x89f8;
pub const SIOCGETPRL: i32 = 0x89f4;
pub const SIOCGETTUNNEL: i32 = 0x89f0;
pub const SIT_ISATAP: i32 = 0x1;
pub const TUNNEL_CRIT_OPT: u32 = 0x4;
pub const TUNNEL_CSUM: u32 = 0x100;
pub const TUNNEL_DONT_FRAGMENT: u32 = 0x1;
pub const TUNNEL_ENCAP_FLAG_CSUM: i32 = 0x1;
pub const TUNNEL_ENCAP_FLAG_CSUM6: i32 = 0x2;
pub const TUNNEL_ENCAP_FLAG_REMCSUM: i32 = 0x4;
pub const TUNNEL_ENCAP_FOU: i32 = 1;
pub const TUNNEL_ENCAP_GUE: i32 = 2;
pub const TUNNEL_ENCAP_MPLS: i32 = 3;
pub const TUNNEL_ENCAP_NONE: i32 = 0;
pub const TUNNEL_ERSPAN_OPT: u32 = 0x40;
pub const TUNNEL_GENEVE_OPT: u32 = 0x8;
pub const TUNNEL_GTP_OPT: u32 = 0x80;
pub const TUNNEL_KEY: u32 = 0x400;
pub const TUNNEL_NOCACHE: u32 = 0x20;
pub const TUNNEL_NO_KEY: u32 = 0x8000;
pub const TUNNEL_OAM: u32 = 0x2;
pub const TUNNEL_OPTIONS_PRESENT: i32 = 216;
pub const TUNNEL_REC: u32 = 0x2000;
pub const TUNNEL_ROUTING: u32 = 0x200;
pub const TUNNEL_SEQ: u32 = 0x800;
pub const TUNNEL_STRICT: u32 = 0x1000;
pub const TUNNEL_VERSION: u32 = 0x4000;
pub const TUNNEL_VXLAN_OPT: u32 = 0x10;
pub const VTI_ISVTI: u32 = 0x1;
pub const __IFLA_GRE_MAX: i32 = 25;
pub const __IFLA_IPTUN_MAX: i32 = 21;
pub const __IFLA_VTI_MAX: i32 = 7;
pub const __IP_TUNNEL_FLAG_NUM: i32 = 18;

#[repr(C)]
pub struct ip_tunnel_6rd {
    pub prefix: super::in6_addr,
    pub relay_prefix: u32,
    pub prefixlen: u16,
    pub relay_prefixlen: u16,
}

#[repr(C)]
pub struct ip_tunnel_parm {
    pub name: [core::ffi::c_char; 16],
    pub link: i32,
    pub i_flags: u16,
    pub o_flags: u16,
    pub i_key: u32,
    pub o_key: u32,
    pub iph: super::iphdr,
}

#[repr(C)]
pub struct ip_tunnel_prl {
    pub addr: u32,
    pub flags: u16,
    pub __reserved: u16,
    pub datalen: u32,
    pub __reserved2: u32,
}

records! {
    ip_tunnel_6rd: size 24, align 4;
    ip_tunnel_parm: size 52, align 4;
    ip_tunnel_prl: size 16, align 4;
}
