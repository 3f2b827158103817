// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_pmem.h

pub const VIRTIO_PMEM_F_SHMEM_REGION: i32 = 0;
pub const VIRTIO_PMEM_REQ_TYPE_FLUSH: i32 = 0;
pub const VIRTIO_PMEM_SHMEM_REGION_ID: i32 = 0;

#[repr(C)]
pub struct virtio_pmem_config {
    pub start: u64,
    pub size: u64,
}

#[repr(C)]
pub struct virtio_pmem_req {
    pub r#type: u32,
}

#[repr(C)]
pub struct virtio_pmem_resp {
    pub ret: u32,
}

records! {
    virtio_pmem_config: size 16, align 8;
    virtio_pmem_req: size 4, align 4;
    virtio_pmem_resp: size 4, align 4;
}
