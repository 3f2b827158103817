// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bcm933xx_hcs.h

#[repr(C)]
pub struct bcm_hcs {
    pub magic: u16,
    pub control: u16,
    pub rev_maj: u16,
    pub rev_min: u16,
    pub build_date: u32,
    pub filelen: u32,
    pub ldaddress: u32,
    pub filename: [core::ffi::c_char; 64],
    pub hcs: u16,
    pub her_znaet_chto: u16,
    pub crc: u32,
}

records! {
    bcm_hcs: size 92, align 4;
}
