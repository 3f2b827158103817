// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/spi/spidev.h

pub const SPI_IOC_MAGIC: i32 = 107;
pub const SPI_IOC_RD_BITS_PER_WORD: u32 = 0x80016b03;
pub const SPI_IOC_RD_LSB_FIRST: u32 = 0x80016b02;
pub const SPI_IOC_RD_MAX_SPEED_HZ: u32 = 0x80046b04;
pub const SPI_IOC_RD_MODE: u32 = 0x80016b01;
pub const SPI_IOC_RD_MODE32: u32 = 0x80046b05;
pub const SPI_IOC_WR_BITS_PER_WORD: u32 = 0x40016b03;
pub const SPI_IOC_WR_LSB_FIRST: u32 = 0x40016b02;
pub const SPI_IOC_WR_MAX_SPEED_HZ: u32 = 0x40046b04;
pub const SPI_IOC_WR_MODE: u32 = 0x40016b01;
pub const SPI_IOC_WR_MODE32: u32 = 0x40046b05;

#[repr(C)]
pub struct spi_ioc_transfer {
    pub tx_buf: u64,
    pub rx_buf: u64,
    pub len: u32,
    pub speed_hz: u32,
    pub delay_usecs: u16,
    pub bits_per_word: u8,
    pub cs_change: u8,
    pub tx_nbits: u8,
    pub rx_nbits: u8,
    pub word_delay_usecs: u8,
    pub pad: u8,
}

records! {
    spi_ioc_transfer: size 32, align 8;
}
