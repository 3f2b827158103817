// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/in6.h

pub const IPPROTO_DSTOPTS: i32 = 60;
pub const IPPROTO_FRAGMENT: i32 = 44;
pub const IPPROTO_HOPOPTS: i32 = 0;
pub const IPPROTO_ICMPV6: i32 = 58;
pub const IPPROTO_MH: i32 = 135;
pub const IPPROTO_NONE: i32 = 59;
pub const IPPROTO_ROUTING: i32 = 43;
pub const IPV6_2292DSTOPTS: i32 = 4;
pub const IPV6_2292HOPLIMIT: i32 = 8;
pub const IPV6_2292HOPOPTS: i32 = 3;
pub const IPV6_2292PKTINFO: i32 = 2;
pub const IPV6_2292PKTOPTIONS: i32 = 6;
pub const IPV6_2292RTHDR: i32 = 5;
pub const IPV6_ADDRFORM: i32 = 1;
pub const IPV6_ADDR_PREFERENCES: i32 = 72;
pub const IPV6_ADD_MEMBERSHIP: i32 = 20;
pub const IPV6_AUTHHDR: i32 = 10;
pub const IPV6_AUTOFLOWLABEL: i32 = 70;
pub const IPV6_CHECKSUM: i32 = 7;
pub const IPV6_DONTFRAG: i32 = 62;
pub const IPV6_DROP_MEMBERSHIP: i32 = 21;
pub const IPV6_DSTOPTS: i32 = 59;
pub const IPV6_FLOWINFO: i32 = 11;
pub const IPV6_FLOWINFO_FLOWLABEL: i32 = 0xfffff;
pub const IPV6_FLOWINFO_PRIORITY: i32 = 0xff00000;
pub const IPV6_FLOWINFO_SEND: i32 = 33;
pub const IPV6_FLOWLABEL_MGR: i32 = 32;
pub const IPV6_FL_A_GET: i32 = 0;
pub const IPV6_FL_A_PUT: i32 = 1;
pub const IPV6_FL_A_RENEW: i32 = 2;
pub const IPV6_FL_F_CREATE: i32 = 1;
pub const IPV6_FL_F_EXCL: i32 = 2;
pub const IPV6_FL_F_REFLECT: i32 = 4;
pub const IPV6_FL_F_REMOTE: i32 = 8;
pub const IPV6_FL_S_ANY: i32 = 255;
pub const IPV6_FL_S_EXCL: i32 = 1;
pub const IPV6_FL_S_NONE: i32 = 0;
pub const IPV6_FL_S_PROCESS: i32 = 2;
pub const IPV6_FL_S_USER: i32 = 3;
pub const IPV6_FREEBIND: i32 = 78;
pub const IPV6_HDRINCL: i32 = 36;
pub const IPV6_HOPLIMIT: i32 = 52;
pub const IPV6_HOPOPTS: i32 = 54;
pub const IPV6_IPSEC_POLICY: i32 = 34;
pub const IPV6_JOIN_ANYCAST: i32 = 27;
pub const IPV6_LEAVE_ANYCAST: i32 = 28;
pub const IPV6_MINHOPCOUNT: i32 = 73;
pub const IPV6_MTU: i32 = 24;
pub const IPV6_MTU_DISCOVER: i32 = 23;
pub const IPV6_MULTICAST_ALL: i32 = 29;
pub const IPV6_MULTICAST_HOPS: i32 = 18;
pub const IPV6_MULTICAST_IF: i32 = 17;
pub const IPV6_MULTICAST_LOOP: i32 = 19;
pub const IPV6_NEXTHOP: i32 = 9;
pub const IPV6_ORIGDSTADDR: i32 = 74;
pub const IPV6_PATHMTU: i32 = 61;
pub const IPV6_PKTINFO: i32 = 50;
pub const IPV6_PMTUDISC_DO: i32 = 2;
pub const IPV6_PMTUDISC_DONT: i32 = 0;
pub const IPV6_PMTUDISC_INTERFACE: i32 = 4;
pub const IPV6_PMTUDISC_OMIT: i32 = 5;
pub const IPV6_PMTUDISC_PROBE: i32 = 3;
pub const IPV6_PMTUDISC_WANT: i32 = 1;
pub const IPV6_PREFER_SRC_CGA: i32 = 0x8;
pub const IPV6_PREFER_SRC_COA: i32 = 0x4;
pub const IPV6_PREFER_SRC_HOME: i32 = 0x400;
pub const IPV6_PREFER_SRC_NONCGA: i32 = 0x800;
pub const IPV6_PREFER_SRC_PUBLIC: i32 = 0x2;
pub const IPV6_PREFER_SRC_PUBTMP_DEFAULT: i32 = 0x100;
pub const IPV6_PREFER_SRC_TMP: i32 = 0x1;
pub const IPV6_PRIORITY_10: i32 = 0xa00;
pub const IPV6_PRIORITY_11: i32 = 0xb00;
pub const IPV6_PRIORITY_12: i32 = 0xc00;
pub const IPV6_PRIORITY_13: i32 = 0xd00;
pub const IPV6_PRIORITY_14: i32 = 0xe00;
pub const IPV6_PRIORITY_15: i32 = 0xf00;
pub const IPV6_PRIORITY_8: i32 = 0x800;
pub const IPV6_PRIORITY_9: i32 = 0x900;
pub const IPV6_PRIORITY_BULK: i32 = 0x400;
pub const IPV6_PRIORITY_CONTROL: i32 = 0x700;
pub const IPV6_PRIORITY_FILLER: i32 = 0x100;
pub const IPV6_PRIORITY_INTERACTIVE: i32 = 0x600;
pub const IPV6_PRIORITY_RESERVED1: i32 = 0x300;
pub const IPV6_PRIORITY_RESERVED2: i32 = 0x500;
pub const IPV6_PRIORITY_UNATTENDED: i32 = 0x200;
pub const IPV6_PRIORITY_UNCHARACTERIZED: i32 = 0x0;
pub const IPV6_RECVDSTOPTS: i32 = 58;
pub const IPV6_RECVERR: i32 = 25;
pub const IPV6_RECVERR_RFC4884: i32 = 31;
pub const IPV6_RECVFRAGSIZE: i32 = 77;
pub const IPV6_RECVHOPLIMIT: i32 = 51;
pub const IPV6_RECVHOPOPTS: i32 = 53;
pub const IPV6_RECVORIGDSTADDR: i32 = 74;
pub const IPV6_RECVPATHMTU: i32 = 60;
pub const IPV6_RECVPKTINFO: i32 = 49;
pub const IPV6_RECVRTHDR: i32 = 56;
pub const IPV6_RECVTCLASS: i32 = 66;
pub const IPV6_ROUTER_ALERT: i32 = 22;
pub const IPV6_ROUTER_ALERT_ISOLATE: i32 = 30;
pub const IPV6_RTHDR: i32 = 57;
pub const IPV6_RTHDRDSTOPTS: i32 = 55;
pub const IPV6_TCLASS: i32 = 67;
pub const IPV6_TLV_CALIPSO: i32 = 7;
pub const IPV6_TLV_HAO: i32 = 201;
pub const IPV6_TLV_IOAM: i32 = 49;
pub const IPV6_TLV_JUMBO: i32 = 194;
pub const IPV6_TLV_PAD1: i32 = 0;
pub const IPV6_TLV_PADN: i32 = 1;
pub const IPV6_TLV_ROUTERALERT: i32 = 5;
pub const IPV6_TRANSPARENT: i32 = 75;
pub const IPV6_UNICAST_HOPS: i32 = 16;
pub const IPV6_UNICAST_IF: i32 = 76;
pub const IPV6_V6ONLY: i32 = 26;
pub const IPV6_XFRM_POLICY: i32 = 35;

