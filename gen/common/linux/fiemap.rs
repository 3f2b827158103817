// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fiemap.h

pub const FIEMAP_EXTENT_DATA_ENCRYPTED: i32 = 0x80;
pub const FIEMAP_EXTENT_DATA_INLINE: i32 = 0x200;
pub const FIEMAP_EXTENT_DATA_TAIL: i32 = 0x400;
pub const FIEMAP_EXTENT_DELALLOC: i32 = 0x4;
pub const FIEMAP_EXTENT_ENCODED: i32 = 0x8;
pub const FIEMAP_EXTENT_LAST: i32 = 0x1;
pub const FIEMAP_EXTENT_MERGED: i32 = 0x1000;
pub const FIEMAP_EXTENT_NOT_ALIGNED: i32 = 0x100;
pub const FIEMAP_EXTENT_SHARED: i32 = 0x2000;
pub const FIEMAP_EXTENT_UNKNOWN: i32 = 0x2;
pub const FIEMAP_EXTENT_UNWRITTEN: i32 = 0x800;
pub const FIEMAP_FLAGS_COMPAT: i32 = 3;
pub const FIEMAP_FLAG_CACHE: i32 = 0x4;
pub const FIEMAP_FLAG_SYNC: i32 = 0x1;
pub const FIEMAP_FLAG_XATTR: i32 = 0x2;
pub const FIEMAP_MAX_OFFSET: u64 = 18446744073709551615;

#[repr(C)]
pub struct fiemap {
    pub fm_start: u64,
    pub fm_length: u64,
    pub fm_flags: u32,
    pub fm_mapped_extents: u32,
    pub fm_extent_count: u32,
    pub fm_reserved: u32,
    pub fm_extents: [fiemap_extent; 0],
}

#[repr(C)]
pub struct fiemap_extent {
    pub fe_logical: u64,
    pub fe_physical: u64,
    pub fe_length: u64,
    pub fe_reserved64: [u64; 2],
    pub fe_flags: u32,
    pub fe_reserved: [u32; 3],
}

records! {
    fiemap: size 32, align 8;
    fiemap_extent: size 56, align 8;
}
