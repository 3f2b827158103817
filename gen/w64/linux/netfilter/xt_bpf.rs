// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_bpf.h

#[repr(C)]
pub struct xt_bpf_info {
    pub bpf_program_num_elem: u16,
    pub bpf_program: [super::sock_filter; 64],
    pub filter: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct xt_bpf_info_v1 {
    pub mode: u16,
    pub bpf_program_num_elem: u16,
    pub fd: i32,
    pub anon0: super::xt_bpf_info_v1_anon0,
    pub filter: *mut core::ffi::c_void,
}

records! {
    xt_bpf_info: size 528, align 8;
    xt_bpf_info_v1: size 528, align 8;
}
