// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_plip.h

#[repr(C)]
pub struct plipconf {
    pub pcmd: u16,
    pub nibble: core::ffi::c_ulong,
    pub trigger: core::ffi::c_ulong,
}

records! {
    plipconf: size 12, align 4;
}
