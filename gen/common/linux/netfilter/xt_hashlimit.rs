// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_hashlimit.h

pub const XT_HASHLIMIT_BYTES: i32 = 32;
pub const XT_HASHLIMIT_BYTE_SHIFT: i32 = 4;
pub const XT_HASHLIMIT_HASH_DIP: i32 = 1;
pub const XT_HASHLIMIT_HASH_DPT: i32 = 2;
pub const XT_HASHLIMIT_HASH_SIP: i32 = 4;
pub const XT_HASHLIMIT_HASH_SPT: i32 = 8;
pub const XT_HASHLIMIT_INVERT: i32 = 16;
pub const XT_HASHLIMIT_RATE_MATCH: i32 = 64;
pub const XT_HASHLIMIT_SCALE: i32 = 10000;
pub const XT_HASHLIMIT_SCALE_v2: u64 = 1000000;

#[repr(C)]
pub struct hashlimit_cfg {
    pub mode: u32,
    pub avg: u32,
    pub burst: u32,
    pub size: u32,
    pub max: u32,
    pub gc_interval: u32,
    pub expire: u32,
}

#[repr(C)]
pub struct hashlimit_cfg1 {
    pub mode: u32,
    pub avg: u32,
    pub burst: u32,
    pub size: u32,
    pub max: u32,
    pub gc_interval: u32,
    pub expire: u32,
    pub srcmask: u8,
    pub dstmask: u8,
}

#[repr(C)]
pub struct hashlimit_cfg2 {
    pub avg: u64,
    pub burst: u64,
    pub mode: u32,
    pub size: u32,
    pub max: u32,
    pub gc_interval: u32,
    pub expire: u32,
    pub srcmask: u8,
    pub dstmask: u8,
}

#[repr(C)]
pub struct hashlimit_cfg3 {
    pub avg: u64,
    pub burst: u64,
    pub mode: u32,
    pub size: u32,
    pub max: u32,
    pub gc_interval: u32,
    pub expire: u32,
    pub interval: u32,
    pub srcmask: u8,
    pub dstmask: u8,
}

#[repr(C)]
pub struct xt_hashlimit_mtinfo2 {
    pub name: [core::ffi::c_char; 255],
    pub cfg: hashlimit_cfg2,
    pub hinfo: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct xt_hashlimit_mtinfo3 {
    pub name: [core::ffi::c_char; 255],
    pub cfg: hashlimit_cfg3,
    pub hinfo: *mut core::ffi::c_void,
}

records! {
    hashlimit_cfg: size 28, align 4;
    hashlimit_cfg1: size 32, align 4;
    hashlimit_cfg2: size 40, align 8;
    hashlimit_cfg3: size 48, align 8;
    xt_hashlimit_mtinfo2: size 304, align 8;
    xt_hashlimit_mtinfo3: size 312, align 8;
}
