// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fsmap.h

pub const FMH_IF_VALID: i32 = 0;
pub const FMH_OF_DEV_T: i32 = 0x1;
pub const FMR_OF_ATTR_FORK: i32 = 0x2;
pub const FMR_OF_EXTENT_MAP: i32 = 0x4;
pub const FMR_OF_LAST: i32 = 0x20;
pub const FMR_OF_PREALLOC: i32 = 0x1;
pub const FMR_OF_SHARED: i32 = 0x8;
pub const FMR_OF_SPECIAL_OWNER: i32 = 0x10;
pub const FMR_OWN_FREE: u64 = 1;
pub const FMR_OWN_METADATA: u64 = 3;
pub const FMR_OWN_UNKNOWN: u64 = 2;
pub const FS_IOC_GETFSMAP: u32 = 0xc0c0583b;

#[repr(C)]
pub struct fsmap {
    pub fmr_device: u32,
    pub fmr_flags: u32,
    pub fmr_physical: u64,
    pub fmr_owner: u64,
    pub fmr_offset: u64,
    pub fmr_length: u64,
    pub fmr_reserved: [u64; 3],
}

#[repr(C)]
pub struct fsmap_head {
    pub fmh_iflags: u32,
    pub fmh_oflags: u32,
    pub fmh_count: u32,
    pub fmh_entries: u32,
    pub fmh_reserved: [u64; 6],
    pub fmh_keys: [fsmap; 2],
    pub fmh_recs: [fsmap; 0],
}

records! {
    fsmap: size 64, align 8;
    fsmap_head: size 192, align 8;
}
