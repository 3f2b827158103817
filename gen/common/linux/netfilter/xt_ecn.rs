// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_ecn.h

pub const XT_ECN_IP_MASK: i32 = -253;
pub const XT_ECN_OP_MATCH_CWR: i32 = 0x20;
pub const XT_ECN_OP_MATCH_ECE: i32 = 0x10;
pub const XT_ECN_OP_MATCH_IP: i32 = 0x1;
pub const XT_ECN_OP_MATCH_MASK: i32 = 0xce;

#[repr(C)]
pub struct xt_ecn_info {
    pub operation: u8,
    pub invert: u8,
    pub ip_ect: u8,
    pub proto: xt_ecn_info_proto,
}

#[repr(C)]
pub union xt_ecn_info_proto {
    pub tcp: xt_ecn_info_proto_tcp,
}

#[repr(C)]
pub struct xt_ecn_info_proto_tcp {
    pub ect: u8,
}

records! {
    xt_ecn_info: size 4, align 1;
    xt_ecn_info_proto: size 1, align 1;
    xt_ecn_info_proto_tcp: size 1, align 1;
}
