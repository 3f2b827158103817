// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/selinux_netlink.h

pub const SELNLGRP_AVC: i32 = 1;
pub const SELNLGRP_MAX: i32 = 1;
pub const SELNLGRP_NONE: i32 = 0;
pub const SELNL_GRP_ALL: u32 = 0xffffffff;
pub const SELNL_GRP_AVC: i32 = 0x1;
pub const SELNL_GRP_NONE: i32 = 0x0;
pub const SELNL_MSG_BASE: i32 = 0x10;
pub const SELNL_MSG_MAX: i32 = 18;
pub const SELNL_MSG_POLICYLOAD: i32 = 17;
pub const SELNL_MSG_SETENFORCE: i32 = 16;
pub const __SELNLGRP_MAX: i32 = 2;

#[repr(C)]
pub struct selnl_msg_policyload {
    pub seqno: u32,
}

#[repr(C)]
pub struct selnl_msg_setenforce {
    pub val: i32,
}

records! {
    selnl_msg_policyload: size 4, align 4;
    selnl_msg_setenforce: size 4, align 4;
}
