// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/g_hid.h

pub const GADGET_HID_READ_GET_REPORT_ID: u32 = 0x80016741;
pub const GADGET_HID_WRITE_GET_REPORT: u32 = 0x40486742;
pub const MAX_REPORT_LENGTH: i32 = 64;

#[repr(C)]
pub struct usb_hidg_report {
    pub report_id: u8,
    pub userspace_req: u8,
    pub length: u16,
    pub data: [u8; 64],
    pub padding: [u8; 4],
}

records! {
    usb_hidg_report: size 72, align 2;
}
