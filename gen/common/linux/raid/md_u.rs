// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/raid/md_u.h

pub const ADD_NEW_DISK: u32 = 0x40140921;
pub const CLEAR_ARRAY: u32 = 0x920;
pub const CLUSTERED_DISK_NACK: u32 = 0x935;
pub const GET_ARRAY_INFO: u32 = 0x80480911;
pub const GET_BITMAP_FILE: u32 = 0x90000915;
pub const GET_DISK_INFO: u32 = 0x80140912;
pub const HOT_ADD_DISK: u32 = 0x928;
pub const HOT_GENERATE_ERROR: u32 = 0x92a;
pub const HOT_REMOVE_DISK: u32 = 0x922;
pub const LEVEL_LINEAR: i32 = -1;
pub const LEVEL_NONE: i32 = -1000000;
pub const MD_MAJOR_VERSION: i32 = 0;
pub const MD_MINOR_VERSION: i32 = 90;
pub const MD_PATCHLEVEL_VERSION: i32 = 3;
pub const MdpMinorShift: i32 = 6;
pub const PROTECT_ARRAY: u32 = 0x927;
pub const RAID_AUTORUN: u32 = 0x914;
pub const RAID_VERSION: u32 = 0x800c0910;
pub const RESTART_ARRAY_RW: u32 = 0x934;
pub const RUN_ARRAY: u32 = 0x400c0930;
pub const SET_ARRAY_INFO: u32 = 0x40480923;
pub const SET_BITMAP_FILE: u32 = 0x4004092b;
pub const SET_DISK_FAULTY: u32 = 0x929;
pub const SET_DISK_INFO: u32 = 0x924;
pub const STOP_ARRAY: u32 = 0x932;
pub const STOP_ARRAY_RO: u32 = 0x933;
pub const UNPROTECT_ARRAY: u32 = 0x926;
pub const WRITE_RAID_INFO: u32 = 0x925;

#[repr(C)]
pub struct mdu_array_info_s {
    pub major_version: i32,
    pub minor_version: i32,
    pub patch_version: i32,
    pub ctime: u32,
    pub level: i32,
    pub size: i32,
    pub nr_disks: i32,
    pub raid_disks: i32,
    pub md_minor: i32,
    pub not_persistent: i32,
    pub utime: u32,
    pub state: i32,
    pub active_disks: i32,
    pub working_disks: i32,
    pub failed_disks: i32,
    pub spare_disks: i32,
    pub layout: i32,
    pub chunk_size: i32,
}

pub type mdu_array_info_t = mdu_array_info_s;

#[repr(C)]
pub struct mdu_bitmap_file_s {
    pub pathname: [core::ffi::c_char; 4096],
}

pub type mdu_bitmap_file_t = mdu_bitmap_file_s;

#[repr(C)]
pub struct mdu_disk_info_s {
    pub number: i32,
    pub major: i32,
    pub minor: i32,
    pub raid_disk: i32,
    pub state: i32,
}

pub type mdu_disk_info_t = mdu_disk_info_s;

#[repr(C)]
pub struct mdu_param_s {
    pub personality: i32,
    pub chunk_size: i32,
    pub max_fault: i32,
}

pub type mdu_param_t = mdu_param_s;

#[repr(C)]
pub struct mdu_start_info_s {
    pub major: i32,
    pub minor: i32,
    pub raid_disk: i32,
    pub state: i32,
}

pub type mdu_start_info_t = mdu_start_info_s;

#[repr(C)]
pub struct mdu_version_s {
    pub major: i32,
    pub minor: i32,
    pub patchlevel: i32,
}

pub type mdu_version_t = mdu_version_s;

records! {
    mdu_array_info_s: size 72, align 4;
    mdu_bitmap_file_s: size 4096, align 1;
    mdu_disk_info_s: size 20, align 4;
    mdu_param_s: size 12, align 4;
    mdu_start_info_s: size 16, align 4;
    mdu_version_s: size 12, align 4;
}
