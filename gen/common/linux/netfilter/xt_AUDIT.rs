// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_AUDIT.h

pub const XT_AUDIT_TYPE_ACCEPT: i32 = 0;
pub const XT_AUDIT_TYPE_DROP: i32 = 1;
pub const XT_AUDIT_TYPE_MAX: i32 = 2;
pub const XT_AUDIT_TYPE_REJECT: i32 = 2;
pub const __XT_AUDIT_TYPE_MAX: i32 = 3;

#[repr(C)]
pub struct xt_audit_info {
    pub r#type: u8,
}

records! {
    xt_audit_info: size 1, align 1;
}
