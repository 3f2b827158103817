// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_pppol2tp.h

pub const PPPOL2TP_MSG_CONTROL: i32 = 2;
pub const PPPOL2TP_MSG_DATA: i32 = 8;
pub const PPPOL2TP_MSG_DEBUG: i32 = 1;
pub const PPPOL2TP_MSG_SEQ: i32 = 4;
pub const PPPOL2TP_SO_DEBUG: i32 = 1;
pub const PPPOL2TP_SO_LNSMODE: i32 = 4;
pub const PPPOL2TP_SO_RECVSEQ: i32 = 2;
pub const PPPOL2TP_SO_REORDERTO: i32 = 5;
pub const PPPOL2TP_SO_SENDSEQ: i32 = 3;

#[repr(C)]
pub struct pppol2tp_addr {
    pub pid: i32,
    pub fd: i32,
    pub addr: super::sockaddr_in,
    pub s_tunnel: u16,
    pub s_session: u16,
    pub d_tunnel: u16,
    pub d_session: u16,
}

#[repr(C)]
pub struct pppol2tpin6_addr {
    pub pid: i32,
    pub fd: i32,
    pub s_tunnel: u16,
    pub s_session: u16,
    pub d_tunnel: u16,
    pub d_session: u16,
    pub addr: super::sockaddr_in6,
}

#[repr(C)]
pub struct pppol2tpv3_addr {
    pub pid: i32,
    pub fd: i32,
    pub addr: super::sockaddr_in,
    pub s_tunnel: u32,
    pub s_session: u32,
    pub d_tunnel: u32,
    pub d_session: u32,
}

#[repr(C)]
pub struct pppol2tpv3in6_addr {
    pub pid: i32,
    pub fd: i32,
    pub s_tunnel: u32,
    pub s_session: u32,
    pub d_tunnel: u32,
    pub d_session: u32,
    pub addr: super::sockaddr_in6,
}

records! {
    pppol2tp_addr: size 32, align 4;
    pppol2tpin6_addr: size 44, align 4;
    pppol2tpv3_addr: size 40, align 4;
    pppol2tpv3in6_addr: size 52, align 4;
}
