// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_pcidev.h

pub const VIRTIO_PCIDEV_OP_CFG_READ: i32 = 1;
pub const VIRTIO_PCIDEV_OP_CFG_WRITE: i32 = 2;
pub const VIRTIO_PCIDEV_OP_INT: i32 = 6;
pub const VIRTIO_PCIDEV_OP_MMIO_MEMSET: i32 = 5;
pub const VIRTIO_PCIDEV_OP_MMIO_READ: i32 = 3;
pub const VIRTIO_PCIDEV_OP_MMIO_WRITE: i32 = 4;
pub const VIRTIO_PCIDEV_OP_MSI: i32 = 7;
pub const VIRTIO_PCIDEV_OP_PME: i32 = 8;
pub const VIRTIO_PCIDEV_OP_RESERVED: i32 = 0;

#[repr(C)]
pub struct virtio_pcidev_msg {
    pub op: u8,
    pub bar: u8,
    pub reserved: u16,
    pub size: u32,
    pub addr: u64,
    pub data: [u8; 0],
}

records! {
    virtio_pcidev_msg: size 16, align 8;
}
