// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dqblk_xfs.h

pub const FS_DQUOT_VERSION: i32 = 1;
pub const FS_DQ_ACCT_MASK: i32 = 0x7000;
pub const FS_DQ_BCOUNT: i32 = 0x1000;
pub const FS_DQ_BHARD: i32 = 0x8;
pub const FS_DQ_BIGTIME: i32 = 0x8000;
pub const FS_DQ_BSOFT: i32 = 0x4;
pub const FS_DQ_BTIMER: i32 = 0x40;
pub const FS_DQ_BWARNS: i32 = 0x200;
pub const FS_DQ_ICOUNT: i32 = 0x2000;
pub const FS_DQ_IHARD: i32 = 0x2;
pub const FS_DQ_ISOFT: i32 = 0x1;
pub const FS_DQ_ITIMER: i32 = 0x80;
pub const FS_DQ_IWARNS: i32 = 0x400;
pub const FS_DQ_LIMIT_MASK: i32 = 63;
pub const FS_DQ_RTBCOUNT: i32 = 0x4000;
pub const FS_DQ_RTBHARD: i32 = 0x20;
pub const FS_DQ_RTBSOFT: i32 = 0x10;
pub const FS_DQ_RTBTIMER: i32 = 0x100;
pub const FS_DQ_RTBWARNS: i32 = 0x800;
pub const FS_DQ_TIMER_MASK: i32 = 0x1c0;
pub const FS_DQ_WARNS_MASK: i32 = 0xe00;
pub const FS_GROUP_QUOTA: i32 = 0x4;
pub const FS_PROJ_QUOTA: i32 = 0x2;
pub const FS_QSTATV_VERSION1: i32 = 1;
pub const FS_QSTAT_VERSION: i32 = 1;
pub const FS_QUOTA_GDQ_ACCT: i32 = 0x4;
pub const FS_QUOTA_GDQ_ENFD: i32 = 0x8;
pub const FS_QUOTA_PDQ_ACCT: i32 = 0x10;
pub const FS_QUOTA_PDQ_ENFD: i32 = 0x20;
pub const FS_QUOTA_UDQ_ACCT: i32 = 0x1;
pub const FS_QUOTA_UDQ_ENFD: i32 = 0x2;
pub const FS_USER_QUOTA: i32 = 0x1;
pub const Q_XGETNEXTQUOTA: i32 = 0x5809;
pub const Q_XGETQSTAT: i32 = 0x5805;
pub const Q_XGETQSTATV: i32 = 0x5808;
pub const Q_XGETQUOTA: i32 = 0x5803;
pub const Q_XQUOTAOFF: i32 = 0x5802;
pub const Q_XQUOTAON: i32 = 0x5801;
pub const Q_XQUOTARM: i32 = 0x5806;
pub const Q_XQUOTASYNC: i32 = 0x5807;
pub const Q_XSETQLIM: i32 = 0x5804;
pub const XQM_GRPQUOTA: i32 = 1;
pub const XQM_MAXQUOTAS: i32 = 3;
pub const XQM_PRJQUOTA: i32 = 2;
pub const XQM_USRQUOTA: i32 = 0;

#[repr(C)]
pub struct fs_disk_quota {
    pub d_version: i8,
    pub d_flags: i8,
    pub d_fieldmask: u16,
    pub d_id: u32,
    pub d_blk_hardlimit: u64,
    pub d_blk_softlimit: u64,
    pub d_ino_hardlimit: u64,
    pub d_ino_softlimit: u64,
    pub d_bcount: u64,
    pub d_icount: u64,
    pub d_itimer: i32,
    pub d_btimer: i32,
    pub d_iwarns: u16,
    pub d_bwarns: u16,
    pub d_itimer_hi: i8,
    pub d_btimer_hi: i8,
    pub d_rtbtimer_hi: i8,
    pub d_padding2: i8,
    pub d_rtb_hardlimit: u64,
    pub d_rtb_softlimit: u64,
    pub d_rtbcount: u64,
    pub d_rtbtimer: i32,
    pub d_rtbwarns: u16,
    pub d_padding3: i16,
    pub d_padding4: [core::ffi::c_char; 8],
}

pub type fs_disk_quota_t = fs_disk_quota;

#[repr(C)]
pub struct fs_qfilestat {
    pub qfs_ino: u64,
    pub qfs_nblks: u64,
    pub qfs_nextents: u32,
}

pub type fs_qfilestat_t = fs_qfilestat;

#[repr(C)]
pub struct fs_qfilestatv {
    pub qfs_ino: u64,
    pub qfs_nblks: u64,
    pub qfs_nextents: u32,
    pub qfs_pad: u32,
}

#[repr(C)]
pub struct fs_quota_stat {
    pub qs_version: i8,
    pub qs_flags: u16,
    pub qs_pad: i8,
    pub qs_uquota: fs_qfilestat,
    pub qs_gquota: fs_qfilestat,
    pub qs_incoredqs: u32,
    pub qs_btimelimit: i32,
    pub qs_itimelimit: i32,
    pub qs_rtbtimelimit: i32,
    pub qs_bwarnlimit: u16,
    pub qs_iwarnlimit: u16,
}

pub type fs_quota_stat_t = fs_quota_stat;

#[repr(C)]
pub struct fs_quota_statv {
    pub qs_version: i8,
    pub qs_pad1: u8,
    pub qs_flags: u16,
    pub qs_incoredqs: u32,
    pub qs_uquota: fs_qfilestatv,
    pub qs_gquota: fs_qfilestatv,
    pub qs_pquota: fs_qfilestatv,
    pub qs_btimelimit: i32,
    pub qs_itimelimit: i32,
    pub qs_rtbtimelimit: i32,
    pub qs_bwarnlimit: u16,
    pub qs_iwarnlimit: u16,
    pub qs_rtbwarnlimit: u16,
    pub qs_pad3: u16,
    pub qs_pad4: u32,
    pub qs_pad2: [u64; 7],
}

records! {
    fs_disk_quota: size 112, align 8;
    fs_qfilestat: size 24, align 8;
    fs_qfilestatv: size 24, align 8;
    fs_quota_stat: size 80, align 8;
    fs_quota_statv: size 160, align 8;
}
