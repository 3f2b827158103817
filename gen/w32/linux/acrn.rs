// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/acrn.h

pub const ACRN_IOCTL_VM_INTR_MONITOR: u32 = 0x4004a224;
