// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pcitest.h

pub const PCITEST_BAR: u32 = 0x5001;
pub const PCITEST_BARS: u32 = 0x500a;
pub const PCITEST_BAR_SUBRANGE: u32 = 0x500c;
pub const PCITEST_CLEAR_IRQ: u32 = 0x5010;
pub const PCITEST_DOORBELL: u32 = 0x500b;
pub const PCITEST_FLAGS_USE_DMA: i32 = 0x1;
pub const PCITEST_GET_IRQTYPE: u32 = 0x5009;
pub const PCITEST_INTX_IRQ: u32 = 0x5002;
pub const PCITEST_IRQ_TYPE_AUTO: i32 = 3;
pub const PCITEST_IRQ_TYPE_INTX: i32 = 0;
pub const PCITEST_IRQ_TYPE_MSI: i32 = 1;
pub const PCITEST_IRQ_TYPE_MSIX: i32 = 2;
pub const PCITEST_IRQ_TYPE_UNDEFINED: i32 = -1;
pub const PCITEST_LEGACY_IRQ: u32 = 0x5002;
pub const PCITEST_MSI: u32 = 0x40045003;
pub const PCITEST_MSIX: u32 = 0x40045007;
pub const PCITEST_SET_IRQTYPE: u32 = 0x40045008;
