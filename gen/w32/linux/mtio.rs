// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mtio.h

pub const MTIOCGET: u32 = 0x801c6d02;
pub const MTIOCPOS: u32 = 0x80046d03;

#[repr(C)]
pub struct mtget {
    pub mt_type: core::ffi::c_long,
    pub mt_resid: core::ffi::c_long,
    pub mt_dsreg: core::ffi::c_long,
    pub mt_gstat: core::ffi::c_long,
    pub mt_erreg: core::ffi::c_long,
    pub mt_fileno: i32,
    pub mt_blkno: i32,
}

#[repr(C)]
pub struct mtpos {
    pub mt_blkno: core::ffi::c_long,
}

records! {
    mtget: size 28, align 4;
    mtpos: size 4, align 4;
}
