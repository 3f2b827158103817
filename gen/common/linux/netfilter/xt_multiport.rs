// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_multiport.h

pub const XT_MULTIPORT_DESTINATION: i32 = 1;
pub const XT_MULTIPORT_EITHER: i32 = 2;
pub const XT_MULTIPORT_SOURCE: i32 = 0;
pub const XT_MULTI_PORTS: i32 = 15;

#[repr(C)]
pub struct xt_multiport {
    pub flags: u8,
    pub count: u8,
    pub ports: [u16; 15],
}

#[repr(C)]
pub struct xt_multiport_v1 {
    pub flags: u8,
    pub count: u8,
    pub ports: [u16; 15],
    pub pflags: [u8; 15],
    pub invert: u8,
}

records! {
    xt_multiport: size 32, align 2;
    xt_multiport_v1: size 48, align 2;
}
