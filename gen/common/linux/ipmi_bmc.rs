// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipmi_bmc.h

pub const IPMI_BMC_IOCTL_CLEAR_SMS_ATN: u32 = 0xb101;
pub const IPMI_BMC_IOCTL_FORCE_ABORT: u32 = 0xb102;
pub const IPMI_BMC_IOCTL_SET_SMS_ATN: u32 = 0xb100;
pub const __IPMI_BMC_IOCTL_MAGIC: i32 = 0xb1;
