// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/mtd-abi.h

pub const MEMREADOOB: u32 = 0xc0104d04;
pub const MEMWRITEOOB: u32 = 0xc0104d03;

#[repr(C)]
pub struct mtd_oob_buf {
    pub start: u32,
    pub length: u32,
    pub ptr: *mut u8,
}

records! {
    mtd_oob_buf: size 16, align 8;
}
