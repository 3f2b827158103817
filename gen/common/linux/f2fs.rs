// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/f2fs.h

pub const F2FS_GOING_DOWN_FULLSYNC: i32 = 0x0;
pub const F2FS_GOING_DOWN_METAFLUSH: i32 = 0x3;
pub const F2FS_GOING_DOWN_METASYNC: i32 = 0x1;
pub const F2FS_GOING_DOWN_NEED_FSCK: i32 = 0x4;
pub const F2FS_GOING_DOWN_NOSYNC: i32 = 0x2;
pub const F2FS_IOCTL_MAGIC: i32 = 0xf5;
pub const F2FS_IOC_ABORT_ATOMIC_WRITE: u32 = 0xf505;
pub const F2FS_IOC_COMMIT_ATOMIC_WRITE: u32 = 0xf502;
pub const F2FS_IOC_COMPRESS_FILE: u32 = 0xf518;
pub const F2FS_IOC_DECOMPRESS_FILE: u32 = 0xf517;
pub const F2FS_IOC_DEFRAGMENT: u32 = 0xc010f508;
pub const F2FS_IOC_FLUSH_DEVICE: u32 = 0x4008f50a;
pub const F2FS_IOC_GARBAGE_COLLECT: u32 = 0x4004f506;
pub const F2FS_IOC_GARBAGE_COLLECT_RANGE: u32 = 0x4018f50b;
pub const F2FS_IOC_GET_COMPRESS_BLOCKS: u32 = 0x8008f511;
pub const F2FS_IOC_GET_COMPRESS_OPTION: u32 = 0x8002f515;
pub const F2FS_IOC_GET_DEV_ALIAS_FILE: u32 = 0x8004f51a;
pub const F2FS_IOC_GET_FEATURES: u32 = 0x8004f50c;
pub const F2FS_IOC_GET_PIN_FILE: u32 = 0x8004f50e;
pub const F2FS_IOC_IO_PRIO: u32 = 0x4004f51b;
pub const F2FS_IOC_MOVE_RANGE: u32 = 0xc020f509;
pub const F2FS_IOC_PRECACHE_EXTENTS: u32 = 0xf50f;
pub const F2FS_IOC_RELEASE_COMPRESS_BLOCKS: u32 = 0x8008f512;
pub const F2FS_IOC_RELEASE_VOLATILE_WRITE: u32 = 0xf504;
pub const F2FS_IOC_RESERVE_COMPRESS_BLOCKS: u32 = 0x8008f513;
pub const F2FS_IOC_RESIZE_FS: u32 = 0x4008f510;
pub const F2FS_IOC_SEC_TRIM_FILE: u32 = 0x4018f514;
pub const F2FS_IOC_SET_COMPRESS_OPTION: u32 = 0x4002f516;
pub const F2FS_IOC_SET_PIN_FILE: u32 = 0x4004f50d;
pub const F2FS_IOC_SHUTDOWN: u32 = 0x8004587d;
pub const F2FS_IOC_START_ATOMIC_REPLACE: u32 = 0xf519;
pub const F2FS_IOC_START_ATOMIC_WRITE: u32 = 0xf501;
pub const F2FS_IOC_START_VOLATILE_WRITE: u32 = 0xf503;
pub const F2FS_IOC_WRITE_CHECKPOINT: u32 = 0xf507;
pub const F2FS_IOPRIO_MAX: i32 = 2;
pub const F2FS_IOPRIO_WRITE: i32 = 1;
pub const F2FS_TRIM_FILE_DISCARD: i32 = 0x1;
pub const F2FS_TRIM_FILE_MASK: i32 = 0x3;
pub const F2FS_TRIM_FILE_ZEROOUT: i32 = 0x2;

#[repr(C)]
pub struct f2fs_comp_option {
    pub algorithm: u8,
    pub log_cluster_size: u8,
}

#[repr(C)]
pub struct f2fs_defragment {
    pub start: u64,
    pub len: u64,
}

#[repr(C)]
pub struct f2fs_flush_device {
    pub dev_num: u32,
    pub segments: u32,
}

#[repr(C)]
pub struct f2fs_gc_range {
    pub sync: u32,
    pub start: u64,
    pub len: u64,
}

#[repr(C)]
pub struct f2fs_move_range {
    pub dst_fd: u32,
    pub pos_in: u64,
    pub pos_out: u64,
    pub len: u64,
}

#[repr(C)]
pub struct f2fs_sectrim_range {
    pub start: u64,
    pub len: u64,
    pub flags: u64,
}

records! {
    f2fs_comp_option: size 2, align 1;
    f2fs_defragment: size 16, align 8;
    f2fs_flush_device: size 8, align 4;
    f2fs_gc_range: size 24, align 8;
    f2fs_move_range: size 32, align 8;
    f2fs_sectrim_range: size 24, align 8;
}
