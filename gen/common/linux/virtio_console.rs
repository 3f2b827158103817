// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_console.h

pub const VIRTIO_CONSOLE_BAD_ID: u32 = 0xffffffff;
pub const VIRTIO_CONSOLE_CONSOLE_PORT: i32 = 4;
pub const VIRTIO_CONSOLE_DEVICE_READY: i32 = 0;
pub const VIRTIO_CONSOLE_F_EMERG_WRITE: i32 = 2;
pub const VIRTIO_CONSOLE_F_MULTIPORT: i32 = 1;
pub const VIRTIO_CONSOLE_F_SIZE: i32 = 0;
pub const VIRTIO_CONSOLE_PORT_ADD: i32 = 1;
pub const VIRTIO_CONSOLE_PORT_NAME: i32 = 7;
pub const VIRTIO_CONSOLE_PORT_OPEN: i32 = 6;
pub const VIRTIO_CONSOLE_PORT_READY: i32 = 3;
pub const VIRTIO_CONSOLE_PORT_REMOVE: i32 = 2;
pub const VIRTIO_CONSOLE_RESIZE: i32 = 5;

#[repr(C, packed)]
pub struct virtio_console_config {
    pub cols: u16,
    pub rows: u16,
    pub max_nr_ports: u32,
    pub emerg_wr: u32,
}

#[repr(C)]
pub struct virtio_console_control {
    pub id: u32,
    pub event: u16,
    pub value: u16,
}

records! {
    virtio_console_config: size 12, align 1;
    virtio_console_control: size 8, align 4;
}
