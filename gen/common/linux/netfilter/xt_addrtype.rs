// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_addrtype.h

pub const XT_ADDRTYPE_ANYCAST: i32 = 16;
pub const XT_ADDRTYPE_BLACKHOLE: i32 = 64;
pub const XT_ADDRTYPE_BROADCAST: i32 = 8;
pub const XT_ADDRTYPE_INVERT_DEST: i32 = 2;
pub const XT_ADDRTYPE_INVERT_SOURCE: i32 = 1;
pub const XT_ADDRTYPE_LIMIT_IFACE_IN: i32 = 4;
pub const XT_ADDRTYPE_LIMIT_IFACE_OUT: i32 = 8;
pub const XT_ADDRTYPE_LOCAL: i32 = 4;
pub const XT_ADDRTYPE_MULTICAST: i32 = 32;
pub const XT_ADDRTYPE_NAT: i32 = 1024;
pub const XT_ADDRTYPE_PROHIBIT: i32 = 256;
pub const XT_ADDRTYPE_THROW: i32 = 512;
pub const XT_ADDRTYPE_UNICAST: i32 = 2;
pub const XT_ADDRTYPE_UNREACHABLE: i32 = 128;
pub const XT_ADDRTYPE_UNSPEC: i32 = 1;
pub const XT_ADDRTYPE_XRESOLVE: i32 = 2048;

#[repr(C)]
pub struct xt_addrtype_info {
    pub source: u16,
    pub dest: u16,
    pub invert_source: u32,
    pub invert_dest: u32,
}

#[repr(C)]
pub struct xt_addrtype_info_v1 {
    pub source: u16,
    pub dest: u16,
    pub flags: u32,
}

records! {
    xt_addrtype_info: size 12, align 4;
    xt_addrtype_info_v1: size 8, align 4;
}
