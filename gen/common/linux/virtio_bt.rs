// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_bt.h

pub const VIRTIO_BT_CONFIG_TYPE_PRIMARY: i32 = 0;
pub const VIRTIO_BT_CONFIG_VENDOR_INTEL: i32 = 2;
pub const VIRTIO_BT_CONFIG_VENDOR_NONE: i32 = 0;
pub const VIRTIO_BT_CONFIG_VENDOR_REALTEK: i32 = 3;
pub const VIRTIO_BT_CONFIG_VENDOR_ZEPHYR: i32 = 1;
pub const VIRTIO_BT_F_AOSP_EXT: i32 = 2;
pub const VIRTIO_BT_F_CONFIG_V2: i32 = 3;
pub const VIRTIO_BT_F_MSFT_EXT: i32 = 1;
pub const VIRTIO_BT_F_VND_HCI: i32 = 0;

#[repr(C, packed)]
pub struct virtio_bt_config {
    pub r#type: u8,
    pub vendor: u16,
    pub msft_opcode: u16,
}

#[repr(C)]
pub struct virtio_bt_config_v2 {
    pub r#type: u8,
    pub alignment: u8,
    pub vendor: u16,
    pub msft_opcode: u16,
}

records! {
    virtio_bt_config: size 5, align 1;
    virtio_bt_config_v2: size 6, align 2;
}
