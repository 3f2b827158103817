// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmdev.h

pub const ATM_GETCIRANGE: u32 = 0x400c618a;
pub const ATM_GETESI: u32 = 0x400c6185;
pub const ATM_GETLINKRATE: u32 = 0x400c6181;
pub const ATM_GETLOOP: u32 = 0x400c6152;
pub const ATM_GETNAMES: u32 = 0x40086183;
pub const ATM_GETSTAT: u32 = 0x400c6150;
pub const ATM_GETSTATZ: u32 = 0x400c6151;
pub const ATM_GETTYPE: u32 = 0x400c6184;
pub const ATM_QUERYLOOP: u32 = 0x400c6154;
pub const ATM_SETCIRANGE: u32 = 0x400c618b;
pub const ATM_SETESI: u32 = 0x400c618c;
pub const ATM_SETESIF: u32 = 0x400c618d;
pub const ATM_SETLOOP: u32 = 0x400c6153;

#[repr(C)]
pub struct atm_iobuf {
    pub length: i32,
    pub buffer: *mut core::ffi::c_void,
}

records! {
    atm_iobuf: size 8, align 4;
}
