// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/mman.h

pub const MAP_DENYWRITE: i32 = 0x800;
pub const MAP_EXECUTABLE: i32 = 0x1000;
pub const MAP_GROWSDOWN: i32 = 0x100;
pub const MAP_LOCKED: i32 = 0x2000;
pub const MAP_NORESERVE: i32 = 0x4000;
pub const MCL_CURRENT: i32 = 1;
pub const MCL_FUTURE: i32 = 2;
pub const MCL_ONFAULT: i32 = 4;
pub const SHADOW_STACK_SET_MARKER: u64 = 0x2;
pub const SHADOW_STACK_SET_TOKEN: u64 = 0x1;
