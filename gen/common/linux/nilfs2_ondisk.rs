// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nilfs2_ondisk.h

pub const NILFS_ATIME_INO: i32 = 7;
pub const NILFS_BTREE_LEVEL_DATA: i32 = 0;
pub const NILFS_BTREE_LEVEL_MAX: i32 = 14;
pub const NILFS_BTREE_LEVEL_NODE_MIN: i32 = 1;
pub const NILFS_BTREE_NODE_ROOT: i32 = 0x1;
pub const NILFS_CHECKPOINT_INVALID: i32 = 1;
pub const NILFS_CHECKPOINT_MINOR: i32 = 3;
pub const NILFS_CHECKPOINT_SKETCH: i32 = 2;
pub const NILFS_CHECKPOINT_SNAPSHOT: i32 = 0;
pub const NILFS_CPFILE_FIRST_CHECKPOINT_OFFSET: u32 = 1;
pub const NILFS_CPFILE_INO: i32 = 4;
pub const NILFS_CURRENT_REV: i32 = 2;
pub const NILFS_DAT_INO: i32 = 3;
pub const NILFS_DFL_MAX_MNT_COUNT: i32 = 50;
pub const NILFS_DIR_PAD: i32 = 8;
pub const NILFS_DIR_ROUND: i32 = 7;
pub const NILFS_ERROR_FS: i32 = 0x2;
pub const NILFS_FEATURE_COMPAT_RO_BLOCK_COUNT: u64 = 0x1;
pub const NILFS_FEATURE_COMPAT_RO_SUPP: u64 = 1;
pub const NILFS_FEATURE_COMPAT_SUPP: u64 = 0;
pub const NILFS_FEATURE_INCOMPAT_SUPP: u64 = 0;
pub const NILFS_FT_BLKDEV: i32 = 4;
pub const NILFS_FT_CHRDEV: i32 = 3;
pub const NILFS_FT_DIR: i32 = 2;
pub const NILFS_FT_FIFO: i32 = 5;
pub const NILFS_FT_MAX: i32 = 8;
pub const NILFS_FT_REG_FILE: i32 = 1;
pub const NILFS_FT_SOCK: i32 = 6;
pub const NILFS_FT_SYMLINK: i32 = 7;
pub const NILFS_FT_UNKNOWN: i32 = 0;
pub const NILFS_IFILE_INO: i32 = 6;
pub const NILFS_INODE_BMAP_SIZE: i32 = 7;
pub const NILFS_LINK_MAX: i32 = 32000;
pub const NILFS_MAX_BLOCK_SIZE: i32 = 65536;
pub const NILFS_MAX_REC_LEN: i32 = 0xffff;
pub const NILFS_MINOR_REV: i32 = 0;
pub const NILFS_MIN_BLOCK_SIZE: i32 = 1024;
pub const NILFS_MIN_CHECKPOINT_SIZE: i32 = 192;
pub const NILFS_MIN_DAT_ENTRY_SIZE: i32 = 32;
pub const NILFS_MIN_INODE_SIZE: i32 = 128;
pub const NILFS_MIN_NRSVSEGS: i32 = 8;
pub const NILFS_MIN_SEGMENT_USAGE_SIZE: i32 = 16;
pub const NILFS_MIN_SUPP_REV: i32 = 2;
pub const NILFS_MOUNT_BARRIER: i32 = 0x1000;
pub const NILFS_MOUNT_DISCARD: i32 = 0x8000;
pub const NILFS_MOUNT_ERRORS_CONT: i32 = 0x10;
pub const NILFS_MOUNT_ERRORS_PANIC: i32 = 0x40;
pub const NILFS_MOUNT_ERRORS_RO: i32 = 0x20;
pub const NILFS_MOUNT_ERROR_MODE: i32 = 0x70;
pub const NILFS_MOUNT_NORECOVERY: i32 = 0x4000;
pub const NILFS_MOUNT_STRICT_ORDER: i32 = 0x2000;
pub const NILFS_NAME_LEN: i32 = 255;
pub const NILFS_OS_LINUX: i32 = 0;
pub const NILFS_PSEG_MIN_BLOCKS: i32 = 2;
pub const NILFS_RESIZE_FS: i32 = 0x4;
pub const NILFS_ROOT_INO: i32 = 2;
pub const NILFS_SB_BYTES: i32 = 0x118;
pub const NILFS_SB_OFFSET_BYTES: i32 = 1024;
pub const NILFS_SEGMENT_USAGE_ACTIVE: i32 = 0;
pub const NILFS_SEGMENT_USAGE_DIRTY: i32 = 1;
pub const NILFS_SEGMENT_USAGE_ERROR: i32 = 2;
pub const NILFS_SEGSUM_MAGIC: i32 = 0x1eaffa11;
pub const NILFS_SEG_MIN_BLOCKS: i32 = 16;
pub const NILFS_SKETCH_INO: i32 = 10;
pub const NILFS_SS_GC: i32 = 0x10;
pub const NILFS_SS_LOGBGN: i32 = 0x1;
pub const NILFS_SS_LOGEND: i32 = 0x2;
pub const NILFS_SS_SR: i32 = 0x4;
pub const NILFS_SS_SYNDT: i32 = 0x8;
pub const NILFS_SUFILE_FIRST_SEGMENT_USAGE_OFFSET: u32 = 2;
pub const NILFS_SUFILE_INO: i32 = 5;
pub const NILFS_USER_INO: i32 = 11;
pub const NILFS_VALID_FS: i32 = 0x1;
pub const NILFS_XATTR_INO: i32 = 8;

