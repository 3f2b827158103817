// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/minix_fs.h

pub const MINIX2_LINK_MAX: i32 = 65530;
pub const MINIX_ERROR_FS: i32 = 0x2;
pub const MINIX_INODES_PER_BLOCK: u32 = 32;
pub const MINIX_I_MAP_SLOTS: i32 = 8;
pub const MINIX_LINK_MAX: i32 = 250;
pub const MINIX_ROOT_INO: i32 = 1;
pub const MINIX_VALID_FS: i32 = 0x1;
pub const MINIX_Z_MAP_SLOTS: i32 = 64;

#[repr(C)]
pub struct minix2_inode {
    pub i_mode: u16,
    pub i_nlinks: u16,
    pub i_uid: u16,
    pub i_gid: u16,
    pub i_size: u32,
    pub i_atime: u32,
    pub i_mtime: u32,
    pub i_ctime: u32,
    pub i_zone: [u32; 10],
}

#[repr(C)]
pub struct minix3_dir_entry {
    pub inode: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct minix3_super_block {
    pub s_ninodes: u32,
    pub s_pad0: u16,
    pub s_imap_blocks: u16,
    pub s_zmap_blocks: u16,
    pub s_firstdatazone: u16,
    pub s_log_zone_size: u16,
    pub s_pad1: u16,
    pub s_max_size: u32,
    pub s_zones: u32,
    pub s_magic: u16,
    pub s_pad2: u16,
    pub s_blocksize: u16,
    pub s_disk_version: u8,
}

#[repr(C)]
pub struct minix_dir_entry {
    pub inode: u16,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct minix_inode {
    pub i_mode: u16,
    pub i_uid: u16,
    pub i_size: u32,
    pub i_time: u32,
    pub i_gid: u8,
    pub i_nlinks: u8,
    pub i_zone: [u16; 9],
}

#[repr(C)]
pub struct minix_super_block {
    pub s_ninodes: u16,
    pub s_nzones: u16,
    pub s_imap_blocks: u16,
    pub s_zmap_blocks: u16,
    pub s_firstdatazone: u16,
    pub s_log_zone_size: u16,
    pub s_max_size: u32,
    pub s_magic: u16,
    pub s_state: u16,
    pub s_zones: u32,
}

records! {
    minix2_inode: size 64, align 4;
    minix3_dir_entry: size 4, align 4;
    minix3_super_block: size 32, align 4;
    minix_dir_entry: size 2, align 2;
    minix_inode: size 32, align 4;
    minix_super_block: size 24, align 4;
}
