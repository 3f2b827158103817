// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_compat.h

pub const NFA_ALIGNTO: i32 = 4;
pub const NFNL_NFA_NEST: i32 = 0x8000;
pub const NF_NETLINK_CONNTRACK_DESTROY: i32 = 0x4;
pub const NF_NETLINK_CONNTRACK_EXP_DESTROY: i32 = 0x20;
pub const NF_NETLINK_CONNTRACK_EXP_NEW: i32 = 0x8;
pub const NF_NETLINK_CONNTRACK_EXP_UPDATE: i32 = 0x10;
pub const NF_NETLINK_CONNTRACK_NEW: i32 = 0x1;
pub const NF_NETLINK_CONNTRACK_UPDATE: i32 = 0x2;

#[repr(C)]
pub struct nfattr {
    pub nfa_len: u16,
    pub nfa_type: u16,
}

records! {
    nfattr: size 4, align 2;
}
