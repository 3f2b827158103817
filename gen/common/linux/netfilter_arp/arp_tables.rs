// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_arp/arp_tables.h

pub const ARPT_BASE_CTL: i32 = 96;
pub const ARPT_CONTINUE: u32 = 0xffffffff;
pub const ARPT_DEV_ADDR_LEN_MAX: i32 = 16;
pub const ARPT_ERROR_TARGET: &core::ffi::CStr = c"ERROR";
pub const ARPT_FUNCTION_MAXNAMELEN: i32 = 30;
pub const ARPT_F_MASK: i32 = 0x0;
pub const ARPT_INV_ARPHLN: i32 = 0x200;
pub const ARPT_INV_ARPHRD: i32 = 0x80;
pub const ARPT_INV_ARPOP: i32 = 0x40;
pub const ARPT_INV_ARPPRO: i32 = 0x100;
pub const ARPT_INV_MASK: i32 = 0x3ff;
pub const ARPT_INV_SRCDEVADDR: i32 = 0x10;
pub const ARPT_INV_SRCIP: i32 = 0x4;
pub const ARPT_INV_TGTDEVADDR: i32 = 0x20;
pub const ARPT_INV_TGTIP: i32 = 0x8;
pub const ARPT_INV_VIA_IN: i32 = 0x1;
pub const ARPT_INV_VIA_OUT: i32 = 0x2;
pub const ARPT_RETURN: i32 = -5;
pub const ARPT_SO_GET_ENTRIES: i32 = 97;
pub const ARPT_SO_GET_INFO: i32 = 96;
pub const ARPT_SO_GET_MAX: i32 = 99;
pub const ARPT_SO_GET_REVISION_TARGET: i32 = 99;
pub const ARPT_SO_SET_ADD_COUNTERS: i32 = 97;
pub const ARPT_SO_SET_MAX: i32 = 97;
pub const ARPT_SO_SET_REPLACE: i32 = 96;
pub const ARPT_STANDARD_TARGET: &core::ffi::CStr = c"";
pub const ARPT_TABLE_MAXNAMELEN: i32 = 32;

#[repr(C)]
pub struct arpt_arp {
    pub src: super::in_addr,
    pub tgt: super::in_addr,
    pub smsk: super::in_addr,
    pub tmsk: super::in_addr,
    pub arhln: u8,
    pub arhln_mask: u8,
    pub src_devaddr: arpt_devaddr_info,
    pub tgt_devaddr: arpt_devaddr_info,
    pub arpop: u16,
    pub arpop_mask: u16,
    pub arhrd: u16,
    pub arhrd_mask: u16,
    pub arpro: u16,
    pub arpro_mask: u16,
    pub iniface: [core::ffi::c_char; 16],
    pub outiface: [core::ffi::c_char; 16],
    pub iniface_mask: [u8; 16],
    pub outiface_mask: [u8; 16],
    pub flags: u8,
    pub invflags: u16,
}

pub type arpt_counters = super::xt_counters;

pub type arpt_counters_info = super::xt_counters_info;

#[repr(C)]
pub struct arpt_devaddr_info {
    pub addr: [core::ffi::c_char; 16],
    pub mask: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct arpt_entry {
    pub arp: arpt_arp,
    pub target_offset: u16,
    pub next_offset: u16,
    pub comefrom: u32,
    pub counters: super::xt_counters,
    pub elems: [u8; 0],
}

pub type arpt_entry_target = super::xt_entry_target;

pub type arpt_error_target = super::xt_error_target;

#[repr(C)]
pub struct arpt_get_entries {
    pub name: [core::ffi::c_char; 32],
    pub size: u32,
    pub entrytable: [arpt_entry; 0],
}

#[repr(C)]
pub struct arpt_getinfo {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub hook_entry: [u32; 3],
    pub underflow: [u32; 3],
    pub num_entries: u32,
    pub size: u32,
}

#[repr(C)]
pub struct arpt_replace {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub num_entries: u32,
    pub size: u32,
    pub hook_entry: [u32; 3],
    pub underflow: [u32; 3],
    pub num_counters: u32,
    pub counters: *mut super::xt_counters,
    pub entries: [arpt_entry; 0],
}

pub type arpt_standard_target = super::xt_standard_target;

records! {
    arpt_arp: size 164, align 4;
    arpt_devaddr_info: size 32, align 1;
    arpt_entry: size 192, align 8;
    arpt_get_entries: size 40, align 8;
    arpt_getinfo: size 68, align 4;
    arpt_replace: size 80, align 8;
}
