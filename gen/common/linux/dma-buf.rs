// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dma-buf.h

pub const DMA_BUF_BASE: i32 = 98;
pub const DMA_BUF_IOCTL_EXPORT_SYNC_FILE: u32 = 0xc0086202;
pub const DMA_BUF_IOCTL_IMPORT_SYNC_FILE: u32 = 0x40086203;
pub const DMA_BUF_IOCTL_SYNC: u32 = 0x40086200;
pub const DMA_BUF_NAME_LEN: i32 = 32;
pub const DMA_BUF_SET_NAME_A: u32 = 0x40046201;
pub const DMA_BUF_SET_NAME_B: u32 = 0x40086201;
pub const DMA_BUF_SYNC_END: i32 = 0x4;
pub const DMA_BUF_SYNC_READ: i32 = 0x1;
pub const DMA_BUF_SYNC_RW: i32 = 3;
pub const DMA_BUF_SYNC_START: i32 = 0x0;
pub const DMA_BUF_SYNC_VALID_FLAGS_MASK: i32 = 7;
pub const DMA_BUF_SYNC_WRITE: i32 = 0x2;

#[repr(C)]
pub struct dma_buf_export_sync_file {
    pub flags: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct dma_buf_import_sync_file {
    pub flags: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct dma_buf_sync {
    pub flags: u64,
}

records! {
    dma_buf_export_sync_file: size 8, align 4;
    dma_buf_import_sync_file: size 8, align 4;
    dma_buf_sync: size 8, align 8;
}
