// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_HMARK.h

pub const XT_HMARK_CT: i32 = 12;
pub const XT_HMARK_DADDR_MASK: i32 = 1;
pub const XT_HMARK_DPORT: i32 = 5;
pub const XT_HMARK_DPORT_MASK: i32 = 7;
pub const XT_HMARK_METHOD_L3: i32 = 13;
pub const XT_HMARK_METHOD_L3_4: i32 = 14;
pub const XT_HMARK_MODULUS: i32 = 10;
pub const XT_HMARK_OFFSET: i32 = 11;
pub const XT_HMARK_PROTO_MASK: i32 = 8;
pub const XT_HMARK_RND: i32 = 9;
pub const XT_HMARK_SADDR_MASK: i32 = 0;
pub const XT_HMARK_SPI: i32 = 2;
pub const XT_HMARK_SPI_MASK: i32 = 3;
pub const XT_HMARK_SPORT: i32 = 4;
pub const XT_HMARK_SPORT_MASK: i32 = 6;

#[repr(C)]
pub union hmark_ports {
    pub p16: hmark_ports_p16,
    pub b16: hmark_ports_b16,
    pub v32: u32,
    pub b32: u32,
}

#[repr(C)]
pub struct hmark_ports_b16 {
    pub src: u16,
    pub dst: u16,
}

#[repr(C)]
pub struct hmark_ports_p16 {
    pub src: u16,
    pub dst: u16,
}

#[repr(C)]
pub struct xt_hmark_info {
    pub src_mask: super::nf_inet_addr,
    pub dst_mask: super::nf_inet_addr,
    pub port_mask: hmark_ports,
    pub port_set: hmark_ports,
    pub flags: u32,
    pub proto_mask: u16,
    pub hashrnd: u32,
    pub hmodulus: u32,
    pub hoffset: u32,
}

records! {
    hmark_ports: size 4, align 4;
    hmark_ports_b16: size 4, align 2;
    hmark_ports_p16: size 4, align 2;
    xt_hmark_info: size 60, align 4;
}
