// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2c.h

pub const I2C_FUNC_10BIT_ADDR: i32 = 0x2;
pub const I2C_FUNC_I2C: i32 = 0x1;
pub const I2C_FUNC_NOSTART: i32 = 0x10;
pub const I2C_FUNC_PROTOCOL_MANGLING: i32 = 0x4;
pub const I2C_FUNC_SLAVE: i32 = 0x20;
pub const I2C_FUNC_SMBUS_BLOCK_DATA: i32 = 0x3000000;
pub const I2C_FUNC_SMBUS_BLOCK_PROC_CALL: i32 = 0x8000;
pub const I2C_FUNC_SMBUS_BYTE: i32 = 0x60000;
pub const I2C_FUNC_SMBUS_BYTE_DATA: i32 = 0x180000;
pub const I2C_FUNC_SMBUS_EMUL: i32 = 0xeff0008;
pub const I2C_FUNC_SMBUS_EMUL_ALL: i32 = 0xfff8008;
pub const I2C_FUNC_SMBUS_HOST_NOTIFY: i32 = 0x10000000;
pub const I2C_FUNC_SMBUS_I2C_BLOCK: i32 = 0xc000000;
pub const I2C_FUNC_SMBUS_PEC: i32 = 0x8;
pub const I2C_FUNC_SMBUS_PROC_CALL: i32 = 0x800000;
pub const I2C_FUNC_SMBUS_QUICK: i32 = 0x10000;
pub const I2C_FUNC_SMBUS_READ_BLOCK_DATA: i32 = 0x1000000;
pub const I2C_FUNC_SMBUS_READ_BYTE: i32 = 0x20000;
pub const I2C_FUNC_SMBUS_READ_BYTE_DATA: i32 = 0x80000;
pub const I2C_FUNC_SMBUS_READ_I2C_BLOCK: i32 = 0x4000000;
pub const I2C_FUNC_SMBUS_READ_WORD_DATA: i32 = 0x200000;
pub const I2C_FUNC_SMBUS_WORD_DATA: i32 = 0x600000;
pub const I2C_FUNC_SMBUS_WRITE_BLOCK_DATA: i32 = 0x2000000;
pub const I2C_FUNC_SMBUS_WRITE_BYTE: i32 = 0x40000;
pub const I2C_FUNC_SMBUS_WRITE_BYTE_DATA: i32 = 0x100000;
pub const I2C_FUNC_SMBUS_WRITE_I2C_BLOCK: i32 = 0x8000000;
pub const I2C_FUNC_SMBUS_WRITE_WORD_DATA: i32 = 0x400000;
pub const I2C_M_DMA_SAFE: i32 = 0x200;
pub const I2C_M_IGNORE_NAK: i32 = 0x1000;
pub const I2C_M_NOSTART: i32 = 0x4000;
pub const I2C_M_NO_RD_ACK: i32 = 0x800;
pub const I2C_M_RD: i32 = 0x1;
pub const I2C_M_RECV_LEN: i32 = 0x400;
pub const I2C_M_REV_DIR_ADDR: i32 = 0x2000;
pub const I2C_M_STOP: i32 = 0x8000;
pub const I2C_M_TEN: i32 = 0x10;
pub const I2C_SMBUS_BLOCK_DATA: i32 = 5;
pub const I2C_SMBUS_BLOCK_MAX: i32 = 32;
pub const I2C_SMBUS_BLOCK_PROC_CALL: i32 = 7;
pub const I2C_SMBUS_BYTE: i32 = 1;
pub const I2C_SMBUS_BYTE_DATA: i32 = 2;
pub const I2C_SMBUS_I2C_BLOCK_BROKEN: i32 = 6;
pub const I2C_SMBUS_I2C_BLOCK_DATA: i32 = 8;
pub const I2C_SMBUS_PROC_CALL: i32 = 4;
pub const I2C_SMBUS_QUICK: i32 = 0;
pub const I2C_SMBUS_READ: i32 = 1;
pub const I2C_SMBUS_WORD_DATA: i32 = 3;
pub const I2C_SMBUS_WRITE: i32 = 0;

#[repr(C)]
pub union i2c_smbus_data {
    pub byte: u8,
    pub word: u16,
    pub block: [u8; 34],
}

records! {
    i2c_smbus_data: size 34, align 2;
}