#[repr(C)]
pub struct in6_addr {
    pub in6_u: in6_addr_in6_u,
}

#[repr(C)]
pub union in6_addr_in6_u {
    pub u6_addr8: [u8; 16],
    pub u6_addr16: [u16; 8],
    pub u6_addr32: [u32; 4],
}

#[repr(C)]
pub struct in6_flowlabel_req {
    pub flr_dst: in6_addr,
    pub flr_label: u32,
    pub flr_action: u8,
    pub flr_share: u8,
    pub flr_flags: u16,
    pub flr_expires: u16,
    pub flr_linger: u16,
    pub __flr_pad: u32,
}

#[repr(C)]
pub struct ipv6_mreq {
    pub ipv6mr_multiaddr: in6_addr,
    pub ipv6mr_ifindex: i32,
}

#[repr(C)]
pub struct sockaddr_in6 {
    pub sin6_family: u16,
    pub sin6_port: u16,
    pub sin6_flowinfo: u32,
    pub sin6_addr: in6_addr,
    pub sin6_scope_id: u32,
}

records! {
    in6_addr: size 16, align 4;
    in6_addr_in6_u: size 16, align 4;
    in6_flowlabel_req: size 32, align 4;
    ipv6_mreq: size 20, align 4;
    sockaddr_in6: size 28, align 4;
}
