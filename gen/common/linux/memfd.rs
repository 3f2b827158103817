// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/memfd.h

pub const MFD_ALLOW_SEALING: u32 = 0x2;
pub const MFD_CLOEXEC: u32 = 0x1;
pub const MFD_EXEC: u32 = 0x10;
pub const MFD_HUGETLB: u32 = 0x4;
pub const MFD_HUGE_16GB: u32 = 2281701376;
pub const MFD_HUGE_16MB: u32 = 1610612736;
pub const MFD_HUGE_1GB: u32 = 2013265920;
pub const MFD_HUGE_1MB: u32 = 1342177280;
pub const MFD_HUGE_256MB: u32 = 1879048192;
pub const MFD_HUGE_2GB: u32 = 2080374784;
pub const MFD_HUGE_2MB: u32 = 1409286144;
pub const MFD_HUGE_32MB: u32 = 1677721600;
pub const MFD_HUGE_512KB: u32 = 1275068416;
pub const MFD_HUGE_512MB: u32 = 1946157056;
pub const MFD_HUGE_64KB: u32 = 1073741824;
pub const MFD_HUGE_8MB: u32 = 1543503872;
pub const MFD_HUGE_MASK: i32 = 63;
pub const MFD_HUGE_SHIFT: i32 = 26;
pub const MFD_NOEXEC_SEAL: u32 = 0x8;
