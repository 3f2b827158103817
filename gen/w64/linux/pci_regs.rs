// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pci_regs.h

pub const PCI_BASE_ADDRESS_IO_MASK: u64 = 0xfffffffffffffffc;
pub const PCI_BASE_ADDRESS_MEM_MASK: u64 = 0xfffffffffffffff0;
pub const PCI_CB_IO_RANGE_MASK: u64 = 0xfffffffffffffffc;
pub const PCI_IO_1K_RANGE_MASK: u64 = 0xfffffffffffffffc;
pub const PCI_IO_RANGE_MASK: u64 = 0xfffffffffffffff0;
pub const PCI_MEMORY_RANGE_MASK: u64 = 0xfffffffffffffff0;
pub const PCI_PREF_RANGE_MASK: u64 = 0xfffffffffffffff0;
