// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_vlan.h

pub const ADD_VLAN_CMD: i32 = 0;
pub const DEL_VLAN_CMD: i32 = 1;
pub const GET_VLAN_EGRESS_PRIORITY_CMD: i32 = 5;
pub const GET_VLAN_INGRESS_PRIORITY_CMD: i32 = 4;
pub const GET_VLAN_REALDEV_NAME_CMD: i32 = 8;
pub const GET_VLAN_VID_CMD: i32 = 9;
pub const SET_VLAN_EGRESS_PRIORITY_CMD: i32 = 3;
pub const SET_VLAN_FLAG_CMD: i32 = 7;
pub const SET_VLAN_INGRESS_PRIORITY_CMD: i32 = 2;
pub const SET_VLAN_NAME_TYPE_CMD: i32 = 6;
pub const VLAN_FLAG_BRIDGE_BINDING: i32 = 16;
pub const VLAN_FLAG_GVRP: i32 = 2;
pub const VLAN_FLAG_LOOSE_BINDING: i32 = 4;
pub const VLAN_FLAG_MVRP: i32 = 8;
pub const VLAN_FLAG_REORDER_HDR: i32 = 1;
pub const VLAN_NAME_TYPE_HIGHEST: i32 = 4;
pub const VLAN_NAME_TYPE_PLUS_VID: i32 = 0;
pub const VLAN_NAME_TYPE_PLUS_VID_NO_PAD: i32 = 2;
pub const VLAN_NAME_TYPE_RAW_PLUS_VID: i32 = 1;
pub const VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD: i32 = 3;

#[repr(C)]
pub struct vlan_ioctl_args {
    pub cmd: i32,
    pub device1: [core::ffi::c_char; 24],
    pub u: vlan_ioctl_args_u,
    pub vlan_qos: i16,
}

#[repr(C)]
pub union vlan_ioctl_args_u {
    pub device2: [core::ffi::c_char; 24],
    pub VID: i32,
    pub skb_priority: u32,
    pub name_type: u32,
    pub bind_type: u32,
    pub flag: u32,
}

records! {
    vlan_ioctl_args: size 56, align 4;
    vlan_ioctl_args_u: size 24, align 4;
}
