// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/map_to_7segment.h

pub const BIT_SEG7_A: i32 = 0;
pub const BIT_SEG7_B: i32 = 1;
pub const BIT_SEG7_C: i32 = 2;
pub const BIT_SEG7_D: i32 = 3;
pub const BIT_SEG7_E: i32 = 4;
pub const BIT_SEG7_F: i32 = 5;
pub const BIT_SEG7_G: i32 = 6;
pub const BIT_SEG7_RESERVED: i32 = 7;
pub const MAP_TO_SEG7_SYSFS_FILE: &core::ffi::CStr = c"map_seg7";

#[repr(C)]
pub struct seg7_conversion_map {
    pub table: [u8; 128],
}

records! {
    seg7_conversion_map: size 128, align 1;
}
