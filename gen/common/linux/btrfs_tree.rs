// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/btrfs_tree.h

pub const BTRFS_AVAIL_ALLOC_BIT_SINGLE: u64 = 0x1000000000000;
pub const BTRFS_BACKREF_REV_MASK: u64 = 0xff00000000000000;
pub const BTRFS_BACKREF_REV_MAX: i32 = 256;
pub const BTRFS_BACKREF_REV_SHIFT: i32 = 56;
pub const BTRFS_BALANCE_ITEM_KEY: i32 = 248;
pub const BTRFS_BALANCE_OBJECTID: u64 = 18446744073709551612;
pub const BTRFS_BLOCK_FLAG_FULL_BACKREF: u64 = 0x100;
pub const BTRFS_BLOCK_GROUP_DATA: u64 = 0x1;
pub const BTRFS_BLOCK_GROUP_DUP: u64 = 0x20;
pub const BTRFS_BLOCK_GROUP_ITEM_KEY: i32 = 192;
pub const BTRFS_BLOCK_GROUP_METADATA: u64 = 0x4;
pub const BTRFS_BLOCK_GROUP_METADATA_REMAP: u64 = 0x1000;
pub const BTRFS_BLOCK_GROUP_PROFILE_MASK: u64 = 0x7f8;
pub const BTRFS_BLOCK_GROUP_RAID0: u64 = 0x8;
pub const BTRFS_BLOCK_GROUP_RAID1: u64 = 0x10;
pub const BTRFS_BLOCK_GROUP_RAID10: u64 = 0x40;
pub const BTRFS_BLOCK_GROUP_RAID1C3: u64 = 0x200;
pub const BTRFS_BLOCK_GROUP_RAID1C4: u64 = 0x400;
pub const BTRFS_BLOCK_GROUP_RAID1_MASK: u64 = 0x610;
pub const BTRFS_BLOCK_GROUP_RAID5: u64 = 0x80;
pub const BTRFS_BLOCK_GROUP_RAID56_MASK: u64 = 0x180;
pub const BTRFS_BLOCK_GROUP_RAID6: u64 = 0x100;
pub const BTRFS_BLOCK_GROUP_REMAPPED: u64 = 0x800;
pub const BTRFS_BLOCK_GROUP_RESERVED: u64 = 0x3000000000000;
pub const BTRFS_BLOCK_GROUP_SYSTEM: u64 = 0x2;
pub const BTRFS_BLOCK_GROUP_TREE_OBJECTID: u64 = 11;
pub const BTRFS_BLOCK_GROUP_TYPE_MASK: u64 = 0x1007;
pub const BTRFS_BTREE_INODE_OBJECTID: i32 = 1;
pub const BTRFS_CHUNK_ITEM_KEY: i32 = 228;
pub const BTRFS_CHUNK_TREE_OBJECTID: u64 = 3;
pub const BTRFS_CSUM_SIZE: i32 = 32;
pub const BTRFS_CSUM_TREE_OBJECTID: u64 = 7;
pub const BTRFS_CSUM_TYPE_BLAKE2: i32 = 3;
pub const BTRFS_CSUM_TYPE_CRC32: i32 = 0;
pub const BTRFS_CSUM_TYPE_SHA256: i32 = 2;
pub const BTRFS_CSUM_TYPE_XXHASH: i32 = 1;
pub const BTRFS_DATA_RELOC_TREE_OBJECTID: u64 = 18446744073709551607;
pub const BTRFS_DEV_EXTENT_KEY: i32 = 204;
pub const BTRFS_DEV_ITEMS_OBJECTID: u64 = 1;
pub const BTRFS_DEV_ITEM_KEY: i32 = 216;
pub const BTRFS_DEV_REPLACE_DEVID: u64 = 0;
pub const BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_ALWAYS: i32 = 0;
pub const BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_AVOID: i32 = 1;
pub const BTRFS_DEV_REPLACE_KEY: i32 = 250;
pub const BTRFS_DEV_STATS_KEY: i32 = 249;
pub const BTRFS_DEV_STATS_OBJECTID: u64 = 0;
pub const BTRFS_DEV_TREE_OBJECTID: u64 = 4;
pub const BTRFS_DIR_INDEX_KEY: i32 = 96;
pub const BTRFS_DIR_ITEM_KEY: i32 = 84;
pub const BTRFS_DIR_LOG_INDEX_KEY: i32 = 72;
pub const BTRFS_DIR_LOG_ITEM_KEY: i32 = 60;
pub const BTRFS_EMPTY_SUBVOL_DIR_OBJECTID: i32 = 2;
pub const BTRFS_EXTENDED_PROFILE_MASK: u64 = 0x10000000007f8;
pub const BTRFS_EXTENT_CSUM_KEY: i32 = 128;
pub const BTRFS_EXTENT_CSUM_OBJECTID: u64 = 18446744073709551606;
pub const BTRFS_EXTENT_DATA_KEY: i32 = 108;
pub const BTRFS_EXTENT_DATA_REF_KEY: i32 = 178;
pub const BTRFS_EXTENT_FLAG_DATA: u64 = 0x1;
pub const BTRFS_EXTENT_FLAG_SUPER: u64 = 0x1000000000000;
pub const BTRFS_EXTENT_FLAG_TREE_BLOCK: u64 = 0x2;
pub const BTRFS_EXTENT_ITEM_KEY: i32 = 168;
pub const BTRFS_EXTENT_OWNER_REF_KEY: i32 = 172;
pub const BTRFS_EXTENT_TREE_OBJECTID: u64 = 2;
pub const BTRFS_FILE_EXTENT_INLINE: i32 = 0;
pub const BTRFS_FILE_EXTENT_PREALLOC: i32 = 2;
pub const BTRFS_FILE_EXTENT_REG: i32 = 1;
pub const BTRFS_FIRST_CHUNK_TREE_OBJECTID: u64 = 256;
pub const BTRFS_FIRST_FREE_OBJECTID: u64 = 256;
pub const BTRFS_FREE_INO_OBJECTID: u64 = 18446744073709551604;
pub const BTRFS_FREE_SPACE_BITMAP: i32 = 2;
pub const BTRFS_FREE_SPACE_BITMAP_KEY: i32 = 200;
pub const BTRFS_FREE_SPACE_EXTENT: i32 = 1;
pub const BTRFS_FREE_SPACE_EXTENT_KEY: i32 = 199;
pub const BTRFS_FREE_SPACE_FLAGS_MASK: u32 = 1;
pub const BTRFS_FREE_SPACE_INFO_KEY: i32 = 198;
pub const BTRFS_FREE_SPACE_OBJECTID: u64 = 18446744073709551605;
pub const BTRFS_FREE_SPACE_TREE_OBJECTID: u64 = 10;
pub const BTRFS_FREE_SPACE_USING_BITMAPS: u32 = 0x1;
pub const BTRFS_FS_TREE_OBJECTID: u64 = 5;
pub const BTRFS_FT_BLKDEV: i32 = 4;
pub const BTRFS_FT_CHRDEV: i32 = 3;
pub const BTRFS_FT_DIR: i32 = 2;
pub const BTRFS_FT_ENCRYPTED: i32 = 0x80;
pub const BTRFS_FT_FIFO: i32 = 5;
pub const BTRFS_FT_MAX: i32 = 9;
pub const BTRFS_FT_REG_FILE: i32 = 1;
pub const BTRFS_FT_SOCK: i32 = 6;
pub const BTRFS_FT_SYMLINK: i32 = 7;
pub const BTRFS_FT_UNKNOWN: i32 = 0;
pub const BTRFS_FT_XATTR: i32 = 8;
pub const BTRFS_HEADER_FLAG_RELOC: u64 = 0x2;
pub const BTRFS_HEADER_FLAG_WRITTEN: u64 = 0x1;
pub const BTRFS_IDENTITY_REMAP_KEY: i32 = 234;
pub const BTRFS_INODE_APPEND: u32 = 0x80;
pub const BTRFS_INODE_COMPRESS: u32 = 0x800;
pub const BTRFS_INODE_DIRSYNC: u32 = 0x400;
pub const BTRFS_INODE_EXTREF_KEY: i32 = 13;
pub const BTRFS_INODE_FLAG_MASK: u32 = 0x80000fff;
pub const BTRFS_INODE_IMMUTABLE: u32 = 0x40;
pub const BTRFS_INODE_ITEM_KEY: i32 = 1;
pub const BTRFS_INODE_NOATIME: u32 = 0x200;
pub const BTRFS_INODE_NOCOMPRESS: u32 = 0x8;
pub const BTRFS_INODE_NODATACOW: u32 = 0x2;
pub const BTRFS_INODE_NODATASUM: u32 = 0x1;
pub const BTRFS_INODE_NODUMP: u32 = 0x100;
pub const BTRFS_INODE_PREALLOC: u32 = 0x10;
pub const BTRFS_INODE_READONLY: u32 = 0x4;
pub const BTRFS_INODE_REF_KEY: i32 = 12;
pub const BTRFS_INODE_ROOT_ITEM_INIT: u32 = 0x80000000;
pub const BTRFS_INODE_RO_FLAG_MASK: u32 = 1;
pub const BTRFS_INODE_RO_VERITY: u32 = 0x1;
pub const BTRFS_INODE_SYNC: u32 = 0x20;
pub const BTRFS_LAST_FREE_OBJECTID: u64 = 18446744073709551360;
pub const BTRFS_LINK_MAX: u32 = 65535;
pub const BTRFS_MAGIC: u64 = 0x4d5f53665248425f;
pub const BTRFS_MAX_LEVEL: i32 = 8;
pub const BTRFS_MAX_METADATA_BLOCKSIZE: i32 = 65536;
pub const BTRFS_METADATA_ITEM_KEY: i32 = 169;
pub const BTRFS_MIXED_BACKREF_REV: i32 = 1;
pub const BTRFS_MULTIPLE_OBJECTIDS: u64 = 18446744073709551361;
pub const BTRFS_NAME_LEN: i32 = 255;
pub const BTRFS_NR_FILE_EXTENT_TYPES: i32 = 3;
pub const BTRFS_NUM_BACKUP_ROOTS: i32 = 4;
pub const BTRFS_OLD_BACKREF_REV: i32 = 0;
pub const BTRFS_ORPHAN_ITEM_KEY: i32 = 48;
pub const BTRFS_ORPHAN_OBJECTID: u64 = 18446744073709551611;
pub const BTRFS_PERSISTENT_ITEM_KEY: i32 = 249;
pub const BTRFS_QGROUP_INFO_KEY: i32 = 242;
pub const BTRFS_QGROUP_LEVEL_SHIFT: i32 = 48;
pub const BTRFS_QGROUP_LIMIT_KEY: i32 = 244;
pub const BTRFS_QGROUP_RELATION_KEY: i32 = 246;
pub const BTRFS_QGROUP_STATUS_FLAGS_MASK: u64 = 15;
pub const BTRFS_QGROUP_STATUS_FLAG_INCONSISTENT: u64 = 0x4;
pub const BTRFS_QGROUP_STATUS_FLAG_ON: u64 = 0x1;
pub const BTRFS_QGROUP_STATUS_FLAG_RESCAN: u64 = 0x2;
pub const BTRFS_QGROUP_STATUS_FLAG_SIMPLE_MODE: u64 = 0x8;
pub const BTRFS_QGROUP_STATUS_KEY: i32 = 240;
pub const BTRFS_QGROUP_STATUS_VERSION: i32 = 1;
pub const BTRFS_QUOTA_TREE_OBJECTID: u64 = 8;
pub const BTRFS_RAID_STRIPE_KEY: i32 = 230;
pub const BTRFS_RAID_STRIPE_TREE_OBJECTID: u64 = 12;
pub const BTRFS_REMAP_BACKREF_KEY: i32 = 236;
pub const BTRFS_REMAP_KEY: i32 = 235;
pub const BTRFS_REMAP_TREE_OBJECTID: u64 = 13;
pub const BTRFS_ROOT_BACKREF_KEY: i32 = 144;
pub const BTRFS_ROOT_ITEM_KEY: i32 = 132;
pub const BTRFS_ROOT_REF_KEY: i32 = 156;
pub const BTRFS_ROOT_SUBVOL_DEAD: u64 = 0x1000000000000;
pub const BTRFS_ROOT_SUBVOL_RDONLY: u64 = 0x1;
pub const BTRFS_ROOT_TREE_DIR_OBJECTID: u64 = 6;
pub const BTRFS_ROOT_TREE_OBJECTID: u64 = 1;
pub const BTRFS_SHARED_BLOCK_REF_KEY: i32 = 182;
pub const BTRFS_SHARED_DATA_REF_KEY: i32 = 184;
pub const BTRFS_SPACE_INFO_GLOBAL_RSV: u64 = 0x2000000000000;
pub const BTRFS_STRING_ITEM_KEY: i32 = 253;
pub const BTRFS_SUPER_FLAG_CHANGING_BG_TREE: u64 = 0x4000000000;
pub const BTRFS_SUPER_FLAG_CHANGING_DATA_CSUM: u64 = 0x8000000000;
pub const BTRFS_SUPER_FLAG_CHANGING_FSID: u64 = 0x800000000;
pub const BTRFS_SUPER_FLAG_CHANGING_FSID_V2: u64 = 0x1000000000;
pub const BTRFS_SUPER_FLAG_CHANGING_META_CSUM: u64 = 0x10000000000;
pub const BTRFS_SUPER_FLAG_ERROR: u64 = 0x4;
pub const BTRFS_SUPER_FLAG_METADUMP: u64 = 0x200000000;
pub const BTRFS_SUPER_FLAG_METADUMP_V2: u64 = 0x400000000;
pub const BTRFS_SUPER_FLAG_SEEDING: u64 = 0x100000000;
pub const BTRFS_SYSTEM_CHUNK_ARRAY_SIZE: i32 = 2048;
pub const BTRFS_TEMPORARY_ITEM_KEY: i32 = 248;
pub const BTRFS_TREE_BLOCK_REF_KEY: i32 = 176;
pub const BTRFS_TREE_LOG_FIXUP_OBJECTID: u64 = 18446744073709551609;
pub const BTRFS_TREE_LOG_OBJECTID: u64 = 18446744073709551610;
pub const BTRFS_TREE_RELOC_OBJECTID: u64 = 18446744073709551608;
pub const BTRFS_UUID_KEY_RECEIVED_SUBVOL: i32 = 252;
pub const BTRFS_UUID_KEY_SUBVOL: i32 = 251;
pub const BTRFS_UUID_TREE_OBJECTID: u64 = 9;
pub const BTRFS_VERITY_DESC_ITEM_KEY: i32 = 36;
pub const BTRFS_VERITY_MERKLE_ITEM_KEY: i32 = 37;
pub const BTRFS_XATTR_ITEM_KEY: i32 = 24;

