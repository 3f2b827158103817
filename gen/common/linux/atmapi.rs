// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmapi.h

#[repr(C)]
pub struct atm_kptr_t {
    pub __: [u8; 8],
}

records! {
    atm_kptr_t: size 8, align 1;
}
