// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/radeonfb.h

pub const FBIO_RADEON_GET_MIRROR: u32 = 0x80044003;
pub const FBIO_RADEON_SET_MIRROR: u32 = 0x40044004;
