// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_CLUSTERIP.h

#[repr(C)]
pub struct ipt_clusterip_tgt_info {
    pub flags: u32,
    pub clustermac: [u8; 6],
    pub num_total_nodes: u16,
    pub num_local_nodes: u16,
    pub local_nodes: [u16; 16],
    pub hash_mode: u32,
    pub hash_initval: u32,
    pub config: *mut core::ffi::c_void,
}

records! {
    ipt_clusterip_tgt_info: size 64, align 8;
}
