// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_owner.h

pub const XT_OWNER_GID: i32 = 2;
pub const XT_OWNER_MASK: i32 = 15;
pub const XT_OWNER_SOCKET: i32 = 4;
pub const XT_OWNER_SUPPL_GROUPS: i32 = 8;
pub const XT_OWNER_UID: i32 = 1;

#[repr(C)]
pub struct xt_owner_match_info {
    pub uid_min: u32,
    pub uid_max: u32,
    pub gid_min: u32,
    pub gid_max: u32,
    pub r#match: u8,
    pub invert: u8,
}

records! {
    xt_owner_match_info: size 20, align 4;
}
