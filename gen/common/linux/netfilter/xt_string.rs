// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_string.h

pub const XT_STRING_FLAG_IGNORECASE: i32 = 2;
pub const XT_STRING_FLAG_INVERT: i32 = 1;
pub const XT_STRING_MAX_ALGO_NAME_SIZE: i32 = 16;
pub const XT_STRING_MAX_PATTERN_SIZE: i32 = 128;

#[repr(C)]
pub union xt_string_info_u {
    pub v0: xt_string_info_u_v0,
    pub v1: xt_string_info_u_v1,
}

#[repr(C)]
pub struct xt_string_info_u_v0 {
    pub invert: u8,
}

#[repr(C)]
pub struct xt_string_info_u_v1 {
    pub flags: u8,
}

records! {
    xt_string_info_u: size 1, align 1;
    xt_string_info_u_v0: size 1, align 1;
    xt_string_info_u_v1: size 1, align 1;
}
