// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_ECN.h

pub const IPT_ECN_IP_MASK: i32 = -253;
pub const IPT_ECN_OP_MASK: i32 = 0xce;
pub const IPT_ECN_OP_SET_CWR: i32 = 0x20;
pub const IPT_ECN_OP_SET_ECE: i32 = 0x10;
pub const IPT_ECN_OP_SET_IP: i32 = 0x1;

#[repr(C)]
pub struct ipt_ECN_info {
    pub operation: u8,
    pub ip_ect: u8,
    pub proto: ipt_ECN_info_proto,
}

#[repr(C)]
pub union ipt_ECN_info_proto {
    pub tcp: ipt_ECN_info_proto_tcp,
}

#[repr(C)]
pub struct ipt_ECN_info_proto_tcp {
    pub _bitfield0: [u8; 1],
}

impl ipt_ECN_info_proto_tcp {
    bit_field!(ece, set_ece: u8, _bitfield0 bits 0..1);
    bit_field!(cwr, set_cwr: u8, _bitfield0 bits 1..2);
}

records! {
    ipt_ECN_info: size 3, align 1;
    ipt_ECN_info_proto: size 1, align 1;
    ipt_ECN_info_proto_tcp: size 1, align 1;
}
