// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/usb_stream.h

pub const SNDRV_USB_STREAM_IOCTL_SET_PARAMS: u32 = 0x40104890;
pub const USB_STREAM_INTERFACE_VERSION: i32 = 2;
pub const usb_stream_invalid: i32 = 0;
pub const usb_stream_ready: i32 = 4;
pub const usb_stream_running: i32 = 5;
pub const usb_stream_stopped: i32 = 1;
pub const usb_stream_sync0: i32 = 2;
pub const usb_stream_sync1: i32 = 3;
pub const usb_stream_xrun: i32 = 6;

#[repr(C)]
pub struct usb_stream {
    pub cfg: usb_stream_config,
    pub read_size: u32,
    pub write_size: u32,
    pub period_size: i32,
    pub state: u32,
    pub idle_insize: i32,
    pub idle_outsize: i32,
    pub sync_packet: i32,
    pub insize_done: u32,
    pub periods_done: u32,
    pub periods_polled: u32,
    pub outpacket: [usb_stream_packet; 2],
    pub inpackets: u32,
    pub inpacket_head: u32,
    pub inpacket_split: u32,
    pub inpacket_split_at: u32,
    pub next_inpacket_split: u32,
    pub next_inpacket_split_at: u32,
    pub inpacket: [usb_stream_packet; 0],
}

#[repr(C)]
pub struct usb_stream_config {
    pub version: u32,
    pub sample_rate: u32,
    pub period_frames: u32,
    pub frame_size: u32,
}

#[repr(C)]
pub struct usb_stream_packet {
    pub offset: u32,
    pub length: u32,
}

records! {
    usb_stream: size 96, align 4;
    usb_stream_config: size 16, align 4;
    usb_stream_packet: size 8, align 4;
}
