// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fs.h

pub const BLKALIGNOFF: u32 = 0x127a;
pub const BLKDISCARD: u32 = 0x1277;
pub const BLKDISCARDZEROES: u32 = 0x127c;
pub const BLKFLSBUF: u32 = 0x1261;
pub const BLKFRAGET: u32 = 0x1265;
pub const BLKFRASET: u32 = 0x1264;
pub const BLKGETDISKSEQ: u32 = 0x80081280;
pub const BLKGETSIZE: u32 = 0x1260;
pub const BLKIOMIN: u32 = 0x1278;
pub const BLKIOOPT: u32 = 0x1279;
pub const BLKPBSZGET: u32 = 0x127b;
pub const BLKRAGET: u32 = 0x1263;
pub const BLKRASET: u32 = 0x1262;
pub const BLKROGET: u32 = 0x125e;
pub const BLKROSET: u32 = 0x125d;
pub const BLKROTATIONAL: u32 = 0x127e;
pub const BLKRRPART: u32 = 0x125f;
pub const BLKSECDISCARD: u32 = 0x127d;
pub const BLKSECTGET: u32 = 0x1267;
pub const BLKSECTSET: u32 = 0x1266;
pub const BLKSSZGET: u32 = 0x1268;
pub const BLKTRACESETUP: u32 = 0xc0481273;
pub const BLKTRACESETUP2: u32 = 0xc0c0128e;
pub const BLKTRACESTART: u32 = 0x1274;
pub const BLKTRACESTOP: u32 = 0x1275;
pub const BLKTRACETEARDOWN: u32 = 0x1276;
pub const BLKZEROOUT: u32 = 0x127f;
pub const BLOCK_SIZE: i32 = 0x400;
pub const BLOCK_SIZE_BITS: i32 = 10;
pub const BMAP_IOCTL: i32 = 1;
pub const FIBMAP: u32 = 0x1;
pub const FICLONE: u32 = 0x40049409;
pub const FICLONERANGE: u32 = 0x4020940d;
pub const FIDEDUPERANGE: u32 = 0xc0189436;
pub const FIFREEZE: u32 = 0xc0045877;
pub const FIGETBSZ: u32 = 0x2;
pub const FILE_ATTR_SIZE_LATEST: i32 = 24;
pub const FILE_ATTR_SIZE_VER0: i32 = 24;
pub const FILE_DEDUPE_RANGE_DIFFERS: i32 = 1;
pub const FILE_DEDUPE_RANGE_SAME: i32 = 0;
pub const FITHAW: u32 = 0xc0045878;
pub const FITRIM: u32 = 0xc0185879;
pub const FSLABEL_MAX: i32 = 256;
pub const FS_APPEND_FL: i32 = 0x20;
pub const FS_BTREE_FL: i32 = 0x1000;
pub const FS_CASEFOLD_FL: i32 = 0x40000000;
pub const FS_COMPRBLK_FL: i32 = 0x200;
pub const FS_COMPR_FL: i32 = 0x4;
pub const FS_DAX_FL: i32 = 0x2000000;
pub const FS_DIRSYNC_FL: i32 = 0x10000;
pub const FS_DIRTY_FL: i32 = 0x100;
pub const FS_EA_INODE_FL: i32 = 0x200000;
pub const FS_ENCRYPT_FL: i32 = 0x800;
pub const FS_EOFBLOCKS_FL: i32 = 0x400000;
pub const FS_EXTENT_FL: i32 = 0x80000;
pub const FS_FL_USER_MODIFIABLE: i32 = 0x380ff;
pub const FS_FL_USER_VISIBLE: i32 = 0x3dfff;
pub const FS_HUGE_FILE_FL: i32 = 0x40000;
pub const FS_IMAGIC_FL: i32 = 0x2000;
pub const FS_IMMUTABLE_FL: i32 = 0x10;
pub const FS_INDEX_FL: i32 = 0x1000;
pub const FS_INLINE_DATA_FL: i32 = 0x10000000;
pub const FS_IOC32_GETFLAGS: u32 = 0x80046601;
pub const FS_IOC32_GETVERSION: u32 = 0x80047601;
pub const FS_IOC32_SETFLAGS: u32 = 0x40046602;
pub const FS_IOC32_SETVERSION: u32 = 0x40047602;
pub const FS_IOC_FIEMAP: u32 = 0xc020660b;
pub const FS_IOC_FSGETXATTR: u32 = 0x801c581f;
pub const FS_IOC_FSSETXATTR: u32 = 0x401c5820;
pub const FS_IOC_GETFSLABEL: u32 = 0x81009431;
pub const FS_IOC_GETFSSYSFSPATH: u32 = 0x80811501;
pub const FS_IOC_GETFSUUID: u32 = 0x80111500;
pub const FS_IOC_GETLBMD_CAP: u32 = 0xc0101502;
pub const FS_IOC_SETFSLABEL: u32 = 0x41009432;
pub const FS_IOC_SHUTDOWN: u32 = 0x8004587d;
pub const FS_JOURNAL_DATA_FL: i32 = 0x4000;
pub const FS_NOATIME_FL: i32 = 0x80;
pub const FS_NOCOMP_FL: i32 = 0x400;
pub const FS_NOCOW_FL: i32 = 0x800000;
pub const FS_NODUMP_FL: i32 = 0x40;
pub const FS_NOTAIL_FL: i32 = 0x8000;
pub const FS_PROJINHERIT_FL: i32 = 0x20000000;
pub const FS_RESERVED_FL: u32 = 0x80000000;
pub const FS_SECRM_FL: i32 = 0x1;
pub const FS_SHUTDOWN_FLAGS_DEFAULT: i32 = 0x0;
pub const FS_SHUTDOWN_FLAGS_LOGFLUSH: i32 = 0x1;
pub const FS_SHUTDOWN_FLAGS_NOLOGFLUSH: i32 = 0x2;
pub const FS_SYNC_FL: i32 = 0x8;
pub const FS_TOPDIR_FL: i32 = 0x20000;
pub const FS_UNRM_FL: i32 = 0x2;
pub const FS_VERITY_FL: i32 = 0x100000;
pub const FS_XFLAG_APPEND: i32 = 0x10;
pub const FS_XFLAG_CASEFOLD: i32 = 0x40000;
pub const FS_XFLAG_CASENONPRESERVING: i32 = 0x80000;
pub const FS_XFLAG_COWEXTSIZE: i32 = 0x10000;
pub const FS_XFLAG_DAX: i32 = 0x8000;
pub const FS_XFLAG_EXTSIZE: i32 = 0x800;
pub const FS_XFLAG_EXTSZINHERIT: i32 = 0x1000;
pub const FS_XFLAG_FILESTREAM: i32 = 0x4000;
pub const FS_XFLAG_HASATTR: u32 = 0x80000000;
pub const FS_XFLAG_IMMUTABLE: i32 = 0x8;
pub const FS_XFLAG_NOATIME: i32 = 0x40;
pub const FS_XFLAG_NODEFRAG: i32 = 0x2000;
pub const FS_XFLAG_NODUMP: i32 = 0x80;
pub const FS_XFLAG_NOSYMLINKS: i32 = 0x400;
pub const FS_XFLAG_PREALLOC: i32 = 0x2;
pub const FS_XFLAG_PROJINHERIT: i32 = 0x200;
pub const FS_XFLAG_REALTIME: i32 = 0x1;
pub const FS_XFLAG_RTINHERIT: i32 = 0x100;
pub const FS_XFLAG_SYNC: i32 = 0x20;
pub const FS_XFLAG_VERITY: i32 = 0x20000;
pub const INR_OPEN_CUR: i32 = 1024;
pub const INR_OPEN_MAX: i32 = 4096;
pub const IO_INTEGRITY_CHK_APPTAG: u32 = 0x4;
pub const IO_INTEGRITY_CHK_GUARD: u32 = 0x1;
pub const IO_INTEGRITY_CHK_REFTAG: u32 = 0x2;
pub const IO_INTEGRITY_VALID_FLAGS: u32 = 7;
pub const LBMD_PI_CAP_INTEGRITY: i32 = 0x1;
pub const LBMD_PI_CAP_REFTAG: i32 = 0x2;
pub const LBMD_PI_CSUM_CRC16_T10DIF: i32 = 2;
pub const LBMD_PI_CSUM_CRC64_NVME: i32 = 4;
pub const LBMD_PI_CSUM_IP: i32 = 1;
pub const LBMD_PI_CSUM_NONE: i32 = 0;
pub const LBMD_SIZE_VER0: i32 = 16;
pub const NR_FILE: i32 = 8192;
pub const PAGEMAP_SCAN: u32 = 0xc0606610;
pub const PAGE_IS_FILE: i32 = 0x4;
pub const PAGE_IS_GUARD: i32 = 0x100;
pub const PAGE_IS_HUGE: i32 = 0x40;
pub const PAGE_IS_PFNZERO: i32 = 0x20;
pub const PAGE_IS_PRESENT: i32 = 0x8;
pub const PAGE_IS_SOFT_DIRTY: i32 = 0x80;
pub const PAGE_IS_SWAPPED: i32 = 0x10;
pub const PAGE_IS_WPALLOWED: i32 = 0x1;
pub const PAGE_IS_WRITTEN: i32 = 0x2;
pub const PM_SCAN_CHECK_WPASYNC: i32 = 0x2;
pub const PM_SCAN_WP_MATCHING: i32 = 0x1;
pub const PROCFS_IOCTL_MAGIC: i32 = 102;
pub const PROCFS_ROOT_INO: i32 = 1;
pub const PROCMAP_QUERY: u32 = 0xc0686611;
pub const PROCMAP_QUERY_COVERING_OR_NEXT_VMA: i32 = 16;
pub const PROCMAP_QUERY_FILE_BACKED_VMA: i32 = 32;
pub const PROCMAP_QUERY_VMA_EXECUTABLE: i32 = 4;
pub const PROCMAP_QUERY_VMA_READABLE: i32 = 1;
pub const PROCMAP_QUERY_VMA_SHARED: i32 = 8;
pub const PROCMAP_QUERY_VMA_WRITABLE: i32 = 2;
pub const RENAME_EXCHANGE: i32 = 0x2;
pub const RENAME_NOREPLACE: i32 = 0x1;
pub const RENAME_WHITEOUT: i32 = 0x4;
pub const RWF_APPEND: i32 = 0x10;
pub const RWF_ATOMIC: i32 = 0x40;
pub const RWF_DONTCACHE: i32 = 0x80;
pub const RWF_DSYNC: i32 = 0x2;
pub const RWF_HIPRI: i32 = 0x1;
pub const RWF_NOAPPEND: i32 = 0x20;
pub const RWF_NOSIGNAL: i32 = 0x100;
pub const RWF_NOWAIT: i32 = 0x8;
pub const RWF_SUPPORTED: i32 = 0x1ff;
pub const RWF_SYNC: i32 = 0x4;
pub const SEEK_CUR: i32 = 1;
pub const SEEK_DATA: i32 = 3;
pub const SEEK_END: i32 = 2;
pub const SEEK_HOLE: i32 = 4;
pub const SEEK_MAX: i32 = 4;
pub const SEEK_SET: i32 = 0;
pub const SYNC_FILE_RANGE_WAIT_AFTER: i32 = 4;
pub const SYNC_FILE_RANGE_WAIT_BEFORE: i32 = 1;
pub const SYNC_FILE_RANGE_WRITE: i32 = 2;
pub const SYNC_FILE_RANGE_WRITE_AND_WAIT: i32 = 7;

