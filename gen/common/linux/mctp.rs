// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mctp.h

pub const MCTP_ADDR_ANY: i32 = 0xff;
pub const MCTP_ADDR_NULL: i32 = 0x0;
pub const MCTP_NET_ANY: i32 = 0x0;
pub const MCTP_OPT_ADDR_EXT: i32 = 1;
pub const MCTP_TAG_MASK: i32 = 0x7;
pub const MCTP_TAG_OWNER: i32 = 0x8;
pub const MCTP_TAG_PREALLOC: i32 = 0x10;
pub const SIOCMCTPALLOCTAG: i32 = 0x89e0;
pub const SIOCMCTPALLOCTAG2: i32 = 0x89e2;
pub const SIOCMCTPDROPTAG: i32 = 0x89e1;
pub const SIOCMCTPDROPTAG2: i32 = 0x89e3;

#[repr(C)]
pub struct mctp_addr {
    pub s_addr: u8,
}

pub type mctp_eid_t = u8;

#[repr(C)]
pub struct mctp_fq_addr {
    pub net: u32,
    pub eid: u8,
}

#[repr(C)]
pub struct mctp_ioc_tag_ctl {
    pub peer_addr: u8,
    pub tag: u8,
    pub flags: u16,
}

#[repr(C)]
pub struct mctp_ioc_tag_ctl2 {
    pub net: u32,
    pub peer_addr: u8,
    pub local_addr: u8,
    pub flags: u16,
    pub tag: u8,
}

#[repr(C)]
pub struct sockaddr_mctp {
    pub smctp_family: u16,
    pub __smctp_pad0: u16,
    pub smctp_network: u32,
    pub smctp_addr: mctp_addr,
    pub smctp_type: u8,
    pub smctp_tag: u8,
    pub __smctp_pad1: u8,
}

#[repr(C)]
pub struct sockaddr_mctp_ext {
    pub smctp_base: sockaddr_mctp,
    pub smctp_ifindex: i32,
    pub smctp_halen: u8,
    pub __smctp_pad0: [u8; 3],
    pub smctp_haddr: [u8; 32],
}

records! {
    mctp_addr: size 1, align 1;
    mctp_fq_addr: size 8, align 4;
    mctp_ioc_tag_ctl: size 4, align 2;
    mctp_ioc_tag_ctl2: size 12, align 4;
    sockaddr_mctp: size 12, align 4;
    sockaddr_mctp_ext: size 52, align 4;
}
