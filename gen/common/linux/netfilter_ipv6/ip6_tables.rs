// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6_tables.h

pub const IP6T_BASE_CTL: i32 = 64;
pub const IP6T_CONTINUE: u32 = 0xffffffff;
pub const IP6T_ERROR_TARGET: &core::ffi::CStr = c"ERROR";
pub const IP6T_FUNCTION_MAXNAMELEN: i32 = 30;
pub const IP6T_F_GOTO: i32 = 0x4;
pub const IP6T_F_MASK: i32 = 0x7;
pub const IP6T_F_PROTO: i32 = 0x1;
pub const IP6T_F_TOS: i32 = 0x2;
pub const IP6T_ICMP_INV: i32 = 0x1;
pub const IP6T_INV_DSTIP: i32 = 0x10;
pub const IP6T_INV_FRAG: i32 = 0x20;
pub const IP6T_INV_MASK: i32 = 0x7f;
pub const IP6T_INV_PROTO: i32 = 64;
pub const IP6T_INV_SRCIP: i32 = 0x8;
pub const IP6T_INV_TOS: i32 = 0x4;
pub const IP6T_INV_VIA_IN: i32 = 0x1;
pub const IP6T_INV_VIA_OUT: i32 = 0x2;
pub const IP6T_RETURN: i32 = -5;
pub const IP6T_SO_GET_ENTRIES: i32 = 65;
pub const IP6T_SO_GET_INFO: i32 = 64;
pub const IP6T_SO_GET_MAX: i32 = 69;
pub const IP6T_SO_GET_REVISION_MATCH: i32 = 68;
pub const IP6T_SO_GET_REVISION_TARGET: i32 = 69;
pub const IP6T_SO_ORIGINAL_DST: i32 = 80;
pub const IP6T_SO_SET_ADD_COUNTERS: i32 = 65;
pub const IP6T_SO_SET_MAX: i32 = 65;
pub const IP6T_SO_SET_REPLACE: i32 = 64;
pub const IP6T_STANDARD_TARGET: &core::ffi::CStr = c"";
pub const IP6T_TABLE_MAXNAMELEN: i32 = 32;
pub const IP6T_TCP_INV_DSTPT: i32 = 2;
pub const IP6T_TCP_INV_FLAGS: i32 = 4;
pub const IP6T_TCP_INV_MASK: i32 = 15;
pub const IP6T_TCP_INV_OPTION: i32 = 8;
pub const IP6T_TCP_INV_SRCPT: i32 = 1;
pub const IP6T_UDP_INV_DSTPT: i32 = 2;
pub const IP6T_UDP_INV_MASK: i32 = 3;
pub const IP6T_UDP_INV_SRCPT: i32 = 1;

pub type ip6t_counters = super::xt_counters;

pub type ip6t_counters_info = super::xt_counters_info;

#[repr(C)]
pub struct ip6t_entry {
    pub ipv6: ip6t_ip6,
    pub nfcache: u32,
    pub target_offset: u16,
    pub next_offset: u16,
    pub comefrom: u32,
    pub counters: super::xt_counters,
    pub elems: [u8; 0],
}

pub type ip6t_entry_match = super::xt_entry_match;

pub type ip6t_entry_target = super::xt_entry_target;

#[repr(C)]
pub struct ip6t_error {
    pub entry: ip6t_entry,
    pub target: super::xt_error_target,
}

pub type ip6t_error_target = super::xt_error_target;

#[repr(C)]
pub struct ip6t_get_entries {
    pub name: [core::ffi::c_char; 32],
    pub size: u32,
    pub entrytable: [ip6t_entry; 0],
}

pub type ip6t_get_revision = super::xt_get_revision;

#[repr(C)]
pub struct ip6t_getinfo {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub hook_entry: [u32; 5],
    pub underflow: [u32; 5],
    pub num_entries: u32,
    pub size: u32,
}

#[repr(C)]
pub struct ip6t_icmp {
    pub r#type: u8,
    pub code: [u8; 2],
    pub invflags: u8,
}

#[repr(C)]
pub struct ip6t_ip6 {
    pub src: super::in6_addr,
    pub dst: super::in6_addr,
    pub smsk: super::in6_addr,
    pub dmsk: super::in6_addr,
    pub iniface: [core::ffi::c_char; 16],
    pub outiface: [core::ffi::c_char; 16],
    pub iniface_mask: [u8; 16],
    pub outiface_mask: [u8; 16],
    pub proto: u16,
    pub tos: u8,
    pub flags: u8,
    pub invflags: u8,
}

#[repr(C)]
pub struct ip6t_replace {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub num_entries: u32,
    pub size: u32,
    pub hook_entry: [u32; 5],
    pub underflow: [u32; 5],
    pub num_counters: u32,
    pub counters: *mut super::xt_counters,
    pub entries: [ip6t_entry; 0],
}

#[repr(C)]
pub struct ip6t_standard {
    pub entry: ip6t_entry,
    pub target: super::xt_standard_target,
}

pub type ip6t_standard_target = super::xt_standard_target;

pub type ip6t_tcp = super::xt_tcp;

pub type ip6t_udp = super::xt_udp;

records! {
    ip6t_entry: size 168, align 8;
    ip6t_error: size 232, align 8;
    ip6t_get_entries: size 40, align 8;
    ip6t_getinfo: size 84, align 4;
    ip6t_icmp: size 4, align 1;
    ip6t_ip6: size 136, align 4;
    ip6t_replace: size 96, align 8;
    ip6t_standard: size 208, align 8;
}
