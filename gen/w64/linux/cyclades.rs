// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cyclades.h

#[repr(C)]
pub struct cyclades_monitor {
    pub int_count: core::ffi::c_ulong,
    pub char_count: core::ffi::c_ulong,
    pub char_max: core::ffi::c_ulong,
    pub char_last: core::ffi::c_ulong,
}

records! {
    cyclades_monitor: size 32, align 8;
}
