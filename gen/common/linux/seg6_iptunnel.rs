// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/seg6_iptunnel.h

pub const SEG6_IPTUNNEL_MAX: i32 = 2;
pub const SEG6_IPTUNNEL_SRC: i32 = 2;
pub const SEG6_IPTUNNEL_SRH: i32 = 1;
pub const SEG6_IPTUNNEL_UNSPEC: i32 = 0;
pub const SEG6_IPTUN_MODE_ENCAP: i32 = 1;
pub const SEG6_IPTUN_MODE_ENCAP_RED: i32 = 3;
pub const SEG6_IPTUN_MODE_INLINE: i32 = 0;
pub const SEG6_IPTUN_MODE_L2ENCAP: i32 = 2;
pub const SEG6_IPTUN_MODE_L2ENCAP_RED: i32 = 4;
pub const __SEG6_IPTUNNEL_MAX: i32 = 3;

#[repr(C)]
pub struct seg6_iptunnel_encap {
    pub mode: i32,
    pub srh: [super::ipv6_sr_hdr; 0],
}

records! {
    seg6_iptunnel_encap: size 4, align 4;
}
