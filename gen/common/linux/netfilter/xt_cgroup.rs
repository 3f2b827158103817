// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_cgroup.h

pub const XT_CGROUP_PATH_MAX: i32 = 512;

#[repr(C)]
pub struct xt_cgroup_info_v0 {
    pub id: u32,
    pub invert: u32,
}

#[repr(C)]
pub union xt_cgroup_info_v2_anon0 {
    pub path: [core::ffi::c_char; 512],
    pub classid: u32,
}

records! {
    xt_cgroup_info_v0: size 8, align 4;
    xt_cgroup_info_v2_anon0: size 512, align 4;
}
