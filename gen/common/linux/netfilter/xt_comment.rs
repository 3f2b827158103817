// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_comment.h

pub const XT_MAX_COMMENT_LEN: i32 = 256;

#[repr(C)]
pub struct xt_comment_info {
    pub comment: [core::ffi::c_char; 256],
}

records! {
    xt_comment_info: size 256, align 1;
}
