// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_IDLETIMER.h

#[repr(C)]
pub struct idletimer_tg_info {
    pub timeout: u32,
    pub label: [core::ffi::c_char; 28],
    pub timer: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct idletimer_tg_info_v1 {
    pub timeout: u32,
    pub label: [core::ffi::c_char; 28],
    pub send_nl_msg: u8,
    pub timer_type: u8,
    pub timer: *mut core::ffi::c_void,
}

records! {
    idletimer_tg_info: size 40, align 8;
    idletimer_tg_info_v1: size 48, align 8;
}
