// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_spi.h

pub const VIRTIO_SPI_CPHA: u32 = 1;
pub const VIRTIO_SPI_CPOL: u32 = 2;
pub const VIRTIO_SPI_CS_HIGH: u32 = 4;
pub const VIRTIO_SPI_MF_SUPPORT_CPHA_0: u32 = 1;
pub const VIRTIO_SPI_MF_SUPPORT_CPHA_1: u32 = 2;
pub const VIRTIO_SPI_MF_SUPPORT_CPOL_0: u32 = 4;
pub const VIRTIO_SPI_MF_SUPPORT_CPOL_1: u32 = 8;
pub const VIRTIO_SPI_MF_SUPPORT_CS_HIGH: u32 = 16;
pub const VIRTIO_SPI_MF_SUPPORT_LOOPBACK: u32 = 64;
pub const VIRTIO_SPI_MF_SUPPORT_LSB_FIRST: u32 = 32;
pub const VIRTIO_SPI_MODE_LOOP: u32 = 16;
pub const VIRTIO_SPI_MODE_LSB_FIRST: u32 = 8;
pub const VIRTIO_SPI_PARAM_ERR: i32 = 1;
pub const VIRTIO_SPI_RX_TX_SUPPORT_DUAL: u32 = 1;
pub const VIRTIO_SPI_RX_TX_SUPPORT_OCTAL: u32 = 4;
pub const VIRTIO_SPI_RX_TX_SUPPORT_QUAD: u32 = 2;
pub const VIRTIO_SPI_TRANS_ERR: i32 = 2;
pub const VIRTIO_SPI_TRANS_OK: i32 = 0;

#[repr(C)]
pub struct spi_transfer_head {
    pub chip_select_id: u8,
    pub bits_per_word: u8,
    pub cs_change: u8,
    pub tx_nbits: u8,
    pub rx_nbits: u8,
    pub reserved: [u8; 3],
    pub mode: u32,
    pub freq: u32,
    pub word_delay_ns: u32,
    pub cs_setup_ns: u32,
    pub cs_delay_hold_ns: u32,
    pub cs_change_delay_inactive_ns: u32,
}

#[repr(C)]
pub struct spi_transfer_result {
    pub result: u8,
}

#[repr(C)]
pub struct virtio_spi_config {
    pub cs_max_number: u8,
    pub cs_change_supported: u8,
    pub tx_nbits_supported: u8,
    pub rx_nbits_supported: u8,
    pub bits_per_word_mask: u32,
    pub mode_func_supported: u32,
    pub max_freq_hz: u32,
    pub max_word_delay_ns: u32,
    pub max_cs_setup_ns: u32,
    pub max_cs_hold_ns: u32,
    pub max_cs_inactive_ns: u32,
}

records! {
    spi_transfer_head: size 32, align 4;
    spi_transfer_result: size 1, align 1;
    virtio_spi_config: size 32, align 4;
}
