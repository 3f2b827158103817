// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/btrfs.h

pub const BTRFS_BALANCE_ARGS_CONVERT: u64 = 0x100;
pub const BTRFS_BALANCE_ARGS_DEVID: u64 = 0x4;
pub const BTRFS_BALANCE_ARGS_DRANGE: u64 = 0x8;
pub const BTRFS_BALANCE_ARGS_LIMIT: u64 = 0x20;
pub const BTRFS_BALANCE_ARGS_LIMIT_RANGE: u64 = 0x40;
pub const BTRFS_BALANCE_ARGS_MASK: u64 = 0x4ff;
pub const BTRFS_BALANCE_ARGS_PROFILES: u64 = 0x1;
pub const BTRFS_BALANCE_ARGS_SOFT: u64 = 0x200;
pub const BTRFS_BALANCE_ARGS_STRIPES_RANGE: u64 = 0x80;
pub const BTRFS_BALANCE_ARGS_USAGE: u64 = 0x2;
pub const BTRFS_BALANCE_ARGS_USAGE_RANGE: u64 = 0x400;
pub const BTRFS_BALANCE_ARGS_VRANGE: u64 = 0x10;
pub const BTRFS_BALANCE_CTL_CANCEL: i32 = 2;
pub const BTRFS_BALANCE_CTL_PAUSE: i32 = 1;
pub const BTRFS_BALANCE_DATA: u64 = 0x1;
pub const BTRFS_BALANCE_FORCE: u64 = 0x8;
pub const BTRFS_BALANCE_METADATA: u64 = 0x4;
pub const BTRFS_BALANCE_RESUME: u64 = 0x10;
pub const BTRFS_BALANCE_STATE_CANCEL_REQ: u64 = 0x4;
pub const BTRFS_BALANCE_STATE_PAUSE_REQ: u64 = 0x2;
pub const BTRFS_BALANCE_STATE_RUNNING: u64 = 0x1;
pub const BTRFS_BALANCE_SYSTEM: u64 = 0x2;
pub const BTRFS_BALANCE_TYPE_MASK: u64 = 7;
pub const BTRFS_DEFRAG_RANGE_COMPRESS: i32 = 1;
pub const BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL: i32 = 4;
pub const BTRFS_DEFRAG_RANGE_FLAGS_SUPP: i32 = 0xf;
pub const BTRFS_DEFRAG_RANGE_NOCOMPRESS: i32 = 8;
pub const BTRFS_DEFRAG_RANGE_START_IO: i32 = 2;
pub const BTRFS_DEVICE_PATH_NAME_MAX: i32 = 1024;
pub const BTRFS_DEVICE_REMOVE_ARGS_MASK: u64 = 8;
pub const BTRFS_DEVICE_SPEC_BY_ID: u64 = 0x8;
pub const BTRFS_DEV_STATS_RESET: u64 = 0x1;
pub const BTRFS_DEV_STAT_CORRUPTION_ERRS: i32 = 3;
pub const BTRFS_DEV_STAT_FLUSH_ERRS: i32 = 2;
pub const BTRFS_DEV_STAT_GENERATION_ERRS: i32 = 4;
pub const BTRFS_DEV_STAT_READ_ERRS: i32 = 1;
pub const BTRFS_DEV_STAT_VALUES_MAX: i32 = 5;
pub const BTRFS_DEV_STAT_WRITE_ERRS: i32 = 0;
pub const BTRFS_ENCODED_IO_COMPRESSION_LZO_16K: i32 = 5;
pub const BTRFS_ENCODED_IO_COMPRESSION_LZO_32K: i32 = 6;
pub const BTRFS_ENCODED_IO_COMPRESSION_LZO_4K: i32 = 3;
pub const BTRFS_ENCODED_IO_COMPRESSION_LZO_64K: i32 = 7;
pub const BTRFS_ENCODED_IO_COMPRESSION_LZO_8K: i32 = 4;
pub const BTRFS_ENCODED_IO_COMPRESSION_NONE: i32 = 0;
pub const BTRFS_ENCODED_IO_COMPRESSION_TYPES: i32 = 8;
pub const BTRFS_ENCODED_IO_COMPRESSION_ZLIB: i32 = 1;
pub const BTRFS_ENCODED_IO_COMPRESSION_ZSTD: i32 = 2;
pub const BTRFS_ENCODED_IO_ENCRYPTION_NONE: i32 = 0;
pub const BTRFS_ENCODED_IO_ENCRYPTION_TYPES: i32 = 1;
pub const BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS: i32 = 8;
pub const BTRFS_ERROR_DEV_MISSING_NOT_FOUND: i32 = 6;
pub const BTRFS_ERROR_DEV_ONLY_WRITABLE: i32 = 7;
pub const BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET: i32 = 2;
pub const BTRFS_ERROR_DEV_RAID1C3_MIN_NOT_MET: i32 = 9;
pub const BTRFS_ERROR_DEV_RAID1C4_MIN_NOT_MET: i32 = 10;
pub const BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET: i32 = 1;
pub const BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET: i32 = 3;
pub const BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET: i32 = 4;
pub const BTRFS_ERROR_DEV_TGT_REPLACE: i32 = 5;
pub const BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE: u64 = 0x8;
pub const BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE: u64 = 0x1;
pub const BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID: u64 = 0x2;
pub const BTRFS_FEATURE_COMPAT_RO_VERITY: u64 = 0x4;
pub const BTRFS_FEATURE_INCOMPAT_BIG_METADATA: u64 = 0x20;
pub const BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO: u64 = 0x8;
pub const BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD: u64 = 0x10;
pub const BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL: u64 = 0x2;
pub const BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF: u64 = 0x40;
pub const BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2: u64 = 0x2000;
pub const BTRFS_FEATURE_INCOMPAT_METADATA_UUID: u64 = 0x400;
pub const BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF: u64 = 0x1;
pub const BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS: u64 = 0x4;
pub const BTRFS_FEATURE_INCOMPAT_NO_HOLES: u64 = 0x200;
pub const BTRFS_FEATURE_INCOMPAT_RAID1C34: u64 = 0x800;
pub const BTRFS_FEATURE_INCOMPAT_RAID56: u64 = 0x80;
pub const BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE: u64 = 0x4000;
pub const BTRFS_FEATURE_INCOMPAT_REMAP_TREE: u64 = 0x20000;
pub const BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA: u64 = 0x10000;
pub const BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA: u64 = 0x100;
pub const BTRFS_FEATURE_INCOMPAT_ZONED: u64 = 0x1000;
pub const BTRFS_FSID_SIZE: i32 = 16;
pub const BTRFS_FS_INFO_FLAG_CSUM_INFO: i32 = 0x1;
pub const BTRFS_FS_INFO_FLAG_GENERATION: i32 = 0x2;
pub const BTRFS_FS_INFO_FLAG_METADATA_UUID: i32 = 0x4;
pub const BTRFS_GET_CSUMS_COMPRESSED: u32 = 0x8;
pub const BTRFS_GET_CSUMS_ENCRYPTED: u32 = 0x10;
pub const BTRFS_GET_CSUMS_HAS_CSUMS: u32 = 0x1;
pub const BTRFS_GET_CSUMS_INLINE: u32 = 0x20;
pub const BTRFS_GET_CSUMS_NODATASUM: u32 = 0x4;
pub const BTRFS_GET_CSUMS_ZEROED: u32 = 0x2;
pub const BTRFS_INO_LOOKUP_PATH_MAX: i32 = 4080;
pub const BTRFS_INO_LOOKUP_USER_PATH_MAX: i32 = 3824;
pub const BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL: i32 = 2;
pub const BTRFS_IOCTL_DEV_REPLACE_CMD_START: i32 = 0;
pub const BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS: i32 = 1;
pub const BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS: i32 = 0;
pub const BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID: i32 = 1;
pub const BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED: i32 = 2;
pub const BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED: i32 = 1;
pub const BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR: i32 = 0;
pub const BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS: i32 = 3;
pub const BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED: i32 = 3;
pub const BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED: i32 = 2;
pub const BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED: i32 = 0;
pub const BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED: i32 = 1;
pub const BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED: i32 = 4;
pub const BTRFS_IOCTL_MAGIC: i32 = 0x94;
pub const BTRFS_IOC_ADD_DEV: u32 = 0x5000940a;
pub const BTRFS_IOC_BALANCE: u32 = 0x5000940c;
pub const BTRFS_IOC_BALANCE_CTL: u32 = 0x40049421;
pub const BTRFS_IOC_BALANCE_PROGRESS: u32 = 0x84009422;
pub const BTRFS_IOC_BALANCE_V2: u32 = 0xc4009420;
pub const BTRFS_IOC_CLONE: u32 = 0x40049409;
pub const BTRFS_IOC_CLONE_RANGE: u32 = 0x4020940d;
pub const BTRFS_IOC_DEFAULT_SUBVOL: u32 = 0x40089413;
pub const BTRFS_IOC_DEFRAG: u32 = 0x50009402;
pub const BTRFS_IOC_DEFRAG_RANGE: u32 = 0x40309410;
pub const BTRFS_IOC_DEVICES_READY: u32 = 0x90009427;
pub const BTRFS_IOC_DEV_INFO: u32 = 0xd000941e;
pub const BTRFS_IOC_DEV_REPLACE: u32 = 0xca289435;
pub const BTRFS_IOC_FILE_EXTENT_SAME: u32 = 0xc0189436;
pub const BTRFS_IOC_FORGET_DEV: u32 = 0x50009405;
pub const BTRFS_IOC_FS_INFO: u32 = 0x8400941f;
pub const BTRFS_IOC_GET_CSUMS: u32 = 0xc0209442;
pub const BTRFS_IOC_GET_DEV_STATS: u32 = 0xc4089434;
pub const BTRFS_IOC_GET_FEATURES: u32 = 0x80189439;
pub const BTRFS_IOC_GET_FSLABEL: u32 = 0x81009431;
pub const BTRFS_IOC_GET_SUBVOL_INFO: u32 = 0x81f8943c;
pub const BTRFS_IOC_GET_SUBVOL_ROOTREF: u32 = 0xd000943d;
pub const BTRFS_IOC_GET_SUPPORTED_FEATURES: u32 = 0x80489439;
pub const BTRFS_IOC_INO_LOOKUP: u32 = 0xd0009412;
pub const BTRFS_IOC_INO_LOOKUP_USER: u32 = 0xd000943e;
pub const BTRFS_IOC_INO_PATHS: u32 = 0xc0389423;
pub const BTRFS_IOC_LOGICAL_INO: u32 = 0xc0389424;
pub const BTRFS_IOC_LOGICAL_INO_V2: u32 = 0xc038943b;
pub const BTRFS_IOC_QGROUP_ASSIGN: u32 = 0x40189429;
pub const BTRFS_IOC_QGROUP_CREATE: u32 = 0x4010942a;
pub const BTRFS_IOC_QGROUP_LIMIT: u32 = 0x8030942b;
pub const BTRFS_IOC_QUOTA_CTL: u32 = 0xc0109428;
pub const BTRFS_IOC_QUOTA_RESCAN: u32 = 0x4040942c;
pub const BTRFS_IOC_QUOTA_RESCAN_STATUS: u32 = 0x8040942d;
pub const BTRFS_IOC_QUOTA_RESCAN_WAIT: u32 = 0x942e;
pub const BTRFS_IOC_RESIZE: u32 = 0x50009403;
pub const BTRFS_IOC_RM_DEV: u32 = 0x5000940b;
pub const BTRFS_IOC_RM_DEV_V2: u32 = 0x5000943a;
pub const BTRFS_IOC_SCAN_DEV: u32 = 0x50009404;
pub const BTRFS_IOC_SCRUB: u32 = 0xc400941b;
pub const BTRFS_IOC_SCRUB_CANCEL: u32 = 0x941c;
pub const BTRFS_IOC_SCRUB_PROGRESS: u32 = 0xc400941d;
pub const BTRFS_IOC_SEND: u32 = 0x40489426;
pub const BTRFS_IOC_SET_FEATURES: u32 = 0x40309439;
pub const BTRFS_IOC_SET_FSLABEL: u32 = 0x41009432;
pub const BTRFS_IOC_SET_RECEIVED_SUBVOL: u32 = 0xc0c89425;
pub const BTRFS_IOC_SHUTDOWN: u32 = 0x8004587d;
pub const BTRFS_IOC_SNAP_CREATE: u32 = 0x50009401;
pub const BTRFS_IOC_SNAP_CREATE_V2: u32 = 0x50009417;
pub const BTRFS_IOC_SNAP_DESTROY: u32 = 0x5000940f;
pub const BTRFS_IOC_SNAP_DESTROY_V2: u32 = 0x5000943f;
pub const BTRFS_IOC_SPACE_INFO: u32 = 0xc0109414;
pub const BTRFS_IOC_START_SYNC: u32 = 0x80089418;
pub const BTRFS_IOC_SUBVOL_CREATE: u32 = 0x5000940e;
pub const BTRFS_IOC_SUBVOL_CREATE_V2: u32 = 0x50009418;
pub const BTRFS_IOC_SUBVOL_GETFLAGS: u32 = 0x80089419;
pub const BTRFS_IOC_SUBVOL_SETFLAGS: u32 = 0x4008941a;
pub const BTRFS_IOC_SUBVOL_SYNC_WAIT: u32 = 0x40109441;
pub const BTRFS_IOC_SYNC: u32 = 0x9408;
pub const BTRFS_IOC_TRANS_END: u32 = 0x9407;
pub const BTRFS_IOC_TRANS_START: u32 = 0x9406;
pub const BTRFS_IOC_TREE_SEARCH: u32 = 0xd0009411;
pub const BTRFS_IOC_TREE_SEARCH_V2: u32 = 0xc0709411;
pub const BTRFS_IOC_WAIT_SYNC: u32 = 0x40089416;
pub const BTRFS_LABEL_SIZE: i32 = 256;
pub const BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET: u64 = 0x1;
pub const BTRFS_MAX_ROOTREF_BUFFER_NUM: i32 = 255;
pub const BTRFS_PATH_NAME_MAX: i32 = 4087;
pub const BTRFS_QGROUP_INHERIT_FLAGS_SUPP: u64 = 1;
pub const BTRFS_QGROUP_INHERIT_SET_LIMITS: u64 = 0x1;
pub const BTRFS_QGROUP_LIMIT_EXCL_CMPR: u64 = 0x20;
pub const BTRFS_QGROUP_LIMIT_MAX_EXCL: u64 = 0x2;
pub const BTRFS_QGROUP_LIMIT_MAX_RFER: u64 = 0x1;
pub const BTRFS_QGROUP_LIMIT_RFER_CMPR: u64 = 0x10;
pub const BTRFS_QGROUP_LIMIT_RSV_EXCL: u64 = 0x8;
pub const BTRFS_QGROUP_LIMIT_RSV_RFER: u64 = 0x4;
pub const BTRFS_QUOTA_CTL_DISABLE: i32 = 2;
pub const BTRFS_QUOTA_CTL_ENABLE: i32 = 1;
pub const BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA: i32 = 4;
pub const BTRFS_QUOTA_CTL_RESCAN__NOTUSED: i32 = 3;
pub const BTRFS_SAME_DATA_DIFFERS: i32 = 1;
pub const BTRFS_SCRUB_READONLY: i32 = 1;
pub const BTRFS_SCRUB_SUPPORTED_FLAGS: i32 = 1;
pub const BTRFS_SEARCH_ARGS_BUFSIZE: u32 = 3992;
pub const BTRFS_SEND_FLAG_COMPRESSED: i32 = 0x10;
pub const BTRFS_SEND_FLAG_MASK: i32 = 31;
pub const BTRFS_SEND_FLAG_NO_FILE_DATA: i32 = 0x1;
pub const BTRFS_SEND_FLAG_OMIT_END_CMD: i32 = 0x4;
pub const BTRFS_SEND_FLAG_OMIT_STREAM_HEADER: i32 = 0x2;
pub const BTRFS_SEND_FLAG_VERSION: i32 = 0x8;
pub const BTRFS_SHUTDOWN_FLAGS_DEFAULT: i32 = 0x0;
pub const BTRFS_SHUTDOWN_FLAGS_LAST: i32 = 0x3;
pub const BTRFS_SHUTDOWN_FLAGS_LOGFLUSH: i32 = 0x1;
pub const BTRFS_SHUTDOWN_FLAGS_NOLOGFLUSH: i32 = 0x2;
pub const BTRFS_SUBVOL_CREATE_ARGS_MASK: u64 = 6;
pub const BTRFS_SUBVOL_CREATE_ASYNC: u64 = 0x1;
pub const BTRFS_SUBVOL_DELETE_ARGS_MASK: u64 = 16;
pub const BTRFS_SUBVOL_NAME_MAX: i32 = 4039;
pub const BTRFS_SUBVOL_QGROUP_INHERIT: u64 = 0x4;
pub const BTRFS_SUBVOL_RDONLY: u64 = 0x2;
pub const BTRFS_SUBVOL_SPEC_BY_ID: u64 = 0x10;
pub const BTRFS_SUBVOL_SYNC_COUNT: i32 = 2;
pub const BTRFS_SUBVOL_SYNC_PEEK_FIRST: i32 = 3;
pub const BTRFS_SUBVOL_SYNC_PEEK_LAST: i32 = 4;
pub const BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE: i32 = 0;
pub const BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED: i32 = 1;
pub const BTRFS_UUID_SIZE: i32 = 16;
pub const BTRFS_UUID_UNPARSED_SIZE: i32 = 37;
pub const BTRFS_VOL_ARG_V2_FLAGS_SUPPORTED: u64 = 30;
pub const BTRFS_VOL_NAME_MAX: i32 = 255;

