// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_pedit.h

pub const TCA_PEDIT_CMD_MAX: i32 = 1;
pub const TCA_PEDIT_HDR_TYPE_MAX: i32 = 5;
pub const TCA_PEDIT_KEYS_EX: i32 = 5;
pub const TCA_PEDIT_KEY_EX: i32 = 6;
pub const TCA_PEDIT_KEY_EX_CMD: i32 = 2;
pub const TCA_PEDIT_KEY_EX_CMD_ADD: i32 = 1;
pub const TCA_PEDIT_KEY_EX_CMD_SET: i32 = 0;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_ETH: i32 = 1;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_IP4: i32 = 2;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_IP6: i32 = 3;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK: i32 = 0;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_TCP: i32 = 4;
pub const TCA_PEDIT_KEY_EX_HDR_TYPE_UDP: i32 = 5;
pub const TCA_PEDIT_KEY_EX_HTYPE: i32 = 1;
pub const TCA_PEDIT_KEY_EX_MAX: i32 = 2;
pub const TCA_PEDIT_MAX: i32 = 6;
pub const TCA_PEDIT_PAD: i32 = 3;
pub const TCA_PEDIT_PARMS: i32 = 2;
pub const TCA_PEDIT_PARMS_EX: i32 = 4;
pub const TCA_PEDIT_TM: i32 = 1;
pub const TCA_PEDIT_UNSPEC: i32 = 0;
pub const __PEDIT_CMD_MAX: i32 = 2;
pub const __PEDIT_HDR_TYPE_MAX: i32 = 6;
pub const __TCA_PEDIT_KEY_EX_MAX: i32 = 3;
pub const __TCA_PEDIT_MAX: i32 = 7;

pub type tc_pedit = tc_pedit_sel;

#[repr(C)]
pub struct tc_pedit_key {
    pub mask: u32,
    pub val: u32,
    pub off: u32,
    pub at: u32,
    pub offmask: u32,
    pub shift: u32,
}

#[repr(C)]
pub struct tc_pedit_sel {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub nkeys: u8,
    pub flags: u8,
    pub keys: [tc_pedit_key; 0],
}

records! {
    tc_pedit_key: size 24, align 4;
    tc_pedit_sel: size 24, align 4;
}
