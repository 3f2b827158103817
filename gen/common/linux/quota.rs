// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/quota.h

pub const DQF_PRIVATE: i32 = 17;
pub const DQF_ROOT_SQUASH: i32 = 0x1;
pub const DQF_ROOT_SQUASH_B: i32 = 0;
pub const DQF_SYS_FILE: i32 = 0x10000;
pub const DQF_SYS_FILE_B: i32 = 16;
pub const GRPQUOTA: i32 = 1;
pub const IIF_ALL: i32 = 7;
pub const IIF_BGRACE: i32 = 1;
pub const IIF_FLAGS: i32 = 4;
pub const IIF_IGRACE: i32 = 2;
pub const MAXQUOTAS: i32 = 3;
pub const PRJQUOTA: i32 = 2;
pub const QFMT_OCFS2: i32 = 3;
pub const QFMT_SHMEM: i32 = 5;
pub const QFMT_VFS_OLD: i32 = 1;
pub const QFMT_VFS_V0: i32 = 2;
pub const QFMT_VFS_V1: i32 = 4;
pub const QIF_ALL: i32 = 63;
pub const QIF_BLIMITS: i32 = 0x1;
pub const QIF_BLIMITS_B: i32 = 0;
pub const QIF_BTIME: i32 = 0x10;
pub const QIF_BTIME_B: i32 = 4;
pub const QIF_DQBLKSIZE: i32 = 0x400;
pub const QIF_DQBLKSIZE_BITS: i32 = 10;
pub const QIF_ILIMITS: i32 = 0x4;
pub const QIF_ILIMITS_B: i32 = 2;
pub const QIF_INODES: i32 = 0x8;
pub const QIF_INODES_B: i32 = 3;
pub const QIF_ITIME: i32 = 0x20;
pub const QIF_ITIME_B: i32 = 5;
pub const QIF_LIMITS: i32 = 5;
pub const QIF_SPACE: i32 = 0x2;
pub const QIF_SPACE_B: i32 = 1;
pub const QIF_TIMES: i32 = 48;
pub const QIF_USAGE: i32 = 10;
pub const QUOTA_NL_A_CAUSED_ID: i32 = 6;
pub const QUOTA_NL_A_DEV_MAJOR: i32 = 4;
pub const QUOTA_NL_A_DEV_MINOR: i32 = 5;
pub const QUOTA_NL_A_EXCESS_ID: i32 = 2;
pub const QUOTA_NL_A_MAX: i32 = 7;
pub const QUOTA_NL_A_PAD: i32 = 7;
pub const QUOTA_NL_A_QTYPE: i32 = 1;
pub const QUOTA_NL_A_UNSPEC: i32 = 0;
pub const QUOTA_NL_A_WARNING: i32 = 3;
pub const QUOTA_NL_BHARDBELOW: i32 = 9;
pub const QUOTA_NL_BHARDWARN: i32 = 4;
pub const QUOTA_NL_BSOFTBELOW: i32 = 10;
pub const QUOTA_NL_BSOFTLONGWARN: i32 = 5;
pub const QUOTA_NL_BSOFTWARN: i32 = 6;
pub const QUOTA_NL_C_MAX: i32 = 1;
pub const QUOTA_NL_C_UNSPEC: i32 = 0;
pub const QUOTA_NL_C_WARNING: i32 = 1;
pub const QUOTA_NL_IHARDBELOW: i32 = 7;
pub const QUOTA_NL_IHARDWARN: i32 = 1;
pub const QUOTA_NL_ISOFTBELOW: i32 = 8;
pub const QUOTA_NL_ISOFTLONGWARN: i32 = 2;
pub const QUOTA_NL_ISOFTWARN: i32 = 3;
pub const QUOTA_NL_NOWARN: i32 = 0;
pub const Q_GETFMT: i32 = 0x800004;
pub const Q_GETINFO: i32 = 0x800005;
pub const Q_GETNEXTQUOTA: i32 = 0x800009;
pub const Q_GETQUOTA: i32 = 0x800007;
pub const Q_QUOTAOFF: i32 = 0x800003;
pub const Q_QUOTAON: i32 = 0x800002;
pub const Q_SETINFO: i32 = 0x800006;
pub const Q_SETQUOTA: i32 = 0x800008;
pub const Q_SYNC: i32 = 0x800001;
pub const SUBCMDMASK: i32 = 0xff;
pub const SUBCMDSHIFT: i32 = 8;
pub const USRQUOTA: i32 = 0;
pub const __DQUOT_VERSION__: &core::ffi::CStr = c"dquot_6.6.0";
pub const __QUOTA_NL_A_MAX: i32 = 8;
pub const __QUOTA_NL_C_MAX: i32 = 2;

#[repr(C)]
pub struct if_dqblk {
    pub dqb_bhardlimit: u64,
    pub dqb_bsoftlimit: u64,
    pub dqb_curspace: u64,
    pub dqb_ihardlimit: u64,
    pub dqb_isoftlimit: u64,
    pub dqb_curinodes: u64,
    pub dqb_btime: u64,
    pub dqb_itime: u64,
    pub dqb_valid: u32,
}

#[repr(C)]
pub struct if_dqinfo {
    pub dqi_bgrace: u64,
    pub dqi_igrace: u64,
    pub dqi_flags: u32,
    pub dqi_valid: u32,
}

#[repr(C)]
pub struct if_nextdqblk {
    pub dqb_bhardlimit: u64,
    pub dqb_bsoftlimit: u64,
    pub dqb_curspace: u64,
    pub dqb_ihardlimit: u64,
    pub dqb_isoftlimit: u64,
    pub dqb_curinodes: u64,
    pub dqb_btime: u64,
    pub dqb_itime: u64,
    pub dqb_valid: u32,
    pub dqb_id: u32,
}

records! {
    if_dqblk: size 72, align 8;
    if_dqinfo: size 24, align 8;
    if_nextdqblk: size 72, align 8;
}
