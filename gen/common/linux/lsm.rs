// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/lsm.h

pub const LSM_ATTR_CURRENT: i32 = 100;
pub const LSM_ATTR_EXEC: i32 = 101;
pub const LSM_ATTR_FSCREATE: i32 = 102;
pub const LSM_ATTR_KEYCREATE: i32 = 103;
pub const LSM_ATTR_PREV: i32 = 104;
pub const LSM_ATTR_SOCKCREATE: i32 = 105;
pub const LSM_ATTR_UNDEF: i32 = 0;
pub const LSM_FLAG_SINGLE: i32 = 0x1;
pub const LSM_ID_APPARMOR: i32 = 104;
pub const LSM_ID_BPF: i32 = 109;
pub const LSM_ID_CAPABILITY: i32 = 100;
pub const LSM_ID_EVM: i32 = 112;
pub const LSM_ID_IMA: i32 = 111;
pub const LSM_ID_IPE: i32 = 113;
pub const LSM_ID_LANDLOCK: i32 = 110;
pub const LSM_ID_LOADPIN: i32 = 106;
pub const LSM_ID_LOCKDOWN: i32 = 108;
pub const LSM_ID_SAFESETID: i32 = 107;
pub const LSM_ID_SELINUX: i32 = 101;
pub const LSM_ID_SMACK: i32 = 102;
pub const LSM_ID_TOMOYO: i32 = 103;
pub const LSM_ID_UNDEF: i32 = 0;
pub const LSM_ID_YAMA: i32 = 105;

#[repr(C)]
pub struct lsm_ctx {
    pub id: u64,
    pub flags: u64,
    pub len: u64,
    pub ctx_len: u64,
    pub ctx: [u8; 0],
}

records! {
    lsm_ctx: size 32, align 8;
}
