// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_xdp.h

pub const XDP_COPY: i32 = 0x2;
pub const XDP_MAX_TX_SKB_BUDGET: i32 = 9;
pub const XDP_MMAP_OFFSETS: i32 = 1;
pub const XDP_OPTIONS: i32 = 8;
pub const XDP_OPTIONS_ZEROCOPY: i32 = 0x1;
pub const XDP_PGOFF_RX_RING: i32 = 0;
pub const XDP_PGOFF_TX_RING: u32 = 0x80000000;
pub const XDP_PKT_CONTD: i32 = 0x1;
pub const XDP_RING_NEED_WAKEUP: i32 = 0x1;
pub const XDP_RX_RING: i32 = 2;
pub const XDP_SHARED_UMEM: i32 = 0x1;
pub const XDP_STATISTICS: i32 = 7;
pub const XDP_TXMD_FLAGS_CHECKSUM: i32 = 0x2;
pub const XDP_TXMD_FLAGS_LAUNCH_TIME: i32 = 0x4;
pub const XDP_TXMD_FLAGS_TIMESTAMP: i32 = 0x1;
pub const XDP_TX_METADATA: i32 = 0x2;
pub const XDP_TX_RING: i32 = 3;
pub const XDP_UMEM_COMPLETION_RING: i32 = 6;
pub const XDP_UMEM_FILL_RING: i32 = 5;
pub const XDP_UMEM_PGOFF_COMPLETION_RING: u64 = 0x180000000;
pub const XDP_UMEM_PGOFF_FILL_RING: u64 = 0x100000000;
pub const XDP_UMEM_REG: i32 = 4;
pub const XDP_UMEM_TX_METADATA_LEN: i32 = 0x4;
pub const XDP_UMEM_TX_SW_CSUM: i32 = 0x2;
pub const XDP_UMEM_UNALIGNED_CHUNK_FLAG: i32 = 0x1;
pub const XDP_USE_NEED_WAKEUP: i32 = 0x8;
pub const XDP_USE_SG: i32 = 0x10;
pub const XDP_ZEROCOPY: i32 = 0x4;
pub const XSK_UNALIGNED_BUF_ADDR_MASK: u64 = 0xffffffffffff;
pub const XSK_UNALIGNED_BUF_OFFSET_SHIFT: i32 = 48;

#[repr(C)]
pub struct sockaddr_xdp {
    pub sxdp_family: u16,
    pub sxdp_flags: u16,
    pub sxdp_ifindex: u32,
    pub sxdp_queue_id: u32,
    pub sxdp_shared_umem_fd: u32,
}

#[repr(C)]
pub struct xdp_desc {
    pub addr: u64,
    pub len: u32,
    pub options: u32,
}

#[repr(C)]
pub struct xdp_mmap_offsets {
    pub rx: xdp_ring_offset,
    pub tx: xdp_ring_offset,
    pub fr: xdp_ring_offset,
    pub cr: xdp_ring_offset,
}

#[repr(C)]
pub struct xdp_options {
    pub flags: u32,
}

#[repr(C)]
pub struct xdp_ring_offset {
    pub producer: u64,
    pub consumer: u64,
    pub desc: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct xdp_statistics {
    pub rx_dropped: u64,
    pub rx_invalid_descs: u64,
    pub tx_invalid_descs: u64,
    pub rx_ring_full: u64,
    pub rx_fill_ring_empty_descs: u64,
    pub tx_ring_empty_descs: u64,
}

#[repr(C)]
pub struct xdp_umem_reg {
    pub addr: u64,
    pub len: u64,
    pub chunk_size: u32,
    pub headroom: u32,
    pub flags: u32,
    pub tx_metadata_len: u32,
}

#[repr(C)]
pub struct xsk_tx_metadata {
    pub flags: u64,
    pub anon0: xsk_tx_metadata_anon0,
}

#[repr(C)]
pub union xsk_tx_metadata_anon0 {
    pub request: xsk_tx_metadata_anon0_request,
    pub completion: xsk_tx_metadata_anon0_completion,
}

#[repr(C)]
pub struct xsk_tx_metadata_anon0_completion {
    pub tx_timestamp: u64,
}

#[repr(C)]
pub struct xsk_tx_metadata_anon0_request {
    pub csum_start: u16,
    pub csum_offset: u16,
    pub reserved: u32,
    pub launch_time: u64,
}

records! {
    sockaddr_xdp: size 16, align 4;
    xdp_desc: size 16, align 8;
    xdp_mmap_offsets: size 128, align 8;
    xdp_options: size 4, align 4;
    xdp_ring_offset: size 32, align 8;
    xdp_statistics: size 48, align 8;
    xdp_umem_reg: size 32, align 8;
    xsk_tx_metadata: size 24, align 8;
    xsk_tx_metadata_anon0: size 16, align 8;
    xsk_tx_metadata_anon0_completion: size 8, align 8;
    xsk_tx_metadata_anon0_request: size 16, align 8;
}
