// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/memfd.h

pub const MFD_ALLOW_SEALING: u32 = 0x2;
pub const MFD_CLOEXEC: u32 = 0x1;
pub const MFD_EXEC: u32 = 0x10;
pub const MFD_HUGETLB: u32 = 0x4;
pub const MFD_HUGE_16GB: u32 = 0x88000000;
pub const MFD_HUGE_16MB: u32 = 0x60000000;
pub const MFD_HUGE_1GB: u32 = 0x78000000;
pub const MFD_HUGE_1MB: u32 = 0x50000000;
pub const MFD_HUGE_256MB: u32 = 0x70000000;
pub const MFD_HUGE_2GB: u32 = 0x7c000000;
pub const MFD_HUGE_2MB: u32 = 0x54000000;
pub const MFD_HUGE_32MB: u32 = 0x64000000;
pub const MFD_HUGE_512KB: u32 = 0x4c000000;
pub const MFD_HUGE_512MB: u32 = 0x74000000;
pub const MFD_HUGE_64KB: u32 = 0x40000000;
pub const MFD_HUGE_8MB: u32 = 0x5c000000;
pub const MFD_HUGE_MASK: i32 = 63;
pub const MFD_HUGE_SHIFT: i32 = 26;
pub const MFD_NOEXEC_SEAL: u32 = 0x8;
