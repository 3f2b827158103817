// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/raw_gadget.h

pub const UDC_NAME_LENGTH_MAX: i32 = 128;
pub const USB_RAW_EPS_NUM_MAX: i32 = 30;
pub const USB_RAW_EP_ADDR_ANY: i32 = 0xff;
pub const USB_RAW_EP_NAME_MAX: i32 = 16;
pub const USB_RAW_EVENT_CONNECT: i32 = 1;
pub const USB_RAW_EVENT_CONTROL: i32 = 2;
pub const USB_RAW_EVENT_DISCONNECT: i32 = 6;
pub const USB_RAW_EVENT_INVALID: i32 = 0;
pub const USB_RAW_EVENT_RESET: i32 = 5;
pub const USB_RAW_EVENT_RESUME: i32 = 4;
pub const USB_RAW_EVENT_SUSPEND: i32 = 3;
pub const USB_RAW_IOCTL_CONFIGURE: u32 = 0x5509;
pub const USB_RAW_IOCTL_EP0_READ: u32 = 0xc0085504;
pub const USB_RAW_IOCTL_EP0_STALL: u32 = 0x550c;
pub const USB_RAW_IOCTL_EP0_WRITE: u32 = 0x40085503;
pub const USB_RAW_IOCTL_EPS_INFO: u32 = 0x83c0550b;
pub const USB_RAW_IOCTL_EP_CLEAR_HALT: u32 = 0x4004550e;
pub const USB_RAW_IOCTL_EP_DISABLE: u32 = 0x40045506;
pub const USB_RAW_IOCTL_EP_ENABLE: u32 = 0x40095505;
pub const USB_RAW_IOCTL_EP_READ: u32 = 0xc0085508;
pub const USB_RAW_IOCTL_EP_SET_HALT: u32 = 0x4004550d;
pub const USB_RAW_IOCTL_EP_SET_WEDGE: u32 = 0x4004550f;
pub const USB_RAW_IOCTL_EP_WRITE: u32 = 0x40085507;
pub const USB_RAW_IOCTL_EVENT_FETCH: u32 = 0x80085502;
pub const USB_RAW_IOCTL_INIT: u32 = 0x41015500;
pub const USB_RAW_IOCTL_RUN: u32 = 0x5501;
pub const USB_RAW_IOCTL_VBUS_DRAW: u32 = 0x4004550a;
pub const USB_RAW_IO_FLAGS_MASK: i32 = 0x1;
pub const USB_RAW_IO_FLAGS_ZERO: i32 = 0x1;

#[repr(C, align(4))]
pub struct usb_raw_ep_caps {
    pub _bitfield0: [u8; 1],
}

impl usb_raw_ep_caps {
    bit_field!(type_control, set_type_control: u32, _bitfield0 bits 0..1);
    bit_field!(type_iso, set_type_iso: u32, _bitfield0 bits 1..2);
    bit_field!(type_bulk, set_type_bulk: u32, _bitfield0 bits 2..3);
    bit_field!(type_int, set_type_int: u32, _bitfield0 bits 3..4);
    bit_field!(dir_in, set_dir_in: u32, _bitfield0 bits 4..5);
    bit_field!(dir_out, set_dir_out: u32, _bitfield0 bits 5..6);
}

#[repr(C)]
pub struct usb_raw_ep_info {
    pub name: [u8; 16],
    pub addr: u32,
    pub caps: usb_raw_ep_caps,
    pub limits: usb_raw_ep_limits,
}

#[repr(C)]
pub struct usb_raw_ep_io {
    pub ep: u16,
    pub flags: u16,
    pub length: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct usb_raw_ep_limits {
    pub maxpacket_limit: u16,
    pub max_streams: u16,
    pub reserved: u32,
}

#[repr(C)]
pub struct usb_raw_eps_info {
    pub eps: [usb_raw_ep_info; 30],
}

#[repr(C)]
pub struct usb_raw_event {
    pub r#type: u32,
    pub length: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct usb_raw_init {
    pub driver_name: [u8; 128],
    pub device_name: [u8; 128],
    pub speed: u8,
}

records! {
    usb_raw_ep_caps: size 4, align 4;
    usb_raw_ep_info: size 32, align 4;
    usb_raw_ep_io: size 8, align 4;
    usb_raw_ep_limits: size 8, align 4;
    usb_raw_eps_info: size 960, align 4;
    usb_raw_event: size 8, align 4;
    usb_raw_init: size 257, align 1;
}
