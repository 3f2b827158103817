// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ext4.h

pub const EXT4_FIEMAP_EXTENT_HOLE: i32 = 0x8000000;
pub const EXT4_GOING_FLAGS_DEFAULT: i32 = 0x0;
pub const EXT4_GOING_FLAGS_LOGFLUSH: i32 = 0x1;
pub const EXT4_GOING_FLAGS_NOLOGFLUSH: i32 = 0x2;
pub const EXT4_IOC32_GETRSVSZ: u32 = 0x80046605;
pub const EXT4_IOC32_GETVERSION: u32 = 0x80046603;
pub const EXT4_IOC32_GETVERSION_OLD: u32 = 0x80047601;
pub const EXT4_IOC32_GROUP_EXTEND: u32 = 0x40046607;
pub const EXT4_IOC32_SETRSVSZ: u32 = 0x40046606;
pub const EXT4_IOC32_SETVERSION: u32 = 0x40046604;
pub const EXT4_IOC32_SETVERSION_OLD: u32 = 0x40047602;
pub const EXT4_IOC_ALLOC_DA_BLKS: u32 = 0x660c;
pub const EXT4_IOC_CHECKPOINT: u32 = 0x4004662b;
pub const EXT4_IOC_CHECKPOINT_FLAG_DISCARD: i32 = 0x1;
pub const EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN: i32 = 0x4;
pub const EXT4_IOC_CHECKPOINT_FLAG_VALID: i32 = 0x7;
pub const EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT: i32 = 0x2;
pub const EXT4_IOC_CLEAR_ES_CACHE: u32 = 0x6628;
pub const EXT4_IOC_GETFSUUID: u32 = 0x8008662c;
pub const EXT4_IOC_GETSTATE: u32 = 0x40046629;
pub const EXT4_IOC_GET_ES_CACHE: u32 = 0xc020662a;
pub const EXT4_IOC_GET_TUNE_SB_PARAM: u32 = 0x80e8662d;
pub const EXT4_IOC_GROUP_ADD: u32 = 0x40286608;
pub const EXT4_IOC_MIGRATE: u32 = 0x6609;
pub const EXT4_IOC_MOVE_EXT: u32 = 0xc028660f;
pub const EXT4_IOC_PRECACHE_EXTENTS: u32 = 0x6612;
pub const EXT4_IOC_RESIZE_FS: u32 = 0x40086610;
pub const EXT4_IOC_SETFSUUID: u32 = 0x4008662c;
pub const EXT4_IOC_SET_TUNE_SB_PARAM: u32 = 0x40e8662e;
pub const EXT4_IOC_SHUTDOWN: u32 = 0x8004587d;
pub const EXT4_IOC_SWAP_BOOT: u32 = 0x6611;
pub const EXT4_STATE_FLAG_DA_ALLOC_CLOSE: i32 = 0x8;
pub const EXT4_STATE_FLAG_EXT_PRECACHED: i32 = 0x1;
pub const EXT4_STATE_FLAG_NEW: i32 = 0x2;
pub const EXT4_STATE_FLAG_NEWENTRY: i32 = 0x4;
pub const EXT4_TUNE_FL_CHECKINTRVAL: i32 = 0x8;
pub const EXT4_TUNE_FL_DEFAULT_MNT_OPTS: i32 = 0x100;
pub const EXT4_TUNE_FL_DEF_HASH_ALG: i32 = 0x200;
pub const EXT4_TUNE_FL_EDIT_FEATURES: i32 = 0x4000;
pub const EXT4_TUNE_FL_ENCODING: i32 = 0x10000;
pub const EXT4_TUNE_FL_ENCODING_FLAGS: i32 = 0x20000;
pub const EXT4_TUNE_FL_ERRORS_BEHAVIOR: i32 = 0x1;
pub const EXT4_TUNE_FL_FEATURES: i32 = 0x2000;
pub const EXT4_TUNE_FL_FORCE_FSCK: i32 = 0x8000;
pub const EXT4_TUNE_FL_LAST_CHECK_TIME: i32 = 0x10;
pub const EXT4_TUNE_FL_MAX_MNT_COUNT: i32 = 0x4;
pub const EXT4_TUNE_FL_MNT_COUNT: i32 = 0x2;
pub const EXT4_TUNE_FL_MOUNT_OPTS: i32 = 0x1000;
pub const EXT4_TUNE_FL_RAID_STRIDE: i32 = 0x400;
pub const EXT4_TUNE_FL_RAID_STRIPE_WIDTH: i32 = 0x800;
pub const EXT4_TUNE_FL_RESERVED_BLOCKS: i32 = 0x20;
pub const EXT4_TUNE_FL_RESERVED_GID: i32 = 0x80;
pub const EXT4_TUNE_FL_RESERVED_UID: i32 = 0x40;

#[repr(C)]
pub struct ext4_new_group_input {
    pub group: u32,
    pub block_bitmap: u64,
    pub inode_bitmap: u64,
    pub inode_table: u64,
    pub blocks_count: u32,
    pub reserved_blocks: u16,
    pub unused: u16,
}

#[repr(C)]
pub struct ext4_tune_sb_params {
    pub set_flags: u32,
    pub checkinterval: u32,
    pub errors_behavior: u16,
    pub mnt_count: u16,
    pub max_mnt_count: u16,
    pub raid_stride: u16,
    pub last_check_time: u64,
    pub reserved_blocks: u64,
    pub blocks_count: u64,
    pub default_mnt_opts: u32,
    pub reserved_uid: u32,
    pub reserved_gid: u32,
    pub raid_stripe_width: u32,
    pub encoding: u16,
    pub encoding_flags: u16,
    pub def_hash_alg: u8,
    pub pad_1: u8,
    pub pad_2: u16,
    pub feature_compat: u32,
    pub feature_incompat: u32,
    pub feature_ro_compat: u32,
    pub set_feature_compat_mask: u32,
    pub set_feature_incompat_mask: u32,
    pub set_feature_ro_compat_mask: u32,
    pub clear_feature_compat_mask: u32,
    pub clear_feature_incompat_mask: u32,
    pub clear_feature_ro_compat_mask: u32,
    pub mount_opts: [u8; 64],
    pub pad: [u8; 68],
}

#[repr(C)]
pub struct fsuuid {
    pub fsu_len: u32,
    pub fsu_flags: u32,
    pub fsu_uuid: [u8; 0],
}

#[repr(C)]
pub struct move_extent {
    pub reserved: u32,
    pub donor_fd: u32,
    pub orig_start: u64,
    pub donor_start: u64,
    pub len: u64,
    pub moved_len: u64,
}

records! {
    ext4_new_group_input: size 40, align 8;
    ext4_tune_sb_params: size 232, align 8;
    fsuuid: size 8, align 4;
    move_extent: size 40, align 8;
}
