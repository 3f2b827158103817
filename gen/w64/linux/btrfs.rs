// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/btrfs.h

pub const BTRFS_IOC_ENCODED_READ: u32 = 0x80809440;
pub const BTRFS_IOC_ENCODED_WRITE: u32 = 0x40809440;

#[repr(C)]
pub struct btrfs_ioctl_encoded_io_args {
    pub iov: *const core::ffi::c_void,
    pub iovcnt: core::ffi::c_ulong,
    pub offset: i64,
    pub flags: u64,
    pub len: u64,
    pub unencoded_len: u64,
    pub unencoded_offset: u64,
    pub compression: u32,
    pub encryption: u32,
    pub reserved: [u8; 64],
}

records! {
    btrfs_ioctl_encoded_io_args: size 128, align 8;
}
