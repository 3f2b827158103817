// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/mtrr.h

pub const MTRRIOC_ADD_ENTRY: u32 = 0x40104d00;
pub const MTRRIOC_ADD_PAGE_ENTRY: u32 = 0x40104d05;
pub const MTRRIOC_DEL_ENTRY: u32 = 0x40104d02;
pub const MTRRIOC_DEL_PAGE_ENTRY: u32 = 0x40104d07;
pub const MTRRIOC_GET_ENTRY: u32 = 0xc0184d03;
pub const MTRRIOC_GET_PAGE_ENTRY: u32 = 0xc0184d08;
pub const MTRRIOC_KILL_ENTRY: u32 = 0x40104d04;
pub const MTRRIOC_KILL_PAGE_ENTRY: u32 = 0x40104d09;
pub const MTRRIOC_SET_ENTRY: u32 = 0x40104d01;
pub const MTRRIOC_SET_PAGE_ENTRY: u32 = 0x40104d06;
pub const MTRR_IOCTL_BASE: i32 = 77;
pub const MTRR_MAX_VAR_RANGES: i32 = 256;
pub const MTRR_NUM_FIXED_RANGES: i32 = 88;
pub const MTRR_NUM_TYPES: i32 = 7;
pub const MTRR_TYPE_INVALID: i32 = 0xff;
pub const MTRR_TYPE_UNCACHABLE: i32 = 0;
pub const MTRR_TYPE_WRBACK: i32 = 6;
pub const MTRR_TYPE_WRCOMB: i32 = 1;
pub const MTRR_TYPE_WRPROT: i32 = 5;
pub const MTRR_TYPE_WRTHROUGH: i32 = 4;

#[repr(C)]
pub struct mtrr_gentry {
    pub base: u64,
    pub size: u32,
    pub regnum: u32,
    pub r#type: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct mtrr_sentry {
    pub base: u64,
    pub size: u32,
    pub r#type: u32,
}

pub type mtrr_type = u8;

#[repr(C)]
pub struct mtrr_var_range {
    pub base_lo: u32,
    pub base_hi: u32,
    pub mask_lo: u32,
    pub mask_hi: u32,
}

records! {
    mtrr_gentry: size 24, align 8;
    mtrr_sentry: size 16, align 8;
    mtrr_var_range: size 16, align 4;
}
