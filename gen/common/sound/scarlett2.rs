// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/scarlett2.h

pub const SCARLETT2_HWDEP_MAJOR: i32 = 1;
pub const SCARLETT2_HWDEP_MINOR: i32 = 0;
pub const SCARLETT2_HWDEP_SUBMINOR: i32 = 0;
pub const SCARLETT2_HWDEP_VERSION: i32 = 0x10000;
pub const SCARLETT2_IOCTL_ERASE_FLASH_SEGMENT: u32 = 0x5363;
pub const SCARLETT2_IOCTL_GET_ERASE_PROGRESS: u32 = 0x80025364;
pub const SCARLETT2_IOCTL_PVERSION: u32 = 0x80045360;
pub const SCARLETT2_IOCTL_REBOOT: u32 = 0x5361;
pub const SCARLETT2_IOCTL_SELECT_FLASH_SEGMENT: u32 = 0x40045362;
pub const SCARLETT2_SEGMENT_ID_COUNT: i32 = 2;
pub const SCARLETT2_SEGMENT_ID_FIRMWARE: i32 = 1;
pub const SCARLETT2_SEGMENT_ID_SETTINGS: i32 = 0;

#[repr(C)]
pub struct scarlett2_flash_segment_erase_progress {
    pub progress: u8,
    pub num_blocks: u8,
}

records! {
    scarlett2_flash_segment_erase_progress: size 2, align 1;
}
