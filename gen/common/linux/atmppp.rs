// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmppp.h

pub const PPPOATM_ENCAPS_AUTODETECT: i32 = 0;
pub const PPPOATM_ENCAPS_LLC: i32 = 2;
pub const PPPOATM_ENCAPS_VC: i32 = 1;

#[repr(C)]
pub struct atm_backend_ppp {
    pub backend_num: u16,
    pub encaps: i32,
}

records! {
    atm_backend_ppp: size 8, align 4;
}
