// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hidraw.h

pub const HIDIOCGRAWINFO: u32 = 0x80084803;
pub const HIDIOCGRDESC: u32 = 0x90044802;
pub const HIDIOCGRDESCSIZE: u32 = 0x80044801;
pub const HIDIOCREVOKE: u32 = 0x4004480d;
pub const HIDIOCTL_LAST: u32 = 0xd;
pub const HIDRAW_BUFFER_SIZE: i32 = 64;
pub const HIDRAW_FIRST_MINOR: i32 = 0;
pub const HIDRAW_MAX_DEVICES: i32 = 64;

#[repr(C)]
pub struct hidraw_devinfo {
    pub bustype: u32,
    pub vendor: i16,
    pub product: i16,
}

#[repr(C)]
pub struct hidraw_report_descriptor {
    pub size: u32,
    pub value: [u8; 4096],
}

records! {
    hidraw_devinfo: size 8, align 4;
    hidraw_report_descriptor: size 4100, align 4;
}
