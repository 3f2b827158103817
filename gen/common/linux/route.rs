// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/route.h

pub const RTF_DYNAMIC: i32 = 0x10;
pub const RTF_GATEWAY: i32 = 0x2;
pub const RTF_HOST: i32 = 0x4;
pub const RTF_IRTT: i32 = 0x100;
pub const RTF_MODIFIED: i32 = 0x20;
pub const RTF_MSS: i32 = 64;
pub const RTF_MTU: i32 = 0x40;
pub const RTF_REINSTATE: i32 = 0x8;
pub const RTF_REJECT: i32 = 0x200;
pub const RTF_UP: i32 = 0x1;
pub const RTF_WINDOW: i32 = 0x80;
