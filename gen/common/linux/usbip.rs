// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usbip.h

pub const SDEV_ST_AVAILABLE: i32 = 1;
pub const SDEV_ST_ERROR: i32 = 3;
pub const SDEV_ST_USED: i32 = 2;
pub const USBIP_URB_ALIGNED_TEMP_BUFFER: i32 = 0x800000;
pub const USBIP_URB_DIR_IN: i32 = 0x200;
pub const USBIP_URB_DIR_MASK: i32 = 0x200;
pub const USBIP_URB_DIR_OUT: i32 = 0;
pub const USBIP_URB_DMA_MAP_PAGE: i32 = 0x20000;
pub const USBIP_URB_DMA_MAP_SG: i32 = 0x40000;
pub const USBIP_URB_DMA_MAP_SINGLE: i32 = 0x10000;
pub const USBIP_URB_DMA_SG_COMBINED: i32 = 0x400000;
pub const USBIP_URB_FREE_BUFFER: i32 = 0x100;
pub const USBIP_URB_ISO_ASAP: i32 = 0x2;
pub const USBIP_URB_MAP_LOCAL: i32 = 0x80000;
pub const USBIP_URB_NO_INTERRUPT: i32 = 0x80;
pub const USBIP_URB_NO_TRANSFER_DMA_MAP: i32 = 0x4;
pub const USBIP_URB_SETUP_MAP_LOCAL: i32 = 0x200000;
pub const USBIP_URB_SETUP_MAP_SINGLE: i32 = 0x100000;
pub const USBIP_URB_SHORT_NOT_OK: i32 = 0x1;
pub const USBIP_URB_ZERO_PACKET: i32 = 0x40;
pub const VDEV_ST_ERROR: i32 = 7;
pub const VDEV_ST_NOTASSIGNED: i32 = 5;
pub const VDEV_ST_NULL: i32 = 4;
pub const VDEV_ST_USED: i32 = 6;
