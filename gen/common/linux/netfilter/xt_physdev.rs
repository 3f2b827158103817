// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_physdev.h

pub const XT_PHYSDEV_OP_BRIDGED: i32 = 0x4;
pub const XT_PHYSDEV_OP_IN: i32 = 0x1;
pub const XT_PHYSDEV_OP_ISIN: i32 = 0x8;
pub const XT_PHYSDEV_OP_ISOUT: i32 = 0x10;
pub const XT_PHYSDEV_OP_MASK: i32 = 0x1f;
pub const XT_PHYSDEV_OP_OUT: i32 = 0x2;

#[repr(C)]
pub struct xt_physdev_info {
    pub physindev: [core::ffi::c_char; 16],
    pub in_mask: [core::ffi::c_char; 16],
    pub physoutdev: [core::ffi::c_char; 16],
    pub out_mask: [core::ffi::c_char; 16],
    pub invert: u8,
    pub bitmask: u8,
}

records! {
    xt_physdev_info: size 66, align 1;
}
