// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_config.h

pub const VIRTIO_CONFIG_S_ACKNOWLEDGE: i32 = 1;
pub const VIRTIO_CONFIG_S_DRIVER: i32 = 2;
pub const VIRTIO_CONFIG_S_DRIVER_OK: i32 = 4;
pub const VIRTIO_CONFIG_S_FAILED: i32 = 0x80;
pub const VIRTIO_CONFIG_S_FEATURES_OK: i32 = 8;
pub const VIRTIO_CONFIG_S_NEEDS_RESET: i32 = 0x40;
pub const VIRTIO_F_ACCESS_PLATFORM: i32 = 33;
pub const VIRTIO_F_ADMIN_VQ: i32 = 41;
pub const VIRTIO_F_ANY_LAYOUT: i32 = 27;
pub const VIRTIO_F_IN_ORDER: i32 = 35;
pub const VIRTIO_F_IOMMU_PLATFORM: i32 = 33;
pub const VIRTIO_F_NOTIFICATION_DATA: i32 = 38;
pub const VIRTIO_F_NOTIFY_ON_EMPTY: i32 = 24;
pub const VIRTIO_F_NOTIF_CONFIG_DATA: i32 = 39;
pub const VIRTIO_F_ORDER_PLATFORM: i32 = 36;
pub const VIRTIO_F_RING_PACKED: i32 = 34;
pub const VIRTIO_F_RING_RESET: i32 = 40;
pub const VIRTIO_F_SR_IOV: i32 = 37;
pub const VIRTIO_F_VERSION_1: i32 = 32;
pub const VIRTIO_TRANSPORT_F_END: i32 = 42;
pub const VIRTIO_TRANSPORT_F_START: i32 = 28;
