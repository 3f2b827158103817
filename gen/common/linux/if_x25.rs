// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_x25.h

pub const X25_IFACE_CONNECT: i32 = 0x1;
pub const X25_IFACE_DATA: i32 = 0x0;
pub const X25_IFACE_DISCONNECT: i32 = 0x2;
pub const X25_IFACE_PARAMS: i32 = 0x3;
