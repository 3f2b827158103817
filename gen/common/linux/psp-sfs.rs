// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/psp-sfs.h

pub const PAYLOAD_NAME_SIZE: i32 = 64;
pub const SFSIOCFWVERS: u32 = 0xd0085301;
pub const SFSIOCUPDATEPKG: u32 = 0xc0485302;
pub const SFS_IOC_TYPE: i32 = 83;
pub const TEE_EXT_CMD_BUFFER_SIZE: i32 = 4096;

#[repr(C, packed)]
pub struct sfs_user_get_fw_versions {
    pub blob: [u8; 4096],
    pub sfs_status: u32,
    pub sfs_extended_status: u32,
}

#[repr(C, packed)]
pub struct sfs_user_update_package {
    pub payload_name: [core::ffi::c_char; 64],
    pub sfs_status: u32,
    pub sfs_extended_status: u32,
}

records! {
    sfs_user_get_fw_versions: size 4104, align 1;
    sfs_user_update_package: size 72, align 1;
}
