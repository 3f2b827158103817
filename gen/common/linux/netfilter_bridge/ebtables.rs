// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebtables.h

pub const EBT_802_3: i32 = 0x4;
pub const EBT_ACCEPT: i32 = -1;
pub const EBT_BASE_CTL: i32 = 128;
pub const EBT_CHAIN_MAXNAMELEN: i32 = 32;
pub const EBT_CONTINUE: i32 = -3;
pub const EBT_DESTMAC: i32 = 0x10;
pub const EBT_DROP: i32 = -2;
pub const EBT_ENTRY_OR_ENTRIES: i32 = 0x1;
pub const EBT_EXTENSION_MAXNAMELEN: i32 = 31;
pub const EBT_FUNCTION_MAXNAMELEN: i32 = 32;
pub const EBT_F_MASK: i32 = 31;
pub const EBT_IDEST: i32 = 0x10;
pub const EBT_IIN: i32 = 0x2;
pub const EBT_ILOGICALIN: i32 = 0x20;
pub const EBT_ILOGICALOUT: i32 = 0x40;
pub const EBT_INV_MASK: i32 = 0x7f;
pub const EBT_IOUT: i32 = 0x4;
pub const EBT_IPROTO: i32 = 0x1;
pub const EBT_ISOURCE: i32 = 0x8;
pub const EBT_NOPROTO: i32 = 0x2;
pub const EBT_RETURN: i32 = -4;
pub const EBT_SOURCEMAC: i32 = 0x8;
pub const EBT_SO_GET_ENTRIES: i32 = 129;
pub const EBT_SO_GET_INFO: i32 = 128;
pub const EBT_SO_GET_INIT_ENTRIES: i32 = 131;
pub const EBT_SO_GET_INIT_INFO: i32 = 130;
pub const EBT_SO_GET_MAX: i32 = 132;
pub const EBT_SO_SET_COUNTERS: i32 = 129;
pub const EBT_SO_SET_ENTRIES: i32 = 128;
pub const EBT_SO_SET_MAX: i32 = 130;
pub const EBT_STANDARD_TARGET: &core::ffi::CStr = c"standard";
pub const EBT_TABLE_MAXNAMELEN: i32 = 32;
pub const EBT_VERDICT_BITS: i32 = 0xf;
pub const NUM_STANDARD_TARGETS: i32 = 4;

#[repr(C)]
pub struct ebt_counter {
    pub pcnt: u64,
    pub bcnt: u64,
}

#[repr(C)]
pub union ebt_entry_anon0 {
    pub anon0: ebt_entry_anon0_anon0,
    pub offsets: ebt_entry_anon0_offsets,
}

#[repr(C)]
pub struct ebt_entry_anon0_anon0 {
    pub watchers_offset: u32,
    pub target_offset: u32,
    pub next_offset: u32,
}

#[repr(C)]
pub struct ebt_entry_anon0_offsets {
    pub watchers_offset: u32,
    pub target_offset: u32,
    pub next_offset: u32,
}

#[repr(C)]
pub struct ebt_entry_match_u_anon0 {
    pub name: [core::ffi::c_char; 31],
    pub revision: u8,
}

#[repr(C)]
pub struct ebt_entry_target_u_anon0 {
    pub name: [core::ffi::c_char; 31],
    pub revision: u8,
}

#[repr(C)]
pub struct ebt_entry_watcher_u_anon0 {
    pub name: [core::ffi::c_char; 31],
    pub revision: u8,
}

records! {
    ebt_counter: size 16, align 8;
    ebt_entry_anon0: size 12, align 4;
    ebt_entry_anon0_anon0: size 12, align 4;
    ebt_entry_anon0_offsets: size 12, align 4;
    ebt_entry_match_u_anon0: size 32, align 1;
    ebt_entry_target_u_anon0: size 32, align 1;
    ebt_entry_watcher_u_anon0: size 32, align 1;
}
