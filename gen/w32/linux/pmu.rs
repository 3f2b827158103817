// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pmu.h

pub const PMU_IOC_CAN_SLEEP: u32 = 0x80044205;
pub const PMU_IOC_GET_BACKLIGHT: u32 = 0x80044201;
pub const PMU_IOC_GET_MODEL: u32 = 0x80044203;
pub const PMU_IOC_GRAB_BACKLIGHT: u32 = 0x80044206;
pub const PMU_IOC_HAS_ADB: u32 = 0x80044204;
pub const PMU_IOC_SET_BACKLIGHT: u32 = 0x40044202;
