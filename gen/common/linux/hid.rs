// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hid.h

pub const HID_DT_HID: i32 = 0x21;
pub const HID_DT_PHYSICAL: i32 = 0x23;
pub const HID_DT_REPORT: i32 = 0x22;
pub const HID_FEATURE_REPORT: i32 = 2;
pub const HID_INPUT_REPORT: i32 = 0;
pub const HID_MAX_DESCRIPTOR_SIZE: i32 = 4096;
pub const HID_OUTPUT_REPORT: i32 = 1;
pub const HID_REPORT_TYPES: i32 = 3;
pub const HID_REQ_GET_IDLE: i32 = 2;
pub const HID_REQ_GET_PROTOCOL: i32 = 3;
pub const HID_REQ_GET_REPORT: i32 = 1;
pub const HID_REQ_SET_IDLE: i32 = 10;
pub const HID_REQ_SET_PROTOCOL: i32 = 11;
pub const HID_REQ_SET_REPORT: i32 = 9;
pub const USB_INTERFACE_CLASS_HID: i32 = 3;
pub const USB_INTERFACE_PROTOCOL_KEYBOARD: i32 = 1;
pub const USB_INTERFACE_PROTOCOL_MOUSE: i32 = 2;
pub const USB_INTERFACE_SUBCLASS_BOOT: i32 = 1;
