// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hpet.h

pub const HPET_INFO: u32 = 0x80186803;
pub const HPET_IRQFREQ: u32 = 0x40086806;

#[repr(C)]
pub struct hpet_info {
    pub hi_ireqfreq: core::ffi::c_ulong,
    pub hi_flags: core::ffi::c_ulong,
    pub hi_hpet: u16,
    pub hi_timer: u16,
}

records! {
    hpet_info: size 24, align 8;
}
