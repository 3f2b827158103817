// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/agpgart.h

pub const AGPIOC_ACQUIRE: u32 = 0x4101;
pub const AGPIOC_BASE: i32 = 65;
pub const AGPIOC_CHIPSET_FLUSH: u32 = 0x410a;
pub const AGPIOC_DEALLOCATE: u32 = 0x40044107;
pub const AGPIOC_RELEASE: u32 = 0x4102;
pub const AGP_DEVICE: &core::ffi::CStr = c"/dev/agpgart";
pub const FALSE: i32 = 0;
pub const TRUE: i32 = 1;

#[repr(C)]
pub struct _agp_setup {
    pub agp_mode: u32,
}

#[repr(C)]
pub struct _agp_unbind {
    pub key: i32,
    pub priority: u32,
}

pub type agp_allocate = super::_agp_allocate;

pub type agp_bind = super::_agp_bind;

pub type agp_info = super::_agp_info;

pub type agp_region = super::_agp_region;

pub type agp_segment = super::_agp_segment;

pub type agp_setup = _agp_setup;

pub type agp_unbind = _agp_unbind;

#[repr(C)]
pub struct agp_version {
    pub major: u16,
    pub minor: u16,
}

records! {
    _agp_setup: size 4, align 4;
    _agp_unbind: size 8, align 4;
    agp_version: size 4, align 2;
}
