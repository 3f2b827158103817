// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_tcpudp.h

pub const XT_TCP_INV_DSTPT: i32 = 0x2;
pub const XT_TCP_INV_FLAGS: i32 = 0x4;
pub const XT_TCP_INV_MASK: i32 = 0xf;
pub const XT_TCP_INV_OPTION: i32 = 0x8;
pub const XT_TCP_INV_SRCPT: i32 = 0x1;
pub const XT_UDP_INV_DSTPT: i32 = 0x2;
pub const XT_UDP_INV_MASK: i32 = 0x3;
pub const XT_UDP_INV_SRCPT: i32 = 0x1;

#[repr(C)]
pub struct xt_tcp {
    pub spts: [u16; 2],
    pub dpts: [u16; 2],
    pub option: u8,
    pub flg_mask: u8,
    pub flg_cmp: u8,
    pub invflags: u8,
}

#[repr(C)]
pub struct xt_udp {
    pub spts: [u16; 2],
    pub dpts: [u16; 2],
    pub invflags: u8,
}

records! {
    xt_tcp: size 12, align 2;
    xt_udp: size 10, align 2;
}
