// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/fcntl.h

#[repr(C)]
pub struct flock {
    pub l_type: i16,
    pub l_whence: i16,
    pub l_start: core::ffi::c_long,
    pub l_len: core::ffi::c_long,
    pub l_pid: i32,
}

records! {
    flock: size 16, align 4;
}
