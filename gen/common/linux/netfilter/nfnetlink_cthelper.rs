// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_cthelper.h

pub const NFCTH_MAX: i32 = 6;
pub const NFCTH_NAME: i32 = 1;
pub const NFCTH_POLICY: i32 = 4;
pub const NFCTH_POLICY_EXPECT_MAX: i32 = 2;
pub const NFCTH_POLICY_EXPECT_TIMEOUT: i32 = 3;
pub const NFCTH_POLICY_MAX: i32 = 3;
pub const NFCTH_POLICY_NAME: i32 = 1;
pub const NFCTH_POLICY_SET: i32 = 2;
pub const NFCTH_POLICY_SET1: i32 = 2;
pub const NFCTH_POLICY_SET2: i32 = 3;
pub const NFCTH_POLICY_SET3: i32 = 4;
pub const NFCTH_POLICY_SET4: i32 = 5;
pub const NFCTH_POLICY_SET_MAX: i32 = 5;
pub const NFCTH_POLICY_SET_NUM: i32 = 1;
pub const NFCTH_POLICY_SET_UNSPEC: i32 = 0;
pub const NFCTH_POLICY_UNSPEC: i32 = 0;
pub const NFCTH_PRIV_DATA_LEN: i32 = 5;
pub const NFCTH_QUEUE_NUM: i32 = 3;
pub const NFCTH_STATUS: i32 = 6;
pub const NFCTH_TUPLE: i32 = 2;
pub const NFCTH_TUPLE_L3PROTONUM: i32 = 1;
pub const NFCTH_TUPLE_L4PROTONUM: i32 = 2;
pub const NFCTH_TUPLE_MAX: i32 = 2;
pub const NFCTH_TUPLE_UNSPEC: i32 = 0;
pub const NFCTH_UNSPEC: i32 = 0;
pub const NFCT_HELPER_STATUS_DISABLED: i32 = 0;
pub const NFCT_HELPER_STATUS_ENABLED: i32 = 1;
pub const NFNL_MSG_CTHELPER_DEL: i32 = 2;
pub const NFNL_MSG_CTHELPER_GET: i32 = 1;
pub const NFNL_MSG_CTHELPER_MAX: i32 = 3;
pub const NFNL_MSG_CTHELPER_NEW: i32 = 0;
pub const __NFCTH_MAX: i32 = 7;
pub const __NFCTH_POLICY_MAX: i32 = 4;
pub const __NFCTH_POLICY_SET_MAX: i32 = 6;
pub const __NFCTH_TUPLE_MAX: i32 = 3;
