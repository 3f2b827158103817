// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/in.h

pub const INADDR_ALLHOSTS_GROUP: u32 = 0xe0000001;
pub const INADDR_ALLRTRS_GROUP: u32 = 0xe0000002;
pub const INADDR_ALLSNOOPERS_GROUP: u32 = 0xe000006a;
pub const INADDR_ANY: u32 = 0x0;
pub const INADDR_BROADCAST: u32 = 0xffffffff;
pub const INADDR_DUMMY: u32 = 0xc0000008;
pub const INADDR_LOOPBACK: i32 = 0x7f000001;
pub const INADDR_MAX_LOCAL_GROUP: u32 = 0xe00000ff;
pub const INADDR_NONE: u32 = 0xffffffff;
pub const INADDR_UNSPEC_GROUP: u32 = 0xe0000000;
pub const IN_CLASSA_HOST: u32 = 0xffffff;
pub const IN_CLASSA_MAX: i32 = 128;
pub const IN_CLASSA_NET: u32 = 0xff000000;
pub const IN_CLASSA_NSHIFT: i32 = 24;
pub const IN_CLASSB_HOST: u32 = 0xffff;
pub const IN_CLASSB_MAX: i32 = 65536;
pub const IN_CLASSB_NET: u32 = 0xffff0000;
pub const IN_CLASSB_NSHIFT: i32 = 16;
pub const IN_CLASSC_HOST: u32 = 0xff;
pub const IN_CLASSC_NET: u32 = 0xffffff00;
pub const IN_CLASSC_NSHIFT: i32 = 8;
pub const IN_CLASSE_NET: u32 = 0xffffffff;
pub const IN_CLASSE_NSHIFT: i32 = 0;
pub const IN_LOOPBACKNET: i32 = 127;
pub const IN_MULTICAST_NET: u32 = 0xe0000000;
pub const IPPROTO_AGGFRAG: i32 = 144;
pub const IPPROTO_AH: i32 = 51;
pub const IPPROTO_BEETPH: i32 = 94;
pub const IPPROTO_COMP: i32 = 108;
pub const IPPROTO_DCCP: i32 = 33;
pub const IPPROTO_EGP: i32 = 8;
pub const IPPROTO_ENCAP: i32 = 98;
pub const IPPROTO_ESP: i32 = 50;
pub const IPPROTO_ETHERNET: i32 = 143;
pub const IPPROTO_GRE: i32 = 47;
pub const IPPROTO_ICMP: i32 = 1;
pub const IPPROTO_IDP: i32 = 22;
pub const IPPROTO_IGMP: i32 = 2;
pub const IPPROTO_IP: i32 = 0;
pub const IPPROTO_IPIP: i32 = 4;
pub const IPPROTO_IPV6: i32 = 41;
pub const IPPROTO_L2TP: i32 = 115;
pub const IPPROTO_MAX: i32 = 263;
pub const IPPROTO_MPLS: i32 = 137;
pub const IPPROTO_MPTCP: i32 = 262;
pub const IPPROTO_MTP: i32 = 92;
pub const IPPROTO_PIM: i32 = 103;
pub const IPPROTO_PUP: i32 = 12;
pub const IPPROTO_RAW: i32 = 255;
pub const IPPROTO_RSVP: i32 = 46;
pub const IPPROTO_SCTP: i32 = 132;
pub const IPPROTO_SMC: i32 = 256;
pub const IPPROTO_TCP: i32 = 6;
pub const IPPROTO_TP: i32 = 29;
pub const IPPROTO_UDP: i32 = 17;
pub const IPPROTO_UDPLITE: i32 = 136;
pub const IP_ADD_MEMBERSHIP: i32 = 35;
pub const IP_ADD_SOURCE_MEMBERSHIP: i32 = 39;
pub const IP_BIND_ADDRESS_NO_PORT: i32 = 24;
pub const IP_BLOCK_SOURCE: i32 = 38;
pub const IP_CHECKSUM: i32 = 23;
pub const IP_DEFAULT_MULTICAST_LOOP: i32 = 1;
pub const IP_DEFAULT_MULTICAST_TTL: i32 = 1;
pub const IP_DROP_MEMBERSHIP: i32 = 36;
pub const IP_DROP_SOURCE_MEMBERSHIP: i32 = 40;
pub const IP_FREEBIND: i32 = 15;
pub const IP_HDRINCL: i32 = 3;
pub const IP_IPSEC_POLICY: i32 = 16;
pub const IP_LOCAL_PORT_RANGE: i32 = 51;
pub const IP_MINTTL: i32 = 21;
pub const IP_MSFILTER: i32 = 41;
pub const IP_MTU: i32 = 14;
pub const IP_MTU_DISCOVER: i32 = 10;
pub const IP_MULTICAST_ALL: i32 = 49;
pub const IP_MULTICAST_IF: i32 = 32;
pub const IP_MULTICAST_LOOP: i32 = 34;
pub const IP_MULTICAST_TTL: i32 = 33;
pub const IP_NODEFRAG: i32 = 22;
pub const IP_OPTIONS: i32 = 4;
pub const IP_ORIGDSTADDR: i32 = 20;
pub const IP_PASSSEC: i32 = 18;
pub const IP_PKTINFO: i32 = 8;
pub const IP_PKTOPTIONS: i32 = 9;
pub const IP_PMTUDISC_DO: i32 = 2;
pub const IP_PMTUDISC_DONT: i32 = 0;
pub const IP_PMTUDISC_INTERFACE: i32 = 4;
pub const IP_PMTUDISC_OMIT: i32 = 5;
pub const IP_PMTUDISC_PROBE: i32 = 3;
pub const IP_PMTUDISC_WANT: i32 = 1;
pub const IP_PROTOCOL: i32 = 52;
pub const IP_RECVERR: i32 = 11;
pub const IP_RECVERR_RFC4884: i32 = 26;
pub const IP_RECVFRAGSIZE: i32 = 25;
pub const IP_RECVOPTS: i32 = 6;
pub const IP_RECVORIGDSTADDR: i32 = 20;
pub const IP_RECVRETOPTS: i32 = 7;
pub const IP_RECVTOS: i32 = 13;
pub const IP_RECVTTL: i32 = 12;
pub const IP_RETOPTS: i32 = 7;
pub const IP_ROUTER_ALERT: i32 = 5;
pub const IP_TOS: i32 = 1;
pub const IP_TRANSPARENT: i32 = 19;
pub const IP_TTL: i32 = 2;
pub const IP_UNBLOCK_SOURCE: i32 = 37;
pub const IP_UNICAST_IF: i32 = 50;
pub const IP_XFRM_POLICY: i32 = 17;
pub const MCAST_BLOCK_SOURCE: i32 = 43;
pub const MCAST_EXCLUDE: i32 = 0;
pub const MCAST_INCLUDE: i32 = 1;
pub const MCAST_JOIN_GROUP: i32 = 42;
pub const MCAST_JOIN_SOURCE_GROUP: i32 = 46;
pub const MCAST_LEAVE_GROUP: i32 = 45;
pub const MCAST_LEAVE_SOURCE_GROUP: i32 = 47;
pub const MCAST_MSFILTER: i32 = 48;
pub const MCAST_UNBLOCK_SOURCE: i32 = 44;
pub const __SOCK_SIZE__: i32 = 16;

