// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_policy.h

pub const XT_POLICY_MATCH_IN: i32 = 1;
pub const XT_POLICY_MATCH_NONE: i32 = 4;
pub const XT_POLICY_MATCH_OUT: i32 = 2;
pub const XT_POLICY_MATCH_STRICT: i32 = 8;
pub const XT_POLICY_MAX_ELEM: i32 = 4;
pub const XT_POLICY_MODE_TRANSPORT: i32 = 0;
pub const XT_POLICY_MODE_TUNNEL: i32 = 1;

#[repr(C)]
pub union xt_policy_addr {
    pub a4: super::in_addr,
    pub a6: super::in6_addr,
}

#[repr(C)]
pub struct xt_policy_elem {
    pub saddr: xt_policy_addr,
    pub smask: xt_policy_addr,
    pub daddr: xt_policy_addr,
    pub dmask: xt_policy_addr,
    pub spi: u32,
    pub reqid: u32,
    pub proto: u8,
    pub mode: u8,
    pub r#match: xt_policy_spec,
    pub invert: xt_policy_spec,
}

#[repr(C)]
pub struct xt_policy_info {
    pub pol: [xt_policy_elem; 4],
    pub flags: u16,
    pub len: u16,
}

#[repr(C)]
pub struct xt_policy_spec {
    pub _bitfield0: [u8; 1],
}

impl xt_policy_spec {
    bit_field!(saddr, set_saddr: u8, _bitfield0 bits 0..1);
    bit_field!(daddr, set_daddr: u8, _bitfield0 bits 1..2);
    bit_field!(proto, set_proto: u8, _bitfield0 bits 2..3);
    bit_field!(mode, set_mode: u8, _bitfield0 bits 3..4);
    bit_field!(spi, set_spi: u8, _bitfield0 bits 4..5);
    bit_field!(reqid, set_reqid: u8, _bitfield0 bits 5..6);
}

records! {
    xt_policy_addr: size 16, align 4;
    xt_policy_elem: size 76, align 4;
    xt_policy_info: size 308, align 4;
    xt_policy_spec: size 1, align 1;
}
