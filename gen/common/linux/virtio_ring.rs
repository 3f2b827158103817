// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_ring.h

pub const VIRTIO_RING_F_EVENT_IDX: i32 = 29;
pub const VIRTIO_RING_F_INDIRECT_DESC: i32 = 28;
pub const VRING_AVAIL_ALIGN_SIZE: i32 = 2;
pub const VRING_AVAIL_F_NO_INTERRUPT: i32 = 1;
pub const VRING_DESC_ALIGN_SIZE: i32 = 16;
pub const VRING_DESC_F_INDIRECT: i32 = 4;
pub const VRING_DESC_F_NEXT: i32 = 1;
pub const VRING_DESC_F_WRITE: i32 = 2;
pub const VRING_PACKED_DESC_F_AVAIL: i32 = 7;
pub const VRING_PACKED_DESC_F_USED: i32 = 15;
pub const VRING_PACKED_EVENT_FLAG_DESC: i32 = 0x2;
pub const VRING_PACKED_EVENT_FLAG_DISABLE: i32 = 0x1;
pub const VRING_PACKED_EVENT_FLAG_ENABLE: i32 = 0x0;
pub const VRING_PACKED_EVENT_F_WRAP_CTR: i32 = 15;
pub const VRING_USED_ALIGN_SIZE: i32 = 4;
pub const VRING_USED_F_NO_NOTIFY: i32 = 1;

#[repr(C)]
pub struct vring_avail {
    pub flags: u16,
    pub idx: u16,
    pub ring: [u16; 0],
}

pub type vring_avail_t = vring_avail;

#[repr(C)]
pub struct vring_desc {
    pub addr: u64,
    pub len: u32,
    pub flags: u16,
    pub next: u16,
}

pub type vring_desc_t = vring_desc;

#[repr(C)]
pub struct vring_packed_desc {
    pub addr: u64,
    pub len: u32,
    pub id: u16,
    pub flags: u16,
}

#[repr(C)]
pub struct vring_packed_desc_event {
    pub off_wrap: u16,
    pub flags: u16,
}

#[repr(C)]
pub struct vring_used {
    pub flags: u16,
    pub idx: u16,
    pub ring: [vring_used_elem; 0],
}

#[repr(C)]
pub struct vring_used_elem {
    pub id: u32,
    pub len: u32,
}

pub type vring_used_elem_t = vring_used_elem;

pub type vring_used_t = vring_used;

records! {
    vring_avail: size 4, align 2;
    vring_desc: size 16, align 8;
    vring_packed_desc: size 16, align 8;
    vring_packed_desc_event: size 4, align 2;
    vring_used: size 4, align 4;
    vring_used_elem: size 8, align 4;
}
