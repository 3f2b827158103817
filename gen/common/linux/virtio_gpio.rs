// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_gpio.h

pub const VIRTIO_GPIO_DIRECTION_IN: i32 = 0x2;
pub const VIRTIO_GPIO_DIRECTION_NONE: i32 = 0x0;
pub const VIRTIO_GPIO_DIRECTION_OUT: i32 = 0x1;
pub const VIRTIO_GPIO_F_IRQ: i32 = 0;
pub const VIRTIO_GPIO_IRQ_STATUS_INVALID: i32 = 0x0;
pub const VIRTIO_GPIO_IRQ_STATUS_VALID: i32 = 0x1;
pub const VIRTIO_GPIO_IRQ_TYPE_EDGE_BOTH: i32 = 0x3;
pub const VIRTIO_GPIO_IRQ_TYPE_EDGE_FALLING: i32 = 0x2;
pub const VIRTIO_GPIO_IRQ_TYPE_EDGE_RISING: i32 = 0x1;
pub const VIRTIO_GPIO_IRQ_TYPE_LEVEL_HIGH: i32 = 0x4;
pub const VIRTIO_GPIO_IRQ_TYPE_LEVEL_LOW: i32 = 0x8;
pub const VIRTIO_GPIO_IRQ_TYPE_NONE: i32 = 0x0;
pub const VIRTIO_GPIO_MSG_GET_DIRECTION: i32 = 0x2;
pub const VIRTIO_GPIO_MSG_GET_NAMES: i32 = 0x1;
pub const VIRTIO_GPIO_MSG_GET_VALUE: i32 = 0x4;
pub const VIRTIO_GPIO_MSG_IRQ_TYPE: i32 = 0x6;
pub const VIRTIO_GPIO_MSG_SET_DIRECTION: i32 = 0x3;
pub const VIRTIO_GPIO_MSG_SET_VALUE: i32 = 0x5;
pub const VIRTIO_GPIO_STATUS_ERR: i32 = 0x1;
pub const VIRTIO_GPIO_STATUS_OK: i32 = 0x0;

#[repr(C)]
pub struct virtio_gpio_config {
    pub ngpio: u16,
    pub padding: [u8; 2],
    pub gpio_names_size: u32,
}

#[repr(C)]
pub struct virtio_gpio_irq_request {
    pub gpio: u16,
}

#[repr(C)]
pub struct virtio_gpio_irq_response {
    pub status: u8,
}

#[repr(C)]
pub struct virtio_gpio_request {
    pub r#type: u16,
    pub gpio: u16,
    pub value: u32,
}

#[repr(C)]
pub struct virtio_gpio_response {
    pub status: u8,
    pub value: u8,
}

#[repr(C)]
pub struct virtio_gpio_response_get_names {
    pub status: u8,
    pub value: [u8; 0],
}

records! {
    virtio_gpio_config: size 8, align 4;
    virtio_gpio_irq_request: size 2, align 2;
    virtio_gpio_irq_response: size 1, align 1;
    virtio_gpio_request: size 8, align 4;
    virtio_gpio_response: size 2, align 1;
    virtio_gpio_response_get_names: size 1, align 1;
}
