// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atalk.h

pub const ATADDR_ANYNET: u32 = 0;
pub const ATADDR_ANYNODE: u32 = 0;
pub const ATADDR_ANYPORT: u32 = 0;
pub const ATADDR_BCAST: u32 = 255;
pub const ATPORT_FIRST: i32 = 1;
pub const ATPORT_LAST: i32 = 254;
pub const ATPORT_RESERVED: i32 = 128;
pub const DDP_MAXHOPS: i32 = 15;
pub const DDP_MAXSZ: i32 = 587;
pub const SIOCATALKDIFADDR: i32 = 0x89e0;

#[repr(C)]
pub struct atalk_addr {
    pub s_net: u16,
    pub s_node: u8,
}

#[repr(C)]
pub struct atalk_netrange {
    pub nr_phase: u8,
    pub nr_firstnet: u16,
    pub nr_lastnet: u16,
}

#[repr(C)]
pub struct sockaddr_at {
    pub sat_family: u16,
    pub sat_port: u8,
    pub sat_addr: atalk_addr,
    pub sat_zero: [core::ffi::c_char; 8],
}

records! {
    atalk_addr: size 4, align 2;
    atalk_netrange: size 6, align 2;
    sockaddr_at: size 16, align 2;
}
