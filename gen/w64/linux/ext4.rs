// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ext4.h

pub const EXT4_IOC_GETRSVSZ: u32 = 0x80086605;
pub const EXT4_IOC_GETVERSION: u32 = 0x80086603;
pub const EXT4_IOC_GETVERSION_OLD: u32 = 0x80087601;
pub const EXT4_IOC_GROUP_EXTEND: u32 = 0x40086607;
pub const EXT4_IOC_SETRSVSZ: u32 = 0x40086606;
pub const EXT4_IOC_SETVERSION: u32 = 0x40086604;
pub const EXT4_IOC_SETVERSION_OLD: u32 = 0x40087602;
