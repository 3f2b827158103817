// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/msdos_fs.h

pub const ATTR_ARCH: i32 = 32;
pub const ATTR_DIR: i32 = 16;
pub const ATTR_EXT: i32 = 15;
pub const ATTR_HIDDEN: i32 = 2;
pub const ATTR_NONE: i32 = 0;
pub const ATTR_RO: i32 = 1;
pub const ATTR_SYS: i32 = 4;
pub const ATTR_UNUSED: i32 = 46;
pub const ATTR_VOLUME: i32 = 8;
pub const BAD_FAT12: i32 = 0xff7;
pub const BAD_FAT16: i32 = 0xfff7;
pub const BAD_FAT32: i32 = 0xffffff7;
pub const CASE_LOWER_BASE: i32 = 8;
pub const CASE_LOWER_EXT: i32 = 16;
pub const DELETED_FLAG: i32 = 0xe5;
pub const EOF_FAT12: i32 = 0xfff;
pub const EOF_FAT16: i32 = 0xffff;
pub const EOF_FAT32: i32 = 0xfffffff;
pub const FAT_ENT_BAD: i32 = 0xffffff7;
pub const FAT_ENT_EOF: i32 = 0xfffffff;
pub const FAT_ENT_FREE: i32 = 0;
pub const FAT_FSINFO_SIG1: i32 = 0x41615252;
pub const FAT_FSINFO_SIG2: i32 = 0x61417272;
pub const FAT_IOCTL_GET_ATTRIBUTES: u32 = 0x80047210;
pub const FAT_IOCTL_GET_VOLUME_ID: u32 = 0x80047213;
pub const FAT_IOCTL_SET_ATTRIBUTES: u32 = 0x40047211;
pub const FAT_LFN_LEN: i32 = 255;
pub const FAT_MAX_DIR_ENTRIES: i32 = 65536;
pub const FAT_MAX_DIR_SIZE: i32 = 0x200000;
pub const FAT_START_ENT: i32 = 2;
pub const FAT_STATE_DIRTY: i32 = 0x1;
pub const MAX_FAT12: i32 = 0xff4;
pub const MAX_FAT16: i32 = 0xfff4;
pub const MAX_FAT32: i32 = 0xffffff6;
pub const MSDOS_DIR_BITS: i32 = 5;
pub const MSDOS_DOT: &core::ffi::CStr = c".          ";
pub const MSDOS_DOTDOT: &core::ffi::CStr = c"..         ";
pub const MSDOS_DPB: u32 = 16;
pub const MSDOS_DPB_BITS: i32 = 4;
pub const MSDOS_DPS: u32 = 16;
pub const MSDOS_DPS_BITS: i32 = 4;
pub const MSDOS_FSINFO_INO: i32 = 2;
pub const MSDOS_LONGNAME: i32 = 256;
pub const MSDOS_NAME: i32 = 11;
pub const MSDOS_ROOT_INO: i32 = 1;
pub const MSDOS_SLOTS: i32 = 21;
pub const SECTOR_BITS: i32 = 9;
pub const SECTOR_SIZE: i32 = 512;

#[repr(C)]
pub struct fat_boot_fsinfo {
    pub signature1: u32,
    pub reserved1: [u32; 120],
    pub signature2: u32,
    pub free_clusters: u32,
    pub next_cluster: u32,
    pub reserved2: [u32; 4],
}

#[repr(C)]
pub struct fat_boot_sector {
    pub ignored: [u8; 3],
    pub system_id: [u8; 8],
    pub sector_size: [u8; 2],
    pub sec_per_clus: u8,
    pub reserved: u16,
    pub fats: u8,
    pub dir_entries: [u8; 2],
    pub sectors: [u8; 2],
    pub media: u8,
    pub fat_length: u16,
    pub secs_track: u16,
    pub heads: u16,
    pub hidden: u32,
    pub total_sect: u32,
    pub anon0: fat_boot_sector_anon0,
}

#[repr(C)]
pub union fat_boot_sector_anon0 {
    pub fat16: fat_boot_sector_anon0_fat16,
    pub fat32: fat_boot_sector_anon0_fat32,
}

#[repr(C)]
pub struct fat_boot_sector_anon0_fat16 {
    pub drive_number: u8,
    pub state: u8,
    pub signature: u8,
    pub vol_id: [u8; 4],
    pub vol_label: [u8; 11],
    pub fs_type: [u8; 8],
}

#[repr(C)]
pub struct fat_boot_sector_anon0_fat32 {
    pub length: u32,
    pub flags: u16,
    pub version: [u8; 2],
    pub root_cluster: u32,
    pub info_sector: u16,
    pub backup_boot: u16,
    pub reserved2: [u16; 6],
    pub drive_number: u8,
    pub state: u8,
    pub signature: u8,
    pub vol_id: [u8; 4],
    pub vol_label: [u8; 11],
    pub fs_type: [u8; 8],
}

#[repr(C)]
pub struct msdos_dir_entry {
    pub name: [u8; 11],
    pub attr: u8,
    pub lcase: u8,
    pub ctime_cs: u8,
    pub ctime: u16,
    pub cdate: u16,
    pub adate: u16,
    pub starthi: u16,
    pub time: u16,
    pub date: u16,
    pub start: u16,
    pub size: u32,
}

#[repr(C)]
pub struct msdos_dir_slot {
    pub id: u8,
    pub name0_4: [u8; 10],
    pub attr: u8,
    pub reserved: u8,
    pub alias_checksum: u8,
    pub name5_10: [u8; 12],
    pub start: u16,
    pub name11_12: [u8; 4],
}

records! {
    fat_boot_fsinfo: size 512, align 4;
    fat_boot_sector: size 92, align 4;
    fat_boot_sector_anon0: size 56, align 4;
    fat_boot_sector_anon0_fat16: size 26, align 1;
    fat_boot_sector_anon0_fat32: size 56, align 4;
    msdos_dir_entry: size 32, align 4;
    msdos_dir_slot: size 32, align 2;
}
