// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blkpg.h

pub const BLKPG: u32 = 0x1269;
pub const BLKPG_ADD_PARTITION: i32 = 1;
pub const BLKPG_DEL_PARTITION: i32 = 2;
pub const BLKPG_DEVNAMELTH: i32 = 64;
pub const BLKPG_RESIZE_PARTITION: i32 = 3;
pub const BLKPG_VOLNAMELTH: i32 = 64;

#[repr(C)]
pub struct blkpg_partition {
    pub start: i64,
    pub length: i64,
    pub pno: i32,
    pub devname: [core::ffi::c_char; 64],
    pub volname: [core::ffi::c_char; 64],
}

records! {
    blkpg_partition: size 152, align 8;
}
