// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/g_printer.h

pub const GADGET_GET_PRINTER_STATUS: u32 = 0x80016721;
pub const GADGET_SET_PRINTER_STATUS: u32 = 0xc0016722;
pub const PRINTER_NOT_ERROR: i32 = 0x8;
pub const PRINTER_PAPER_EMPTY: i32 = 0x20;
pub const PRINTER_SELECTED: i32 = 0x10;
