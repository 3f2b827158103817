// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppp-ioctl.h

pub const PPPIOCGIDLE: u32 = 0x8010743f;
pub const PPPIOCSACTIVE: u32 = 0x40107446;
pub const PPPIOCSCOMPRESS: u32 = 0x4010744d;
pub const PPPIOCSPASS: u32 = 0x40107447;

#[repr(C)]
pub struct ppp_option_data {
    pub ptr: *mut u8,
    pub length: u32,
    pub transmit: i32,
}

records! {
    ppp_option_data: size 16, align 8;
}
