// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4.h

pub const NF_IP_FORWARD: i32 = 2;
pub const NF_IP_LOCAL_IN: i32 = 1;
pub const NF_IP_LOCAL_OUT: i32 = 3;
pub const NF_IP_NUMHOOKS: i32 = 5;
pub const NF_IP_POST_ROUTING: i32 = 4;
pub const NF_IP_PRE_ROUTING: i32 = 0;
pub const NF_IP_PRI_CONNTRACK: i32 = -200;
pub const NF_IP_PRI_CONNTRACK_CONFIRM: i32 = 2147483647;
pub const NF_IP_PRI_CONNTRACK_DEFRAG: i32 = -400;
pub const NF_IP_PRI_CONNTRACK_HELPER: i32 = 300;
pub const NF_IP_PRI_FILTER: i32 = 0;
pub const NF_IP_PRI_FIRST: i32 = -2147483648;
pub const NF_IP_PRI_LAST: i32 = 2147483647;
pub const NF_IP_PRI_MANGLE: i32 = -150;
pub const NF_IP_PRI_NAT_DST: i32 = -100;
pub const NF_IP_PRI_NAT_SRC: i32 = 100;
pub const NF_IP_PRI_RAW: i32 = -300;
pub const NF_IP_PRI_RAW_BEFORE_DEFRAG: i32 = -450;
pub const NF_IP_PRI_SECURITY: i32 = 50;
pub const NF_IP_PRI_SELINUX_FIRST: i32 = -225;
pub const NF_IP_PRI_SELINUX_LAST: i32 = 225;
pub const SO_ORIGINAL_DST: i32 = 80;