#[repr(C, packed)]
pub struct btrfs_balance_item {
    pub flags: u64,
    pub data: btrfs_disk_balance_args,
    pub meta: btrfs_disk_balance_args,
    pub sys: btrfs_disk_balance_args,
    pub unused: [u64; 4],
}

#[repr(C, packed)]
pub struct btrfs_block_group_item {
    pub used: u64,
    pub chunk_objectid: u64,
    pub flags: u64,
}

#[repr(C, packed)]
pub struct btrfs_block_group_item_v2 {
    pub used: u64,
    pub chunk_objectid: u64,
    pub flags: u64,
    pub remap_bytes: u64,
    pub identity_remap_count: u32,
}

#[repr(C, packed)]
pub struct btrfs_chunk {
    pub length: u64,
    pub owner: u64,
    pub stripe_len: u64,
    pub r#type: u64,
    pub io_align: u32,
    pub io_width: u32,
    pub sector_size: u32,
    pub num_stripes: u16,
    pub sub_stripes: u16,
    pub stripe: btrfs_stripe,
}

#[repr(C)]
pub struct btrfs_csum_item {
    pub csum: u8,
}

#[repr(C, packed)]
pub struct btrfs_dev_extent {
    pub chunk_tree: u64,
    pub chunk_objectid: u64,
    pub chunk_offset: u64,
    pub length: u64,
    pub chunk_tree_uuid: [u8; 16],
}

