// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uleds.h

pub const LED_MAX_NAME_SIZE: i32 = 64;

#[repr(C)]
pub struct uleds_user_dev {
    pub name: [core::ffi::c_char; 64],
    pub max_brightness: i32,
}

records! {
    uleds_user_dev: size 68, align 4;
}
