// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2c-dev.h

#[repr(C)]
pub struct i2c_rdwr_ioctl_data {
    pub msgs: *mut core::ffi::c_void,
    pub nmsgs: u32,
}

#[repr(C)]
pub struct i2c_smbus_ioctl_data {
    pub read_write: u8,
    pub command: u8,
    pub size: u32,
    pub data: *mut core::ffi::c_void,
}

records! {
    i2c_rdwr_ioctl_data: size 16, align 8;
    i2c_smbus_ioctl_data: size 16, align 8;
}
