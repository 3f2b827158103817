// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_connlimit.h

pub const XT_CONNLIMIT_DADDR: i32 = 2;
pub const XT_CONNLIMIT_INVERT: i32 = 1;

#[repr(C)]
pub union xt_connlimit_info_anon0 {
    pub mask: super::nf_inet_addr,
    pub v4_mask: u32,
    pub v6_mask: [u32; 4],
}

records! {
    xt_connlimit_info_anon0: size 16, align 4;
}
