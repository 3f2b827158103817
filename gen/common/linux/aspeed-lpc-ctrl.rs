// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/aspeed-lpc-ctrl.h

pub const ASPEED_LPC_CTRL_IOCTL_GET_SIZE: u32 = 0xc010b200;
pub const ASPEED_LPC_CTRL_IOCTL_MAP: u32 = 0x4010b201;
pub const ASPEED_LPC_CTRL_WINDOW_FLASH: i32 = 1;
pub const ASPEED_LPC_CTRL_WINDOW_MEMORY: i32 = 2;
pub const __ASPEED_LPC_CTRL_IOCTL_MAGIC: i32 = 0xb2;

#[repr(C)]
pub struct aspeed_lpc_ctrl_mapping {
    pub window_type: u8,
    pub window_id: u8,
    pub flags: u16,
    pub addr: u32,
    pub offset: u32,
    pub size: u32,
}

records! {
    aspeed_lpc_ctrl_mapping: size 16, align 4;
}
