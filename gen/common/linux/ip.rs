// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ip.h

pub const IPDEFTTL: i32 = 64;
pub const IPOPT_CIPSO: i32 = 134;
pub const IPOPT_CLASS_MASK: i32 = 0x60;
pub const IPOPT_CONTROL: i32 = 0x0;
pub const IPOPT_COPY: i32 = 0x80;
pub const IPOPT_END: i32 = 0;
pub const IPOPT_EOL: i32 = 0;
pub const IPOPT_LSRR: i32 = 131;
pub const IPOPT_MEASUREMENT: i32 = 0x40;
pub const IPOPT_MINOFF: i32 = 4;
pub const IPOPT_NOOP: i32 = 1;
pub const IPOPT_NOP: i32 = 1;
pub const IPOPT_NUMBER_MASK: i32 = 0x1f;
pub const IPOPT_OFFSET: i32 = 2;
pub const IPOPT_OLEN: i32 = 1;
pub const IPOPT_OPTVAL: i32 = 0;
pub const IPOPT_RA: i32 = 148;
pub const IPOPT_RESERVED1: i32 = 0x20;
pub const IPOPT_RESERVED2: i32 = 0x60;
pub const IPOPT_RR: i32 = 7;
pub const IPOPT_SEC: i32 = 130;
pub const IPOPT_SID: i32 = 136;
pub const IPOPT_SSRR: i32 = 137;
pub const IPOPT_TIMESTAMP: i32 = 68;
pub const IPOPT_TS: i32 = 68;
pub const IPOPT_TS_PRESPEC: i32 = 3;
pub const IPOPT_TS_TSANDADDR: i32 = 1;
pub const IPOPT_TS_TSONLY: i32 = 0;
pub const IPTOS_LOWDELAY: i32 = 0x10;
pub const IPTOS_MINCOST: i32 = 0x2;
pub const IPTOS_PREC_CRITIC_ECP: i32 = 0xa0;
pub const IPTOS_PREC_FLASH: i32 = 0x60;
pub const IPTOS_PREC_FLASHOVERRIDE: i32 = 0x80;
pub const IPTOS_PREC_IMMEDIATE: i32 = 0x40;
pub const IPTOS_PREC_INTERNETCONTROL: i32 = 0xc0;
pub const IPTOS_PREC_MASK: i32 = 0xe0;
pub const IPTOS_PREC_NETCONTROL: i32 = 0xe0;
pub const IPTOS_PREC_PRIORITY: i32 = 0x20;
pub const IPTOS_PREC_ROUTINE: i32 = 0x0;
pub const IPTOS_RELIABILITY: i32 = 0x4;
pub const IPTOS_THROUGHPUT: i32 = 0x8;
pub const IPTOS_TOS_MASK: i32 = 0x1e;
pub const IPV4_BEET_PHMAXLEN: i32 = 8;
pub const IPV4_DEVCONF_ACCEPT_LOCAL: i32 = 23;
pub const IPV4_DEVCONF_ACCEPT_REDIRECTS: i32 = 4;
pub const IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE: i32 = 9;
pub const IPV4_DEVCONF_ARPFILTER: i32 = 13;
pub const IPV4_DEVCONF_ARP_ACCEPT: i32 = 21;
pub const IPV4_DEVCONF_ARP_ANNOUNCE: i32 = 18;
pub const IPV4_DEVCONF_ARP_EVICT_NOCARRIER: i32 = 33;
pub const IPV4_DEVCONF_ARP_IGNORE: i32 = 19;
pub const IPV4_DEVCONF_ARP_NOTIFY: i32 = 22;
pub const IPV4_DEVCONF_BC_FORWARDING: i32 = 32;
pub const IPV4_DEVCONF_BOOTP_RELAY: i32 = 10;
pub const IPV4_DEVCONF_DROP_GRATUITOUS_ARP: i32 = 31;
pub const IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: i32 = 30;
pub const IPV4_DEVCONF_FORCE_IGMP_VERSION: i32 = 17;
pub const IPV4_DEVCONF_FORWARDING: i32 = 1;
pub const IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL: i32 = 27;
pub const IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL: i32 = 28;
pub const IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: i32 = 29;
pub const IPV4_DEVCONF_LOG_MARTIANS: i32 = 11;
pub const IPV4_DEVCONF_MAX: i32 = 33;
pub const IPV4_DEVCONF_MC_FORWARDING: i32 = 2;
pub const IPV4_DEVCONF_MEDIUM_ID: i32 = 14;
pub const IPV4_DEVCONF_NOPOLICY: i32 = 16;
pub const IPV4_DEVCONF_NOXFRM: i32 = 15;
pub const IPV4_DEVCONF_PROMOTE_SECONDARIES: i32 = 20;
pub const IPV4_DEVCONF_PROXY_ARP: i32 = 3;
pub const IPV4_DEVCONF_PROXY_ARP_PVLAN: i32 = 25;
pub const IPV4_DEVCONF_ROUTE_LOCALNET: i32 = 26;
pub const IPV4_DEVCONF_RP_FILTER: i32 = 8;
pub const IPV4_DEVCONF_SECURE_REDIRECTS: i32 = 5;
pub const IPV4_DEVCONF_SEND_REDIRECTS: i32 = 6;
pub const IPV4_DEVCONF_SHARED_MEDIA: i32 = 7;
pub const IPV4_DEVCONF_SRC_VMARK: i32 = 24;
pub const IPV4_DEVCONF_TAG: i32 = 12;
pub const IPVERSION: i32 = 4;
pub const MAXTTL: i32 = 255;
pub const MAX_IPOPTLEN: i32 = 40;
pub const __IPV4_DEVCONF_MAX: i32 = 34;

