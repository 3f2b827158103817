// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_cgroup.h

#[repr(C, align(8))]
pub struct xt_cgroup_info_v1 {
    pub has_path: u8,
    pub has_classid: u8,
    pub invert_path: u8,
    pub invert_classid: u8,
    pub path: [core::ffi::c_char; 4096],
    pub classid: u32,
    pub r#priv: *mut core::ffi::c_void,
}

#[repr(C, align(8))]
pub struct xt_cgroup_info_v2 {
    pub has_path: u8,
    pub has_classid: u8,
    pub invert_path: u8,
    pub invert_classid: u8,
    pub anon0: super::xt_cgroup_info_v2_anon0,
    pub _pad0: [u8; 4],
    pub r#priv: *mut core::ffi::c_void,
}

records! {
    xt_cgroup_info_v1: size 4112, align 8;
    xt_cgroup_info_v2: size 528, align 8;
}