#[repr(C, packed)]
pub struct btrfs_dev_item {
    pub devid: u64,
    pub total_bytes: u64,
    pub bytes_used: u64,
    pub io_align: u32,
    pub io_width: u32,
    pub sector_size: u32,
    pub r#type: u64,
    pub generation: u64,
    pub start_offset: u64,
    pub dev_group: u32,
    pub seek_speed: u8,
    pub bandwidth: u8,
    pub uuid: [u8; 16],
    pub fsid: [u8; 16],
}

#[repr(C, packed)]
pub struct btrfs_dev_replace_item {
    pub src_devid: u64,
    pub cursor_left: u64,
    pub cursor_right: u64,
    pub cont_reading_from_srcdev_mode: u64,
    pub replace_state: u64,
    pub time_started: u64,
    pub time_stopped: u64,
    pub num_write_errors: u64,
    pub num_uncorrectable_read_errors: u64,
}

#[repr(C, packed)]
pub struct btrfs_dev_stats_item {
    pub values: [u64; 5],
}

#[repr(C, packed)]
pub struct btrfs_dir_item {
    pub location: btrfs_disk_key,
    pub transid: u64,
    pub data_len: u16,
    pub name_len: u16,
    pub r#type: u8,
}

#[repr(C, packed)]
pub struct btrfs_dir_log_item {
    pub end: u64,
}

