// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pps_gen.h

pub const PPS_GEN_EVENT_MISSEDPULSE: i32 = 1;

#[repr(C)]
pub struct pps_gen_event {
    pub event: u32,
    pub sequence: u32,
}

records! {
    pps_gen_event: size 8, align 4;
}
