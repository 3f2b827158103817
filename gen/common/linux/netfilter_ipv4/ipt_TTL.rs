// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_TTL.h

pub const IPT_TTL_DEC: i32 = 2;
pub const IPT_TTL_INC: i32 = 1;
pub const IPT_TTL_MAXMODE: i32 = 2;
pub const IPT_TTL_SET: i32 = 0;

#[repr(C)]
pub struct ipt_TTL_info {
    pub mode: u8,
    pub ttl: u8,
}

records! {
    ipt_TTL_info: size 2, align 1;
}