#[repr(C, packed)]
pub struct btrfs_disk_balance_args {
    pub profiles: u64,
    pub anon0: btrfs_disk_balance_args_anon0,
    pub devid: u64,
    pub pstart: u64,
    pub pend: u64,
    pub vstart: u64,
    pub vend: u64,
    pub target: u64,
    pub flags: u64,
    pub anon1: btrfs_disk_balance_args_anon1,
    pub stripes_min: u32,
    pub stripes_max: u32,
    pub unused: [u64; 6],
}

#[repr(C)]
pub union btrfs_disk_balance_args_anon0 {
    pub usage: u64,
    pub anon0: btrfs_disk_balance_args_anon0_anon0,
}

#[repr(C)]
pub struct btrfs_disk_balance_args_anon0_anon0 {
    pub usage_min: u32,
    pub usage_max: u32,
}

#[repr(C)]
pub union btrfs_disk_balance_args_anon1 {
    pub limit: u64,
    pub anon0: btrfs_disk_balance_args_anon1_anon0,
}

#[repr(C)]
pub struct btrfs_disk_balance_args_anon1_anon0 {
    pub limit_min: u32,
    pub limit_max: u32,
}

#[repr(C, packed)]
pub struct btrfs_disk_key {
    pub objectid: u64,
    pub r#type: u8,
    pub offset: u64,
}

