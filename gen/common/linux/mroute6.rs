// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mroute6.h

pub const ALL_MIFS: u32 = 0xffff;
pub const IF_SETSIZE: i32 = 256;
pub const IP6MRA_CREPORT_DST_ADDR: i32 = 4;
pub const IP6MRA_CREPORT_MAX: i32 = 5;
pub const IP6MRA_CREPORT_MIF_ID: i32 = 2;
pub const IP6MRA_CREPORT_MSGTYPE: i32 = 1;
pub const IP6MRA_CREPORT_PKT: i32 = 5;
pub const IP6MRA_CREPORT_SRC_ADDR: i32 = 3;
pub const IP6MRA_CREPORT_UNSPEC: i32 = 0;
pub const MAXMIFS: i32 = 32;
pub const MIFF_REGISTER: i32 = 0x1;
pub const MRT6MSG_NOCACHE: i32 = 1;
pub const MRT6MSG_WHOLEPKT: i32 = 3;
pub const MRT6MSG_WRMIFWHOLE: i32 = 4;
pub const MRT6MSG_WRONGMIF: i32 = 2;
pub const MRT6_ADD_MFC: i32 = 204;
pub const MRT6_ADD_MFC_PROXY: i32 = 210;
pub const MRT6_ADD_MIF: i32 = 202;
pub const MRT6_ASSERT: i32 = 207;
pub const MRT6_BASE: i32 = 200;
pub const MRT6_DEL_MFC: i32 = 205;
pub const MRT6_DEL_MFC_PROXY: i32 = 211;
pub const MRT6_DEL_MIF: i32 = 203;
pub const MRT6_DONE: i32 = 201;
pub const MRT6_FLUSH: i32 = 212;
pub const MRT6_FLUSH_MFC: i32 = 1;
pub const MRT6_FLUSH_MFC_STATIC: i32 = 2;
pub const MRT6_FLUSH_MIFS: i32 = 4;
pub const MRT6_FLUSH_MIFS_STATIC: i32 = 8;
pub const MRT6_INIT: i32 = 200;
pub const MRT6_MAX: i32 = 212;
pub const MRT6_PIM: i32 = 208;
pub const MRT6_TABLE: i32 = 209;
pub const MRT6_VERSION: i32 = 206;
pub const NIFBITS: u32 = 32;
pub const SIOCGETMIFCNT_IN6: i32 = 0x89e0;
pub const SIOCGETSGCNT_IN6: i32 = 0x89e1;
pub const __IP6MRA_CREPORT_MAX: i32 = 6;

pub type if_mask = u32;

#[repr(C)]
pub struct if_set {
    pub ifs_bits: [u32; 8],
}

#[repr(C)]
pub struct mf6cctl {
    pub mf6cc_origin: super::sockaddr_in6,
    pub mf6cc_mcastgrp: super::sockaddr_in6,
    pub mf6cc_parent: u16,
    pub mf6cc_ifset: if_set,
}

#[repr(C)]
pub struct mif6ctl {
    pub mif6c_mifi: u16,
    pub mif6c_flags: u8,
    pub vifc_threshold: u8,
    pub mif6c_pifi: u16,
    pub vifc_rate_limit: u32,
}

pub type mifbitmap_t = core::ffi::c_ulong;

pub type mifi_t = u16;

#[repr(C)]
pub struct mrt6msg {
    pub im6_mbz: u8,
    pub im6_msgtype: u8,
    pub im6_mif: u16,
    pub im6_pad: u32,
    pub im6_src: super::in6_addr,
    pub im6_dst: super::in6_addr,
}

records! {
    if_set: size 32, align 4;
    mf6cctl: size 92, align 4;
    mif6ctl: size 12, align 4;
    mrt6msg: size 40, align 4;
}
