// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pci.h

pub const PCIIOC_BASE: i32 = 0x50434900;
pub const PCIIOC_CONTROLLER: i32 = 0x50434900;
pub const PCIIOC_MMAP_IS_IO: i32 = 0x50434901;
pub const PCIIOC_MMAP_IS_MEM: i32 = 0x50434902;
pub const PCIIOC_WRITE_COMBINE: i32 = 0x50434903;
pub const PCI_HOTPLUG_CARD_NOT_PRESENT: i32 = 3;
pub const PCI_HOTPLUG_CARD_PRESENT: i32 = 2;
pub const PCI_HOTPLUG_LINK_DOWN: i32 = 1;
pub const PCI_HOTPLUG_LINK_UP: i32 = 0;
