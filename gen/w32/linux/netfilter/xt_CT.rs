// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_CT.h

#[repr(C, align(8))]
pub struct xt_ct_target_info {
    pub flags: u16,
    pub zone: u16,
    pub ct_events: u32,
    pub exp_events: u32,
    pub helper: [core::ffi::c_char; 16],
    pub _pad0: [u8; 4],
    pub ct: *mut core::ffi::c_void,
}

#[repr(C, align(8))]
pub struct xt_ct_target_info_v1 {
    pub flags: u16,
    pub zone: u16,
    pub ct_events: u32,
    pub exp_events: u32,
    pub helper: [core::ffi::c_char; 16],
    pub timeout: [core::ffi::c_char; 32],
    pub _pad0: [u8; 4],
    pub ct: *mut core::ffi::c_void,
}

records! {
    xt_ct_target_info: size 40, align 8;
    xt_ct_target_info_v1: size 72, align 8;
}
