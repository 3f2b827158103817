// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/reboot.h

pub const LINUX_REBOOT_CMD_CAD_OFF: i32 = 0x0;
pub const LINUX_REBOOT_CMD_CAD_ON: u32 = 0x89abcdef;
pub const LINUX_REBOOT_CMD_HALT: u32 = 0xcdef0123;
pub const LINUX_REBOOT_CMD_KEXEC: i32 = 0x45584543;
pub const LINUX_REBOOT_CMD_POWER_OFF: i32 = 0x4321fedc;
pub const LINUX_REBOOT_CMD_RESTART: i32 = 0x1234567;
pub const LINUX_REBOOT_CMD_RESTART2: u32 = 0xa1b2c3d4;
pub const LINUX_REBOOT_CMD_SW_SUSPEND: u32 = 0xd000fce2;
pub const LINUX_REBOOT_MAGIC1: u32 = 0xfee1dead;
pub const LINUX_REBOOT_MAGIC2: i32 = 672274793;
pub const LINUX_REBOOT_MAGIC2A: i32 = 85072278;
pub const LINUX_REBOOT_MAGIC2B: i32 = 369367448;
pub const LINUX_REBOOT_MAGIC2C: i32 = 537993216;
