// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/charger.h

pub const ACA_TYPE: i32 = 4;
pub const CDP_TYPE: i32 = 3;
pub const DCP_TYPE: i32 = 2;
pub const SDP_TYPE: i32 = 1;
pub const UNKNOWN_TYPE: i32 = 0;
pub const USB_CHARGER_ABSENT: i32 = 2;
pub const USB_CHARGER_DEFAULT: i32 = 0;
pub const USB_CHARGER_PRESENT: i32 = 1;
