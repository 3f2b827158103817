// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/keyctl.h

#[repr(C)]
pub struct keyctl_kdf_params {
    pub hashname: *mut core::ffi::c_char,
    pub otherinfo: *mut core::ffi::c_char,
    pub otherinfolen: u32,
    pub __spare: [u32; 8],
}

records! {
    keyctl_kdf_params: size 44, align 4;
}
