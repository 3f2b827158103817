// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/misc/bcm_vk.h

pub const BCM_VK_MAX_FILENAME: i32 = 64;
pub const VK_BAR_COP_FWSTS: i32 = 0x428;
pub const VK_BAR_FWSTS: i32 = 0x41c;
pub const VK_FWSTS_APP_DEINIT_DONE: u32 = 0x1000000;
pub const VK_FWSTS_APP_DEINIT_START: u32 = 0x800000;
pub const VK_FWSTS_APP_INIT_DONE: u32 = 0x200;
pub const VK_FWSTS_APP_INIT_START: u32 = 0x100;
pub const VK_FWSTS_ARCH_INIT_DONE: u32 = 0x8;
pub const VK_FWSTS_DEINIT_TRIGGERED: u32 = 0x7800000;
pub const VK_FWSTS_DRV_DEINIT_DONE: u32 = 0x4000000;
pub const VK_FWSTS_DRV_DEINIT_START: u32 = 0x2000000;
pub const VK_FWSTS_INIT_DONE: u32 = 0x80;
pub const VK_FWSTS_INIT_START: u32 = 0x4;
pub const VK_FWSTS_MASK: u32 = 0xffffffff;
pub const VK_FWSTS_POST_KNL_INIT_DONE: u32 = 0x40;
pub const VK_FWSTS_PRE_KNL1_INIT_DONE: u32 = 0x10;
pub const VK_FWSTS_PRE_KNL2_INIT_DONE: u32 = 0x20;
pub const VK_FWSTS_READY: u32 = 0x3fc;
pub const VK_FWSTS_RELOCATION_ENTRY: u32 = 0x1;
pub const VK_FWSTS_RELOCATION_EXIT: u32 = 0x2;
pub const VK_FWSTS_RESET_DONE: u32 = 0x8000000;
pub const VK_FWSTS_RESET_L0: i32 = -1879048192;
pub const VK_FWSTS_RESET_L1: i32 = -2147483648;
pub const VK_FWSTS_RESET_M7_WDOG: i32 = 0x20000000;
pub const VK_FWSTS_RESET_MBOX_DB: i32 = 0x10000000;
pub const VK_FWSTS_RESET_PCI_COLD: i32 = 0x70000000;
pub const VK_FWSTS_RESET_PCI_FLR: i32 = 0x40000000;
pub const VK_FWSTS_RESET_PCI_HOT: i32 = 0x50000000;
pub const VK_FWSTS_RESET_PCI_WARM: i32 = 0x60000000;
pub const VK_FWSTS_RESET_REASON_MASK: i32 = -268435456;
pub const VK_FWSTS_RESET_REASON_SHIFT: i32 = 28;
pub const VK_FWSTS_RESET_SYS_PWRUP: i32 = 0x0;
pub const VK_FWSTS_RESET_TEMP: i32 = 0x30000000;
pub const VK_FWSTS_RESET_UNKNOWN: i32 = -268435456;
pub const VK_IMAGE_TYPE_BOOT1: i32 = 1;
pub const VK_IMAGE_TYPE_BOOT2: i32 = 2;
pub const VK_IOCTL_LOAD_IMAGE: u32 = 0x40445e02;
pub const VK_IOCTL_RESET: u32 = 0x40085e04;
pub const VK_MAGIC: i32 = 0x5e;

#[repr(C)]
pub struct vk_image {
    pub r#type: u32,
    pub filename: [u8; 64],
}

#[repr(C)]
pub struct vk_reset {
    pub arg1: u32,
    pub arg2: u32,
}

records! {
    vk_image: size 68, align 4;
    vk_reset: size 8, align 4;
}
