// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ioctl.h

pub const IOCSIZE_MASK: i32 = 0x3fff0000;
pub const IOCSIZE_SHIFT: i32 = 0x10;
pub const IOC_IN: u32 = 0x40000000;
pub const IOC_INOUT: u32 = 0xc0000000;
pub const IOC_OUT: u32 = 0x80000000;
pub const _IOC_DIRBITS: i32 = 2;
pub const _IOC_DIRMASK: i32 = 0x3;
pub const _IOC_DIRSHIFT: i32 = 0x1e;
pub const _IOC_NONE: u32 = 0;
pub const _IOC_NRBITS: i32 = 8;
pub const _IOC_NRMASK: i32 = 0xff;
pub const _IOC_NRSHIFT: i32 = 0;
pub const _IOC_READ: u32 = 2;
pub const _IOC_SIZEBITS: i32 = 14;
pub const _IOC_SIZEMASK: i32 = 0x3fff;
pub const _IOC_SIZESHIFT: i32 = 0x10;
pub const _IOC_TYPEBITS: i32 = 8;
pub const _IOC_TYPEMASK: i32 = 0xff;
pub const _IOC_TYPESHIFT: i32 = 0x8;
pub const _IOC_WRITE: u32 = 1;
