// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vbox_vmmdev_types.h

pub const VMMDEVREQ_HGCM_CALL: i32 = 63;

pub type vmmdev_hgcm_function_parameter = super::vmmdev_hgcm_function_parameter64;