#[repr(C)]
pub struct in_addr {
    pub s_addr: u32,
}

#[repr(C)]
pub struct in_pktinfo {
    pub ipi_ifindex: i32,
    pub ipi_spec_dst: in_addr,
    pub ipi_addr: in_addr,
}

#[repr(C)]
pub struct ip_mreq {
    pub imr_multiaddr: in_addr,
    pub imr_interface: in_addr,
}

#[repr(C)]
pub struct ip_mreq_source {
    pub imr_multiaddr: u32,
    pub imr_interface: u32,
    pub imr_sourceaddr: u32,
}

#[repr(C)]
pub struct ip_mreqn {
    pub imr_multiaddr: in_addr,
    pub imr_address: in_addr,
    pub imr_ifindex: i32,
}

#[repr(C)]
pub struct ip_msfilter {
    pub imsf_multiaddr: u32,
    pub imsf_interface: u32,
    pub imsf_fmode: u32,
    pub imsf_numsrc: u32,
    pub anon0: ip_msfilter_anon0,
}

#[repr(C)]
pub union ip_msfilter_anon0 {
    pub imsf_slist: [u32; 1],
    pub imsf_slist_flex: [u32; 0],
}

#[repr(C)]
pub struct sockaddr_in {
    pub sin_family: u16,
    pub sin_port: u16,
    pub sin_addr: in_addr,
    pub __pad: [u8; 8],
}

records! {
    in_addr: size 4, align 4;
    in_pktinfo: size 12, align 4;
    ip_mreq: size 8, align 4;
    ip_mreq_source: size 12, align 4;
    ip_mreqn: size 12, align 4;
    ip_msfilter: size 20, align 4;
    ip_msfilter_anon0: size 4, align 4;
    sockaddr_in: size 16, align 4;
}
