// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/efs_fs_sb.h

pub const EFS_MAGIC: i32 = 0x72959;
pub const EFS_NEWMAGIC: i32 = 0x7295a;
pub const EFS_ROOTINODE: i32 = 2;
pub const EFS_SUPER: i32 = 1;

#[repr(C)]
pub struct efs_sb_info {
    pub fs_magic: u32,
    pub fs_start: u32,
    pub first_block: u32,
    pub total_blocks: u32,
    pub group_size: u32,
    pub data_free: u32,
    pub inode_free: u32,
    pub inode_blocks: u16,
    pub total_groups: u16,
}

#[repr(C)]
pub struct efs_super {
    pub fs_size: u32,
    pub fs_firstcg: u32,
    pub fs_cgfsize: u32,
    pub fs_cgisize: u16,
    pub fs_sectors: u16,
    pub fs_heads: u16,
    pub fs_ncg: u16,
    pub fs_dirty: u16,
    pub fs_time: u32,
    pub fs_magic: u32,
    pub fs_fname: [core::ffi::c_char; 6],
    pub fs_fpack: [core::ffi::c_char; 6],
    pub fs_bmsize: u32,
    pub fs_tfree: u32,
    pub fs_tinode: u32,
    pub fs_bmblock: u32,
    pub fs_replsb: u32,
    pub fs_lastialloc: u32,
    pub fs_spare: [core::ffi::c_char; 20],
    pub fs_checksum: u32,
}

records! {
    efs_sb_info: size 32, align 4;
    efs_super: size 92, align 4;
}
