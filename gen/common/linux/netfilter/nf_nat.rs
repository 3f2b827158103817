// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_nat.h

pub const NF_NAT_RANGE_MAP_IPS: i32 = 0x1;
pub const NF_NAT_RANGE_MASK: i32 = 127;
pub const NF_NAT_RANGE_NETMAP: i32 = 0x40;
pub const NF_NAT_RANGE_PERSISTENT: i32 = 0x8;
pub const NF_NAT_RANGE_PROTO_OFFSET: i32 = 0x20;
pub const NF_NAT_RANGE_PROTO_RANDOM: i32 = 0x4;
pub const NF_NAT_RANGE_PROTO_RANDOM_ALL: i32 = 20;
pub const NF_NAT_RANGE_PROTO_RANDOM_FULLY: i32 = 0x10;
pub const NF_NAT_RANGE_PROTO_SPECIFIED: i32 = 0x2;

#[repr(C)]
pub struct nf_nat_ipv4_multi_range_compat {
    pub rangesize: u32,
    pub range: [nf_nat_ipv4_range; 1],
}

#[repr(C)]
pub struct nf_nat_ipv4_range {
    pub flags: u32,
    pub min_ip: u32,
    pub max_ip: u32,
    pub min: super::nf_conntrack_man_proto,
    pub max: super::nf_conntrack_man_proto,
}

#[repr(C)]
pub struct nf_nat_range {
    pub flags: u32,
    pub min_addr: super::nf_inet_addr,
    pub max_addr: super::nf_inet_addr,
    pub min_proto: super::nf_conntrack_man_proto,
    pub max_proto: super::nf_conntrack_man_proto,
}

#[repr(C)]
pub struct nf_nat_range2 {
    pub flags: u32,
    pub min_addr: super::nf_inet_addr,
    pub max_addr: super::nf_inet_addr,
    pub min_proto: super::nf_conntrack_man_proto,
    pub max_proto: super::nf_conntrack_man_proto,
    pub base_proto: super::nf_conntrack_man_proto,
}

records! {
    nf_nat_ipv4_multi_range_compat: size 20, align 4;
    nf_nat_ipv4_range: size 16, align 4;
    nf_nat_range: size 40, align 4;
    nf_nat_range2: size 44, align 4;
}
