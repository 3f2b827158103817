// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_fc.h

pub const EXTENDED_SAP: i32 = 0xaa;
pub const FC_ALEN: i32 = 6;
pub const FC_HLEN: u32 = 20;
pub const FC_ID_LEN: i32 = 3;
pub const UI_CMD: i32 = 0x3;

#[repr(C)]
pub struct fch_hdr {
    pub daddr: [u8; 6],
    pub saddr: [u8; 6],
}

#[repr(C)]
pub struct fcllc {
    pub dsap: u8,
    pub ssap: u8,
    pub llc: u8,
    pub protid: [u8; 3],
    pub ethertype: u16,
}

records! {
    fch_hdr: size 12, align 1;
    fcllc: size 8, align 2;
}
