// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/shm.h

pub const SHMMIN: i32 = 1;
pub const SHMMNI: i32 = 4096;
pub const SHMSEG: i32 = 0x1000;
pub const SHM_EXEC: i32 = 0o100000;
pub const SHM_HUGETLB: i32 = 0o4000;
pub const SHM_HUGE_16GB: u32 = 0x88000000;
pub const SHM_HUGE_16MB: u32 = 0x60000000;
pub const SHM_HUGE_1GB: u32 = 0x78000000;
pub const SHM_HUGE_1MB: u32 = 0x50000000;
pub const SHM_HUGE_256MB: u32 = 0x70000000;
pub const SHM_HUGE_2GB: u32 = 0x7c000000;
pub const SHM_HUGE_2MB: u32 = 0x54000000;
pub const SHM_HUGE_32MB: u32 = 0x64000000;
pub const SHM_HUGE_512KB: u32 = 0x4c000000;
pub const SHM_HUGE_512MB: u32 = 0x74000000;
pub const SHM_HUGE_64KB: u32 = 0x40000000;
pub const SHM_HUGE_8MB: u32 = 0x5c000000;
pub const SHM_HUGE_MASK: i32 = 63;
pub const SHM_HUGE_SHIFT: i32 = 26;
pub const SHM_INFO: i32 = 14;
pub const SHM_LOCK: i32 = 11;
pub const SHM_NORESERVE: i32 = 0o10000;
pub const SHM_R: i32 = 0o400;
pub const SHM_RDONLY: i32 = 0o10000;
pub const SHM_REMAP: i32 = 0o40000;
pub const SHM_RND: i32 = 0o20000;
pub const SHM_STAT: i32 = 13;
pub const SHM_STAT_ANY: i32 = 15;
pub const SHM_UNLOCK: i32 = 12;
pub const SHM_W: i32 = 0o200;

#[repr(C)]
pub struct shminfo {
    pub shmmax: i32,
    pub shmmin: i32,
    pub shmmni: i32,
    pub shmseg: i32,
    pub shmall: i32,
}

records! {
    shminfo: size 20, align 4;
}
