// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_arpreply.h

pub const EBT_ARPREPLY_TARGET: &core::ffi::CStr = c"arpreply";

#[repr(C)]
pub struct ebt_arpreply_info {
    pub mac: [u8; 6],
    pub target: i32,
}

records! {
    ebt_arpreply_info: size 12, align 4;
}
