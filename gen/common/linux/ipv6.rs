// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipv6.h

pub const DEVCONF_ACCEPT_DAD: i32 = 27;
pub const DEVCONF_ACCEPT_RA: i32 = 3;
pub const DEVCONF_ACCEPT_RA_DEFRTR: i32 = 17;
pub const DEVCONF_ACCEPT_RA_FROM_LOCAL: i32 = 33;
pub const DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT: i32 = 38;
pub const DEVCONF_ACCEPT_RA_MIN_LFT: i32 = 58;
pub const DEVCONF_ACCEPT_RA_MTU: i32 = 35;
pub const DEVCONF_ACCEPT_RA_PINFO: i32 = 18;
pub const DEVCONF_ACCEPT_RA_RTR_PREF: i32 = 19;
pub const DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN: i32 = 21;
pub const DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN: i32 = 49;
pub const DEVCONF_ACCEPT_REDIRECTS: i32 = 4;
pub const DEVCONF_ACCEPT_SOURCE_ROUTE: i32 = 24;
pub const DEVCONF_ACCEPT_UNTRACKED_NA: i32 = 57;
pub const DEVCONF_ADDR_GEN_MODE: i32 = 47;
pub const DEVCONF_AUTOCONF: i32 = 5;
pub const DEVCONF_DAD_TRANSMITS: i32 = 6;
pub const DEVCONF_DISABLE_IPV6: i32 = 26;
pub const DEVCONF_DISABLE_POLICY: i32 = 48;
pub const DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: i32 = 40;
pub const DEVCONF_DROP_UNSOLICITED_NA: i32 = 41;
pub const DEVCONF_ENHANCED_DAD: i32 = 46;
pub const DEVCONF_FORCE_FORWARDING: i32 = 59;
pub const DEVCONF_FORCE_MLD_VERSION: i32 = 16;
pub const DEVCONF_FORCE_TLLAO: i32 = 28;
pub const DEVCONF_FORWARDING: i32 = 0;
pub const DEVCONF_HOPLIMIT: i32 = 1;
pub const DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: i32 = 39;
pub const DEVCONF_IOAM6_ENABLED: i32 = 53;
pub const DEVCONF_IOAM6_ID: i32 = 54;
pub const DEVCONF_IOAM6_ID_WIDE: i32 = 55;
pub const DEVCONF_KEEP_ADDR_ON_DOWN: i32 = 42;
pub const DEVCONF_MAX: i32 = 60;
pub const DEVCONF_MAX_ADDRESSES: i32 = 15;
pub const DEVCONF_MAX_DESYNC_FACTOR: i32 = 14;
pub const DEVCONF_MC_FORWARDING: i32 = 25;
pub const DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL: i32 = 30;
pub const DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL: i32 = 31;
pub const DEVCONF_MTU6: i32 = 2;
pub const DEVCONF_NDISC_EVICT_NOCARRIER: i32 = 56;
pub const DEVCONF_NDISC_NOTIFY: i32 = 29;
pub const DEVCONF_NDISC_TCLASS: i32 = 50;
pub const DEVCONF_OPTIMISTIC_DAD: i32 = 23;
pub const DEVCONF_PROXY_NDP: i32 = 22;
pub const DEVCONF_RA_DEFRTR_METRIC: i32 = 52;
pub const DEVCONF_REGEN_MAX_RETRY: i32 = 13;
pub const DEVCONF_RPL_SEG_ENABLED: i32 = 51;
pub const DEVCONF_RTR_PROBE_INTERVAL: i32 = 20;
pub const DEVCONF_RTR_SOLICITS: i32 = 7;
pub const DEVCONF_RTR_SOLICIT_DELAY: i32 = 9;
pub const DEVCONF_RTR_SOLICIT_INTERVAL: i32 = 8;
pub const DEVCONF_RTR_SOLICIT_MAX_INTERVAL: i32 = 43;
pub const DEVCONF_SEG6_ENABLED: i32 = 44;
pub const DEVCONF_SEG6_REQUIRE_HMAC: i32 = 45;
pub const DEVCONF_STABLE_SECRET: i32 = 36;
pub const DEVCONF_SUPPRESS_FRAG_NDISC: i32 = 32;
pub const DEVCONF_TEMP_PREFERED_LFT: i32 = 12;
pub const DEVCONF_TEMP_VALID_LFT: i32 = 11;
pub const DEVCONF_USE_OIF_ADDRS_ONLY: i32 = 37;
pub const DEVCONF_USE_OPTIMISTIC: i32 = 34;
pub const DEVCONF_USE_TEMPADDR: i32 = 10;
pub const IPV6_MIN_MTU: i32 = 1280;
pub const IPV6_OPT_ROUTERALERT_MLD: i32 = 0x0;
pub const IPV6_SRCRT_STRICT: i32 = 0x1;
pub const IPV6_SRCRT_TYPE_0: i32 = 0;
pub const IPV6_SRCRT_TYPE_2: i32 = 2;
pub const IPV6_SRCRT_TYPE_3: i32 = 3;
pub const IPV6_SRCRT_TYPE_4: i32 = 4;

