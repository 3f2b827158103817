// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/romfs_fs.h

pub const ROMBMASK: i32 = 0x3ff;
pub const ROMBSBITS: i32 = 10;
pub const ROMBSIZE: i32 = 0x400;
pub const ROMFH_BLK: i32 = 4;
pub const ROMFH_CHR: i32 = 5;
pub const ROMFH_DIR: i32 = 1;
pub const ROMFH_EXEC: i32 = 8;
pub const ROMFH_FIF: i32 = 7;
pub const ROMFH_HRD: i32 = 0;
pub const ROMFH_MASK: i32 = -16;
pub const ROMFH_PAD: i32 = 15;
pub const ROMFH_REG: i32 = 2;
pub const ROMFH_SCK: i32 = 6;
pub const ROMFH_SIZE: i32 = 16;
pub const ROMFH_SYM: i32 = 3;
pub const ROMFH_TYPE: i32 = 7;
pub const ROMFS_MAGIC: i32 = 0x7275;
pub const ROMFS_MAXFN: i32 = 128;

#[repr(C)]
pub struct romfs_inode {
    pub next: u32,
    pub spec: u32,
    pub size: u32,
    pub checksum: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct romfs_super_block {
    pub word0: u32,
    pub word1: u32,
    pub size: u32,
    pub checksum: u32,
    pub name: [core::ffi::c_char; 0],
}

records! {
    romfs_inode: size 16, align 4;
    romfs_super_block: size 16, align 4;
}
