// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netconf.h

pub const NETCONFA_ALL: i32 = -1;
pub const NETCONFA_BC_FORWARDING: i32 = 8;
pub const NETCONFA_FORCE_FORWARDING: i32 = 9;
pub const NETCONFA_FORWARDING: i32 = 2;
pub const NETCONFA_IFINDEX: i32 = 1;
pub const NETCONFA_IFINDEX_ALL: i32 = -1;
pub const NETCONFA_IFINDEX_DEFAULT: i32 = -2;
pub const NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN: i32 = 6;
pub const NETCONFA_INPUT: i32 = 7;
pub const NETCONFA_MAX: i32 = 9;
pub const NETCONFA_MC_FORWARDING: i32 = 4;
pub const NETCONFA_PROXY_NEIGH: i32 = 5;
pub const NETCONFA_RP_FILTER: i32 = 3;
pub const NETCONFA_UNSPEC: i32 = 0;
pub const __NETCONFA_MAX: i32 = 10;

#[repr(C)]
pub struct netconfmsg {
    pub ncm_family: u8,
}

records! {
    netconfmsg: size 1, align 1;
}
