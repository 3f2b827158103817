// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_arp.h

pub const NF_ARP: i32 = 0;
pub const NF_ARP_FORWARD: i32 = 2;
pub const NF_ARP_IN: i32 = 0;
pub const NF_ARP_NUMHOOKS: i32 = 3;
pub const NF_ARP_OUT: i32 = 1;
