// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sctp.h

#[repr(C)]
pub struct sctp_getaddrs_old {
    pub assoc_id: i32,
    pub addr_num: i32,
    pub addrs: *mut super::sockaddr,
}

#[repr(C)]
pub struct sctp_paddr_change {
    pub spc_type: u16,
    pub spc_flags: u16,
    pub spc_length: u32,
    pub spc_aaddr: super::__kernel_sockaddr_storage,
    pub spc_state: i32,
    pub spc_error: i32,
    pub spc_assoc_id: i32,
}

#[repr(C)]
pub struct sctp_paddrinfo {
    pub spinfo_assoc_id: i32,
    pub spinfo_address: super::__kernel_sockaddr_storage,
    pub spinfo_state: i32,
    pub spinfo_cwnd: u32,
    pub spinfo_srtt: u32,
    pub spinfo_rto: u32,
    pub spinfo_mtu: u32,
}

#[repr(C)]
pub struct sctp_paddrparams {
    pub spp_assoc_id: i32,
    pub spp_address: super::__kernel_sockaddr_storage,
    pub spp_hbinterval: u32,
    pub spp_pathmaxrxt: u16,
    pub spp_pathmtu: [u8; 4],
    pub spp_sackdelay: [u8; 4],
    pub spp_flags: [u8; 4],
    pub spp_ipv6_flowlabel: [u8; 4],
    pub spp_dscp: u8,
}

#[repr(C)]
pub struct sctp_paddrthlds {
    pub spt_assoc_id: i32,
    pub spt_address: super::__kernel_sockaddr_storage,
    pub spt_pathmaxrxt: u16,
    pub spt_pathpfthld: u16,
}

#[repr(C)]
pub struct sctp_paddrthlds_v2 {
    pub spt_assoc_id: i32,
    pub spt_address: super::__kernel_sockaddr_storage,
    pub spt_pathmaxrxt: u16,
    pub spt_pathpfthld: u16,
    pub spt_pathcpthld: u16,
}

#[repr(C)]
pub struct sctp_prim {
    pub ssp_assoc_id: i32,
    pub ssp_addr: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct sctp_probeinterval {
    pub spi_assoc_id: i32,
    pub spi_address: super::__kernel_sockaddr_storage,
    pub spi_interval: u32,
}

#[repr(C)]
pub struct sctp_setpeerprim {
    pub sspp_assoc_id: i32,
    pub sspp_addr: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct sctp_udpencaps {
    pub sue_assoc_id: i32,
    pub sue_address: super::__kernel_sockaddr_storage,
    pub sue_port: u16,
}

records! {
    sctp_getaddrs_old: size 12, align 4;
    sctp_paddr_change: size 148, align 4;
    sctp_paddrinfo: size 152, align 4;
    sctp_paddrparams: size 156, align 4;
    sctp_paddrthlds: size 136, align 4;
    sctp_paddrthlds_v2: size 140, align 4;
    sctp_prim: size 132, align 4;
    sctp_probeinterval: size 136, align 4;
    sctp_setpeerprim: size 132, align 4;
    sctp_udpencaps: size 136, align 4;
}
