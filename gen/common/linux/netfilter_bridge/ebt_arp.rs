// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_arp.h

pub const EBT_ARP_DST_IP: i32 = 0x10;
pub const EBT_ARP_DST_MAC: i32 = 0x40;
pub const EBT_ARP_GRAT: i32 = 0x80;
pub const EBT_ARP_HTYPE: i32 = 0x2;
pub const EBT_ARP_MASK: i32 = 255;
pub const EBT_ARP_MATCH: &core::ffi::CStr = c"arp";
pub const EBT_ARP_OPCODE: i32 = 0x1;
pub const EBT_ARP_PTYPE: i32 = 0x4;
pub const EBT_ARP_SRC_IP: i32 = 0x8;
pub const EBT_ARP_SRC_MAC: i32 = 0x20;

#[repr(C)]
pub struct ebt_arp_info {
    pub htype: u16,
    pub ptype: u16,
    pub opcode: u16,
    pub saddr: u32,
    pub smsk: u32,
    pub daddr: u32,
    pub dmsk: u32,
    pub smaddr: [u8; 6],
    pub smmsk: [u8; 6],
    pub dmaddr: [u8; 6],
    pub dmmsk: [u8; 6],
    pub bitmask: u8,
    pub invflags: u8,
}

records! {
    ebt_arp_info: size 52, align 4;
}
