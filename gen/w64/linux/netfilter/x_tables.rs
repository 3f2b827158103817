// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/x_tables.h

#[repr(C)]
pub struct xt_entry_match {
    pub u: xt_entry_match_u,
    pub data: [u8; 0],
}

#[repr(C)]
pub union xt_entry_match_u {
    pub user: super::xt_entry_match_u_user,
    pub kernel: xt_entry_match_u_kernel,
    pub match_size: u16,
}

#[repr(C)]
pub struct xt_entry_match_u_kernel {
    pub match_size: u16,
    pub r#match: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct xt_entry_target {
    pub u: xt_entry_target_u,
    pub data: [u8; 0],
}

#[repr(C)]
pub union xt_entry_target_u {
    pub user: super::xt_entry_target_u_user,
    pub kernel: xt_entry_target_u_kernel,
    pub target_size: u16,
}

#[repr(C)]
pub struct xt_entry_target_u_kernel {
    pub target_size: u16,
    pub target: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct xt_error_target {
    pub target: xt_entry_target,
    pub errorname: [core::ffi::c_char; 30],
}

#[repr(C)]
pub struct xt_standard_target {
    pub target: xt_entry_target,
    pub verdict: i32,
}

records! {
    xt_entry_match: size 32, align 8;
    xt_entry_match_u: size 32, align 8;
    xt_entry_match_u_kernel: size 16, align 8;
    xt_entry_target: size 32, align 8;
    xt_entry_target_u: size 32, align 8;
    xt_entry_target_u_kernel: size 16, align 8;
    xt_error_target: size 64, align 8;
    xt_standard_target: size 40, align 8;
}
