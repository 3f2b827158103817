// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_arcnet.h

pub const ARCNET_ALEN: i32 = 1;
pub const ARC_HDR_SIZE: i32 = 4;
pub const ARC_P_ARP: i32 = 213;
pub const ARC_P_ARP_RFC1051: i32 = 241;
pub const ARC_P_ATALK: i32 = 0xdd;
pub const ARC_P_DATAPOINT_BOOT: i32 = 0;
pub const ARC_P_DATAPOINT_MOUNT: i32 = 1;
pub const ARC_P_ETHER: i32 = 232;
pub const ARC_P_IP: i32 = 212;
pub const ARC_P_IPV6: i32 = 196;
pub const ARC_P_IPX: i32 = 250;
pub const ARC_P_IP_RFC1051: i32 = 240;
pub const ARC_P_LANSOFT: i32 = 251;
pub const ARC_P_NOVELL_EC: i32 = 236;
pub const ARC_P_POWERLAN_BEACON: i32 = 8;
pub const ARC_P_POWERLAN_BEACON2: i32 = 243;
pub const ARC_P_RARP: i32 = 214;
pub const ETH_ENCAP_HDR_SIZE: i32 = 14;
pub const RFC1051_HDR_SIZE: i32 = 1;
pub const RFC1201_HDR_SIZE: i32 = 4;

#[repr(C)]
pub struct arc_cap {
    pub proto: u8,
    pub cookie: [u8; 4],
    pub mes: arc_cap_mes,
}

#[repr(C)]
pub union arc_cap_mes {
    pub ack: u8,
    pub raw: [u8; 0],
}

#[repr(C)]
pub struct arc_eth_encap {
    pub proto: u8,
    pub eth: super::ethhdr,
    pub payload: [u8; 0],
}

#[repr(C)]
pub struct arc_hardware {
    pub source: u8,
    pub dest: u8,
    pub offset: [u8; 2],
}

#[repr(C)]
pub struct arc_rfc1051 {
    pub proto: u8,
    pub payload: [u8; 0],
}

#[repr(C)]
pub struct arc_rfc1201 {
    pub proto: u8,
    pub split_flag: u8,
    pub sequence: u16,
    pub payload: [u8; 0],
}

#[repr(C)]
pub struct archdr {
    pub hard: arc_hardware,
    pub soft: archdr_soft,
}

#[repr(C)]
pub union archdr_soft {
    pub rfc1201: arc_rfc1201,
    pub rfc1051: arc_rfc1051,
    pub eth_encap: arc_eth_encap,
    pub cap: arc_cap,
    pub raw: [u8; 0],
}

records! {
    arc_cap: size 6, align 1;
    arc_cap_mes: size 1, align 1;
    arc_eth_encap: size 15, align 1;
    arc_hardware: size 4, align 1;
    arc_rfc1051: size 1, align 1;
    arc_rfc1201: size 4, align 2;
    archdr: size 20, align 2;
    archdr_soft: size 16, align 2;
}
