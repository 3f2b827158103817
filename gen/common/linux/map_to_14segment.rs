// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/map_to_14segment.h

pub const BIT_SEG14_A: i32 = 0;
pub const BIT_SEG14_B: i32 = 1;
pub const BIT_SEG14_C: i32 = 2;
pub const BIT_SEG14_D: i32 = 3;
pub const BIT_SEG14_E: i32 = 4;
pub const BIT_SEG14_F: i32 = 5;
pub const BIT_SEG14_G1: i32 = 6;
pub const BIT_SEG14_G2: i32 = 7;
pub const BIT_SEG14_H: i32 = 8;
pub const BIT_SEG14_I: i32 = 9;
pub const BIT_SEG14_J: i32 = 10;
pub const BIT_SEG14_K: i32 = 11;
pub const BIT_SEG14_L: i32 = 12;
pub const BIT_SEG14_M: i32 = 13;
pub const BIT_SEG14_RESERVED1: i32 = 14;
pub const BIT_SEG14_RESERVED2: i32 = 15;
pub const MAP_TO_SEG14_SYSFS_FILE: &core::ffi::CStr = c"map_seg14";

#[repr(C)]
pub struct seg14_conversion_map {
    pub table: [u16; 128],
}

records! {
    seg14_conversion_map: size 256, align 2;
}
