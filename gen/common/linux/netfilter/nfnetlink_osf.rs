// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_osf.h

pub const MAXGENRELEN: i32 = 32;
pub const NF_OSF_FLAGMASK: i32 = 15;
pub const NF_OSF_GENRE: i32 = 0x1;
pub const NF_OSF_INVERT: i32 = 0x8;
pub const NF_OSF_LOG: i32 = 0x4;
pub const NF_OSF_LOGLEVEL_ALL: i32 = 0;
pub const NF_OSF_LOGLEVEL_ALL_KNOWN: i32 = 2;
pub const NF_OSF_LOGLEVEL_FIRST: i32 = 1;
pub const NF_OSF_TTL: i32 = 0x2;
pub const NF_OSF_TTL_LESS: i32 = 1;
pub const NF_OSF_TTL_NOCHECK: i32 = 2;
pub const NF_OSF_TTL_TRUE: i32 = 0;
pub const OSFOPT_ECHO: i32 = 6;
pub const OSFOPT_ECHOREPLY: i32 = 7;
pub const OSFOPT_EMPTY: i32 = 255;
pub const OSFOPT_EOL: i32 = 0;
pub const OSFOPT_MSS: i32 = 2;
pub const OSFOPT_NOP: i32 = 1;
pub const OSFOPT_POCP: i32 = 9;
pub const OSFOPT_POSP: i32 = 10;
pub const OSFOPT_SACK: i32 = 5;
pub const OSFOPT_SACKP: i32 = 4;
pub const OSFOPT_TS: i32 = 8;
pub const OSFOPT_WSO: i32 = 3;
pub const OSF_ATTR_FINGER: i32 = 1;
pub const OSF_ATTR_MAX: i32 = 2;
pub const OSF_ATTR_UNSPEC: i32 = 0;
pub const OSF_MSG_ADD: i32 = 0;
pub const OSF_MSG_MAX: i32 = 2;
pub const OSF_MSG_REMOVE: i32 = 1;
pub const OSF_WSS_MAX: i32 = 4;
pub const OSF_WSS_MODULO: i32 = 3;
pub const OSF_WSS_MSS: i32 = 1;
pub const OSF_WSS_MTU: i32 = 2;
pub const OSF_WSS_PLAIN: i32 = 0;

#[repr(C)]
pub struct nf_osf_info {
    pub genre: [core::ffi::c_char; 32],
    pub len: u32,
    pub flags: u32,
    pub loglevel: u32,
    pub ttl: u32,
}

#[repr(C)]
pub struct nf_osf_nlmsg {
    pub f: nf_osf_user_finger,
    pub ip: super::iphdr,
    pub tcp: super::tcphdr,
}

#[repr(C)]
pub struct nf_osf_opt {
    pub kind: u16,
    pub length: u16,
    pub wc: nf_osf_wc,
}

#[repr(C)]
pub struct nf_osf_user_finger {
    pub wss: nf_osf_wc,
    pub ttl: u8,
    pub df: u8,
    pub ss: u16,
    pub mss: u16,
    pub opt_num: u16,
    pub genre: [core::ffi::c_char; 32],
    pub version: [core::ffi::c_char; 32],
    pub subtype: [core::ffi::c_char; 32],
    pub opt: [nf_osf_opt; 40],
}

#[repr(C)]
pub struct nf_osf_wc {
    pub wc: u32,
    pub val: u32,
}

records! {
    nf_osf_info: size 48, align 4;
    nf_osf_nlmsg: size 632, align 4;
    nf_osf_opt: size 12, align 4;
    nf_osf_user_finger: size 592, align 4;
    nf_osf_wc: size 8, align 4;
}