#[repr(C, packed)]
pub struct btrfs_balance_args {
    pub profiles: u64,
    pub anon0: btrfs_balance_args_anon0,
    pub devid: u64,
    pub pstart: u64,
    pub pend: u64,
    pub vstart: u64,
    pub vend: u64,
    pub target: u64,
    pub flags: u64,
    pub anon1: btrfs_balance_args_anon1,
    pub stripes_min: u32,
    pub stripes_max: u32,
    pub unused: [u64; 6],
}

#[repr(C)]
pub union btrfs_balance_args_anon0 {
    pub usage: u64,
    pub anon0: btrfs_balance_args_anon0_anon0,
}

#[repr(C)]
pub struct btrfs_balance_args_anon0_anon0 {
    pub usage_min: u32,
    pub usage_max: u32,
}

#[repr(C)]
pub union btrfs_balance_args_anon1 {
    pub limit: u64,
    pub anon0: btrfs_balance_args_anon1_anon0,
}

#[repr(C)]
pub struct btrfs_balance_args_anon1_anon0 {
    pub limit_min: u32,
    pub limit_max: u32,
}

#[repr(C)]
pub struct btrfs_balance_progress {
    pub expected: u64,
    pub considered: u64,
    pub completed: u64,
}

#[repr(C)]
pub struct btrfs_data_container {
    pub bytes_left: u32,
    pub bytes_missing: u32,
    pub elem_cnt: u32,
    pub elem_missed: u32,
    pub val: [u64; 0],
}

