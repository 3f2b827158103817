// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/spi/spi.h

pub const SPI_3WIRE: u32 = 16;
pub const SPI_3WIRE_HIZ: u32 = 0x8000;
pub const SPI_CPHA: u32 = 1;
pub const SPI_CPOL: u32 = 2;
pub const SPI_CS_HIGH: u32 = 4;
pub const SPI_CS_WORD: u32 = 0x1000;
pub const SPI_LOOP: u32 = 32;
pub const SPI_LSB_FIRST: u32 = 8;
pub const SPI_MODE_0: i32 = 0;
pub const SPI_MODE_1: u32 = 1;
pub const SPI_MODE_2: u32 = 2;
pub const SPI_MODE_3: u32 = 3;
pub const SPI_MODE_USER_MASK: u32 = 0x7ffff;
pub const SPI_MODE_X_MASK: u32 = 3;
pub const SPI_MOSI_IDLE_HIGH: u32 = 0x40000;
pub const SPI_MOSI_IDLE_LOW: u32 = 0x20000;
pub const SPI_NO_CS: u32 = 64;
pub const SPI_READY: u32 = 128;
pub const SPI_RX_CPHA_FLIP: u32 = 0x10000;
pub const SPI_RX_DUAL: u32 = 0x400;
pub const SPI_RX_OCTAL: u32 = 0x4000;
pub const SPI_RX_QUAD: u32 = 0x800;
pub const SPI_TX_DUAL: u32 = 0x100;
pub const SPI_TX_OCTAL: u32 = 0x2000;
pub const SPI_TX_QUAD: u32 = 0x200;
