// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/utime.h

#[repr(C)]
pub struct utimbuf {
    pub actime: core::ffi::c_long,
    pub modtime: core::ffi::c_long,
}

records! {
    utimbuf: size 16, align 8;
}
