// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_ioctl.h

pub const HFI1_IOCTL_ACK_EVENT: u32 = 0x40041bea;
