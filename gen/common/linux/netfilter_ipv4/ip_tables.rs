// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ip_tables.h

pub const IPT_BASE_CTL: i32 = 64;
pub const IPT_CONTINUE: u32 = 0xffffffff;
pub const IPT_ERROR_TARGET: &core::ffi::CStr = c"ERROR";
pub const IPT_FUNCTION_MAXNAMELEN: i32 = 30;
pub const IPT_F_FRAG: i32 = 0x1;
pub const IPT_F_GOTO: i32 = 0x2;
pub const IPT_F_MASK: i32 = 0x3;
pub const IPT_ICMP_INV: i32 = 0x1;
pub const IPT_INV_DSTIP: i32 = 0x10;
pub const IPT_INV_FRAG: i32 = 0x20;
pub const IPT_INV_MASK: i32 = 0x7f;
pub const IPT_INV_PROTO: i32 = 64;
pub const IPT_INV_SRCIP: i32 = 0x8;
pub const IPT_INV_TOS: i32 = 0x4;
pub const IPT_INV_VIA_IN: i32 = 0x1;
pub const IPT_INV_VIA_OUT: i32 = 0x2;
pub const IPT_RETURN: i32 = -5;
pub const IPT_SO_GET_ENTRIES: i32 = 65;
pub const IPT_SO_GET_INFO: i32 = 64;
pub const IPT_SO_GET_MAX: i32 = 67;
pub const IPT_SO_GET_REVISION_MATCH: i32 = 66;
pub const IPT_SO_GET_REVISION_TARGET: i32 = 67;
pub const IPT_SO_SET_ADD_COUNTERS: i32 = 65;
pub const IPT_SO_SET_MAX: i32 = 65;
pub const IPT_SO_SET_REPLACE: i32 = 64;
pub const IPT_STANDARD_TARGET: &core::ffi::CStr = c"";
pub const IPT_TABLE_MAXNAMELEN: i32 = 32;
pub const IPT_TCP_INV_DSTPT: i32 = 2;
pub const IPT_TCP_INV_FLAGS: i32 = 4;
pub const IPT_TCP_INV_MASK: i32 = 15;
pub const IPT_TCP_INV_OPTION: i32 = 8;
pub const IPT_TCP_INV_SRCPT: i32 = 1;
pub const IPT_UDP_INV_DSTPT: i32 = 2;
pub const IPT_UDP_INV_MASK: i32 = 3;
pub const IPT_UDP_INV_SRCPT: i32 = 1;

pub type ipt_counters = super::xt_counters;

pub type ipt_counters_info = super::xt_counters_info;

#[repr(C)]
pub struct ipt_entry {
    pub ip: ipt_ip,
    pub nfcache: u32,
    pub target_offset: u16,
    pub next_offset: u16,
    pub comefrom: u32,
    pub counters: super::xt_counters,
    pub elems: [u8; 0],
}

pub type ipt_entry_match = super::xt_entry_match;

pub type ipt_entry_target = super::xt_entry_target;

pub type ipt_error_target = super::xt_error_target;

#[repr(C)]
pub struct ipt_get_entries {
    pub name: [core::ffi::c_char; 32],
    pub size: u32,
    pub entrytable: [ipt_entry; 0],
}

pub type ipt_get_revision = super::xt_get_revision;

#[repr(C)]
pub struct ipt_getinfo {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub hook_entry: [u32; 5],
    pub underflow: [u32; 5],
    pub num_entries: u32,
    pub size: u32,
}

#[repr(C)]
pub struct ipt_icmp {
    pub r#type: u8,
    pub code: [u8; 2],
    pub invflags: u8,
}

#[repr(C)]
pub struct ipt_ip {
    pub src: super::in_addr,
    pub dst: super::in_addr,
    pub smsk: super::in_addr,
    pub dmsk: super::in_addr,
    pub iniface: [core::ffi::c_char; 16],
    pub outiface: [core::ffi::c_char; 16],
    pub iniface_mask: [u8; 16],
    pub outiface_mask: [u8; 16],
    pub proto: u16,
    pub flags: u8,
    pub invflags: u8,
}

#[repr(C)]
pub struct ipt_replace {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub num_entries: u32,
    pub size: u32,
    pub hook_entry: [u32; 5],
    pub underflow: [u32; 5],
    pub num_counters: u32,
    pub counters: *mut super::xt_counters,
    pub entries: [ipt_entry; 0],
}

pub type ipt_standard_target = super::xt_standard_target;

pub type ipt_tcp = super::xt_tcp;

pub type ipt_udp = super::xt_udp;

records! {
    ipt_entry: size 112, align 8;
    ipt_get_entries: size 40, align 8;
    ipt_getinfo: size 84, align 4;
    ipt_icmp: size 4, align 1;
    ipt_ip: size 84, align 4;
    ipt_replace: size 96, align 8;
}
