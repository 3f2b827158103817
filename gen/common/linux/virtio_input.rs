// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_input.h

pub const VIRTIO_INPUT_CFG_ABS_INFO: i32 = 18;
pub const VIRTIO_INPUT_CFG_EV_BITS: i32 = 17;
pub const VIRTIO_INPUT_CFG_ID_DEVIDS: i32 = 3;
pub const VIRTIO_INPUT_CFG_ID_NAME: i32 = 1;
pub const VIRTIO_INPUT_CFG_ID_SERIAL: i32 = 2;
pub const VIRTIO_INPUT_CFG_PROP_BITS: i32 = 16;
pub const VIRTIO_INPUT_CFG_UNSET: i32 = 0;

#[repr(C)]
pub struct virtio_input_absinfo {
    pub min: u32,
    pub max: u32,
    pub fuzz: u32,
    pub flat: u32,
    pub res: u32,
}

#[repr(C)]
pub struct virtio_input_config {
    pub select: u8,
    pub subsel: u8,
    pub size: u8,
    pub reserved: [u8; 5],
    pub u: virtio_input_config_u,
}

#[repr(C)]
pub union virtio_input_config_u {
    pub string: [core::ffi::c_char; 128],
    pub bitmap: [u8; 128],
    pub abs: virtio_input_absinfo,
    pub ids: virtio_input_devids,
}

#[repr(C)]
pub struct virtio_input_devids {
    pub bustype: u16,
    pub vendor: u16,
    pub product: u16,
    pub version: u16,
}

#[repr(C)]
pub struct virtio_input_event {
    pub r#type: u16,
    pub code: u16,
    pub value: u32,
}

records! {
    virtio_input_absinfo: size 20, align 4;
    virtio_input_config: size 136, align 4;
    virtio_input_config_u: size 128, align 4;
    virtio_input_devids: size 8, align 2;
    virtio_input_event: size 8, align 4;
}
