// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/x25.h

#[repr(C)]
pub struct x25_subscrip_struct {
    pub device: [core::ffi::c_char; 192],
    pub global_facil_mask: core::ffi::c_ulong,
    pub extended: u32,
}

records! {
    x25_subscrip_struct: size 208, align 8;
}
