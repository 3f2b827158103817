// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_osf.h

pub const XT_OSF_GENRE: i32 = 1;
pub const XT_OSF_INVERT: i32 = 8;
pub const XT_OSF_LOG: i32 = 4;
pub const XT_OSF_LOGLEVEL_ALL: i32 = 0;
pub const XT_OSF_LOGLEVEL_ALL_KNOWN: i32 = 2;
pub const XT_OSF_LOGLEVEL_FIRST: i32 = 1;
pub const XT_OSF_TTL: i32 = 2;
pub const XT_OSF_TTL_LESS: i32 = 1;
pub const XT_OSF_TTL_NOCHECK: i32 = 2;
pub const XT_OSF_TTL_TRUE: i32 = 0;

pub type xt_osf_info = super::nf_osf_info;

pub type xt_osf_nlmsg = super::nf_osf_nlmsg;

pub type xt_osf_opt = super::nf_osf_opt;

pub type xt_osf_user_finger = super::nf_osf_user_finger;

pub type xt_osf_wc = super::nf_osf_wc;
