// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dma-buf.h

pub const DMA_BUF_SET_NAME: u32 = 0x40046201;
