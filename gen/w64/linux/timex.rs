// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/timex.h

#[repr(C)]
pub struct timex {
    pub modes: u32,
    pub offset: core::ffi::c_long,
    pub freq: core::ffi::c_long,
    pub maxerror: core::ffi::c_long,
    pub esterror: core::ffi::c_long,
    pub status: i32,
    pub constant: core::ffi::c_long,
    pub precision: core::ffi::c_long,
    pub tolerance: core::ffi::c_long,
    pub time: super::timeval,
    pub tick: core::ffi::c_long,
    pub ppsfreq: core::ffi::c_long,
    pub jitter: core::ffi::c_long,
    pub shift: i32,
    pub stabil: core::ffi::c_long,
    pub jitcnt: core::ffi::c_long,
    pub calcnt: core::ffi::c_long,
    pub errcnt: core::ffi::c_long,
    pub stbcnt: core::ffi::c_long,
    pub tai: i32,
    pub _bitfield0: [u8; 44],
}

records! {
    timex: size 208, align 8;
}
