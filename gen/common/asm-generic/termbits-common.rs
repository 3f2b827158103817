// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/termbits-common.h

pub const ADDRB: i32 = 0x20000000;
pub const B0: i32 = 0x0;
pub const B110: i32 = 0x3;
pub const B1200: i32 = 0x9;
pub const B134: i32 = 0x4;
pub const B150: i32 = 0x5;
pub const B1800: i32 = 0xa;
pub const B19200: i32 = 0xe;
pub const B200: i32 = 0x6;
pub const B2400: i32 = 0xb;
pub const B300: i32 = 0x7;
pub const B38400: i32 = 0xf;
pub const B4800: i32 = 0xc;
pub const B50: i32 = 0x1;
pub const B600: i32 = 0x8;
pub const B75: i32 = 0x2;
pub const B9600: i32 = 0xd;
pub const BRKINT: i32 = 0x2;
pub const CMSPAR: i32 = 0x40000000;
pub const CRTSCTS: u32 = 0x80000000;
pub const EXTA: i32 = 14;
pub const EXTB: i32 = 15;
pub const IBSHIFT: i32 = 16;
pub const ICRNL: i32 = 0x100;
pub const IGNBRK: i32 = 0x1;
pub const IGNCR: i32 = 0x80;
pub const IGNPAR: i32 = 0x4;
pub const INLCR: i32 = 0x40;
pub const INPCK: i32 = 0x10;
pub const ISTRIP: i32 = 0x20;
pub const IXANY: i32 = 0x800;
pub const OCRNL: i32 = 0x8;
pub const OFDEL: i32 = 0x80;
pub const OFILL: i32 = 0x40;
pub const ONLRET: i32 = 0x20;
pub const ONOCR: i32 = 0x10;
pub const OPOST: i32 = 0x1;
pub const PARMRK: i32 = 0x8;
pub const TCIFLUSH: i32 = 0;
pub const TCIOFF: i32 = 2;
pub const TCIOFLUSH: i32 = 2;
pub const TCION: i32 = 3;
pub const TCOFLUSH: i32 = 1;
pub const TCOOFF: i32 = 0;
pub const TCOON: i32 = 1;

pub type cc_t = u8;

pub type speed_t = u32;
