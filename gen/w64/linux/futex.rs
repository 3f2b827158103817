// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/futex.h

#[repr(C)]
pub struct robust_list {
    pub next: *mut robust_list,
}

#[repr(C)]
pub struct robust_list_head {
    pub list: robust_list,
    pub futex_offset: core::ffi::c_long,
    pub list_op_pending: *mut robust_list,
}

records! {
    robust_list: size 8, align 8;
    robust_list_head: size 24, align 8;
}
