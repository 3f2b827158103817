// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! video/edid.h

#[repr(C)]
pub struct edid_info {
    pub dummy: [u8; 128],
}

records! {
    edid_info: size 128, align 1;
}
