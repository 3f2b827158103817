// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_RATEEST.h

#[repr(C, align(8))]
pub struct xt_rateest_target_info {
    pub name: [core::ffi::c_char; 16],
    pub interval: i8,
    pub ewma_log: u8,
    pub _pad0: [u8; 6],
    pub est: *mut core::ffi::c_void,
}

records! {
    xt_rateest_target_info: size 32, align 8;
}
