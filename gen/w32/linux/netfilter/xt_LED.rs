// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_LED.h

#[repr(C, align(8))]
pub struct xt_led_info {
    pub id: [core::ffi::c_char; 27],
    pub always_blink: u8,
    pub delay: u32,
    pub internal_data: *mut core::ffi::c_void,
}

records! {
    xt_led_info: size 40, align 8;
}
