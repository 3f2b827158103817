// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/agpgart.h

pub const AGPIOC_ALLOCATE: u32 = 0xc0044106;
pub const AGPIOC_BIND: u32 = 0x40044108;
pub const AGPIOC_INFO: u32 = 0x80044100;
pub const AGPIOC_PROTECT: u32 = 0x40044105;
pub const AGPIOC_RESERVE: u32 = 0x40044104;
pub const AGPIOC_SETUP: u32 = 0x40044103;
pub const AGPIOC_UNBIND: u32 = 0x40044109;

#[repr(C)]
pub struct _agp_allocate {
    pub key: i32,
    pub pg_count: usize,
    pub r#type: u32,
    pub physical: u32,
}

#[repr(C)]
pub struct _agp_bind {
    pub key: i32,
    pub pg_start: core::ffi::c_long,
}

#[repr(C)]
pub struct _agp_info {
    pub version: super::agp_version,
    pub bridge_id: u32,
    pub agp_mode: u32,
    pub aper_base: core::ffi::c_ulong,
    pub aper_size: usize,
    pub pg_total: usize,
    pub pg_system: usize,
    pub pg_used: usize,
}

#[repr(C)]
pub struct _agp_region {
    pub pid: i32,
    pub seg_count: usize,
    pub seg_list: *mut _agp_segment,
}

#[repr(C)]
pub struct _agp_segment {
    pub pg_start: core::ffi::c_long,
    pub pg_count: usize,
    pub prot: i32,
}

records! {
    _agp_allocate: size 16, align 4;
    _agp_bind: size 8, align 4;
    _agp_info: size 32, align 4;
    _agp_region: size 12, align 4;
    _agp_segment: size 12, align 4;
}
