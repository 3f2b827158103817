// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/in.h

#[repr(C)]
pub struct group_filter {
    pub anon0: group_filter_anon0,
}

#[repr(C)]
pub union group_filter_anon0 {
    pub anon0: group_filter_anon0_anon0,
    pub anon1: group_filter_anon0_anon1,
}

#[repr(C)]
pub struct group_filter_anon0_anon0 {
    pub gf_interface_aux: u32,
    pub gf_group_aux: super::__kernel_sockaddr_storage,
    pub gf_fmode_aux: u32,
    pub gf_numsrc_aux: u32,
    pub gf_slist: [super::__kernel_sockaddr_storage; 1],
}

#[repr(C)]
pub struct group_filter_anon0_anon1 {
    pub gf_interface: u32,
    pub gf_group: super::__kernel_sockaddr_storage,
    pub gf_fmode: u32,
    pub gf_numsrc: u32,
    pub gf_slist_flex: [super::__kernel_sockaddr_storage; 0],
}

#[repr(C)]
pub struct group_req {
    pub gr_interface: u32,
    pub gr_group: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct group_source_req {
    pub gsr_interface: u32,
    pub gsr_group: super::__kernel_sockaddr_storage,
    pub gsr_source: super::__kernel_sockaddr_storage,
}

records! {
    group_filter: size 272, align 8;
    group_filter_anon0: size 272, align 8;
    group_filter_anon0_anon0: size 272, align 8;
    group_filter_anon0_anon1: size 144, align 8;
    group_req: size 136, align 8;
    group_source_req: size 264, align 8;
}
