// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/stat.h

pub const STATX_ALL: u32 = 0xfff;
pub const STATX_ATIME: u32 = 0x20;
pub const STATX_ATTR_APPEND: i32 = 0x20;
pub const STATX_ATTR_AUTOMOUNT: i32 = 0x1000;
pub const STATX_ATTR_COMPRESSED: i32 = 0x4;
pub const STATX_ATTR_DAX: i32 = 0x200000;
pub const STATX_ATTR_ENCRYPTED: i32 = 0x800;
pub const STATX_ATTR_IMMUTABLE: i32 = 0x10;
pub const STATX_ATTR_MOUNT_ROOT: i32 = 0x2000;
pub const STATX_ATTR_NODUMP: i32 = 0x40;
pub const STATX_ATTR_VERITY: i32 = 0x100000;
pub const STATX_ATTR_WRITE_ATOMIC: i32 = 0x400000;
pub const STATX_BASIC_STATS: u32 = 0x7ff;
pub const STATX_BLOCKS: u32 = 0x400;
pub const STATX_BTIME: u32 = 0x800;
pub const STATX_CTIME: u32 = 0x80;
pub const STATX_DIOALIGN: u32 = 0x2000;
pub const STATX_DIO_READ_ALIGN: u32 = 0x20000;
pub const STATX_GID: u32 = 0x10;
pub const STATX_INO: u32 = 0x100;
pub const STATX_MNT_ID: u32 = 0x1000;
pub const STATX_MNT_ID_UNIQUE: u32 = 0x4000;
pub const STATX_MODE: u32 = 0x2;
pub const STATX_MTIME: u32 = 0x40;
pub const STATX_NLINK: u32 = 0x4;
pub const STATX_SIZE: u32 = 0x200;
pub const STATX_SUBVOL: u32 = 0x8000;
pub const STATX_TYPE: u32 = 0x1;
pub const STATX_UID: u32 = 0x8;
pub const STATX_WRITE_ATOMIC: u32 = 0x10000;
pub const STATX__RESERVED: u32 = 0x80000000;
pub const S_IFBLK: i32 = 0o60000;
pub const S_IFCHR: i32 = 0o20000;
pub const S_IFDIR: i32 = 0o40000;
pub const S_IFIFO: i32 = 0o10000;
pub const S_IFLNK: i32 = 0o120000;
pub const S_IFMT: i32 = 0o170000;
pub const S_IFREG: i32 = 0o100000;
pub const S_IFSOCK: i32 = 0o140000;
pub const S_IRGRP: i32 = 0o40;
pub const S_IROTH: i32 = 0o4;
pub const S_IRUSR: i32 = 0o400;
pub const S_IRWXG: i32 = 0o70;
pub const S_IRWXO: i32 = 0o7;
pub const S_IRWXU: i32 = 0o700;
pub const S_ISGID: i32 = 0o2000;
pub const S_ISUID: i32 = 0o4000;
pub const S_ISVTX: i32 = 0o1000;
pub const S_IWGRP: i32 = 0o20;
pub const S_IWOTH: i32 = 0o2;
pub const S_IWUSR: i32 = 0o200;
pub const S_IXGRP: i32 = 0o10;
pub const S_IXOTH: i32 = 0o1;
pub const S_IXUSR: i32 = 0o100;

#[repr(C)]
pub struct statx {
    pub stx_mask: u32,
    pub stx_blksize: u32,
    pub stx_attributes: u64,
    pub stx_nlink: u32,
    pub stx_uid: u32,
    pub stx_gid: u32,
    pub stx_mode: u16,
    pub __spare0: [u16; 1],
    pub stx_ino: u64,
    pub stx_size: u64,
    pub stx_blocks: u64,
    pub stx_attributes_mask: u64,
    pub stx_atime: statx_timestamp,
    pub stx_btime: statx_timestamp,
    pub stx_ctime: statx_timestamp,
    pub stx_mtime: statx_timestamp,
    pub stx_rdev_major: u32,
    pub stx_rdev_minor: u32,
    pub stx_dev_major: u32,
    pub stx_dev_minor: u32,
    pub stx_mnt_id: u64,
    pub stx_dio_mem_align: u32,
    pub stx_dio_offset_align: u32,
    pub stx_subvol: u64,
    pub stx_atomic_write_unit_min: u32,
    pub stx_atomic_write_unit_max: u32,
    pub stx_atomic_write_segments_max: u32,
    pub stx_dio_read_offset_align: u32,
    pub stx_atomic_write_unit_max_opt: u32,
    pub __spare2: [u32; 1],
    pub __spare3: [u64; 8],
}

#[repr(C)]
pub struct statx_timestamp {
    pub tv_sec: i64,
    pub tv_nsec: u32,
    pub __reserved: i32,
}

records! {
    statx: size 256, align 8;
    statx_timestamp: size 16, align 8;
}
