// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usbdevice_fs.h

pub const USBDEVFS_BULK: u32 = 0xc0105502;
pub const USBDEVFS_CONTROL: u32 = 0xc0105500;
pub const USBDEVFS_DISCSIGNAL: u32 = 0x8008550e;
pub const USBDEVFS_IOCTL: u32 = 0xc00c5512;
pub const USBDEVFS_REAPURB: u32 = 0x4004550c;
pub const USBDEVFS_REAPURBNDELAY: u32 = 0x4004550d;
pub const USBDEVFS_SUBMITURB: u32 = 0x802c550a;

#[repr(C)]
pub struct usbdevfs_bulktransfer {
    pub ep: u32,
    pub len: u32,
    pub timeout: u32,
    pub data: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct usbdevfs_ctrltransfer {
    pub bRequestType: u8,
    pub bRequest: u8,
    pub wValue: u16,
    pub wIndex: u16,
    pub wLength: u16,
    pub timeout: u32,
    pub data: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct usbdevfs_disconnectsignal {
    pub signr: u32,
    pub context: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct usbdevfs_ioctl {
    pub ifno: i32,
    pub ioctl_code: i32,
    pub data: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct usbdevfs_urb {
    pub r#type: u8,
    pub endpoint: u8,
    pub status: i32,
    pub flags: u32,
    pub buffer: *mut core::ffi::c_void,
    pub buffer_length: i32,
    pub actual_length: i32,
    pub start_frame: i32,
    pub anon0: super::usbdevfs_urb_anon0,
    pub error_count: i32,
    pub signr: u32,
    pub usercontext: *mut core::ffi::c_void,
    pub iso_frame_desc: [super::usbdevfs_iso_packet_desc; 0],
}

records! {
    usbdevfs_bulktransfer: size 16, align 4;
    usbdevfs_ctrltransfer: size 16, align 4;
    usbdevfs_disconnectsignal: size 8, align 4;
    usbdevfs_ioctl: size 12, align 4;
    usbdevfs_urb: size 44, align 4;
}
