// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_eql.h

#[repr(C)]
pub struct slave_config {
    pub slave_name: [core::ffi::c_char; 16],
    pub priority: core::ffi::c_long,
}

#[repr(C)]
pub struct slaving_request {
    pub slave_name: [core::ffi::c_char; 16],
    pub priority: core::ffi::c_long,
}

records! {
    slave_config: size 20, align 4;
    slaving_request: size 20, align 4;
}
