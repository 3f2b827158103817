// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mman.h

pub const MAP_DROPPABLE: i32 = 0x8;
pub const MAP_HUGE_16GB: u32 = 0x88000000;
pub const MAP_HUGE_16KB: u32 = 0x38000000;
pub const MAP_HUGE_16MB: u32 = 0x60000000;
pub const MAP_HUGE_1GB: u32 = 0x78000000;
pub const MAP_HUGE_1MB: u32 = 0x50000000;
pub const MAP_HUGE_256MB: u32 = 0x70000000;
pub const MAP_HUGE_2GB: u32 = 0x7c000000;
pub const MAP_HUGE_2MB: u32 = 0x54000000;
pub const MAP_HUGE_32MB: u32 = 0x64000000;
pub const MAP_HUGE_512KB: u32 = 0x4c000000;
pub const MAP_HUGE_512MB: u32 = 0x74000000;
pub const MAP_HUGE_64KB: u32 = 0x40000000;
pub const MAP_HUGE_8MB: u32 = 0x5c000000;
pub const MAP_HUGE_MASK: i32 = 63;
pub const MAP_HUGE_SHIFT: i32 = 26;
pub const MAP_PRIVATE: i32 = 0x2;
pub const MAP_SHARED: i32 = 0x1;
pub const MAP_SHARED_VALIDATE: i32 = 0x3;
pub const MREMAP_DONTUNMAP: i32 = 4;
pub const MREMAP_FIXED: i32 = 2;
pub const MREMAP_MAYMOVE: i32 = 1;
pub const OVERCOMMIT_ALWAYS: i32 = 1;
pub const OVERCOMMIT_GUESS: i32 = 0;
pub const OVERCOMMIT_NEVER: i32 = 2;

#[repr(C)]
pub struct cachestat {
    pub nr_cache: u64,
    pub nr_dirty: u64,
    pub nr_writeback: u64,
    pub nr_evicted: u64,
    pub nr_recently_evicted: u64,
}

#[repr(C)]
pub struct cachestat_range {
    pub off: u64,
    pub len: u64,
}

records! {
    cachestat: size 40, align 8;
    cachestat_range: size 16, align 8;
}
