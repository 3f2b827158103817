// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hpet.h

pub const HPET_INFO: u32 = 0x800c6803;
pub const HPET_IRQFREQ: u32 = 0x40046806;

#[repr(C)]
pub struct hpet_info {
    pub hi_ireqfreq: core::ffi::c_ulong,
    pub hi_flags: core::ffi::c_ulong,
    pub hi_hpet: u16,
    pub hi_timer: u16,
}

records! {
    hpet_info: size 12, align 4;
}
