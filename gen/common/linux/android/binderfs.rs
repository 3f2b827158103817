// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/android/binderfs.h

pub const BINDERFS_MAX_NAME: i32 = 255;
pub const BINDER_CTL_ADD: u32 = 0xc1086201;

#[repr(C)]
pub struct binderfs_device {
    pub name: [core::ffi::c_char; 256],
    pub major: u32,
    pub minor: u32,
}

records! {
    binderfs_device: size 264, align 4;
}
