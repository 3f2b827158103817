// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_state.h

pub const XT_STATE_INVALID: i32 = 0x1;
pub const XT_STATE_UNTRACKED: i32 = 0x40;

#[repr(C)]
pub struct xt_state_info {
    pub statemask: u32,
}

records! {
    xt_state_info: size 4, align 4;
}
