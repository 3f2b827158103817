// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bt-bmc.h

pub const BT_BMC_IOCTL_SMS_ATN: u32 = 0xb100;
pub const __BT_BMC_IOCTL_MAGIC: i32 = 0xb1;
