// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pcitest.h

pub const PCITEST_COPY: u32 = 0x40085006;
pub const PCITEST_READ: u32 = 0x40085005;
pub const PCITEST_WRITE: u32 = 0x40085004;

#[repr(C)]
pub struct pci_endpoint_test_xfer_param {
    pub size: core::ffi::c_ulong,
    pub flags: u8,
}

records! {
    pci_endpoint_test_xfer_param: size 16, align 8;
}
