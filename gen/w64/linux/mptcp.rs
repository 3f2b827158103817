// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mptcp.h

#[repr(C)]
pub struct mptcp_subflow_addrs {
    pub anon0: mptcp_subflow_addrs_anon0,
    pub anon1: mptcp_subflow_addrs_anon1,
}

#[repr(C)]
pub union mptcp_subflow_addrs_anon0 {
    pub sa_family: u16,
    pub sa_local: super::sockaddr,
    pub sin_local: super::sockaddr_in,
    pub sin6_local: super::sockaddr_in6,
    pub ss_local: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub union mptcp_subflow_addrs_anon1 {
    pub sa_remote: super::sockaddr,
    pub sin_remote: super::sockaddr_in,
    pub sin6_remote: super::sockaddr_in6,
    pub ss_remote: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct mptcp_subflow_info {
    pub id: u32,
    pub addrs: mptcp_subflow_addrs,
}

records! {
    mptcp_subflow_addrs: size 256, align 8;
    mptcp_subflow_addrs_anon0: size 128, align 8;
    mptcp_subflow_addrs_anon1: size 128, align 8;
    mptcp_subflow_info: size 264, align 8;
}
