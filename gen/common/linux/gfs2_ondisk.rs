// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gfs2_ondisk.h

pub const GFS2_BASIC_BLOCK: i32 = 512;
pub const GFS2_BASIC_BLOCK_SHIFT: i32 = 9;
pub const GFS2_BIT_MASK: i32 = 0x3;
pub const GFS2_BIT_SIZE: i32 = 2;
pub const GFS2_BLKST_DINODE: i32 = 3;
pub const GFS2_BLKST_FREE: i32 = 0;
pub const GFS2_BLKST_UNLINKED: i32 = 2;
pub const GFS2_BLKST_USED: i32 = 1;
pub const GFS2_CONTROL_LOCK: i32 = 4;
pub const GFS2_DIF_APPENDONLY: i32 = 0x40;
pub const GFS2_DIF_DIRECTIO: i32 = 0x10;
pub const GFS2_DIF_EA_INDIRECT: i32 = 0x8;
pub const GFS2_DIF_EXHASH: i32 = 0x2;
pub const GFS2_DIF_IMMUTABLE: i32 = 0x20;
pub const GFS2_DIF_INHERIT_DIRECTIO: i32 = 0x40000000;
pub const GFS2_DIF_INHERIT_JDATA: u32 = 0x80000000;
pub const GFS2_DIF_JDATA: i32 = 0x1;
pub const GFS2_DIF_NOATIME: i32 = 0x80;
pub const GFS2_DIF_SYNC: i32 = 0x100;
pub const GFS2_DIF_SYSTEM: i32 = 0x200;
pub const GFS2_DIF_TOPDIR: i32 = 0x400;
pub const GFS2_DIF_TRUNC_IN_PROG: i32 = 0x20000000;
pub const GFS2_DIF_UNUSED: i32 = 0x4;
pub const GFS2_DIR_MAX_DEPTH: i32 = 17;
pub const GFS2_EAFLAG_LAST: i32 = 0x1;
pub const GFS2_EATYPE_LAST: i32 = 4;
pub const GFS2_EATYPE_SECURITY: i32 = 3;
pub const GFS2_EATYPE_SYS: i32 = 2;
pub const GFS2_EATYPE_TRUSTED: i32 = 4;
pub const GFS2_EATYPE_UNUSED: i32 = 0;
pub const GFS2_EATYPE_USR: i32 = 1;
pub const GFS2_EA_MAX_DATA_LEN: i32 = 65536;
pub const GFS2_EA_MAX_NAME_LEN: i32 = 255;
pub const GFS2_FNAMESIZE: i32 = 255;
pub const GFS2_FORMAT_DE: i32 = 1200;
pub const GFS2_FORMAT_DI: i32 = 400;
pub const GFS2_FORMAT_EA: i32 = 1600;
pub const GFS2_FORMAT_ED: i32 = 1700;
pub const GFS2_FORMAT_FS: i32 = 1802;
pub const GFS2_FORMAT_IN: i32 = 500;
pub const GFS2_FORMAT_JD: i32 = 700;
pub const GFS2_FORMAT_LB: i32 = 1000;
pub const GFS2_FORMAT_LD: i32 = 900;
pub const GFS2_FORMAT_LF: i32 = 600;
pub const GFS2_FORMAT_LH: i32 = 800;
pub const GFS2_FORMAT_MULTI: i32 = 1900;
pub const GFS2_FORMAT_NONE: i32 = 0;
pub const GFS2_FORMAT_QC: i32 = 1400;
pub const GFS2_FORMAT_QU: i32 = 1500;
pub const GFS2_FORMAT_RB: i32 = 300;
pub const GFS2_FORMAT_RG: i32 = 200;
pub const GFS2_FORMAT_RI: i32 = 1100;
pub const GFS2_FORMAT_SB: i32 = 100;
pub const GFS2_FREEZE_LOCK: i32 = 2;
pub const GFS2_HAS_UUID: i32 = 1;
pub const GFS2_INUM_QUANTUM: i32 = 1048576;
pub const GFS2_LFC_AIL_EMPTY_GL: i32 = 0x800;
pub const GFS2_LFC_AIL_FLUSH: i32 = 0x1000;
pub const GFS2_LFC_DO_SYNC: i32 = 0x40000;
pub const GFS2_LFC_EVICT_INODE: i32 = 0x800000;
pub const GFS2_LFC_FREEZE_GO_SYNC: i32 = 0x10000;
pub const GFS2_LFC_INODE_GO_INVAL: i32 = 0x8000;
pub const GFS2_LFC_INODE_GO_SYNC: i32 = 0x4000;
pub const GFS2_LFC_INPLACE_RESERVE: i32 = 0x80000;
pub const GFS2_LFC_JDATA_WPAGES: i32 = 0x200;
pub const GFS2_LFC_KILL_SB: i32 = 0x20000;
pub const GFS2_LFC_LOGD_AIL_FLUSH_REQD: i32 = 0x4000000;
pub const GFS2_LFC_LOGD_JFLUSH_REQD: i32 = 0x2000000;
pub const GFS2_LFC_MAKE_FS_RO: i32 = 0x200000;
pub const GFS2_LFC_RGRP_GO_SYNC: i32 = 0x2000;
pub const GFS2_LFC_SET_FLAGS: i32 = 0x400;
pub const GFS2_LFC_SHUTDOWN: i32 = 0x100;
pub const GFS2_LFC_SYNC_FS: i32 = 0x400000;
pub const GFS2_LFC_TRANS_END: i32 = 0x1000000;
pub const GFS2_LFC_WRITE_INODE: i32 = 0x100000;
pub const GFS2_LIVE_LOCK: i32 = 1;
pub const GFS2_LOCKNAME_LEN: i32 = 64;
pub const GFS2_LOG_DESC_JDATA: i32 = 302;
pub const GFS2_LOG_DESC_METADATA: i32 = 300;
pub const GFS2_LOG_DESC_REVOKE: i32 = 301;
pub const GFS2_LOG_HEAD_FLUSH_FREEZE: i32 = 0x10;
pub const GFS2_LOG_HEAD_FLUSH_NORMAL: i32 = 0x2;
pub const GFS2_LOG_HEAD_FLUSH_SHUTDOWN: i32 = 0x8;
pub const GFS2_LOG_HEAD_FLUSH_SYNC: i32 = 0x4;
pub const GFS2_LOG_HEAD_RECOVERY: i32 = 0x20;
pub const GFS2_LOG_HEAD_UNMOUNT: i32 = 0x1;
pub const GFS2_LOG_HEAD_USERSPACE: u32 = 0x80000000;
pub const GFS2_MAGIC: i32 = 0x1161970;
pub const GFS2_MAX_META_HEIGHT: i32 = 10;
pub const GFS2_METATYPE_DI: i32 = 4;
pub const GFS2_METATYPE_EA: i32 = 10;
pub const GFS2_METATYPE_ED: i32 = 11;
pub const GFS2_METATYPE_IN: i32 = 5;
pub const GFS2_METATYPE_JD: i32 = 7;
pub const GFS2_METATYPE_LB: i32 = 12;
pub const GFS2_METATYPE_LD: i32 = 9;
pub const GFS2_METATYPE_LF: i32 = 6;
pub const GFS2_METATYPE_LH: i32 = 8;
pub const GFS2_METATYPE_NONE: i32 = 0;
pub const GFS2_METATYPE_QC: i32 = 14;
pub const GFS2_METATYPE_RB: i32 = 3;
pub const GFS2_METATYPE_RG: i32 = 2;
pub const GFS2_METATYPE_SB: i32 = 1;
pub const GFS2_MIN_DIRENT_SIZE: u32 = 48;
pub const GFS2_MOUNTED_LOCK: i32 = 5;
pub const GFS2_MOUNT_LOCK: i32 = 0;
pub const GFS2_NBBY: i32 = 4;
pub const GFS2_QCF_USER: i32 = 0x1;
pub const GFS2_RENAME_LOCK: i32 = 3;
pub const GFS2_RGF_DATAONLY: i32 = 0x4;
pub const GFS2_RGF_JOURNAL: i32 = 0x1;
pub const GFS2_RGF_METAONLY: i32 = 0x2;
pub const GFS2_RGF_NOALLOC: i32 = 0x8;
pub const GFS2_RGF_TRIMMED: i32 = 0x10;
pub const GFS2_SB_ADDR: i32 = 128;
pub const GFS2_SB_LOCK: i32 = 0;
pub const LH_V1_SIZE: u32 = 48;
pub const gfs2fl_AppendOnly: i32 = 6;
pub const gfs2fl_Directio: i32 = 4;
pub const gfs2fl_EaIndirect: i32 = 3;
pub const gfs2fl_ExHash: i32 = 1;
pub const gfs2fl_Immutable: i32 = 5;
pub const gfs2fl_InheritDirectio: i32 = 30;
pub const gfs2fl_InheritJdata: i32 = 31;
pub const gfs2fl_Jdata: i32 = 0;
pub const gfs2fl_NoAtime: i32 = 7;
pub const gfs2fl_Sync: i32 = 8;
pub const gfs2fl_System: i32 = 9;
pub const gfs2fl_TopLevel: i32 = 10;
pub const gfs2fl_TruncInProg: i32 = 29;
pub const gfs2fl_Unused: i32 = 2;

