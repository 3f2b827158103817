// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ext4.h

pub const EXT4_IOC_GETRSVSZ: u32 = 0x80046605;
pub const EXT4_IOC_GETVERSION: u32 = 0x80046603;
pub const EXT4_IOC_GETVERSION_OLD: u32 = 0x80047601;
pub const EXT4_IOC_GROUP_EXTEND: u32 = 0x40046607;
pub const EXT4_IOC_SETRSVSZ: u32 = 0x40046606;
pub const EXT4_IOC_SETVERSION: u32 = 0x40046604;
pub const EXT4_IOC_SETVERSION_OLD: u32 = 0x40047602;
