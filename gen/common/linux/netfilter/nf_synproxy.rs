// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_synproxy.h

pub const NF_SYNPROXY_OPT_ECN: i32 = 0x10;
pub const NF_SYNPROXY_OPT_MASK: i32 = 15;
pub const NF_SYNPROXY_OPT_MSS: i32 = 0x1;
pub const NF_SYNPROXY_OPT_SACK_PERM: i32 = 0x4;
pub const NF_SYNPROXY_OPT_TIMESTAMP: i32 = 0x8;
pub const NF_SYNPROXY_OPT_WSCALE: i32 = 0x2;

#[repr(C)]
pub struct nf_synproxy_info {
    pub options: u8,
    pub wscale: u8,
    pub mss: u16,
}

records! {
    nf_synproxy_info: size 4, align 2;
}
