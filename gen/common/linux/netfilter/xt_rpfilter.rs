// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_rpfilter.h

pub const XT_RPFILTER_ACCEPT_LOCAL: i32 = 4;
pub const XT_RPFILTER_INVERT: i32 = 8;
pub const XT_RPFILTER_LOOSE: i32 = 1;
pub const XT_RPFILTER_VALID_MARK: i32 = 2;

#[repr(C)]
pub struct xt_rpfilter_info {
    pub flags: u8,
}

records! {
    xt_rpfilter_info: size 1, align 1;
}
