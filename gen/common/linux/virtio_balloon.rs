// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_balloon.h

pub const VIRTIO_BALLOON_CMD_ID_DONE: i32 = 1;
pub const VIRTIO_BALLOON_CMD_ID_STOP: i32 = 0;
pub const VIRTIO_BALLOON_F_DEFLATE_ON_OOM: i32 = 2;
pub const VIRTIO_BALLOON_F_FREE_PAGE_HINT: i32 = 3;
pub const VIRTIO_BALLOON_F_MUST_TELL_HOST: i32 = 0;
pub const VIRTIO_BALLOON_F_PAGE_POISON: i32 = 4;
pub const VIRTIO_BALLOON_F_REPORTING: i32 = 5;
pub const VIRTIO_BALLOON_F_STATS_VQ: i32 = 1;
pub const VIRTIO_BALLOON_PFN_SHIFT: i32 = 12;
pub const VIRTIO_BALLOON_S_ALLOC_STALL: i32 = 11;
pub const VIRTIO_BALLOON_S_ASYNC_RECLAIM: i32 = 14;
pub const VIRTIO_BALLOON_S_ASYNC_SCAN: i32 = 12;
pub const VIRTIO_BALLOON_S_AVAIL: i32 = 6;
pub const VIRTIO_BALLOON_S_CACHES: i32 = 7;
pub const VIRTIO_BALLOON_S_DIRECT_RECLAIM: i32 = 15;
pub const VIRTIO_BALLOON_S_DIRECT_SCAN: i32 = 13;
pub const VIRTIO_BALLOON_S_HTLB_PGALLOC: i32 = 8;
pub const VIRTIO_BALLOON_S_HTLB_PGFAIL: i32 = 9;
pub const VIRTIO_BALLOON_S_MAJFLT: i32 = 2;
pub const VIRTIO_BALLOON_S_MEMFREE: i32 = 4;
pub const VIRTIO_BALLOON_S_MEMTOT: i32 = 5;
pub const VIRTIO_BALLOON_S_MINFLT: i32 = 3;
pub const VIRTIO_BALLOON_S_NR: i32 = 16;
pub const VIRTIO_BALLOON_S_OOM_KILL: i32 = 10;
pub const VIRTIO_BALLOON_S_SWAP_IN: i32 = 0;
pub const VIRTIO_BALLOON_S_SWAP_OUT: i32 = 1;

#[repr(C)]
pub struct virtio_balloon_config {
    pub num_pages: u32,
    pub actual: u32,
    pub anon0: virtio_balloon_config_anon0,
    pub poison_val: u32,
}

#[repr(C)]
pub union virtio_balloon_config_anon0 {
    pub free_page_hint_cmd_id: u32,
    pub free_page_report_cmd_id: u32,
}

#[repr(C, packed)]
pub struct virtio_balloon_stat {
    pub tag: u16,
    pub val: u64,
}

records! {
    virtio_balloon_config: size 16, align 4;
    virtio_balloon_config_anon0: size 4, align 4;
    virtio_balloon_stat: size 10, align 1;
}
