// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nf_conntrack_tuple_common.h

pub const IP_CT_DIR_MAX: i32 = 2;
pub const IP_CT_DIR_ORIGINAL: i32 = 0;
pub const IP_CT_DIR_REPLY: i32 = 1;

#[repr(C)]
pub union nf_conntrack_man_proto {
    pub all: u16,
    pub tcp: nf_conntrack_man_proto_tcp,
    pub udp: nf_conntrack_man_proto_udp,
    pub icmp: nf_conntrack_man_proto_icmp,
    pub dccp: nf_conntrack_man_proto_dccp,
    pub sctp: nf_conntrack_man_proto_sctp,
    pub gre: nf_conntrack_man_proto_gre,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_dccp {
    pub port: u16,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_gre {
    pub key: u16,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_icmp {
    pub id: u16,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_sctp {
    pub port: u16,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_tcp {
    pub port: u16,
}

#[repr(C)]
pub struct nf_conntrack_man_proto_udp {
    pub port: u16,
}

records! {
    nf_conntrack_man_proto: size 2, align 2;
    nf_conntrack_man_proto_dccp: size 2, align 2;
    nf_conntrack_man_proto_gre: size 2, align 2;
    nf_conntrack_man_proto_icmp: size 2, align 2;
    nf_conntrack_man_proto_sctp: size 2, align 2;
    nf_conntrack_man_proto_tcp: size 2, align 2;
    nf_conntrack_man_proto_udp: size 2, align 2;
}
