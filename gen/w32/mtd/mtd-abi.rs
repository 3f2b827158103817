// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/mtd-abi.h

pub const MEMREADOOB: u32 = 0xc00c4d04;
pub const MEMWRITEOOB: u32 = 0xc00c4d03;

#[repr(C)]
pub struct mtd_oob_buf {
    pub start: u32,
    pub length: u32,
    pub ptr: *mut u8,
}

records! {
    mtd_oob_buf: size 12, align 4;
}
