// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/suspend_ioctls.h

pub const SNAPSHOT_ALLOC_SWAP_PAGE: u32 = 0x80083314;
pub const SNAPSHOT_ATOMIC_RESTORE: u32 = 0x3304;
pub const SNAPSHOT_AVAIL_SWAP_SIZE: u32 = 0x80083313;
pub const SNAPSHOT_CREATE_IMAGE: u32 = 0x40043311;
pub const SNAPSHOT_FREE: u32 = 0x3305;
pub const SNAPSHOT_FREEZE: u32 = 0x3301;
pub const SNAPSHOT_FREE_SWAP_PAGES: u32 = 0x3309;
pub const SNAPSHOT_GET_IMAGE_SIZE: u32 = 0x8008330e;
pub const SNAPSHOT_IOC_MAGIC: i32 = 51;
pub const SNAPSHOT_IOC_MAXNR: i32 = 20;
pub const SNAPSHOT_PLATFORM_SUPPORT: u32 = 0x330f;
pub const SNAPSHOT_POWER_OFF: u32 = 0x3310;
pub const SNAPSHOT_PREF_IMAGE_SIZE: u32 = 0x3312;
pub const SNAPSHOT_S2RAM: u32 = 0x330b;
pub const SNAPSHOT_SET_SWAP_AREA: u32 = 0x400c330d;
pub const SNAPSHOT_UNFREEZE: u32 = 0x3302;

#[repr(C, packed)]
pub struct resume_swap_area {
    pub offset: i64,
    pub dev: u32,
}

records! {
    resume_swap_area: size 12, align 1;
}
