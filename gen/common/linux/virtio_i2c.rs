// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_i2c.h

pub const VIRTIO_I2C_FLAGS_FAIL_NEXT: u32 = 1;
pub const VIRTIO_I2C_FLAGS_M_RD: u32 = 2;
pub const VIRTIO_I2C_F_ZERO_LENGTH_REQUEST: i32 = 0;
pub const VIRTIO_I2C_MSG_ERR: i32 = 1;
pub const VIRTIO_I2C_MSG_OK: i32 = 0;

#[repr(C)]
pub struct virtio_i2c_in_hdr {
    pub status: u8,
}

#[repr(C)]
pub struct virtio_i2c_out_hdr {
    pub addr: u16,
    pub padding: u16,
    pub flags: u32,
}

records! {
    virtio_i2c_in_hdr: size 1, align 1;
    virtio_i2c_out_hdr: size 8, align 4;
}
