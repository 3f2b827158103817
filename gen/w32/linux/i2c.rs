// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i2c.h

#[repr(C)]
pub struct i2c_msg {
    pub addr: u16,
    pub flags: u16,
    pub len: u16,
    pub buf: *mut u8,
}

records! {
    i2c_msg: size 12, align 4;
}
