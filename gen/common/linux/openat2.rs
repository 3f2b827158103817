// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/openat2.h

pub const OPENAT2_REGULAR: u64 = 0x100000000;
pub const RESOLVE_BENEATH: i32 = 0x8;
pub const RESOLVE_CACHED: i32 = 0x20;
pub const RESOLVE_IN_ROOT: i32 = 0x10;
pub const RESOLVE_NO_MAGICLINKS: i32 = 0x2;
pub const RESOLVE_NO_SYMLINKS: i32 = 0x4;
pub const RESOLVE_NO_XDEV: i32 = 0x1;

#[repr(C)]
pub struct open_how {
    pub flags: u64,
    pub mode: u64,
    pub resolve: u64,
}

records! {
    open_how: size 24, align 8;
}
