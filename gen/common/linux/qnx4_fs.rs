// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/qnx4_fs.h

pub const QNX4_BLOCK_SIZE: i32 = 0x200;
pub const QNX4_BLOCK_SIZE_BITS: i32 = 9;
pub const QNX4_DIR_ENTRY_SIZE: i32 = 0x40;
pub const QNX4_DIR_ENTRY_SIZE_BITS: i32 = 6;
pub const QNX4_ERROR_FS: i32 = 0x2;
pub const QNX4_FILE_BUSY: i32 = 0x4;
pub const QNX4_FILE_FSYSCLEAN: i32 = 0x20;
pub const QNX4_FILE_INODE: i32 = 0x10;
pub const QNX4_FILE_LINK: i32 = 0x8;
pub const QNX4_FILE_MODIFIED: i32 = 0x2;
pub const QNX4_FILE_USED: i32 = 0x1;
pub const QNX4_INODES_PER_BLOCK: i32 = 0x8;
pub const QNX4_I_MAP_SLOTS: i32 = 8;
pub const QNX4_MAX_XTNTS_PER_XBLK: i32 = 60;
pub const QNX4_NAME_MAX: i32 = 48;
pub const QNX4_ROOT_INO: i32 = 1;
pub const QNX4_SHORT_NAME_MAX: i32 = 16;
pub const QNX4_VALID_FS: i32 = 0x1;
pub const QNX4_XBLK_ENTRY_SIZE: i32 = 0x200;
pub const QNX4_Z_MAP_SLOTS: i32 = 64;

#[repr(C)]
pub struct qnx4_inode_entry {
    pub di_fname: [core::ffi::c_char; 16],
    pub di_size: u32,
    pub di_first_xtnt: super::qnx4_xtnt_t,
    pub di_xblk: u32,
    pub di_ftime: u32,
    pub di_mtime: u32,
    pub di_atime: u32,
    pub di_ctime: u32,
    pub di_num_xtnts: u16,
    pub di_mode: u16,
    pub di_uid: u16,
    pub di_gid: u16,
    pub di_nlink: u16,
    pub di_zero: [u8; 4],
    pub di_type: u8,
    pub di_status: u8,
}

#[repr(C)]
pub struct qnx4_link_info {
    pub dl_fname: [core::ffi::c_char; 48],
    pub dl_inode_blk: u32,
    pub dl_inode_ndx: u8,
    pub dl_spare: [u8; 10],
    pub dl_status: u8,
}

#[repr(C)]
pub struct qnx4_super_block {
    pub RootDir: qnx4_inode_entry,
    pub Inode: qnx4_inode_entry,
    pub Boot: qnx4_inode_entry,
    pub AltBoot: qnx4_inode_entry,
}

#[repr(C)]
pub struct qnx4_xblk {
    pub xblk_next_xblk: u32,
    pub xblk_prev_xblk: u32,
    pub xblk_num_xtnts: u8,
    pub xblk_spare: [u8; 3],
    pub xblk_num_blocks: u32,
    pub xblk_xtnts: [super::qnx4_xtnt_t; 60],
    pub xblk_signature: [core::ffi::c_char; 8],
    pub xblk_first_xtnt: super::qnx4_xtnt_t,
}

records! {
    qnx4_inode_entry: size 64, align 4;
    qnx4_link_info: size 64, align 4;
    qnx4_super_block: size 256, align 4;
    qnx4_xblk: size 512, align 4;
}
