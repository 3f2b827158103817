// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_ematch/tc_em_ipt.h

pub const TCA_EM_IPT_HOOK: i32 = 1;
pub const TCA_EM_IPT_MATCH_DATA: i32 = 5;
pub const TCA_EM_IPT_MATCH_NAME: i32 = 2;
pub const TCA_EM_IPT_MATCH_REVISION: i32 = 3;
pub const TCA_EM_IPT_MAX: i32 = 5;
pub const TCA_EM_IPT_NFPROTO: i32 = 4;
pub const TCA_EM_IPT_UNSPEC: i32 = 0;
pub const __TCA_EM_IPT_MAX: i32 = 6;
