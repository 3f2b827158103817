// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/net.h

pub const DVB_NET_FEEDTYPE_MPE: i32 = 0;
pub const DVB_NET_FEEDTYPE_ULE: i32 = 1;
pub const NET_ADD_IF: u32 = 0xc0066f34;
pub const NET_GET_IF: u32 = 0xc0066f36;
pub const NET_REMOVE_IF: u32 = 0x6f35;
pub const __NET_ADD_IF_OLD: u32 = 0xc0046f34;
pub const __NET_GET_IF_OLD: u32 = 0xc0046f36;

#[repr(C)]
pub struct __dvb_net_if_old {
    pub pid: u16,
    pub if_num: u16,
}

#[repr(C)]
pub struct dvb_net_if {
    pub pid: u16,
    pub if_num: u16,
    pub feedtype: u8,
}

records! {
    __dvb_net_if_old: size 4, align 2;
    dvb_net_if: size 6, align 2;
}