#[repr(C)]
pub union nilfs_binfo {
    pub bi_v: nilfs_binfo_v,
    pub bi_dat: nilfs_binfo_dat,
}

#[repr(C)]
pub struct nilfs_binfo_dat {
    pub bi_blkoff: u64,
    pub bi_level: u8,
    pub bi_pad: [u8; 7],
}

#[repr(C)]
pub struct nilfs_binfo_v {
    pub bi_vblocknr: u64,
    pub bi_blkoff: u64,
}

#[repr(C)]
pub struct nilfs_btree_node {
    pub bn_flags: u8,
    pub bn_level: u8,
    pub bn_nchildren: u16,
    pub bn_pad: u32,
}

#[repr(C)]
pub struct nilfs_checkpoint {
    pub cp_flags: u32,
    pub cp_checkpoints_count: u32,
    pub cp_snapshot_list: nilfs_snapshot_list,
    pub cp_cno: u64,
    pub cp_create: u64,
    pub cp_nblk_inc: u64,
    pub cp_inodes_count: u64,
    pub cp_blocks_count: u64,
    pub cp_ifile_inode: nilfs_inode,
}

#[repr(C)]
pub struct nilfs_cpfile_header {
    pub ch_ncheckpoints: u64,
    pub ch_nsnapshots: u64,
    pub ch_snapshot_list: nilfs_snapshot_list,
}

#[repr(C)]
pub struct nilfs_dat_entry {
    pub de_blocknr: u64,
    pub de_start: u64,
    pub de_end: u64,
    pub de_rsv: u64,
}

#[repr(C)]
pub struct nilfs_dir_entry {
    pub inode: u64,
    pub rec_len: u16,
    pub name_len: u8,
    pub file_type: u8,
    pub name: [core::ffi::c_char; 255],
    pub pad: core::ffi::c_char,
}

#[repr(C)]
pub struct nilfs_direct_node {
    pub dn_flags: u8,
    pub pad: [u8; 7],
}

#[repr(C)]
pub struct nilfs_finfo {
    pub fi_ino: u64,
    pub fi_cno: u64,
    pub fi_nblocks: u32,
    pub fi_ndatablk: u32,
}

#[repr(C)]
pub struct nilfs_inode {
    pub i_blocks: u64,
    pub i_size: u64,
    pub i_ctime: u64,
    pub i_mtime: u64,
    pub i_ctime_nsec: u32,
    pub i_mtime_nsec: u32,
    pub i_uid: u32,
    pub i_gid: u32,
    pub i_mode: u16,
    pub i_links_count: u16,
    pub i_flags: u32,
    pub i_bmap: [u64; 7],
    pub i_xattr: u64,
    pub i_generation: u32,
    pub i_pad: u32,
}

