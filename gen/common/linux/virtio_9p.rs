// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_9p.h

pub const VIRTIO_9P_MOUNT_TAG: i32 = 0;

#[repr(C, packed)]
pub struct virtio_9p_config {
    pub tag_len: u16,
    pub tag: [u8; 0],
}

records! {
    virtio_9p_config: size 2, align 1;
}
