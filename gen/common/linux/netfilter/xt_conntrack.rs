// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_conntrack.h

pub const XT_CONNTRACK_DIRECTION: i32 = 4096;
pub const XT_CONNTRACK_EXPIRES: i32 = 128;
pub const XT_CONNTRACK_ORIGDST: i32 = 8;
pub const XT_CONNTRACK_ORIGDST_PORT: i32 = 512;
pub const XT_CONNTRACK_ORIGSRC: i32 = 4;
pub const XT_CONNTRACK_ORIGSRC_PORT: i32 = 256;
pub const XT_CONNTRACK_PROTO: i32 = 2;
pub const XT_CONNTRACK_REPLDST: i32 = 32;
pub const XT_CONNTRACK_REPLDST_PORT: i32 = 2048;
pub const XT_CONNTRACK_REPLSRC: i32 = 16;
pub const XT_CONNTRACK_REPLSRC_PORT: i32 = 1024;
pub const XT_CONNTRACK_STATE: i32 = 1;
pub const XT_CONNTRACK_STATE_ALIAS: i32 = 8192;
pub const XT_CONNTRACK_STATE_DNAT: i32 = 0x80;
pub const XT_CONNTRACK_STATE_INVALID: i32 = 0x1;
pub const XT_CONNTRACK_STATE_SNAT: i32 = 0x40;
pub const XT_CONNTRACK_STATE_UNTRACKED: i32 = 0x100;
pub const XT_CONNTRACK_STATUS: i32 = 64;

#[repr(C)]
pub struct xt_conntrack_mtinfo1 {
    pub origsrc_addr: super::nf_inet_addr,
    pub origsrc_mask: super::nf_inet_addr,
    pub origdst_addr: super::nf_inet_addr,
    pub origdst_mask: super::nf_inet_addr,
    pub replsrc_addr: super::nf_inet_addr,
    pub replsrc_mask: super::nf_inet_addr,
    pub repldst_addr: super::nf_inet_addr,
    pub repldst_mask: super::nf_inet_addr,
    pub expires_min: u32,
    pub expires_max: u32,
    pub l4proto: u16,
    pub origsrc_port: u16,
    pub origdst_port: u16,
    pub replsrc_port: u16,
    pub repldst_port: u16,
    pub match_flags: u16,
    pub invert_flags: u16,
    pub state_mask: u8,
    pub status_mask: u8,
}

#[repr(C)]
pub struct xt_conntrack_mtinfo2 {
    pub origsrc_addr: super::nf_inet_addr,
    pub origsrc_mask: super::nf_inet_addr,
    pub origdst_addr: super::nf_inet_addr,
    pub origdst_mask: super::nf_inet_addr,
    pub replsrc_addr: super::nf_inet_addr,
    pub replsrc_mask: super::nf_inet_addr,
    pub repldst_addr: super::nf_inet_addr,
    pub repldst_mask: super::nf_inet_addr,
    pub expires_min: u32,
    pub expires_max: u32,
    pub l4proto: u16,
    pub origsrc_port: u16,
    pub origdst_port: u16,
    pub replsrc_port: u16,
    pub repldst_port: u16,
    pub match_flags: u16,
    pub invert_flags: u16,
    pub state_mask: u16,
    pub status_mask: u16,
}

#[repr(C)]
pub struct xt_conntrack_mtinfo3 {
    pub origsrc_addr: super::nf_inet_addr,
    pub origsrc_mask: super::nf_inet_addr,
    pub origdst_addr: super::nf_inet_addr,
    pub origdst_mask: super::nf_inet_addr,
    pub replsrc_addr: super::nf_inet_addr,
    pub replsrc_mask: super::nf_inet_addr,
    pub repldst_addr: super::nf_inet_addr,
    pub repldst_mask: super::nf_inet_addr,
    pub expires_min: u32,
    pub expires_max: u32,
    pub l4proto: u16,
    pub origsrc_port: u16,
    pub origdst_port: u16,
    pub replsrc_port: u16,
    pub repldst_port: u16,
    pub match_flags: u16,
    pub invert_flags: u16,
    pub state_mask: u16,
    pub status_mask: u16,
    pub origsrc_port_high: u16,
    pub origdst_port_high: u16,
    pub replsrc_port_high: u16,
    pub repldst_port_high: u16,
}

records! {
    xt_conntrack_mtinfo1: size 152, align 4;
    xt_conntrack_mtinfo2: size 156, align 4;
    xt_conntrack_mtinfo3: size 164, align 4;
}
