// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_cluster.h

pub const XT_CLUSTER_F_INV: i32 = 1;
pub const XT_CLUSTER_NODES_MAX: i32 = 32;

#[repr(C)]
pub struct xt_cluster_match_info {
    pub total_nodes: u32,
    pub node_mask: u32,
    pub hash_seed: u32,
    pub flags: u32,
}

records! {
    xt_cluster_match_info: size 16, align 4;
}
