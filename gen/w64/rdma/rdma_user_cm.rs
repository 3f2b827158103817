// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_cm.h

#[repr(C)]
pub struct rdma_ucm_bind {
    pub id: u32,
    pub addr_size: u16,
    pub reserved: u16,
    pub addr: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct rdma_ucm_resolve_addr {
    pub id: u32,
    pub timeout_ms: u32,
    pub src_size: u16,
    pub dst_size: u16,
    pub reserved: u32,
    pub src_addr: super::__kernel_sockaddr_storage,
    pub dst_addr: super::__kernel_sockaddr_storage,
}

records! {
    rdma_ucm_bind: size 136, align 8;
    rdma_ucm_resolve_addr: size 272, align 8;
}
