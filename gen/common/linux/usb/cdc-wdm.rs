// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/cdc-wdm.h

pub const IOCTL_WDM_MAX_COMMAND: u32 = 0x800248a0;
