// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mpls.h

pub const MPLS_LABEL_ENTROPY: i32 = 7;
pub const MPLS_LABEL_EXTENSION: i32 = 15;
pub const MPLS_LABEL_FIRST_UNRESERVED: i32 = 16;
pub const MPLS_LABEL_GAL: i32 = 13;
pub const MPLS_LABEL_IMPLNULL: i32 = 3;
pub const MPLS_LABEL_IPV4NULL: i32 = 0;
pub const MPLS_LABEL_IPV6NULL: i32 = 2;
pub const MPLS_LABEL_OAMALERT: i32 = 14;
pub const MPLS_LABEL_RTALERT: i32 = 1;
pub const MPLS_LS_LABEL_MASK: u32 = 0xfffff000;
pub const MPLS_LS_LABEL_SHIFT: i32 = 12;
pub const MPLS_LS_S_MASK: i32 = 0x100;
pub const MPLS_LS_S_SHIFT: i32 = 8;
pub const MPLS_LS_TC_MASK: i32 = 0xe00;
pub const MPLS_LS_TC_SHIFT: i32 = 9;
pub const MPLS_LS_TTL_MASK: i32 = 0xff;
pub const MPLS_LS_TTL_SHIFT: i32 = 0;
pub const MPLS_STATS_LINK: i32 = 1;
pub const MPLS_STATS_MAX: i32 = 1;
pub const MPLS_STATS_UNSPEC: i32 = 0;
pub const __MPLS_STATS_MAX: i32 = 2;

#[repr(C)]
pub struct mpls_label {
    pub entry: u32,
}

#[repr(C)]
pub struct mpls_link_stats {
    pub rx_packets: u64,
    pub tx_packets: u64,
    pub rx_bytes: u64,
    pub tx_bytes: u64,
    pub rx_errors: u64,
    pub tx_errors: u64,
    pub rx_dropped: u64,
    pub tx_dropped: u64,
    pub rx_noroute: u64,
}

records! {
    mpls_label: size 4, align 4;
    mpls_link_stats: size 72, align 8;
}
