// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mroute.h

pub const ALL_VIFS: u32 = 0xffff;
pub const IGMPMSG_NOCACHE: i32 = 1;
pub const IGMPMSG_WHOLEPKT: i32 = 3;
pub const IGMPMSG_WRONGVIF: i32 = 2;
pub const IGMPMSG_WRVIFWHOLE: i32 = 4;
pub const IPMRA_CREPORT_DST_ADDR: i32 = 4;
pub const IPMRA_CREPORT_MAX: i32 = 6;
pub const IPMRA_CREPORT_MSGTYPE: i32 = 1;
pub const IPMRA_CREPORT_PKT: i32 = 5;
pub const IPMRA_CREPORT_SRC_ADDR: i32 = 3;
pub const IPMRA_CREPORT_TABLE: i32 = 6;
pub const IPMRA_CREPORT_UNSPEC: i32 = 0;
pub const IPMRA_CREPORT_VIF_ID: i32 = 2;
pub const IPMRA_TABLE_CACHE_RES_QUEUE_LEN: i32 = 2;
pub const IPMRA_TABLE_ID: i32 = 1;
pub const IPMRA_TABLE_MAX: i32 = 7;
pub const IPMRA_TABLE_MROUTE_DO_ASSERT: i32 = 4;
pub const IPMRA_TABLE_MROUTE_DO_PIM: i32 = 5;
pub const IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE: i32 = 7;
pub const IPMRA_TABLE_MROUTE_REG_VIF_NUM: i32 = 3;
pub const IPMRA_TABLE_UNSPEC: i32 = 0;
pub const IPMRA_TABLE_VIFS: i32 = 6;
pub const IPMRA_VIF: i32 = 1;
pub const IPMRA_VIFA_BYTES_IN: i32 = 4;
pub const IPMRA_VIFA_BYTES_OUT: i32 = 5;
pub const IPMRA_VIFA_FLAGS: i32 = 3;
pub const IPMRA_VIFA_IFINDEX: i32 = 1;
pub const IPMRA_VIFA_LOCAL_ADDR: i32 = 8;
pub const IPMRA_VIFA_MAX: i32 = 10;
pub const IPMRA_VIFA_PACKETS_IN: i32 = 6;
pub const IPMRA_VIFA_PACKETS_OUT: i32 = 7;
pub const IPMRA_VIFA_PAD: i32 = 10;
pub const IPMRA_VIFA_REMOTE_ADDR: i32 = 9;
pub const IPMRA_VIFA_UNSPEC: i32 = 0;
pub const IPMRA_VIFA_VIF_ID: i32 = 2;
pub const IPMRA_VIF_MAX: i32 = 1;
pub const IPMRA_VIF_UNSPEC: i32 = 0;
pub const MAXVIFS: i32 = 32;
pub const MFC_ASSERT_THRESH: i32 = 300;
pub const MRT_ADD_MFC: i32 = 204;
pub const MRT_ADD_MFC_PROXY: i32 = 210;
pub const MRT_ADD_VIF: i32 = 202;
pub const MRT_ASSERT: i32 = 207;
pub const MRT_BASE: i32 = 200;
pub const MRT_DEL_MFC: i32 = 205;
pub const MRT_DEL_MFC_PROXY: i32 = 211;
pub const MRT_DEL_VIF: i32 = 203;
pub const MRT_DONE: i32 = 201;
pub const MRT_FLUSH: i32 = 212;
pub const MRT_FLUSH_MFC: i32 = 1;
pub const MRT_FLUSH_MFC_STATIC: i32 = 2;
pub const MRT_FLUSH_VIFS: i32 = 4;
pub const MRT_FLUSH_VIFS_STATIC: i32 = 8;
pub const MRT_INIT: i32 = 200;
pub const MRT_MAX: i32 = 212;
pub const MRT_PIM: i32 = 208;
pub const MRT_TABLE: i32 = 209;
pub const MRT_VERSION: i32 = 206;
pub const SIOCGETRPF: i32 = 0x89e2;
pub const SIOCGETSGCNT: i32 = 0x89e1;
pub const SIOCGETVIFCNT: i32 = 0x89e0;
pub const VIFF_REGISTER: i32 = 0x4;
pub const VIFF_SRCRT: i32 = 0x2;
pub const VIFF_TUNNEL: i32 = 0x1;
pub const VIFF_USE_IFINDEX: i32 = 0x8;
pub const __IPMRA_CREPORT_MAX: i32 = 7;
pub const __IPMRA_TABLE_MAX: i32 = 8;
pub const __IPMRA_VIFA_MAX: i32 = 11;
pub const __IPMRA_VIF_MAX: i32 = 2;

#[repr(C)]
pub struct igmpmsg {
    pub unused1: u32,
    pub unused2: u32,
    pub im_msgtype: u8,
    pub im_mbz: u8,
    pub im_vif: u8,
    pub im_vif_hi: u8,
    pub im_src: super::in_addr,
    pub im_dst: super::in_addr,
}

#[repr(C)]
pub struct mfcctl {
    pub mfcc_origin: super::in_addr,
    pub mfcc_mcastgrp: super::in_addr,
    pub mfcc_parent: u16,
    pub mfcc_ttls: [u8; 32],
    pub mfcc_pkt_cnt: u32,
    pub mfcc_byte_cnt: u32,
    pub mfcc_wrong_if: u32,
    pub mfcc_expire: i32,
}

pub type vifbitmap_t = core::ffi::c_ulong;

#[repr(C)]
pub struct vifctl {
    pub vifc_vifi: u16,
    pub vifc_flags: u8,
    pub vifc_threshold: u8,
    pub vifc_rate_limit: u32,
    pub anon0: vifctl_anon0,
    pub vifc_rmt_addr: super::in_addr,
}

#[repr(C)]
pub union vifctl_anon0 {
    pub vifc_lcl_addr: super::in_addr,
    pub vifc_lcl_ifindex: i32,
}

pub type vifi_t = u16;

records! {
    igmpmsg: size 20, align 4;
    mfcctl: size 60, align 4;
    vifctl: size 16, align 4;
    vifctl_anon0: size 4, align 4;
}