#[repr(C)]
pub struct ip_auth_hdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
    pub reserved: u16,
    pub spi: u32,
    pub seq_no: u32,
    pub auth_data: [u8; 0],
}

#[repr(C)]
pub struct ip_beet_phdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
    pub padlen: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ip_comp_hdr {
    pub nexthdr: u8,
    pub flags: u8,
    pub cpi: u16,
}

#[repr(C)]
pub struct ip_esp_hdr {
    pub spi: u32,
    pub seq_no: u32,
    pub enc_data: [u8; 0],
}

#[repr(C)]
pub struct ip_iptfs_cc_hdr {
    pub subtype: u8,
    pub flags: u8,
    pub block_offset: u16,
    pub loss_rate: u32,
    pub rtt_adelay_xdelay: u64,
    pub tval: u32,
    pub techo: u32,
}

#[repr(C)]
pub struct ip_iptfs_hdr {
    pub subtype: u8,
    pub flags: u8,
    pub block_offset: u16,
}

#[repr(C)]
pub struct iphdr {
    pub _bitfield0: [u8; 1],
    pub tos: u8,
    pub tot_len: u16,
    pub id: u16,
    pub frag_off: u16,
    pub ttl: u8,
    pub protocol: u8,
    pub check: u16,
    pub anon0: iphdr_anon0,
}

impl iphdr {
    bit_field!(ihl, set_ihl: u8, _bitfield0 bits 0..4);
    bit_field!(version, set_version: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub union iphdr_anon0 {
    pub anon0: iphdr_anon0_anon0,
    pub addrs: iphdr_anon0_addrs,
}

#[repr(C)]
pub struct iphdr_anon0_addrs {
    pub saddr: u32,
    pub daddr: u32,
}

#[repr(C)]
pub struct iphdr_anon0_anon0 {
    pub saddr: u32,
    pub daddr: u32,
}

records! {
    ip_auth_hdr: size 12, align 4;
    ip_beet_phdr: size 4, align 1;
    ip_comp_hdr: size 4, align 2;
    ip_esp_hdr: size 8, align 4;
    ip_iptfs_cc_hdr: size 24, align 8;
    ip_iptfs_hdr: size 4, align 2;
    iphdr: size 20, align 4;
    iphdr_anon0: size 8, align 4;
    iphdr_anon0_addrs: size 8, align 4;
    iphdr_anon0_anon0: size 8, align 4;
}
