// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/tmc.h

pub const USBTMC488_CAPABILITY_488_DOT_2: i32 = 4;
pub const USBTMC488_CAPABILITY_DT1: i32 = 16;
pub const USBTMC488_CAPABILITY_FULL_SCPI: i32 = 128;
pub const USBTMC488_CAPABILITY_GOTO_LOCAL: i32 = 2;
pub const USBTMC488_CAPABILITY_LOCAL_LOCKOUT: i32 = 2;
pub const USBTMC488_CAPABILITY_REN_CONTROL: i32 = 2;
pub const USBTMC488_CAPABILITY_RL1: i32 = 32;
pub const USBTMC488_CAPABILITY_SIMPLE: i32 = 2;
pub const USBTMC488_CAPABILITY_SR1: i32 = 64;
pub const USBTMC488_CAPABILITY_TRIGGER: i32 = 1;
pub const USBTMC488_IOCTL_GET_CAPS: u32 = 0x80015b11;
pub const USBTMC488_IOCTL_GOTO_LOCAL: u32 = 0x5b14;
pub const USBTMC488_IOCTL_LOCAL_LOCKOUT: u32 = 0x5b15;
pub const USBTMC488_IOCTL_READ_STB: u32 = 0x80015b12;
pub const USBTMC488_IOCTL_REN_CONTROL: u32 = 0x40015b13;
pub const USBTMC488_IOCTL_TRIGGER: u32 = 0x5b16;
pub const USBTMC488_IOCTL_WAIT_SRQ: u32 = 0x40045b17;
pub const USBTMC488_REQUEST_GOTO_LOCAL: i32 = 161;
pub const USBTMC488_REQUEST_LOCAL_LOCKOUT: i32 = 162;
pub const USBTMC488_REQUEST_READ_STATUS_BYTE: i32 = 128;
pub const USBTMC488_REQUEST_REN_CONTROL: i32 = 160;
pub const USBTMC_FLAG_APPEND: i32 = 0x2;
pub const USBTMC_FLAG_ASYNC: i32 = 0x1;
pub const USBTMC_FLAG_IGNORE_TRAILER: i32 = 0x4;
pub const USBTMC_IOCTL_ABORT_BULK_IN: u32 = 0x5b04;
pub const USBTMC_IOCTL_ABORT_BULK_OUT: u32 = 0x5b03;
pub const USBTMC_IOCTL_API_VERSION: u32 = 0x80045b10;
pub const USBTMC_IOCTL_AUTO_ABORT: u32 = 0x40015b19;
pub const USBTMC_IOCTL_CANCEL_IO: u32 = 0x5b23;
pub const USBTMC_IOCTL_CLEANUP_IO: u32 = 0x5b24;
pub const USBTMC_IOCTL_CLEAR: u32 = 0x5b02;
pub const USBTMC_IOCTL_CLEAR_IN_HALT: u32 = 0x5b07;
pub const USBTMC_IOCTL_CLEAR_OUT_HALT: u32 = 0x5b06;
pub const USBTMC_IOCTL_CONFIG_TERMCHAR: u32 = 0x40025b0c;
pub const USBTMC_IOCTL_EOM_ENABLE: u32 = 0x40015b0b;
pub const USBTMC_IOCTL_GET_SRQ_STB: u32 = 0x80015b1b;
pub const USBTMC_IOCTL_GET_STB: u32 = 0x80015b1a;
pub const USBTMC_IOCTL_GET_TIMEOUT: u32 = 0x80045b09;
pub const USBTMC_IOCTL_INDICATOR_PULSE: u32 = 0x5b01;
pub const USBTMC_IOCTL_MSG_IN_ATTR: u32 = 0x80015b18;
pub const USBTMC_IOCTL_SET_TIMEOUT: u32 = 0x40045b0a;
pub const USBTMC_IOCTL_WRITE_RESULT: u32 = 0xc0045b0f;
pub const USBTMC_IOC_NR: i32 = 91;
pub const USBTMC_REQUEST_CHECK_ABORT_BULK_IN_STATUS: i32 = 4;
pub const USBTMC_REQUEST_CHECK_ABORT_BULK_OUT_STATUS: i32 = 2;
pub const USBTMC_REQUEST_CHECK_CLEAR_STATUS: i32 = 6;
pub const USBTMC_REQUEST_GET_CAPABILITIES: i32 = 7;
pub const USBTMC_REQUEST_INDICATOR_PULSE: i32 = 64;
pub const USBTMC_REQUEST_INITIATE_ABORT_BULK_IN: i32 = 3;
pub const USBTMC_REQUEST_INITIATE_ABORT_BULK_OUT: i32 = 1;
pub const USBTMC_REQUEST_INITIATE_CLEAR: i32 = 5;
pub const USBTMC_STATUS_FAILED: i32 = 0x80;
pub const USBTMC_STATUS_PENDING: i32 = 0x2;
pub const USBTMC_STATUS_SPLIT_IN_PROGRESS: i32 = 0x83;
pub const USBTMC_STATUS_SPLIT_NOT_IN_PROGRESS: i32 = 0x82;
pub const USBTMC_STATUS_SUCCESS: i32 = 0x1;
pub const USBTMC_STATUS_TRANSFER_NOT_IN_PROGRESS: i32 = 0x81;

#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct usbtmc_request {
    pub bRequestType: u8,
    pub bRequest: u8,
    pub wValue: u16,
    pub wIndex: u16,
    pub wLength: u16,
}
layout!(usbtmc_request: size 8, align 1);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct usbtmc_termchar {
    pub term_char: u8,
    pub term_char_enabled: u8,
}
layout!(usbtmc_termchar: size 2, align 1);
