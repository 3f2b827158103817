// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/arcfb.h

pub const FBIO_GETCONTROL2: u32 = 0x80084689;