#[repr(C, packed)]
pub struct btrfs_extent_data_ref {
    pub root: u64,
    pub objectid: u64,
    pub offset: u64,
    pub count: u32,
}

#[repr(C, packed)]
pub struct btrfs_extent_inline_ref {
    pub r#type: u8,
    pub offset: u64,
}

#[repr(C, packed)]
pub struct btrfs_extent_item {
    pub refs: u64,
    pub generation: u64,
    pub flags: u64,
}

#[repr(C, packed)]
pub struct btrfs_extent_item_v0 {
    pub refs: u32,
}

#[repr(C, packed)]
pub struct btrfs_extent_owner_ref {
    pub root_id: u64,
}

#[repr(C, packed)]
pub struct btrfs_file_extent_item {
    pub generation: u64,
    pub ram_bytes: u64,
    pub compression: u8,
    pub encryption: u8,
    pub other_encoding: u16,
    pub r#type: u8,
    pub disk_bytenr: u64,
    pub disk_num_bytes: u64,
    pub offset: u64,
    pub num_bytes: u64,
}

#[repr(C, packed)]
pub struct btrfs_free_space_entry {
    pub offset: u64,
    pub bytes: u64,
    pub r#type: u8,
}

#[repr(C, packed)]
pub struct btrfs_free_space_header {
    pub location: btrfs_disk_key,
    pub generation: u64,
    pub num_entries: u64,
    pub num_bitmaps: u64,
}

#[repr(C, packed)]
pub struct btrfs_free_space_info {
    pub extent_count: u32,
    pub flags: u32,
}

#[repr(C, packed)]
pub struct btrfs_header {
    pub csum: [u8; 32],
    pub fsid: [u8; 16],
    pub bytenr: u64,
    pub flags: u64,
    pub chunk_tree_uuid: [u8; 16],
    pub generation: u64,
    pub owner: u64,
    pub nritems: u32,
    pub level: u8,
}

#[repr(C, packed)]
pub struct btrfs_inode_extref {
    pub parent_objectid: u64,
    pub index: u64,
    pub name_len: u16,
    pub name: [u8; 0],
}

#[repr(C, packed)]
pub struct btrfs_inode_item {
    pub generation: u64,
    pub transid: u64,
    pub size: u64,
    pub nbytes: u64,
    pub block_group: u64,
    pub nlink: u32,
    pub uid: u32,
    pub gid: u32,
    pub mode: u32,
    pub rdev: u64,
    pub flags: u64,
    pub sequence: u64,
    pub reserved: [u64; 4],
    pub atime: btrfs_timespec,
    pub ctime: btrfs_timespec,
    pub mtime: btrfs_timespec,
    pub otime: btrfs_timespec,
}

