// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mei_uuid.h

#[repr(C)]
pub struct uuid_le {
    pub b: [u8; 16],
}

records! {
    uuid_le: size 16, align 1;
}
