// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/g_uvc.h

pub const UVCIOC_SEND_RESPONSE: u32 = 0x40405501;
pub const UVC_EVENT_CONNECT: i32 = 0x8000000;
pub const UVC_EVENT_DATA: i32 = 0x8000005;
pub const UVC_EVENT_DISCONNECT: i32 = 0x8000001;
pub const UVC_EVENT_FIRST: i32 = 0x8000000;
pub const UVC_EVENT_LAST: i32 = 0x8000005;
pub const UVC_EVENT_SETUP: i32 = 0x8000004;
pub const UVC_EVENT_STREAMOFF: i32 = 0x8000003;
pub const UVC_EVENT_STREAMON: i32 = 0x8000002;
pub const UVC_STRING_CONTROL_IDX: i32 = 0;
pub const UVC_STRING_STREAMING_IDX: i32 = 1;

#[repr(C)]
pub struct uvc_event {
    pub anon0: uvc_event_anon0,
}

#[repr(C)]
pub union uvc_event_anon0 {
    pub speed: u32,
    pub req: super::usb_ctrlrequest,
    pub data: uvc_request_data,
}

#[repr(C)]
pub struct uvc_request_data {
    pub length: i32,
    pub data: [u8; 60],
}

records! {
    uvc_event: size 64, align 4;
    uvc_event_anon0: size 64, align 4;
    uvc_request_data: size 64, align 4;
}
