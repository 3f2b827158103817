// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vm_sockets_diag.h

#[repr(C)]
pub struct vsock_diag_msg {
    pub vdiag_family: u8,
    pub vdiag_type: u8,
    pub vdiag_state: u8,
    pub vdiag_shutdown: u8,
    pub vdiag_src_cid: u32,
    pub vdiag_src_port: u32,
    pub vdiag_dst_cid: u32,
    pub vdiag_dst_port: u32,
    pub vdiag_ino: u32,
    pub vdiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct vsock_diag_req {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub pad: u16,
    pub vdiag_states: u32,
    pub vdiag_ino: u32,
    pub vdiag_show: u32,
    pub vdiag_cookie: [u32; 2],
}

records! {
    vsock_diag_msg: size 32, align 4;
    vsock_diag_req: size 24, align 4;
}
