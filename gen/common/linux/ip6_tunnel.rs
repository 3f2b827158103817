// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ip6_tunnel.h

pub const IP6_TNL_F_ALLOW_LOCAL_REMOTE: i32 = 0x40;
pub const IP6_TNL_F_IGN_ENCAP_LIMIT: i32 = 0x1;
pub const IP6_TNL_F_MIP6_DEV: i32 = 0x8;
pub const IP6_TNL_F_RCV_DSCP_COPY: i32 = 0x10;
pub const IP6_TNL_F_USE_ORIG_FLOWLABEL: i32 = 0x4;
pub const IP6_TNL_F_USE_ORIG_FWMARK: i32 = 0x20;
pub const IP6_TNL_F_USE_ORIG_TCLASS: i32 = 0x2;
pub const IPV6_DEFAULT_TNL_ENCAP_LIMIT: i32 = 4;
pub const IPV6_TLV_TNL_ENCAP_LIMIT: i32 = 4;

#[repr(C)]
pub struct ip6_tnl_parm {
    pub name: [core::ffi::c_char; 16],
    pub link: i32,
    pub proto: u8,
    pub encap_limit: u8,
    pub hop_limit: u8,
    pub flowinfo: u32,
    pub flags: u32,
    pub laddr: super::in6_addr,
    pub raddr: super::in6_addr,
}

#[repr(C)]
pub struct ip6_tnl_parm2 {
    pub name: [core::ffi::c_char; 16],
    pub link: i32,
    pub proto: u8,
    pub encap_limit: u8,
    pub hop_limit: u8,
    pub flowinfo: u32,
    pub flags: u32,
    pub laddr: super::in6_addr,
    pub raddr: super::in6_addr,
    pub i_flags: u16,
    pub o_flags: u16,
    pub i_key: u32,
    pub o_key: u32,
}

records! {
    ip6_tnl_parm: size 64, align 4;
    ip6_tnl_parm2: size 76, align 4;
}