#[repr(C)]
pub struct nilfs_palloc_group_desc {
    pub pg_nfrees: u32,
}

#[repr(C)]
pub struct nilfs_segment_summary {
    pub ss_datasum: u32,
    pub ss_sumsum: u32,
    pub ss_magic: u32,
    pub ss_bytes: u16,
    pub ss_flags: u16,
    pub ss_seq: u64,
    pub ss_create: u64,
    pub ss_next: u64,
    pub ss_nblocks: u32,
    pub ss_nfinfo: u32,
    pub ss_sumbytes: u32,
    pub ss_pad: u32,
    pub ss_cno: u64,
}

#[repr(C)]
pub struct nilfs_segment_usage {
    pub su_lastmod: u64,
    pub su_nblocks: u32,
    pub su_flags: u32,
}

#[repr(C)]
pub struct nilfs_snapshot_list {
    pub ssl_next: u64,
    pub ssl_prev: u64,
}

#[repr(C)]
pub struct nilfs_sufile_header {
    pub sh_ncleansegs: u64,
    pub sh_ndirtysegs: u64,
    pub sh_last_alloc: u64,
}

#[repr(C)]
pub struct nilfs_super_block {
    pub s_rev_level: u32,
    pub s_minor_rev_level: u16,
    pub s_magic: u16,
    pub s_bytes: u16,
    pub s_flags: u16,
    pub s_crc_seed: u32,
    pub s_sum: u32,
    pub s_log_block_size: u32,
    pub s_nsegments: u64,
    pub s_dev_size: u64,
    pub s_first_data_block: u64,
    pub s_blocks_per_segment: u32,
    pub s_r_segments_percentage: u32,
    pub s_last_cno: u64,
    pub s_last_pseg: u64,
    pub s_last_seq: u64,
    pub s_free_blocks_count: u64,
    pub s_ctime: u64,
    pub s_mtime: u64,
    pub s_wtime: u64,
    pub s_mnt_count: u16,
    pub s_max_mnt_count: u16,
    pub s_state: u16,
    pub s_errors: u16,
    pub s_lastcheck: u64,
    pub s_checkinterval: u32,
    pub s_creator_os: u32,
    pub s_def_resuid: u16,
    pub s_def_resgid: u16,
    pub s_first_ino: u32,
    pub s_inode_size: u16,
    pub s_dat_entry_size: u16,
    pub s_checkpoint_size: u16,
    pub s_segment_usage_size: u16,
    pub s_uuid: [u8; 16],
    pub s_volume_name: [core::ffi::c_char; 80],
    pub s_c_interval: u32,
    pub s_c_block_max: u32,
    pub s_feature_compat: u64,
    pub s_feature_compat_ro: u64,
    pub s_feature_incompat: u64,
    pub s_reserved: [u32; 186],
}

#[repr(C)]
pub struct nilfs_super_root {
    pub sr_sum: u32,
    pub sr_bytes: u16,
    pub sr_flags: u16,
    pub sr_nongc_ctime: u64,
    pub sr_dat: nilfs_inode,
    pub sr_cpfile: nilfs_inode,
    pub sr_sufile: nilfs_inode,
}

records! {
    nilfs_binfo: size 16, align 8;
    nilfs_binfo_dat: size 16, align 8;
    nilfs_binfo_v: size 16, align 8;
    nilfs_btree_node: size 8, align 4;
    nilfs_checkpoint: size 192, align 8;
    nilfs_cpfile_header: size 32, align 8;
    nilfs_dat_entry: size 32, align 8;
    nilfs_dir_entry: size 272, align 8;
    nilfs_direct_node: size 8, align 1;
    nilfs_finfo: size 24, align 8;
    nilfs_inode: size 128, align 8;
    nilfs_palloc_group_desc: size 4, align 4;
    nilfs_segment_summary: size 64, align 8;
    nilfs_segment_usage: size 16, align 8;
    nilfs_snapshot_list: size 16, align 8;
    nilfs_sufile_header: size 24, align 8;
    nilfs_super_block: size 1024, align 8;
    nilfs_super_root: size 400, align 8;
}
