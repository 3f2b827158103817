// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_connbytes.h

pub const XT_CONNBYTES_AVGPKT: i32 = 2;
pub const XT_CONNBYTES_BYTES: i32 = 1;
pub const XT_CONNBYTES_DIR_BOTH: i32 = 2;
pub const XT_CONNBYTES_DIR_ORIGINAL: i32 = 0;
pub const XT_CONNBYTES_DIR_REPLY: i32 = 1;
pub const XT_CONNBYTES_PKTS: i32 = 0;

#[repr(C)]
pub struct xt_connbytes_info {
    pub count: xt_connbytes_info_count,
    pub what: u8,
    pub direction: u8,
}

#[repr(C)]
pub struct xt_connbytes_info_count {
    pub from: u64,
    pub to: u64,
}

records! {
    xt_connbytes_info: size 24, align 8;
    xt_connbytes_info_count: size 16, align 8;
}
