// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/times.h

#[repr(C)]
pub struct tms {
    pub tms_utime: core::ffi::c_long,
    pub tms_stime: core::ffi::c_long,
    pub tms_cutime: core::ffi::c_long,
    pub tms_cstime: core::ffi::c_long,
}

records! {
    tms: size 32, align 8;
}
