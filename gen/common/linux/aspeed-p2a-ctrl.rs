// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/aspeed-p2a-ctrl.h

pub const ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG: u32 = 0xc010b301;
pub const ASPEED_P2A_CTRL_IOCTL_SET_WINDOW: u32 = 0x4010b300;
pub const ASPEED_P2A_CTRL_READWRITE: i32 = 1;
pub const ASPEED_P2A_CTRL_READ_ONLY: i32 = 0;
pub const __ASPEED_P2A_CTRL_IOCTL_MAGIC: i32 = 0xb3;

#[repr(C)]
pub struct aspeed_p2a_ctrl_mapping {
    pub addr: u64,
    pub length: u32,
    pub flags: u32,
}

records! {
    aspeed_p2a_ctrl_mapping: size 16, align 8;
}
