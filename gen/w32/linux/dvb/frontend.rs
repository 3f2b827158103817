// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/frontend.h

pub const FE_GET_PROPERTY: u32 = 0x80086f53;
pub const FE_SET_PROPERTY: u32 = 0x40086f52;

#[repr(C)]
pub struct dtv_properties {
    pub num: u32,
    pub props: *mut dtv_property,
}

#[repr(C, packed)]
pub struct dtv_property {
    pub cmd: u32,
    pub reserved: [u32; 3],
    pub u: dtv_property_u,
    pub result: i32,
}

#[repr(C)]
pub union dtv_property_u {
    pub data: u32,
    pub st: super::dtv_fe_stats,
    pub buffer: dtv_property_u_buffer,
}

#[repr(C)]
pub struct dtv_property_u_buffer {
    pub data: [u8; 32],
    pub len: u32,
    pub reserved1: [u32; 3],
    pub reserved2: *mut core::ffi::c_void,
}

records! {
    dtv_properties: size 8, align 4;
    dtv_property: size 72, align 1;
    dtv_property_u: size 52, align 4;
    dtv_property_u_buffer: size 52, align 4;
}