#[repr(C)]
pub struct btrfs_ioctl_balance_args {
    pub flags: u64,
    pub state: u64,
    pub data: btrfs_balance_args,
    pub meta: btrfs_balance_args,
    pub sys: btrfs_balance_args,
    pub stat: btrfs_balance_progress,
    pub unused: [u64; 72],
}

#[repr(C)]
pub struct btrfs_ioctl_clone_range_args {
    pub src_fd: i64,
    pub src_offset: u64,
    pub src_length: u64,
    pub dest_offset: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_defrag_range_args {
    pub start: u64,
    pub len: u64,
    pub flags: u64,
    pub extent_thresh: u32,
    pub anon0: btrfs_ioctl_defrag_range_args_anon0,
    pub unused: [u32; 4],
}

#[repr(C)]
pub union btrfs_ioctl_defrag_range_args_anon0 {
    pub compress_type: u32,
    pub compress: btrfs_ioctl_defrag_range_args_anon0_compress,
}

#[repr(C)]
pub struct btrfs_ioctl_defrag_range_args_anon0_compress {
    pub r#type: u8,
    pub level: i8,
}

#[repr(C)]
pub struct btrfs_ioctl_dev_info_args {
    pub devid: u64,
    pub uuid: [u8; 16],
    pub bytes_used: u64,
    pub total_bytes: u64,
    pub fsid: [u8; 16],
    pub unused: [u64; 377],
    pub path: [u8; 1024],
}

#[repr(C)]
pub struct btrfs_ioctl_dev_replace_args {
    pub cmd: u64,
    pub result: u64,
    pub anon0: btrfs_ioctl_dev_replace_args_anon0,
    pub spare: [u64; 64],
}

#[repr(C)]
pub union btrfs_ioctl_dev_replace_args_anon0 {
    pub start: btrfs_ioctl_dev_replace_start_params,
    pub status: btrfs_ioctl_dev_replace_status_params,
}

#[repr(C)]
pub struct btrfs_ioctl_dev_replace_start_params {
    pub srcdevid: u64,
    pub cont_reading_from_srcdev_mode: u64,
    pub srcdev_name: [u8; 1025],
    pub tgtdev_name: [u8; 1025],
}

#[repr(C)]
pub struct btrfs_ioctl_dev_replace_status_params {
    pub replace_state: u64,
    pub progress_1000: u64,
    pub time_started: u64,
    pub time_stopped: u64,
    pub num_write_errors: u64,
    pub num_uncorrectable_read_errors: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_feature_flags {
    pub compat_flags: u64,
    pub compat_ro_flags: u64,
    pub incompat_flags: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_fs_info_args {
    pub max_id: u64,
    pub num_devices: u64,
    pub fsid: [u8; 16],
    pub nodesize: u32,
    pub sectorsize: u32,
    pub clone_alignment: u32,
    pub csum_type: u16,
    pub csum_size: u16,
    pub flags: u64,
    pub generation: u64,
    pub metadata_uuid: [u8; 16],
    pub reserved: [u8; 944],
}

#[repr(C)]
pub struct btrfs_ioctl_get_csums_args {
    pub offset: u64,
    pub length: u64,
    pub buf_size: u64,
    pub flags: u64,
    pub buf: [u8; 0],
}

#[repr(C)]
pub struct btrfs_ioctl_get_csums_entry {
    pub offset: u64,
    pub length: u64,
    pub r#type: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct btrfs_ioctl_get_dev_stats {
    pub devid: u64,
    pub nr_items: u64,
    pub flags: u64,
    pub values: [u64; 5],
    pub unused: [u64; 121],
}

#[repr(C)]
pub struct btrfs_ioctl_get_subvol_info_args {
    pub treeid: u64,
    pub name: [core::ffi::c_char; 256],
    pub parent_id: u64,
    pub dirid: u64,
    pub generation: u64,
    pub flags: u64,
    pub uuid: [u8; 16],
    pub parent_uuid: [u8; 16],
    pub received_uuid: [u8; 16],
    pub ctransid: u64,
    pub otransid: u64,
    pub stransid: u64,
    pub rtransid: u64,
    pub ctime: btrfs_ioctl_timespec,
    pub otime: btrfs_ioctl_timespec,
    pub stime: btrfs_ioctl_timespec,
    pub rtime: btrfs_ioctl_timespec,
    pub reserved: [u64; 8],
}

#[repr(C)]
pub struct btrfs_ioctl_get_subvol_rootref_args {
    pub min_treeid: u64,
    pub rootref: [btrfs_ioctl_get_subvol_rootref_args_rootref; 255],
    pub num_items: u8,
    pub align: [u8; 7],
}

#[repr(C)]
pub struct btrfs_ioctl_get_subvol_rootref_args_rootref {
    pub treeid: u64,
    pub dirid: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_ino_lookup_args {
    pub treeid: u64,
    pub objectid: u64,
    pub name: [core::ffi::c_char; 4080],
}

#[repr(C)]
pub struct btrfs_ioctl_ino_lookup_user_args {
    pub dirid: u64,
    pub treeid: u64,
    pub name: [core::ffi::c_char; 256],
    pub path: [core::ffi::c_char; 3824],
}

#[repr(C)]
pub struct btrfs_ioctl_ino_path_args {
    pub inum: u64,
    pub size: u64,
    pub reserved: [u64; 4],
    pub fspath: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_logical_ino_args {
    pub logical: u64,
    pub size: u64,
    pub reserved: [u64; 3],
    pub flags: u64,
    pub inodes: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_qgroup_assign_args {
    pub assign: u64,
    pub src: u64,
    pub dst: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_qgroup_create_args {
    pub create: u64,
    pub qgroupid: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_qgroup_limit_args {
    pub qgroupid: u64,
    pub lim: btrfs_qgroup_limit,
}

#[repr(C)]
pub struct btrfs_ioctl_quota_ctl_args {
    pub cmd: u64,
    pub status: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_quota_rescan_args {
    pub flags: u64,
    pub progress: u64,
    pub reserved: [u64; 6],
}

#[repr(C)]
pub struct btrfs_ioctl_received_subvol_args {
    pub uuid: [core::ffi::c_char; 16],
    pub stransid: u64,
    pub rtransid: u64,
    pub stime: btrfs_ioctl_timespec,
    pub rtime: btrfs_ioctl_timespec,
    pub flags: u64,
    pub reserved: [u64; 16],
}

#[repr(C)]
pub struct btrfs_ioctl_same_args {
    pub logical_offset: u64,
    pub length: u64,
    pub dest_count: u16,
    pub reserved1: u16,
    pub reserved2: u32,
    pub info: [btrfs_ioctl_same_extent_info; 0],
}

#[repr(C)]
pub struct btrfs_ioctl_same_extent_info {
    pub fd: i64,
    pub logical_offset: u64,
    pub bytes_deduped: u64,
    pub status: i32,
    pub reserved: u32,
}

#[repr(C)]
pub struct btrfs_ioctl_scrub_args {
    pub devid: u64,
    pub start: u64,
    pub end: u64,
    pub flags: u64,
    pub progress: btrfs_scrub_progress,
    pub unused: [u64; 109],
}

#[repr(C)]
pub struct btrfs_ioctl_search_args {
    pub key: btrfs_ioctl_search_key,
    pub buf: [core::ffi::c_char; 3992],
}

#[repr(C)]
pub struct btrfs_ioctl_search_args_v2 {
    pub key: btrfs_ioctl_search_key,
    pub buf_size: u64,
    pub buf: [u8; 0],
}

#[repr(C)]
pub struct btrfs_ioctl_search_header {
    pub transid: u64,
    pub objectid: u64,
    pub offset: u64,
    pub r#type: u32,
    pub len: u32,
}

#[repr(C)]
pub struct btrfs_ioctl_search_key {
    pub tree_id: u64,
    pub min_objectid: u64,
    pub max_objectid: u64,
    pub min_offset: u64,
    pub max_offset: u64,
    pub min_transid: u64,
    pub max_transid: u64,
    pub min_type: u32,
    pub max_type: u32,
    pub nr_items: u32,
    pub unused: u32,
    pub unused1: u64,
    pub unused2: u64,
    pub unused3: u64,
    pub unused4: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_send_args {
    pub send_fd: i64,
    pub clone_sources_count: u64,
    pub clone_sources: *mut u64,
    pub parent_root: u64,
    pub flags: u64,
    pub version: u32,
    pub reserved: [u8; 28],
}

#[repr(C)]
pub struct btrfs_ioctl_space_args {
    pub space_slots: u64,
    pub total_spaces: u64,
    pub spaces: [btrfs_ioctl_space_info; 0],
}

#[repr(C)]
pub struct btrfs_ioctl_space_info {
    pub flags: u64,
    pub total_bytes: u64,
    pub used_bytes: u64,
}

#[repr(C)]
pub struct btrfs_ioctl_subvol_wait {
    pub subvolid: u64,
    pub mode: u32,
    pub count: u32,
}

#[repr(C)]
pub struct btrfs_ioctl_timespec {
    pub sec: u64,
    pub nsec: u32,
}

#[repr(C)]
pub struct btrfs_ioctl_vol_args {
    pub fd: i64,
    pub name: [core::ffi::c_char; 4088],
}

#[repr(C)]
pub struct btrfs_ioctl_vol_args_v2 {
    pub fd: i64,
    pub transid: u64,
    pub flags: u64,
    pub anon0: btrfs_ioctl_vol_args_v2_anon0,
    pub anon1: btrfs_ioctl_vol_args_v2_anon1,
}

#[repr(C)]
pub union btrfs_ioctl_vol_args_v2_anon0 {
    pub anon0: btrfs_ioctl_vol_args_v2_anon0_anon0,
    pub unused: [u64; 4],
}

#[repr(C)]
pub struct btrfs_ioctl_vol_args_v2_anon0_anon0 {
    pub size: u64,
    pub qgroup_inherit: *mut btrfs_qgroup_inherit,
}

#[repr(C)]
pub union btrfs_ioctl_vol_args_v2_anon1 {
    pub name: [core::ffi::c_char; 4040],
    pub devid: u64,
    pub subvolid: u64,
}

#[repr(C)]
pub struct btrfs_qgroup_inherit {
    pub flags: u64,
    pub num_qgroups: u64,
    pub num_ref_copies: u64,
    pub num_excl_copies: u64,
    pub lim: btrfs_qgroup_limit,
    pub qgroups: [u64; 0],
}

#[repr(C)]
pub struct btrfs_qgroup_limit {
    pub flags: u64,
    pub max_rfer: u64,
    pub max_excl: u64,
    pub rsv_rfer: u64,
    pub rsv_excl: u64,
}

#[repr(C)]
pub struct btrfs_scrub_progress {
    pub data_extents_scrubbed: u64,
    pub tree_extents_scrubbed: u64,
    pub data_bytes_scrubbed: u64,
    pub tree_bytes_scrubbed: u64,
    pub read_errors: u64,
    pub csum_errors: u64,
    pub verify_errors: u64,
    pub no_csum: u64,
    pub csum_discards: u64,
    pub super_errors: u64,
    pub malloc_errors: u64,
    pub uncorrectable_errors: u64,
    pub corrected_errors: u64,
    pub last_physical: u64,
    pub unverified_errors: u64,
}

records! {
    btrfs_balance_args: size 136, align 1;
    btrfs_balance_args_anon0: size 8, align 8;
    btrfs_balance_args_anon0_anon0: size 8, align 4;
    btrfs_balance_args_anon1: size 8, align 8;
    btrfs_balance_args_anon1_anon0: size 8, align 4;
    btrfs_balance_progress: size 24, align 8;
    btrfs_data_container: size 16, align 8;
    btrfs_ioctl_balance_args: size 1024, align 8;
    btrfs_ioctl_clone_range_args: size 32, align 8;
    btrfs_ioctl_defrag_range_args: size 48, align 8;
    btrfs_ioctl_defrag_range_args_anon0: size 4, align 4;
    btrfs_ioctl_defrag_range_args_anon0_compress: size 2, align 1;
    btrfs_ioctl_dev_info_args: size 4096, align 8;
    btrfs_ioctl_dev_replace_args: size 2600, align 8;
    btrfs_ioctl_dev_replace_args_anon0: size 2072, align 8;
    btrfs_ioctl_dev_replace_start_params: size 2072, align 8;
    btrfs_ioctl_dev_replace_status_params: size 48, align 8;
    btrfs_ioctl_feature_flags: size 24, align 8;
    btrfs_ioctl_fs_info_args: size 1024, align 8;
    btrfs_ioctl_get_csums_args: size 32, align 8;
    btrfs_ioctl_get_csums_entry: size 24, align 8;
    btrfs_ioctl_get_dev_stats: size 1032, align 8;
    btrfs_ioctl_get_subvol_info_args: size 504, align 8;
    btrfs_ioctl_get_subvol_rootref_args: size 4096, align 8;
    btrfs_ioctl_get_subvol_rootref_args_rootref: size 16, align 8;
    btrfs_ioctl_ino_lookup_args: size 4096, align 8;
    btrfs_ioctl_ino_lookup_user_args: size 4096, align 8;
    btrfs_ioctl_ino_path_args: size 56, align 8;
    btrfs_ioctl_logical_ino_args: size 56, align 8;
    btrfs_ioctl_qgroup_assign_args: size 24, align 8;
    btrfs_ioctl_qgroup_create_args: size 16, align 8;
    btrfs_ioctl_qgroup_limit_args: size 48, align 8;
    btrfs_ioctl_quota_ctl_args: size 16, align 8;
    btrfs_ioctl_quota_rescan_args: size 64, align 8;
    btrfs_ioctl_received_subvol_args: size 200, align 8;
    btrfs_ioctl_same_args: size 24, align 8;
    btrfs_ioctl_same_extent_info: size 32, align 8;
    btrfs_ioctl_scrub_args: size 1024, align 8;
    btrfs_ioctl_search_args: size 4096, align 8;
    btrfs_ioctl_search_args_v2: size 112, align 8;
    btrfs_ioctl_search_header: size 32, align 8;
    btrfs_ioctl_search_key: size 104, align 8;
    btrfs_ioctl_send_args: size 72, align 8;
    btrfs_ioctl_space_args: size 16, align 8;
    btrfs_ioctl_space_info: size 24, align 8;
    btrfs_ioctl_subvol_wait: size 16, align 8;
    btrfs_ioctl_timespec: size 16, align 8;
    btrfs_ioctl_vol_args: size 4096, align 8;
    btrfs_ioctl_vol_args_v2: size 4096, align 8;
    btrfs_ioctl_vol_args_v2_anon0: size 32, align 8;
    btrfs_ioctl_vol_args_v2_anon0_anon0: size 16, align 8;
    btrfs_ioctl_vol_args_v2_anon1: size 4040, align 8;
    btrfs_qgroup_inherit: size 72, align 8;
    btrfs_qgroup_limit: size 40, align 8;
    btrfs_scrub_progress: size 120, align 8;
}
