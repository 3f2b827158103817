// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/counter/microchip-tcb-capture.h

pub const COUNTER_MCHP_EVCHN_CV: i32 = 0;
pub const COUNTER_MCHP_EVCHN_RA: i32 = 0;
pub const COUNTER_MCHP_EVCHN_RB: i32 = 1;
pub const COUNTER_MCHP_EVCHN_RC: i32 = 2;
pub const COUNTER_MCHP_EXCAP_RA: i32 = 0;
pub const COUNTER_MCHP_EXCAP_RB: i32 = 1;
