// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_l2tp.h

pub const XT_L2TP_SID: i32 = 2;
pub const XT_L2TP_TID: i32 = 1;
pub const XT_L2TP_TYPE: i32 = 8;
pub const XT_L2TP_TYPE_CONTROL: i32 = 0;
pub const XT_L2TP_TYPE_DATA: i32 = 1;
pub const XT_L2TP_VERSION: i32 = 4;

#[repr(C)]
pub struct xt_l2tp_info {
    pub tid: u32,
    pub sid: u32,
    pub version: u8,
    pub r#type: u8,
    pub flags: u8,
}

records! {
    xt_l2tp_info: size 12, align 4;
}