#[repr(C)]
pub struct in6_ifreq {
    pub ifr6_addr: super::in6_addr,
    pub ifr6_prefixlen: u32,
    pub ifr6_ifindex: i32,
}

#[repr(C)]
pub struct in6_pktinfo {
    pub ipi6_addr: super::in6_addr,
    pub ipi6_ifindex: i32,
}

#[repr(C)]
pub struct ip6_mtuinfo {
    pub ip6m_addr: super::sockaddr_in6,
    pub ip6m_mtu: u32,
}

#[repr(C, packed)]
pub struct ipv6_destopt_hao {
    pub r#type: u8,
    pub length: u8,
    pub addr: super::in6_addr,
}

pub type ipv6_destopt_hdr = ipv6_opt_hdr;

pub type ipv6_hopopt_hdr = ipv6_opt_hdr;

#[repr(C)]
pub struct ipv6_opt_hdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
}

#[repr(C)]
pub struct ipv6_rt_hdr {
    pub nexthdr: u8,
    pub hdrlen: u8,
    pub r#type: u8,
    pub segments_left: u8,
}

#[repr(C)]
pub struct ipv6hdr {
    pub _bitfield0: [u8; 1],
    pub flow_lbl: [u8; 3],
    pub payload_len: u16,
    pub nexthdr: u8,
    pub hop_limit: u8,
    pub anon0: ipv6hdr_anon0,
}

impl ipv6hdr {
    bit_field!(priority, set_priority: u8, _bitfield0 bits 0..4);
    bit_field!(version, set_version: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub union ipv6hdr_anon0 {
    pub anon0: ipv6hdr_anon0_anon0,
    pub addrs: ipv6hdr_anon0_addrs,
}

#[repr(C)]
pub struct ipv6hdr_anon0_addrs {
    pub saddr: super::in6_addr,
    pub daddr: super::in6_addr,
}

#[repr(C)]
pub struct ipv6hdr_anon0_anon0 {
    pub saddr: super::in6_addr,
    pub daddr: super::in6_addr,
}

#[repr(C)]
pub struct rt0_hdr {
    pub rt_hdr: ipv6_rt_hdr,
    pub reserved: u32,
    pub addr: [super::in6_addr; 0],
}

#[repr(C)]
pub struct rt2_hdr {
    pub rt_hdr: ipv6_rt_hdr,
    pub reserved: u32,
    pub addr: super::in6_addr,
}

records! {
    in6_ifreq: size 24, align 4;
    in6_pktinfo: size 20, align 4;
    ip6_mtuinfo: size 32, align 4;
    ipv6_destopt_hao: size 18, align 1;
    ipv6_opt_hdr: size 2, align 1;
    ipv6_rt_hdr: size 4, align 1;
    ipv6hdr: size 40, align 4;
    ipv6hdr_anon0: size 32, align 4;
    ipv6hdr_anon0_addrs: size 32, align 4;
    ipv6hdr_anon0_anon0: size 32, align 4;
    rt0_hdr: size 8, align 4;
    rt2_hdr: size 24, align 4;
}
