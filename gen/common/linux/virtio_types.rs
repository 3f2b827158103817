// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_types.h

pub type __virtio16 = u16;

pub type __virtio32 = u32;

pub type __virtio64 = u64;
