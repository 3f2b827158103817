// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_scmi.h

pub const VIRTIO_SCMI_F_P2A_CHANNELS: i32 = 0;
pub const VIRTIO_SCMI_F_SHARED_MEMORY: i32 = 1;
pub const VIRTIO_SCMI_VQ_MAX_CNT: i32 = 2;
pub const VIRTIO_SCMI_VQ_RX: i32 = 1;
pub const VIRTIO_SCMI_VQ_TX: i32 = 0;
