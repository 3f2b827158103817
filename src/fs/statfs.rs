//! File systems: what they are, how large and how full.

use crate::fd::{AsFd, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::fmt;
use core::mem::MaybeUninit;

macro_rules! magics {
    ($($NAME:ident)*) => {
        /// A type of file systems, by its magic number.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct FsMagic(pub u32);

        impl FsMagic {
            $(
                #[doc = concat!("`", stringify!($NAME), "`")]
                pub const $NAME: Self = Self(uapi::$NAME as u32);
            )*

            /// All types that have names, with their names.
            pub const NAMES: &[(Self, &str)] = &[$((Self::$NAME, stringify!($NAME)),)*];
        }
    };
}

magics! {
    AAFS_MAGIC
    ADFS_SUPER_MAGIC
    AFFS_SUPER_MAGIC
    AFS_FS_MAGIC
    AFS_SUPER_MAGIC
    ANON_INODE_FS_MAGIC
    AUTOFS_SUPER_MAGIC
    BCACHEFS_SUPER_MAGIC
    BDEVFS_MAGIC
    BINDERFS_SUPER_MAGIC
    BINFMTFS_MAGIC
    BPF_FS_MAGIC
    BTRFS_SUPER_MAGIC
    BTRFS_TEST_MAGIC
    CEPH_SUPER_MAGIC
    CGROUP2_SUPER_MAGIC
    CGROUP_SUPER_MAGIC
    CIFS_SUPER_MAGIC
    CODA_SUPER_MAGIC
    CRAMFS_MAGIC
    CRAMFS_MAGIC_WEND
    DAXFS_MAGIC
    DEBUGFS_MAGIC
    DEVMEM_MAGIC
    DEVPTS_SUPER_MAGIC
    DMA_BUF_MAGIC
    ECRYPTFS_SUPER_MAGIC
    EFIVARFS_MAGIC
    EFS_SUPER_MAGIC
    EROFS_SUPER_MAGIC_V1
    EXFAT_SUPER_MAGIC
    EXT2_SUPER_MAGIC
    EXT3_SUPER_MAGIC
    EXT4_SUPER_MAGIC
    F2FS_SUPER_MAGIC
    FUSE_SUPER_MAGIC
    FUTEXFS_SUPER_MAGIC
    GUEST_MEMFD_MAGIC
    HOSTFS_SUPER_MAGIC
    HPFS_SUPER_MAGIC
    HUGETLBFS_MAGIC
    ISOFS_SUPER_MAGIC
    JFFS2_SUPER_MAGIC
    MINIX2_SUPER_MAGIC
    MINIX2_SUPER_MAGIC2
    MINIX3_SUPER_MAGIC
    MINIX_SUPER_MAGIC
    MINIX_SUPER_MAGIC2
    MSDOS_SUPER_MAGIC
    MTD_INODE_FS_MAGIC
    NCP_SUPER_MAGIC
    NFS_SUPER_MAGIC
    NILFS_SUPER_MAGIC
    NSFS_MAGIC
    NULL_FS_MAGIC
    OCFS2_SUPER_MAGIC
    OPENPROM_SUPER_MAGIC
    OVERLAYFS_SUPER_MAGIC
    PID_FS_MAGIC
    PIPEFS_MAGIC
    PROC_SUPER_MAGIC
    PSTOREFS_MAGIC
    QNX4_SUPER_MAGIC
    QNX6_SUPER_MAGIC
    RAMFS_MAGIC
    RDTGROUP_SUPER_MAGIC
    REISERFS_SUPER_MAGIC
    SECRETMEM_MAGIC
    SECURITYFS_MAGIC
    SELINUX_MAGIC
    SMACK_MAGIC
    SMB2_SUPER_MAGIC
    SMB_SUPER_MAGIC
    SOCKFS_MAGIC
    SQUASHFS_MAGIC
    SYSFS_MAGIC
    TMPFS_MAGIC
    TRACEFS_MAGIC
    UDF_SUPER_MAGIC
    USBDEVICE_SUPER_MAGIC
    V9FS_MAGIC
    XENFS_SUPER_MAGIC
    XFS_SUPER_MAGIC
    ZONEFS_MAGIC
}

impl FsMagic {
    /// Returns the kernel's name of the type, the first where several share a number; `None` if it
    /// has none.
    #[inline]
    pub fn name(self) -> Option<&'static str> {
        let mut names = Self::NAMES.iter();
        names
            .find(|(magic, _)| *magic == self)
            .map(|(_, name)| *name)
    }
}

