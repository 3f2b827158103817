// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/x_tables.h

pub const XT_CONTINUE: u32 = 0xffffffff;
pub const XT_ERROR_TARGET: &core::ffi::CStr = c"ERROR";
pub const XT_EXTENSION_MAXNAMELEN: i32 = 29;
pub const XT_FUNCTION_MAXNAMELEN: i32 = 30;
pub const XT_INV_PROTO: i32 = 0x40;
pub const XT_RETURN: i32 = -5;
pub const XT_STANDARD_TARGET: &core::ffi::CStr = c"";
pub const XT_TABLE_MAXNAMELEN: i32 = 32;

#[repr(C)]
pub struct _xt_align {
    pub u8: u8,
    pub u16: u16,
    pub u32: u32,
    pub u64: u64,
}

#[repr(C)]
pub struct xt_counters {
    pub pcnt: u64,
    pub bcnt: u64,
}

#[repr(C)]
pub struct xt_counters_info {
    pub name: [core::ffi::c_char; 32],
    pub num_counters: u32,
    pub counters: [xt_counters; 0],
}

#[repr(C)]
pub struct xt_entry_match_u_user {
    pub match_size: u16,
    pub name: [core::ffi::c_char; 29],
    pub revision: u8,
}

#[repr(C)]
pub struct xt_entry_target_u_user {
    pub target_size: u16,
    pub name: [core::ffi::c_char; 29],
    pub revision: u8,
}

#[repr(C)]
pub struct xt_get_revision {
    pub name: [core::ffi::c_char; 29],
    pub revision: u8,
}

records! {
    _xt_align: size 16, align 8;
    xt_counters: size 16, align 8;
    xt_counters_info: size 40, align 8;
    xt_entry_match_u_user: size 32, align 2;
    xt_entry_target_u_user: size 32, align 2;
    xt_get_revision: size 30, align 1;
}