pub type __kernel_rwf_t = i32;

#[repr(C)]
pub struct file_attr {
    pub fa_xflags: u64,
    pub fa_extsize: u32,
    pub fa_nextents: u32,
    pub fa_projid: u32,
    pub fa_cowextsize: u32,
}

#[repr(C)]
pub struct file_clone_range {
    pub src_fd: i64,
    pub src_offset: u64,
    pub src_length: u64,
    pub dest_offset: u64,
}

#[repr(C)]
pub struct file_dedupe_range {
    pub src_offset: u64,
    pub src_length: u64,
    pub dest_count: u16,
    pub reserved1: u16,
    pub reserved2: u32,
    pub info: [file_dedupe_range_info; 0],
}

#[repr(C)]
pub struct file_dedupe_range_info {
    pub dest_fd: i64,
    pub dest_offset: u64,
    pub bytes_deduped: u64,
    pub status: i32,
    pub reserved: u32,
}

#[repr(C)]
pub struct fs_sysfs_path {
    pub len: u8,
    pub name: [u8; 128],
}

#[repr(C)]
pub struct fstrim_range {
    pub start: u64,
    pub len: u64,
    pub minlen: u64,
}

#[repr(C)]
pub struct fsuuid2 {
    pub len: u8,
    pub uuid: [u8; 16],
}

