// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_hook.h

pub const NFNLA_CHAIN_FAMILY: i32 = 2;
pub const NFNLA_CHAIN_MAX: i32 = 3;
pub const NFNLA_CHAIN_NAME: i32 = 3;
pub const NFNLA_CHAIN_TABLE: i32 = 1;
pub const NFNLA_CHAIN_UNSPEC: i32 = 0;
pub const NFNLA_HOOK_BPF_ID: i32 = 1;
pub const NFNLA_HOOK_BPF_MAX: i32 = 1;
pub const NFNLA_HOOK_BPF_UNSPEC: i32 = 0;
pub const NFNLA_HOOK_CHAIN_INFO: i32 = 6;
pub const NFNLA_HOOK_DEV: i32 = 3;
pub const NFNLA_HOOK_FUNCTION_NAME: i32 = 4;
pub const NFNLA_HOOK_HOOKNUM: i32 = 1;
pub const NFNLA_HOOK_INFO_DESC: i32 = 1;
pub const NFNLA_HOOK_INFO_MAX: i32 = 2;
pub const NFNLA_HOOK_INFO_TYPE: i32 = 2;
pub const NFNLA_HOOK_INFO_UNSPEC: i32 = 0;
pub const NFNLA_HOOK_MAX: i32 = 6;
pub const NFNLA_HOOK_MODULE_NAME: i32 = 5;
pub const NFNLA_HOOK_PRIORITY: i32 = 2;
pub const NFNLA_HOOK_UNSPEC: i32 = 0;
pub const NFNL_HOOK_TYPE_BPF: i32 = 2;
pub const NFNL_HOOK_TYPE_NFTABLES: i32 = 1;
pub const NFNL_HOOK_TYPE_NFT_FLOWTABLE: i32 = 3;
pub const NFNL_MSG_HOOK_GET: i32 = 0;
pub const NFNL_MSG_HOOK_MAX: i32 = 1;
pub const __NFNLA_CHAIN_MAX: i32 = 4;
pub const __NFNLA_HOOK_BPF_MAX: i32 = 2;
pub const __NFNLA_HOOK_INFO_MAX: i32 = 3;
pub const __NFNLA_HOOK_MAX: i32 = 7;
