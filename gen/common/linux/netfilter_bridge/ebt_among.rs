// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_among.h

pub const EBT_AMONG_DST: i32 = 0x1;
pub const EBT_AMONG_DST_NEG: i32 = 0x1;
pub const EBT_AMONG_MATCH: &core::ffi::CStr = c"among";
pub const EBT_AMONG_SRC: i32 = 0x2;
pub const EBT_AMONG_SRC_NEG: i32 = 0x2;

#[repr(C)]
pub struct ebt_among_info {
    pub wh_dst_ofs: i32,
    pub wh_src_ofs: i32,
    pub bitmask: i32,
}

#[repr(C)]
pub struct ebt_mac_wormhash {
    pub table: [i32; 257],
    pub poolsize: i32,
    pub pool: [ebt_mac_wormhash_tuple; 0],
}

#[repr(C)]
pub struct ebt_mac_wormhash_tuple {
    pub cmp: [u32; 2],
    pub ip: u32,
}

records! {
    ebt_among_info: size 12, align 4;
    ebt_mac_wormhash: size 1032, align 4;
    ebt_mac_wormhash_tuple: size 12, align 4;
}
