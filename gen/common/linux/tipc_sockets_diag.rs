// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tipc_sockets_diag.h

#[repr(C)]
pub struct tipc_sock_diag_req {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub pad: u16,
    pub tidiag_states: u32,
}

records! {
    tipc_sock_diag_req: size 8, align 4;
}
