// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_set.h

pub const IPSET_DST: i32 = 0x2;
pub const IPSET_MATCH_INV: i32 = 0x4;
pub const IPSET_SRC: i32 = 0x1;

#[repr(C)]
pub struct xt_set_info {
    pub index: u16,
    pub dim: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct xt_set_info_match_v0 {
    pub match_set: xt_set_info_v0,
}

#[repr(C)]
pub struct xt_set_info_match_v1 {
    pub match_set: xt_set_info,
}

#[repr(C)]
pub struct xt_set_info_match_v3 {
    pub match_set: xt_set_info,
    pub packets: super::ip_set_counter_match0,
    pub bytes: super::ip_set_counter_match0,
    pub flags: u32,
}

#[repr(C)]
pub struct xt_set_info_match_v4 {
    pub match_set: xt_set_info,
    pub packets: super::ip_set_counter_match,
    pub bytes: super::ip_set_counter_match,
    pub flags: u32,
}

#[repr(C)]
pub struct xt_set_info_target_v0 {
    pub add_set: xt_set_info_v0,
    pub del_set: xt_set_info_v0,
}

#[repr(C)]
pub struct xt_set_info_target_v1 {
    pub add_set: xt_set_info,
    pub del_set: xt_set_info,
}

#[repr(C)]
pub struct xt_set_info_target_v2 {
    pub add_set: xt_set_info,
    pub del_set: xt_set_info,
    pub flags: u32,
    pub timeout: u32,
}

#[repr(C)]
pub struct xt_set_info_target_v3 {
    pub add_set: xt_set_info,
    pub del_set: xt_set_info,
    pub map_set: xt_set_info,
    pub flags: u32,
    pub timeout: u32,
}

#[repr(C)]
pub struct xt_set_info_v0 {
    pub index: u16,
    pub u: xt_set_info_v0_u,
}

#[repr(C)]
pub union xt_set_info_v0_u {
    pub flags: [u32; 7],
    pub compat: xt_set_info_v0_u_compat,
}

#[repr(C)]
pub struct xt_set_info_v0_u_compat {
    pub __flags: [u32; 6],
    pub dim: u8,
    pub flags: u8,
}

records! {
    xt_set_info: size 4, align 2;
    xt_set_info_match_v0: size 32, align 4;
    xt_set_info_match_v1: size 4, align 2;
    xt_set_info_match_v3: size 48, align 8;
    xt_set_info_match_v4: size 48, align 8;
    xt_set_info_target_v0: size 64, align 4;
    xt_set_info_target_v1: size 8, align 2;
    xt_set_info_target_v2: size 16, align 4;
    xt_set_info_target_v3: size 20, align 4;
    xt_set_info_v0: size 32, align 4;
    xt_set_info_v0_u: size 28, align 4;
    xt_set_info_v0_u_compat: size 28, align 4;
}
