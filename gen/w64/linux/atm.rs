// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atm.h

#[repr(C)]
pub struct atmif_sioc {
    pub number: i32,
    pub length: i32,
    pub arg: *mut core::ffi::c_void,
}

records! {
    atmif_sioc: size 16, align 8;
}
