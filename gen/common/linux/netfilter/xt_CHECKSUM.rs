// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_CHECKSUM.h

pub const XT_CHECKSUM_OP_FILL: i32 = 0x1;

#[repr(C)]
pub struct xt_CHECKSUM_info {
    pub operation: u8,
}

records! {
    xt_CHECKSUM_info: size 1, align 1;
}