#[repr(C, packed)]
pub struct btrfs_inode_ref {
    pub index: u64,
    pub name_len: u16,
}

#[repr(C, packed)]
pub struct btrfs_item {
    pub key: btrfs_disk_key,
    pub offset: u32,
    pub size: u32,
}

#[repr(C, packed)]
pub struct btrfs_key {
    pub objectid: u64,
    pub r#type: u8,
    pub offset: u64,
}

#[repr(C, packed)]
pub struct btrfs_key_ptr {
    pub key: btrfs_disk_key,
    pub blockptr: u64,
    pub generation: u64,
}

#[repr(C)]
pub struct btrfs_leaf {
    pub header: btrfs_header,
    pub items: [btrfs_item; 0],
}

#[repr(C)]
pub struct btrfs_node {
    pub header: btrfs_header,
    pub ptrs: [btrfs_key_ptr; 0],
}

#[repr(C, packed)]
pub struct btrfs_qgroup_info_item {
    pub generation: u64,
    pub rfer: u64,
    pub rfer_cmpr: u64,
    pub excl: u64,
    pub excl_cmpr: u64,
}

#[repr(C, packed)]
pub struct btrfs_qgroup_limit_item {
    pub flags: u64,
    pub max_rfer: u64,
    pub max_excl: u64,
    pub rsv_rfer: u64,
    pub rsv_excl: u64,
}

#[repr(C, packed)]
pub struct btrfs_qgroup_status_item {
    pub version: u64,
    pub generation: u64,
    pub flags: u64,
    pub rescan: u64,
    pub enable_gen: u64,
}

#[repr(C, packed)]
pub struct btrfs_raid_stride {
    pub devid: u64,
    pub physical: u64,
}

#[repr(C, packed)]
pub struct btrfs_remap_item {
    pub address: u64,
}

#[repr(C, packed)]
pub struct btrfs_root_backup {
    pub tree_root: u64,
    pub tree_root_gen: u64,
    pub chunk_root: u64,
    pub chunk_root_gen: u64,
    pub extent_root: u64,
    pub extent_root_gen: u64,
    pub fs_root: u64,
    pub fs_root_gen: u64,
    pub dev_root: u64,
    pub dev_root_gen: u64,
    pub csum_root: u64,
    pub csum_root_gen: u64,
    pub total_bytes: u64,
    pub bytes_used: u64,
    pub num_devices: u64,
    pub unused_64: [u64; 4],
    pub tree_root_level: u8,
    pub chunk_root_level: u8,
    pub extent_root_level: u8,
    pub fs_root_level: u8,
    pub dev_root_level: u8,
    pub csum_root_level: u8,
    pub unused_8: [u8; 10],
}

#[repr(C, packed)]
pub struct btrfs_root_item {
    pub inode: btrfs_inode_item,
    pub generation: u64,
    pub root_dirid: u64,
    pub bytenr: u64,
    pub byte_limit: u64,
    pub bytes_used: u64,
    pub last_snapshot: u64,
    pub flags: u64,
    pub refs: u32,
    pub drop_progress: btrfs_disk_key,
    pub drop_level: u8,
    pub level: u8,
    pub generation_v2: u64,
    pub uuid: [u8; 16],
    pub parent_uuid: [u8; 16],
    pub received_uuid: [u8; 16],
    pub ctransid: u64,
    pub otransid: u64,
    pub stransid: u64,
    pub rtransid: u64,
    pub ctime: btrfs_timespec,
    pub otime: btrfs_timespec,
    pub stime: btrfs_timespec,
    pub rtime: btrfs_timespec,
    pub reserved: [u64; 8],
}

#[repr(C, packed)]
pub struct btrfs_root_ref {
    pub dirid: u64,
    pub sequence: u64,
    pub name_len: u16,
}

#[repr(C, packed)]
pub struct btrfs_shared_data_ref {
    pub count: u32,
}

#[repr(C, packed)]
pub struct btrfs_stripe {
    pub devid: u64,
    pub offset: u64,
    pub dev_uuid: [u8; 16],
}

#[repr(C)]
pub struct btrfs_stripe_extent {
    pub strides: [btrfs_raid_stride; 0],
}