#[repr(C)]
pub struct gfs2_dinode {
    pub di_header: gfs2_meta_header,
    pub di_num: gfs2_inum,
    pub di_mode: u32,
    pub di_uid: u32,
    pub di_gid: u32,
    pub di_nlink: u32,
    pub di_size: u64,
    pub di_blocks: u64,
    pub di_atime: u64,
    pub di_mtime: u64,
    pub di_ctime: u64,
    pub di_major: u32,
    pub di_minor: u32,
    pub di_goal_meta: u64,
    pub di_goal_data: u64,
    pub di_generation: u64,
    pub di_flags: u32,
    pub di_payload_format: u32,
    pub __pad1: u16,
    pub di_height: u16,
    pub __pad2: u32,
    pub __pad3: u16,
    pub di_depth: u16,
    pub di_entries: u32,
    pub __pad4: gfs2_inum,
    pub di_eattr: u64,
    pub di_atime_nsec: u32,
    pub di_mtime_nsec: u32,
    pub di_ctime_nsec: u32,
    pub di_reserved: [u8; 44],
}

#[repr(C)]
pub struct gfs2_dirent {
    pub de_inum: gfs2_inum,
    pub de_hash: u32,
    pub de_rec_len: u16,
    pub de_name_len: u16,
    pub de_type: u16,
    pub de_rahead: u16,
    pub anon0: gfs2_dirent_anon0,
}

