// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blkpg.h

#[repr(C)]
pub struct blkpg_ioctl_arg {
    pub op: i32,
    pub flags: i32,
    pub datalen: i32,
    pub data: *mut core::ffi::c_void,
}

records! {
    blkpg_ioctl_arg: size 24, align 8;
}
