// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_nat.h

pub const EBT_DNAT_TARGET: &core::ffi::CStr = c"dnat";
pub const EBT_SNAT_TARGET: &core::ffi::CStr = c"snat";
pub const NAT_ARP_BIT: i32 = 0x10;

#[repr(C)]
pub struct ebt_nat_info {
    pub mac: [u8; 6],
    pub target: i32,
}

records! {
    ebt_nat_info: size 12, align 4;
}
