// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_devgroup.h

pub const XT_DEVGROUP_INVERT_DST: i32 = 8;
pub const XT_DEVGROUP_INVERT_SRC: i32 = 2;
pub const XT_DEVGROUP_MATCH_DST: i32 = 4;
pub const XT_DEVGROUP_MATCH_SRC: i32 = 1;

#[repr(C)]
pub struct xt_devgroup_info {
    pub flags: u32,
    pub src_group: u32,
    pub src_mask: u32,
    pub dst_group: u32,
    pub dst_mask: u32,
}

records! {
    xt_devgroup_info: size 20, align 4;
}
