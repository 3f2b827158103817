// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dma-heap.h

pub const DMA_HEAP_IOCTL_ALLOC: u32 = 0xc0184800;
pub const DMA_HEAP_IOC_MAGIC: i32 = 72;
pub const DMA_HEAP_VALID_FD_FLAGS: i32 = 0x80003;
pub const DMA_HEAP_VALID_HEAP_FLAGS: u64 = 0;

#[repr(C)]
pub struct dma_heap_allocation_data {
    pub len: u64,
    pub fd: u32,
    pub fd_flags: u32,
    pub heap_flags: u64,
}

records! {
    dma_heap_allocation_data: size 24, align 8;
}