#[repr(C)]
pub union gfs2_dirent_anon0 {
    pub __pad: [u8; 12],
    pub anon0: gfs2_dirent_anon0_anon0,
}

#[repr(C)]
pub struct gfs2_dirent_anon0_anon0 {
    pub de_cookie: u32,
    pub pad3: [u8; 8],
}

#[repr(C)]
pub struct gfs2_ea_header {
    pub ea_rec_len: u32,
    pub ea_data_len: u32,
    pub ea_name_len: u8,
    pub ea_type: u8,
    pub ea_flags: u8,
    pub ea_num_ptrs: u8,
    pub __pad: u32,
}

#[repr(C)]
pub struct gfs2_inode_lvb {
    pub ri_magic: u32,
    pub __pad: u32,
    pub ri_generation_deleted: u64,
}

#[repr(C)]
pub struct gfs2_inum {
    pub no_formal_ino: u64,
    pub no_addr: u64,
}

#[repr(C)]
pub struct gfs2_inum_range {
    pub ir_start: u64,
    pub ir_length: u64,
}

#[repr(C)]
pub struct gfs2_leaf {
    pub lf_header: gfs2_meta_header,
    pub lf_depth: u16,
    pub lf_entries: u16,
    pub lf_dirent_format: u32,
    pub lf_next: u64,
    pub anon0: gfs2_leaf_anon0,
}

#[repr(C)]
pub union gfs2_leaf_anon0 {
    pub lf_reserved: [u8; 64],
    pub anon0: gfs2_leaf_anon0_anon0,
}

#[repr(C)]
pub struct gfs2_leaf_anon0_anon0 {
    pub lf_inode: u64,
    pub lf_dist: u32,
    pub lf_nsec: u32,
    pub lf_sec: u64,
    pub lf_reserved2: [u8; 40],
}

#[repr(C)]
pub struct gfs2_log_descriptor {
    pub ld_header: gfs2_meta_header,
    pub ld_type: u32,
    pub ld_length: u32,
    pub ld_data1: u32,
    pub ld_data2: u32,
    pub ld_reserved: [u8; 32],
}

#[repr(C)]
pub struct gfs2_log_header {
    pub lh_header: gfs2_meta_header,
    pub lh_sequence: u64,
    pub lh_flags: u32,
    pub lh_tail: u32,
    pub lh_blkno: u32,
    pub lh_hash: u32,
    pub lh_crc: u32,
    pub lh_nsec: u32,
    pub lh_sec: u64,
    pub lh_addr: u64,
    pub lh_jinode: u64,
    pub lh_statfs_addr: u64,
    pub lh_quota_addr: u64,
    pub lh_local_total: u64,
    pub lh_local_free: u64,
    pub lh_local_dinodes: u64,
}

