// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/udp.h

pub const TCP_ENCAP_ESPINTCP: i32 = 7;
pub const UDP_CORK: i32 = 1;
pub const UDP_ENCAP: i32 = 100;
pub const UDP_ENCAP_ESPINUDP: i32 = 2;
pub const UDP_ENCAP_ESPINUDP_NON_IKE: i32 = 1;
pub const UDP_ENCAP_GTP0: i32 = 4;
pub const UDP_ENCAP_GTP1U: i32 = 5;
pub const UDP_ENCAP_L2TPINUDP: i32 = 3;
pub const UDP_ENCAP_OVPNINUDP: i32 = 8;
pub const UDP_ENCAP_RXRPC: i32 = 6;
pub const UDP_GRO: i32 = 104;
pub const UDP_NO_CHECK6_RX: i32 = 102;
pub const UDP_NO_CHECK6_TX: i32 = 101;
pub const UDP_SEGMENT: i32 = 103;

#[repr(C)]
pub struct udphdr {
    pub source: u16,
    pub dest: u16,
    pub len: u16,
    pub check: u16,
}

records! {
    udphdr: size 8, align 2;
}
