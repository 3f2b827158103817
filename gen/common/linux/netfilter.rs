// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter.h

pub const NFPROTO_ARP: i32 = 3;
pub const NFPROTO_BRIDGE: i32 = 7;
pub const NFPROTO_DECNET: i32 = 12;
pub const NFPROTO_INET: i32 = 1;
pub const NFPROTO_IPV4: i32 = 2;
pub const NFPROTO_IPV6: i32 = 10;
pub const NFPROTO_NETDEV: i32 = 5;
pub const NFPROTO_NUMPROTO: i32 = 13;
pub const NFPROTO_UNSPEC: i32 = 0;
pub const NF_ACCEPT: i32 = 1;
pub const NF_DROP: i32 = 0;
pub const NF_INET_FORWARD: i32 = 2;
pub const NF_INET_INGRESS: i32 = 5;
pub const NF_INET_LOCAL_IN: i32 = 1;
pub const NF_INET_LOCAL_OUT: i32 = 3;
pub const NF_INET_NUMHOOKS: i32 = 5;
pub const NF_INET_POST_ROUTING: i32 = 4;
pub const NF_INET_PRE_ROUTING: i32 = 0;
pub const NF_MAX_VERDICT: i32 = 5;
pub const NF_NETDEV_EGRESS: i32 = 1;
pub const NF_NETDEV_INGRESS: i32 = 0;
pub const NF_NETDEV_NUMHOOKS: i32 = 2;
pub const NF_QUEUE: i32 = 3;
pub const NF_REPEAT: i32 = 4;
pub const NF_STOLEN: i32 = 2;
pub const NF_STOP: i32 = 5;
pub const NF_VERDICT_BITS: i32 = 16;
pub const NF_VERDICT_FLAG_QUEUE_BYPASS: i32 = 0x8000;
pub const NF_VERDICT_MASK: i32 = 0xff;
pub const NF_VERDICT_QBITS: i32 = 16;
pub const NF_VERDICT_QMASK: u32 = 0xffff0000;

#[repr(C)]
pub union nf_inet_addr {
    pub all: [u32; 4],
    pub ip: u32,
    pub ip6: [u32; 4],
    pub r#in: super::in_addr,
    pub in6: super::in6_addr,
}

records! {
    nf_inet_addr: size 16, align 4;
}