impl fmt::Debug for FsMagic {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "FsMagic({:#x})", self.0),
        }
    }
}

flags! {
    /// How a file system is mounted.
    pub struct StatFsFlags: u64 {
        RDONLY = ST_RDONLY (0x1);
        NOSUID = ST_NOSUID (0x2);
        NODEV = ST_NODEV (0x4);
        NOEXEC = ST_NOEXEC (0x8);
        SYNCHRONOUS = ST_SYNCHRONOUS (0x10);
        /// The other flags are true: set by every kernel since 2.6.36.
        VALID = ST_VALID (0x20);
        MANDLOCK = ST_MANDLOCK (0x40);
        NOATIME = ST_NOATIME (0x400);
        NODIRATIME = ST_NODIRATIME (0x800);
        RELATIME = ST_RELATIME (0x1000);
        NOSYMFOLLOW = ST_NOSYMFOLLOW (0x2000);
    }
}

/// How large and how full a file system is.
#[doc(alias("Fsid", "Statfs_t", "Ustat_t"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatFs {
    /// Its type.
    pub kind: FsMagic,
    /// The size of reads and writes that suits it, in bytes.
    pub bsize: u64,
    /// The size of the blocks counted below, in bytes.
    pub frsize: u64,
    /// How many blocks it has.
    pub blocks: u64,
    /// How many of them are free.
    pub bfree: u64,
    /// How many of them are free for users.
    pub bavail: u64,
    /// How many files it can hold.
    pub files: u64,
    /// How many more files it can hold.
    pub ffree: u64,
    /// Its number, where it has one.
    pub fsid: [i32; 2],
    /// How long a name can be, in bytes.
    pub namelen: u64,
    /// How it is mounted.
    pub flags: StatFsFlags,
}

impl StatFs {
    #[inline]
    fn from_kernel(from: &portable::statfs) -> Self {
        Self {
            kind: FsMagic(from.f_type as u32),
            bsize: from.f_bsize as u64,
            frsize: from.f_frsize as u64,
            blocks: from.f_blocks as u64,
            bfree: from.f_bfree as u64,
            bavail: from.f_bavail as u64,
            files: from.f_files as u64,
            ffree: from.f_ffree as u64,
            fsid: from.f_fsid.val,
            namelen: from.f_namelen as u64,
            flags: StatFsFlags::from_bits_retain(from.f_flags as u64),
        }
    }
}

/// Tells about the file system that holds the file at `path`. See statfs(2).
#[doc(alias("Ustat", "statvfs"))]
#[inline]
pub fn statfs(path: impl path::Arg) -> Result<StatFs> {
    path.with(|path| {
        let mut stat = MaybeUninit::uninit();
        // SAFETY: the kernel reads the string and writes one record.
        unsafe { portable::statfs(path.as_ptr(), stat.as_mut_ptr()) }.unit()?;
        // SAFETY: the kernel filled it.
        Ok(StatFs::from_kernel(unsafe { stat.assume_init_ref() }))
    })
}

/// Tells about the file system that holds an open file. See fstatfs(2).
#[doc(alias = "fstatvfs")]
#[inline]
pub fn fstatfs(fd: impl AsFd) -> Result<StatFs> {
    let mut stat = MaybeUninit::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::fstatfs(uint(&fd), stat.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(StatFs::from_kernel(unsafe { stat.assume_init_ref() }))
}
