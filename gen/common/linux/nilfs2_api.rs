// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nilfs2_api.h

pub const NILFS_CHECKPOINT: i32 = 0;
pub const NILFS_CPINFO_INVALID: i32 = 1;
pub const NILFS_CPINFO_MINOR: i32 = 3;
pub const NILFS_CPINFO_SKETCH: i32 = 2;
pub const NILFS_CPINFO_SNAPSHOT: i32 = 0;
pub const NILFS_IOCTL_CHANGE_CPMODE: u32 = 0x40106e80;
pub const NILFS_IOCTL_CLEAN_SEGMENTS: u32 = 0x40786e88;
pub const NILFS_IOCTL_DELETE_CHECKPOINT: u32 = 0x40086e81;
pub const NILFS_IOCTL_GET_BDESCS: u32 = 0xc0186e87;
pub const NILFS_IOCTL_GET_CPINFO: u32 = 0x80186e82;
pub const NILFS_IOCTL_GET_CPSTAT: u32 = 0x80186e83;
pub const NILFS_IOCTL_GET_SUINFO: u32 = 0x80186e84;
pub const NILFS_IOCTL_GET_SUSTAT: u32 = 0x80306e85;
pub const NILFS_IOCTL_GET_VINFO: u32 = 0xc0186e86;
pub const NILFS_IOCTL_IDENT: i32 = 110;
pub const NILFS_IOCTL_RESIZE: u32 = 0x40086e8b;
pub const NILFS_IOCTL_SET_ALLOC_RANGE: u32 = 0x40106e8c;
pub const NILFS_IOCTL_SET_SUINFO: u32 = 0x40186e8d;
pub const NILFS_IOCTL_SYNC: u32 = 0x80086e8a;
pub const NILFS_SNAPSHOT: i32 = 1;
pub const NILFS_SUINFO_ACTIVE: i32 = 0;
pub const NILFS_SUINFO_DIRTY: i32 = 1;
pub const NILFS_SUINFO_ERROR: i32 = 2;
pub const NILFS_SUINFO_UPDATE_FLAGS: i32 = 2;
pub const NILFS_SUINFO_UPDATE_LASTMOD: i32 = 0;
pub const NILFS_SUINFO_UPDATE_NBLOCKS: i32 = 1;
pub const __NR_NILFS_SUINFO_UPDATE_FIELDS: i32 = 3;

#[repr(C)]
pub struct nilfs_argv {
    pub v_base: u64,
    pub v_nmembs: u32,
    pub v_size: u16,
    pub v_flags: u16,
    pub v_index: u64,
}

#[repr(C)]
pub struct nilfs_bdesc {
    pub bd_ino: u64,
    pub bd_oblocknr: u64,
    pub bd_blocknr: u64,
    pub bd_offset: u64,
    pub bd_level: u32,
    pub bd_pad: u32,
}

#[repr(C)]
pub struct nilfs_cpinfo {
    pub ci_flags: u32,
    pub ci_pad: u32,
    pub ci_cno: u64,
    pub ci_create: u64,
    pub ci_nblk_inc: u64,
    pub ci_inodes_count: u64,
    pub ci_blocks_count: u64,
    pub ci_next: u64,
}

#[repr(C)]
pub struct nilfs_cpmode {
    pub cm_cno: u64,
    pub cm_mode: u32,
    pub cm_pad: u32,
}

#[repr(C)]
pub struct nilfs_cpstat {
    pub cs_cno: u64,
    pub cs_ncps: u64,
    pub cs_nsss: u64,
}

#[repr(C)]
pub struct nilfs_period {
    pub p_start: u64,
    pub p_end: u64,
}

#[repr(C)]
pub struct nilfs_suinfo {
    pub sui_lastmod: u64,
    pub sui_nblocks: u32,
    pub sui_flags: u32,
}

#[repr(C)]
pub struct nilfs_suinfo_update {
    pub sup_segnum: u64,
    pub sup_flags: u32,
    pub sup_reserved: u32,
    pub sup_sui: nilfs_suinfo,
}

#[repr(C)]
pub struct nilfs_sustat {
    pub ss_nsegs: u64,
    pub ss_ncleansegs: u64,
    pub ss_ndirtysegs: u64,
    pub ss_ctime: u64,
    pub ss_nongc_ctime: u64,
    pub ss_prot_seq: u64,
}

#[repr(C)]
pub struct nilfs_vdesc {
    pub vd_ino: u64,
    pub vd_cno: u64,
    pub vd_vblocknr: u64,
    pub vd_period: nilfs_period,
    pub vd_blocknr: u64,
    pub vd_offset: u64,
    pub vd_flags: u32,
    pub vd_pad: u32,
}

#[repr(C)]
pub struct nilfs_vinfo {
    pub vi_vblocknr: u64,
    pub vi_start: u64,
    pub vi_end: u64,
    pub vi_blocknr: u64,
}

records! {
    nilfs_argv: size 24, align 8;
    nilfs_bdesc: size 40, align 8;
    nilfs_cpinfo: size 56, align 8;
    nilfs_cpmode: size 16, align 8;
    nilfs_cpstat: size 24, align 8;
    nilfs_period: size 16, align 8;
    nilfs_suinfo: size 16, align 8;
    nilfs_suinfo_update: size 32, align 8;
    nilfs_sustat: size 48, align 8;
    nilfs_vdesc: size 64, align 8;
    nilfs_vinfo: size 32, align 8;
}
