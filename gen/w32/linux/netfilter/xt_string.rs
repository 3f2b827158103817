// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_string.h

#[repr(C, align(8))]
pub struct xt_string_info {
    pub from_offset: u16,
    pub to_offset: u16,
    pub algo: [core::ffi::c_char; 16],
    pub pattern: [core::ffi::c_char; 128],
    pub patlen: u8,
    pub u: super::xt_string_info_u,
    pub config: *mut core::ffi::c_void,
}

records! {
    xt_string_info: size 160, align 8;
}
