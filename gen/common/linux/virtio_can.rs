// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_can.h

pub const VIRTIO_CAN_FLAGS_EXTENDED: i32 = 0x8000;
pub const VIRTIO_CAN_FLAGS_FD: i32 = 0x4000;
pub const VIRTIO_CAN_FLAGS_RTR: i32 = 0x2000;
pub const VIRTIO_CAN_F_CAN_CLASSIC: i32 = 0;
pub const VIRTIO_CAN_F_CAN_FD: i32 = 1;
pub const VIRTIO_CAN_F_LATE_TX_ACK: i32 = 3;
pub const VIRTIO_CAN_F_RTR_FRAMES: i32 = 2;
pub const VIRTIO_CAN_MAX_DLEN: i32 = 64;
pub const VIRTIO_CAN_RESULT_NOT_OK: i32 = 1;
pub const VIRTIO_CAN_RESULT_OK: i32 = 0;
pub const VIRTIO_CAN_RX: i32 = 0x101;
pub const VIRTIO_CAN_SET_CTRL_MODE_START: i32 = 0x201;
pub const VIRTIO_CAN_SET_CTRL_MODE_STOP: i32 = 0x202;
pub const VIRTIO_CAN_S_CTRL_BUSOFF: u32 = 0x1;
pub const VIRTIO_CAN_TX: i32 = 0x1;

#[repr(C)]
pub struct virtio_can_config {
    pub status: u16,
}

#[repr(C)]
pub struct virtio_can_control_in {
    pub result: u8,
}

#[repr(C)]
pub struct virtio_can_control_out {
    pub msg_type: u16,
}

#[repr(C)]
pub struct virtio_can_rx {
    pub msg_type: u16,
    pub length: u16,
    pub reserved_classic_dlc: u8,
    pub padding: u8,
    pub reserved_xl_priority: u16,
    pub flags: u32,
    pub can_id: u32,
    pub sdu: [u8; 0],
}

#[repr(C)]
pub struct virtio_can_tx_in {
    pub result: u8,
}

#[repr(C)]
pub struct virtio_can_tx_out {
    pub msg_type: u16,
    pub length: u16,
    pub reserved_classic_dlc: u8,
    pub padding: u8,
    pub reserved_xl_priority: u16,
    pub flags: u32,
    pub can_id: u32,
    pub sdu: [u8; 0],
}

records! {
    virtio_can_config: size 2, align 2;
    virtio_can_control_in: size 1, align 1;
    virtio_can_control_out: size 2, align 2;
    virtio_can_rx: size 16, align 4;
    virtio_can_tx_in: size 1, align 1;
    virtio_can_tx_out: size 16, align 4;
}
