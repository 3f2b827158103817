// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge.h

pub const NF_BR_BROUTING: i32 = 5;
pub const NF_BR_FORWARD: i32 = 2;
pub const NF_BR_LOCAL_IN: i32 = 1;
pub const NF_BR_LOCAL_OUT: i32 = 3;
pub const NF_BR_NUMHOOKS: i32 = 6;
pub const NF_BR_POST_ROUTING: i32 = 4;
pub const NF_BR_PRE_ROUTING: i32 = 0;
pub const NF_BR_PRI_BRNF: i32 = 0;
pub const NF_BR_PRI_FILTER_BRIDGED: i32 = -200;
pub const NF_BR_PRI_FILTER_OTHER: i32 = 200;
pub const NF_BR_PRI_FIRST: i32 = -2147483648;
pub const NF_BR_PRI_LAST: i32 = 2147483647;
pub const NF_BR_PRI_NAT_DST_BRIDGED: i32 = -300;
pub const NF_BR_PRI_NAT_DST_OTHER: i32 = 100;
pub const NF_BR_PRI_NAT_SRC: i32 = 300;
