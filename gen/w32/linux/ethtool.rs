// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ethtool.h

#[repr(C)]
pub struct ethtool_tunable {
    pub cmd: u32,
    pub id: u32,
    pub type_id: u32,
    pub len: u32,
    pub data: [*mut core::ffi::c_void; 0],
}

records! {
    ethtool_tunable: size 16, align 4;
}
