// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmdev.h

pub const ATM_GETCIRANGE: u32 = 0x4010618a;
pub const ATM_GETESI: u32 = 0x40106185;
pub const ATM_GETLINKRATE: u32 = 0x40106181;
pub const ATM_GETLOOP: u32 = 0x40106152;
pub const ATM_GETNAMES: u32 = 0x40106183;
pub const ATM_GETSTAT: u32 = 0x40106150;
pub const ATM_GETSTATZ: u32 = 0x40106151;
pub const ATM_GETTYPE: u32 = 0x40106184;
pub const ATM_QUERYLOOP: u32 = 0x40106154;
pub const ATM_SETCIRANGE: u32 = 0x4010618b;
pub const ATM_SETESI: u32 = 0x4010618c;
pub const ATM_SETESIF: u32 = 0x4010618d;
pub const ATM_SETLOOP: u32 = 0x40106153;

#[repr(C)]
pub struct atm_iobuf {
    pub length: i32,
    pub buffer: *mut core::ffi::c_void,
}

records! {
    atm_iobuf: size 16, align 8;
}
