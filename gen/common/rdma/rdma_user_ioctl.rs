// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_ioctl.h

pub const HFI1_IOCTL_ASSIGN_CTXT: u32 = 0xc01c1be1;
pub const HFI1_IOCTL_CREDIT_UPD: u32 = 0x1be6;
pub const HFI1_IOCTL_CTXT_INFO: u32 = 0x40281be2;
pub const HFI1_IOCTL_CTXT_RESET: u32 = 0x1bec;
pub const HFI1_IOCTL_GET_VERS: u32 = 0x80041bee;
pub const HFI1_IOCTL_POLL_TYPE: u32 = 0x40041be9;
pub const HFI1_IOCTL_RECV_CTRL: u32 = 0x40041be8;
pub const HFI1_IOCTL_SET_PKEY: u32 = 0x40021beb;
pub const HFI1_IOCTL_TID_FREE: u32 = 0xc0181be5;
pub const HFI1_IOCTL_TID_INVAL_READ: u32 = 0xc0181bed;
pub const HFI1_IOCTL_TID_UPDATE: u32 = 0xc0181be4;
pub const HFI1_IOCTL_USER_INFO: u32 = 0x40781be3;
pub const IB_IOCTL_MAGIC: i32 = 0x1b;
pub const IB_USER_MAD_ENABLE_PKEY: u32 = 0x1b03;
pub const IB_USER_MAD_REGISTER_AGENT: u32 = 0xc01c1b01;
pub const IB_USER_MAD_REGISTER_AGENT2: u32 = 0xc0281b04;
pub const IB_USER_MAD_UNREGISTER_AGENT: u32 = 0x40041b02;
