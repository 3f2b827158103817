// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bfs_fs.h

pub const BFS_BSIZE: i32 = 0x200;
pub const BFS_BSIZE_BITS: i32 = 9;
pub const BFS_DIRENT_SIZE: i32 = 16;
pub const BFS_DIRS_PER_BLOCK: i32 = 32;
pub const BFS_INODES_PER_BLOCK: i32 = 8;
pub const BFS_MAGIC: i32 = 0x1badface;
pub const BFS_NAMELEN: i32 = 14;
pub const BFS_ROOT_INO: i32 = 2;
pub const BFS_VDIR: i32 = 2;
pub const BFS_VREG: i32 = 1;

#[repr(C)]
pub struct bfs_dirent {
    pub ino: u16,
    pub name: [core::ffi::c_char; 14],
}

#[repr(C)]
pub struct bfs_inode {
    pub i_ino: u16,
    pub i_unused: u16,
    pub i_sblock: u32,
    pub i_eblock: u32,
    pub i_eoffset: u32,
    pub i_vtype: u32,
    pub i_mode: u32,
    pub i_uid: u32,
    pub i_gid: u32,
    pub i_nlink: u32,
    pub i_atime: u32,
    pub i_mtime: u32,
    pub i_ctime: u32,
    pub i_padding: [u32; 4],
}

#[repr(C)]
pub struct bfs_super_block {
    pub s_magic: u32,
    pub s_start: u32,
    pub s_end: u32,
    pub s_from: u32,
    pub s_to: u32,
    pub s_bfrom: i32,
    pub s_bto: i32,
    pub s_fsname: [core::ffi::c_char; 6],
    pub s_volume: [core::ffi::c_char; 6],
    pub s_padding: [u32; 118],
}

records! {
    bfs_dirent: size 16, align 2;
    bfs_inode: size 64, align 4;
    bfs_super_block: size 512, align 4;
}
