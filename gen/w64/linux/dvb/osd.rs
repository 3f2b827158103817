// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/osd.h

pub const OSD_GET_CAPABILITY: u32 = 0x80106fa1;
pub const OSD_SEND_CMD: u32 = 0x40206fa0;

#[repr(C)]
pub struct osd_cap_s {
    pub cmd: i32,
    pub val: core::ffi::c_long,
}

#[repr(C)]
pub struct osd_cmd_s {
    pub cmd: u32,
    pub x0: i32,
    pub y0: i32,
    pub x1: i32,
    pub y1: i32,
    pub color: i32,
    pub data: *mut core::ffi::c_void,
}

records! {
    osd_cap_s: size 16, align 8;
    osd_cmd_s: size 32, align 8;
}