#[repr(C)]
pub struct gfs2_meta_header {
    pub mh_magic: u32,
    pub mh_type: u32,
    pub __pad0: u64,
    pub mh_format: u32,
    pub anon0: gfs2_meta_header_anon0,
}

#[repr(C)]
pub union gfs2_meta_header_anon0 {
    pub mh_jid: u32,
    pub __pad1: u32,
}

#[repr(C)]
pub struct gfs2_quota {
    pub qu_limit: u64,
    pub qu_warn: u64,
    pub qu_value: u64,
    pub qu_reserved: [u8; 64],
}

#[repr(C)]
pub struct gfs2_quota_change {
    pub qc_change: u64,
    pub qc_flags: u32,
    pub qc_id: u32,
}

#[repr(C)]
pub struct gfs2_quota_lvb {
    pub qb_magic: u32,
    pub __pad: u32,
    pub qb_limit: u64,
    pub qb_warn: u64,
    pub qb_value: u64,
}

#[repr(C)]
pub struct gfs2_rgrp {
    pub rg_header: gfs2_meta_header,
    pub rg_flags: u32,
    pub rg_free: u32,
    pub rg_dinodes: u32,
    pub anon0: gfs2_rgrp_anon0,
    pub rg_igeneration: u64,
    pub rg_data0: u64,
    pub rg_data: u32,
    pub rg_bitbytes: u32,
    pub rg_crc: u32,
    pub rg_reserved: [u8; 60],
}

#[repr(C)]
pub union gfs2_rgrp_anon0 {
    pub __pad: u32,
    pub rg_skip: u32,
}

#[repr(C)]
pub struct gfs2_rgrp_lvb {
    pub rl_magic: u32,
    pub rl_flags: u32,
    pub rl_free: u32,
    pub rl_dinodes: u32,
    pub rl_igeneration: u64,
    pub rl_unlinked: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct gfs2_rindex {
    pub ri_addr: u64,
    pub ri_length: u32,
    pub __pad: u32,
    pub ri_data0: u64,
    pub ri_data: u32,
    pub ri_bitbytes: u32,
    pub ri_reserved: [u8; 64],
}

#[repr(C)]
pub struct gfs2_sb {
    pub sb_header: gfs2_meta_header,
    pub sb_fs_format: u32,
    pub sb_multihost_format: u32,
    pub __pad0: u32,
    pub sb_bsize: u32,
    pub sb_bsize_shift: u32,
    pub __pad1: u32,
    pub sb_master_dir: gfs2_inum,
    pub __pad2: gfs2_inum,
    pub sb_root_dir: gfs2_inum,
    pub sb_lockproto: [core::ffi::c_char; 64],
    pub sb_locktable: [core::ffi::c_char; 64],
    pub __pad3: gfs2_inum,
    pub __pad4: gfs2_inum,
    pub sb_uuid: [u8; 16],
}

#[repr(C)]
pub struct gfs2_statfs_change {
    pub sc_total: u64,
    pub sc_free: u64,
    pub sc_dinodes: u64,
}

records! {
    gfs2_dinode: size 232, align 8;
    gfs2_dirent: size 40, align 8;
    gfs2_dirent_anon0: size 12, align 4;
    gfs2_dirent_anon0_anon0: size 12, align 4;
    gfs2_ea_header: size 16, align 4;
    gfs2_inode_lvb: size 16, align 8;
    gfs2_inum: size 16, align 8;
    gfs2_inum_range: size 16, align 8;
    gfs2_leaf: size 104, align 8;
    gfs2_leaf_anon0: size 64, align 8;
    gfs2_leaf_anon0_anon0: size 64, align 8;
    gfs2_log_descriptor: size 72, align 8;
    gfs2_log_header: size 120, align 8;
    gfs2_meta_header: size 24, align 8;
    gfs2_meta_header_anon0: size 4, align 4;
    gfs2_quota: size 88, align 8;
    gfs2_quota_change: size 16, align 8;
    gfs2_quota_lvb: size 32, align 8;
    gfs2_rgrp: size 128, align 8;
    gfs2_rgrp_anon0: size 4, align 4;
    gfs2_rgrp_lvb: size 32, align 8;
    gfs2_rindex: size 96, align 8;
    gfs2_sb: size 272, align 8;
    gfs2_statfs_change: size 24, align 8;
}
