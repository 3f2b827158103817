// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_vlan.h

pub const EBT_VLAN_ENCAP: i32 = 0x4;
pub const EBT_VLAN_ID: i32 = 0x1;
pub const EBT_VLAN_MASK: i32 = 7;
pub const EBT_VLAN_MATCH: &core::ffi::CStr = c"vlan";
pub const EBT_VLAN_PRIO: i32 = 0x2;

#[repr(C)]
pub struct ebt_vlan_info {
    pub id: u16,
    pub prio: u8,
    pub encap: u16,
    pub bitmask: u8,
    pub invflags: u8,
}

records! {
    ebt_vlan_info: size 8, align 2;
}
