// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_fs.h

pub const VIRTIO_FS_SHMCAP_ID_CACHE: i32 = 0;

#[repr(C, packed)]
pub struct virtio_fs_config {
    pub tag: [u8; 36],
    pub num_request_queues: u32,
}

records! {
    virtio_fs_config: size 40, align 1;
}