#[repr(C, packed)]
pub struct btrfs_super_block {
    pub csum: [u8; 32],
    pub fsid: [u8; 16],
    pub bytenr: u64,
    pub flags: u64,
    pub magic: u64,
    pub generation: u64,
    pub root: u64,
    pub chunk_root: u64,
    pub log_root: u64,
    pub __unused_log_root_transid: u64,
    pub total_bytes: u64,
    pub bytes_used: u64,
    pub root_dir_objectid: u64,
    pub num_devices: u64,
    pub sectorsize: u32,
    pub nodesize: u32,
    pub __unused_leafsize: u32,
    pub stripesize: u32,
    pub sys_chunk_array_size: u32,
    pub chunk_root_generation: u64,
    pub compat_flags: u64,
    pub compat_ro_flags: u64,
    pub incompat_flags: u64,
    pub csum_type: u16,
    pub root_level: u8,
    pub chunk_root_level: u8,
    pub log_root_level: u8,
    pub dev_item: btrfs_dev_item,
    pub label: [core::ffi::c_char; 256],
    pub cache_generation: u64,
    pub uuid_tree_generation: u64,
    pub metadata_uuid: [u8; 16],
    pub nr_global_roots: u64,
    pub remap_root: u64,
    pub remap_root_generation: u64,
    pub remap_root_level: u8,
    pub reserved: [u8; 199],
    pub sys_chunk_array: [u8; 2048],
    pub super_roots: [btrfs_root_backup; 4],
    pub padding: [u8; 565],
}

#[repr(C, packed)]
pub struct btrfs_timespec {
    pub sec: u64,
    pub nsec: u32,
}

#[repr(C)]
pub struct btrfs_tree_block_info {
    pub key: btrfs_disk_key,
    pub level: u8,
}

#[repr(C, packed)]
pub struct btrfs_verity_descriptor_item {
    pub size: u64,
    pub reserved: [u64; 2],
    pub encryption: u8,
}

records! {
    btrfs_balance_item: size 448, align 1;
    btrfs_block_group_item: size 24, align 1;
    btrfs_block_group_item_v2: size 36, align 1;
    btrfs_chunk: size 80, align 1;
    btrfs_csum_item: size 1, align 1;
    btrfs_dev_extent: size 48, align 1;
    btrfs_dev_item: size 98, align 1;
    btrfs_dev_replace_item: size 72, align 1;
    btrfs_dev_stats_item: size 40, align 1;
    btrfs_dir_item: size 30, align 1;
    btrfs_dir_log_item: size 8, align 1;
    btrfs_disk_balance_args: size 136, align 1;
    btrfs_disk_balance_args_anon0: size 8, align 8;
    btrfs_disk_balance_args_anon0_anon0: size 8, align 4;
    btrfs_disk_balance_args_anon1: size 8, align 8;
    btrfs_disk_balance_args_anon1_anon0: size 8, align 4;
    btrfs_disk_key: size 17, align 1;
    btrfs_extent_data_ref: size 28, align 1;
    btrfs_extent_inline_ref: size 9, align 1;
    btrfs_extent_item: size 24, align 1;
    btrfs_extent_item_v0: size 4, align 1;
    btrfs_extent_owner_ref: size 8, align 1;
    btrfs_file_extent_item: size 53, align 1;
    btrfs_free_space_entry: size 17, align 1;
    btrfs_free_space_header: size 41, align 1;
    btrfs_free_space_info: size 8, align 1;
    btrfs_header: size 101, align 1;
    btrfs_inode_extref: size 18, align 1;
    btrfs_inode_item: size 160, align 1;
    btrfs_inode_ref: size 10, align 1;
    btrfs_item: size 25, align 1;
    btrfs_key: size 17, align 1;
    btrfs_key_ptr: size 33, align 1;
    btrfs_leaf: size 101, align 1;
    btrfs_node: size 101, align 1;
    btrfs_qgroup_info_item: size 40, align 1;
    btrfs_qgroup_limit_item: size 40, align 1;
    btrfs_qgroup_status_item: size 40, align 1;
    btrfs_raid_stride: size 16, align 1;
    btrfs_remap_item: size 8, align 1;
    btrfs_root_backup: size 168, align 1;
    btrfs_root_item: size 439, align 1;
    btrfs_root_ref: size 18, align 1;
    btrfs_shared_data_ref: size 4, align 1;
    btrfs_stripe: size 32, align 1;
    btrfs_stripe_extent: size 0, align 1;
    btrfs_super_block: size 4096, align 1;
    btrfs_timespec: size 12, align 1;
    btrfs_tree_block_info: size 18, align 1;
    btrfs_verity_descriptor_item: size 25, align 1;
}
