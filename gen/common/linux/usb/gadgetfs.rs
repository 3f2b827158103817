// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/gadgetfs.h

pub const GADGETFS_CLEAR_HALT: u32 = 0x6703;
pub const GADGETFS_CONNECT: i32 = 1;
pub const GADGETFS_DISCONNECT: i32 = 2;
pub const GADGETFS_FIFO_FLUSH: u32 = 0x6702;
pub const GADGETFS_FIFO_STATUS: u32 = 0x6701;
pub const GADGETFS_NOP: i32 = 0;
pub const GADGETFS_SETUP: i32 = 3;
pub const GADGETFS_SUSPEND: i32 = 4;

#[repr(C)]
pub struct usb_gadgetfs_event {
    pub u: usb_gadgetfs_event_u,
    pub r#type: u32,
}

#[repr(C)]
pub union usb_gadgetfs_event_u {
    pub speed: u32,
    pub setup: super::usb_ctrlrequest,
}

records! {
    usb_gadgetfs_event: size 12, align 4;
    usb_gadgetfs_event_u: size 8, align 4;
}
