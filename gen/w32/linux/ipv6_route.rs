// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipv6_route.h

#[repr(C)]
pub struct in6_rtmsg {
    pub rtmsg_dst: super::in6_addr,
    pub rtmsg_src: super::in6_addr,
    pub rtmsg_gateway: super::in6_addr,
    pub rtmsg_type: u32,
    pub rtmsg_dst_len: u16,
    pub rtmsg_src_len: u16,
    pub rtmsg_metric: u32,
    pub rtmsg_info: core::ffi::c_ulong,
    pub rtmsg_flags: u32,
    pub rtmsg_ifindex: i32,
}

records! {
    in6_rtmsg: size 72, align 4;
}
