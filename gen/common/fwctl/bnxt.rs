// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! fwctl/bnxt.h

pub const FWCTL_BNXT_INLINE_COMMANDS: i32 = 0;
pub const FWCTL_BNXT_QUERY_COMMANDS: i32 = 1;
pub const FWCTL_BNXT_SEND_COMMANDS: i32 = 2;

#[repr(C)]
pub struct fwctl_info_bnxt {
    pub uctx_caps: u32,
}

records! {
    fwctl_info_bnxt: size 4, align 4;
}
