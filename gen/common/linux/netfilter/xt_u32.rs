// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_u32.h

pub const XT_U32_AND: i32 = 0;
pub const XT_U32_AT: i32 = 3;
pub const XT_U32_LEFTSH: i32 = 1;
pub const XT_U32_MAXSIZE: i32 = 10;
pub const XT_U32_RIGHTSH: i32 = 2;
pub const _XT_U32_H: i32 = 1;

#[repr(C)]
pub struct xt_u32 {
    pub tests: [xt_u32_test; 11],
    pub ntests: u8,
    pub invert: u8,
}

#[repr(C)]
pub struct xt_u32_location_element {
    pub number: u32,
    pub nextop: u8,
}

#[repr(C)]
pub struct xt_u32_test {
    pub location: [xt_u32_location_element; 11],
    pub value: [xt_u32_value_element; 11],
    pub nnums: u8,
    pub nvalues: u8,
}

#[repr(C)]
pub struct xt_u32_value_element {
    pub min: u32,
    pub max: u32,
}

records! {
    xt_u32: size 1984, align 4;
    xt_u32_location_element: size 8, align 4;
    xt_u32_test: size 180, align 4;
    xt_u32_value_element: size 8, align 4;
}