#[repr(C)]
pub struct fsxattr {
    pub fsx_xflags: u32,
    pub fsx_extsize: u32,
    pub fsx_nextents: u32,
    pub fsx_projid: u32,
    pub fsx_cowextsize: u32,
    pub fsx_pad: [u8; 8],
}

#[repr(C)]
pub struct logical_block_metadata_cap {
    pub lbmd_flags: u32,
    pub lbmd_interval: u16,
    pub lbmd_size: u8,
    pub lbmd_opaque_size: u8,
    pub lbmd_opaque_offset: u8,
    pub lbmd_pi_size: u8,
    pub lbmd_pi_offset: u8,
    pub lbmd_guard_tag_type: u8,
    pub lbmd_app_tag_size: u8,
    pub lbmd_ref_tag_size: u8,
    pub lbmd_storage_tag_size: u8,
    pub pad: u8,
}

#[repr(C)]
pub struct page_region {
    pub start: u64,
    pub end: u64,
    pub categories: u64,
}

#[repr(C)]
pub struct pm_scan_arg {
    pub size: u64,
    pub flags: u64,
    pub start: u64,
    pub end: u64,
    pub walk_end: u64,
    pub vec: u64,
    pub vec_len: u64,
    pub max_pages: u64,
    pub category_inverted: u64,
    pub category_mask: u64,
    pub category_anyof_mask: u64,
    pub return_mask: u64,
}

#[repr(C)]
pub struct procmap_query {
    pub size: u64,
    pub query_flags: u64,
    pub query_addr: u64,
    pub vma_start: u64,
    pub vma_end: u64,
    pub vma_flags: u64,
    pub vma_page_size: u64,
    pub vma_offset: u64,
    pub inode: u64,
    pub dev_major: u32,
    pub dev_minor: u32,
    pub vma_name_size: u32,
    pub build_id_size: u32,
    pub vma_name_addr: u64,
    pub build_id_addr: u64,
}

records! {
    file_attr: size 24, align 8;
    file_clone_range: size 32, align 8;
    file_dedupe_range: size 24, align 8;
    file_dedupe_range_info: size 32, align 8;
    fs_sysfs_path: size 129, align 1;
    fstrim_range: size 24, align 8;
    fsuuid2: size 17, align 1;
    fsxattr: size 28, align 4;
    logical_block_metadata_cap: size 16, align 4;
    page_region: size 24, align 8;
    pm_scan_arg: size 96, align 8;
    procmap_query: size 104, align 8;
}
