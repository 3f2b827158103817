// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_stp.h

pub const EBT_STP_CONFIG_MASK: i32 = 0xffe;
pub const EBT_STP_FLAGS: i32 = 0x2;
pub const EBT_STP_FWDD: i32 = 0x800;
pub const EBT_STP_HELLOTIME: i32 = 0x400;
pub const EBT_STP_MASK: i32 = 0xfff;
pub const EBT_STP_MATCH: &core::ffi::CStr = c"stp";
pub const EBT_STP_MAXAGE: i32 = 0x200;
pub const EBT_STP_MSGAGE: i32 = 0x100;
pub const EBT_STP_PORT: i32 = 0x80;
pub const EBT_STP_ROOTADDR: i32 = 0x8;
pub const EBT_STP_ROOTCOST: i32 = 0x10;
pub const EBT_STP_ROOTPRIO: i32 = 0x4;
pub const EBT_STP_SENDERADDR: i32 = 0x40;
pub const EBT_STP_SENDERPRIO: i32 = 0x20;
pub const EBT_STP_TYPE: i32 = 0x1;

#[repr(C)]
pub struct ebt_stp_config_info {
    pub flags: u8,
    pub root_priol: u16,
    pub root_priou: u16,
    pub root_addr: [core::ffi::c_char; 6],
    pub root_addrmsk: [core::ffi::c_char; 6],
    pub root_costl: u32,
    pub root_costu: u32,
    pub sender_priol: u16,
    pub sender_priou: u16,
    pub sender_addr: [core::ffi::c_char; 6],
    pub sender_addrmsk: [core::ffi::c_char; 6],
    pub portl: u16,
    pub portu: u16,
    pub msg_agel: u16,
    pub msg_ageu: u16,
    pub max_agel: u16,
    pub max_ageu: u16,
    pub hello_timel: u16,
    pub hello_timeu: u16,
    pub forward_delayl: u16,
    pub forward_delayu: u16,
}

#[repr(C)]
pub struct ebt_stp_info {
    pub r#type: u8,
    pub config: ebt_stp_config_info,
    pub bitmask: u16,
    pub invflags: u16,
}

records! {
    ebt_stp_config_info: size 64, align 4;
    ebt_stp_info: size 72, align 4;
}
