// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/am437x-vpfe.h

pub const VIDIOC_AM437X_CCDC_CFG: u32 = 0x400456c1;
