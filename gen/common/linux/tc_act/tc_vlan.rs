// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_vlan.h

pub const TCA_VLAN_ACT_MODIFY: i32 = 3;
pub const TCA_VLAN_ACT_POP: i32 = 1;
pub const TCA_VLAN_ACT_POP_ETH: i32 = 4;
pub const TCA_VLAN_ACT_PUSH: i32 = 2;
pub const TCA_VLAN_ACT_PUSH_ETH: i32 = 5;
pub const TCA_VLAN_MAX: i32 = 8;
pub const TCA_VLAN_PAD: i32 = 5;
pub const TCA_VLAN_PARMS: i32 = 2;
pub const TCA_VLAN_PUSH_ETH_DST: i32 = 7;
pub const TCA_VLAN_PUSH_ETH_SRC: i32 = 8;
pub const TCA_VLAN_PUSH_VLAN_ID: i32 = 3;
pub const TCA_VLAN_PUSH_VLAN_PRIORITY: i32 = 6;
pub const TCA_VLAN_PUSH_VLAN_PROTOCOL: i32 = 4;
pub const TCA_VLAN_TM: i32 = 1;
pub const TCA_VLAN_UNSPEC: i32 = 0;
pub const __TCA_VLAN_MAX: i32 = 9;

#[repr(C)]
pub struct tc_vlan {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub v_action: i32,
}

records! {
    tc_vlan: size 24, align 4;
}
