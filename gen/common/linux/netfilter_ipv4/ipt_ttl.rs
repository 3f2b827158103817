// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_ttl.h

pub const IPT_TTL_EQ: i32 = 0;
pub const IPT_TTL_GT: i32 = 3;
pub const IPT_TTL_LT: i32 = 2;
pub const IPT_TTL_NE: i32 = 1;

#[repr(C)]
pub struct ipt_ttl_info {
    pub mode: u8,
    pub ttl: u8,
}

records! {
    ipt_ttl_info: size 2, align 1;
}
