// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink.h

pub const NFNETLINK_V0: i32 = 0;
pub const NFNLGRP_ACCT_QUOTA: i32 = 8;
pub const NFNLGRP_CONNTRACK_DESTROY: i32 = 3;
pub const NFNLGRP_CONNTRACK_EXP_DESTROY: i32 = 6;
pub const NFNLGRP_CONNTRACK_EXP_NEW: i32 = 4;
pub const NFNLGRP_CONNTRACK_EXP_UPDATE: i32 = 5;
pub const NFNLGRP_CONNTRACK_NEW: i32 = 1;
pub const NFNLGRP_CONNTRACK_UPDATE: i32 = 2;
pub const NFNLGRP_MAX: i32 = 9;
pub const NFNLGRP_NFTABLES: i32 = 7;
pub const NFNLGRP_NFTRACE: i32 = 9;
pub const NFNLGRP_NONE: i32 = 0;
pub const NFNL_BATCH_GENID: i32 = 1;
pub const NFNL_BATCH_MAX: i32 = 1;
pub const NFNL_BATCH_UNSPEC: i32 = 0;
pub const NFNL_MSG_BATCH_BEGIN: i32 = 16;
pub const NFNL_MSG_BATCH_END: i32 = 17;
pub const NFNL_SUBSYS_ACCT: i32 = 7;
pub const NFNL_SUBSYS_COUNT: i32 = 13;
pub const NFNL_SUBSYS_CTHELPER: i32 = 9;
pub const NFNL_SUBSYS_CTNETLINK: i32 = 1;
pub const NFNL_SUBSYS_CTNETLINK_EXP: i32 = 2;
pub const NFNL_SUBSYS_CTNETLINK_TIMEOUT: i32 = 8;
pub const NFNL_SUBSYS_HOOK: i32 = 12;
pub const NFNL_SUBSYS_IPSET: i32 = 6;
pub const NFNL_SUBSYS_NFTABLES: i32 = 10;
pub const NFNL_SUBSYS_NFT_COMPAT: i32 = 11;
pub const NFNL_SUBSYS_NONE: i32 = 0;
pub const NFNL_SUBSYS_OSF: i32 = 5;
pub const NFNL_SUBSYS_QUEUE: i32 = 3;
pub const NFNL_SUBSYS_ULOG: i32 = 4;
pub const __NFNLGRP_MAX: i32 = 10;
pub const __NFNL_BATCH_MAX: i32 = 2;

#[repr(C)]
pub struct nfgenmsg {
    pub nfgen_family: u8,
    pub version: u8,
    pub res_id: u16,
}

records! {
    nfgenmsg: size 4, align 2;
}
