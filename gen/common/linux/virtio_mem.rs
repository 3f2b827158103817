// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_mem.h

pub const VIRTIO_MEM_F_ACPI_PXM: i32 = 0;
pub const VIRTIO_MEM_F_PERSISTENT_SUSPEND: i32 = 2;
pub const VIRTIO_MEM_F_UNPLUGGED_INACCESSIBLE: i32 = 1;
pub const VIRTIO_MEM_REQ_PLUG: i32 = 0;
pub const VIRTIO_MEM_REQ_STATE: i32 = 3;
pub const VIRTIO_MEM_REQ_UNPLUG: i32 = 1;
pub const VIRTIO_MEM_REQ_UNPLUG_ALL: i32 = 2;
pub const VIRTIO_MEM_RESP_ACK: i32 = 0;
pub const VIRTIO_MEM_RESP_BUSY: i32 = 2;
pub const VIRTIO_MEM_RESP_ERROR: i32 = 3;
pub const VIRTIO_MEM_RESP_NACK: i32 = 1;
pub const VIRTIO_MEM_STATE_MIXED: i32 = 2;
pub const VIRTIO_MEM_STATE_PLUGGED: i32 = 0;
pub const VIRTIO_MEM_STATE_UNPLUGGED: i32 = 1;

#[repr(C)]
pub struct virtio_mem_config {
    pub block_size: u64,
    pub node_id: u16,
    pub padding: [u8; 6],
    pub addr: u64,
    pub region_size: u64,
    pub usable_region_size: u64,
    pub plugged_size: u64,
    pub requested_size: u64,
}

#[repr(C)]
pub struct virtio_mem_req {
    pub r#type: u16,
    pub padding: [u16; 3],
    pub u: virtio_mem_req_u,
}

#[repr(C)]
pub struct virtio_mem_req_plug {
    pub addr: u64,
    pub nb_blocks: u16,
    pub padding: [u16; 3],
}

#[repr(C)]
pub struct virtio_mem_req_state {
    pub addr: u64,
    pub nb_blocks: u16,
    pub padding: [u16; 3],
}

#[repr(C)]
pub union virtio_mem_req_u {
    pub plug: virtio_mem_req_plug,
    pub unplug: virtio_mem_req_unplug,
    pub state: virtio_mem_req_state,
}

#[repr(C)]
pub struct virtio_mem_req_unplug {
    pub addr: u64,
    pub nb_blocks: u16,
    pub padding: [u16; 3],
}

#[repr(C)]
pub struct virtio_mem_resp {
    pub r#type: u16,
    pub padding: [u16; 3],
    pub u: virtio_mem_resp_u,
}

#[repr(C)]
pub struct virtio_mem_resp_state {
    pub state: u16,
}

#[repr(C)]
pub union virtio_mem_resp_u {
    pub state: virtio_mem_resp_state,
}

records! {
    virtio_mem_config: size 56, align 8;
    virtio_mem_req: size 24, align 8;
    virtio_mem_req_plug: size 16, align 8;
    virtio_mem_req_state: size 16, align 8;
    virtio_mem_req_u: size 16, align 8;
    virtio_mem_req_unplug: size 16, align 8;
    virtio_mem_resp: size 10, align 2;
    virtio_mem_resp_state: size 2, align 2;
    virtio_mem_resp_u: size 2, align 2;
}
