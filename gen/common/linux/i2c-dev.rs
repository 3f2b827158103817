// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2c-dev.h

pub const I2C_FUNCS: i32 = 0x705;
pub const I2C_PEC: i32 = 0x708;
pub const I2C_RDRW_IOCTL_MAX_MSGS: i32 = 0x2a;
pub const I2C_RDWR: i32 = 0x707;
pub const I2C_RDWR_IOCTL_MAX_MSGS: i32 = 42;
pub const I2C_RETRIES: i32 = 0x701;
pub const I2C_SLAVE: i32 = 0x703;
pub const I2C_SLAVE_FORCE: i32 = 0x706;
pub const I2C_SMBUS: i32 = 0x720;
pub const I2C_TENBIT: i32 = 0x704;
pub const I2C_TIMEOUT: i32 = 0x702;
