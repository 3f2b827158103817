// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_gate.h

pub const TCA_GATE_BASE_TIME: i32 = 6;
pub const TCA_GATE_CLOCKID: i32 = 10;
pub const TCA_GATE_CYCLE_TIME: i32 = 7;
pub const TCA_GATE_CYCLE_TIME_EXT: i32 = 8;
pub const TCA_GATE_ENTRY_GATE: i32 = 2;
pub const TCA_GATE_ENTRY_INDEX: i32 = 1;
pub const TCA_GATE_ENTRY_INTERVAL: i32 = 3;
pub const TCA_GATE_ENTRY_IPV: i32 = 4;
pub const TCA_GATE_ENTRY_LIST: i32 = 5;
pub const TCA_GATE_ENTRY_MAX: i32 = 5;
pub const TCA_GATE_ENTRY_MAX_OCTETS: i32 = 5;
pub const TCA_GATE_ENTRY_UNSPEC: i32 = 0;
pub const TCA_GATE_FLAGS: i32 = 9;
pub const TCA_GATE_MAX: i32 = 10;
pub const TCA_GATE_ONE_ENTRY: i32 = 1;
pub const TCA_GATE_ONE_ENTRY_MAX: i32 = 1;
pub const TCA_GATE_ONE_ENTRY_UNSPEC: i32 = 0;
pub const TCA_GATE_PAD: i32 = 3;
pub const TCA_GATE_PARMS: i32 = 2;
pub const TCA_GATE_PRIORITY: i32 = 4;
pub const TCA_GATE_TM: i32 = 1;
pub const TCA_GATE_UNSPEC: i32 = 0;
pub const __TCA_GATE_ENTRY_MAX: i32 = 6;
pub const __TCA_GATE_MAX: i32 = 11;
pub const __TCA_GATE_ONE_ENTRY_MAX: i32 = 2;

#[repr(C)]
pub struct tc_gate {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
}

records! {
    tc_gate: size 20, align 4;
}
