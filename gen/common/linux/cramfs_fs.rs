// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cramfs_fs.h

pub const CRAMFS_BLK_DIRECT_PTR_SHIFT: i32 = 2;
pub const CRAMFS_BLK_FLAGS: i32 = -1073741824;
pub const CRAMFS_BLK_FLAG_DIRECT_PTR: i32 = 0x40000000;
pub const CRAMFS_BLK_FLAG_UNCOMPRESSED: i32 = -2147483648;
pub const CRAMFS_FLAG_EXT_BLOCK_POINTERS: i32 = 0x800;
pub const CRAMFS_FLAG_FSID_VERSION_2: i32 = 0x1;
pub const CRAMFS_FLAG_HOLES: i32 = 0x100;
pub const CRAMFS_FLAG_SHIFTED_ROOT_OFFSET: i32 = 0x400;
pub const CRAMFS_FLAG_SORTED_DIRS: i32 = 0x2;
pub const CRAMFS_FLAG_WRONG_SIGNATURE: i32 = 0x200;
pub const CRAMFS_GID_WIDTH: i32 = 8;
pub const CRAMFS_MAXPATHLEN: i32 = 0xfc;
pub const CRAMFS_MODE_WIDTH: i32 = 16;
pub const CRAMFS_NAMELEN_WIDTH: i32 = 6;
pub const CRAMFS_OFFSET_WIDTH: i32 = 26;
pub const CRAMFS_SIGNATURE: &core::ffi::CStr = c"Compressed ROMFS";
pub const CRAMFS_SIZE_WIDTH: i32 = 24;
pub const CRAMFS_SUPPORTED_FLAGS: i32 = 0xfff;
pub const CRAMFS_UID_WIDTH: i32 = 16;

#[repr(C)]
pub struct cramfs_info {
    pub crc: u32,
    pub edition: u32,
    pub blocks: u32,
    pub files: u32,
}

#[repr(C, align(4))]
pub struct cramfs_inode {
    pub _bitfield0: [u8; 12],
}

impl cramfs_inode {
    bit_field!(mode, set_mode: u32, _bitfield0 bits 0..16);
    bit_field!(uid, set_uid: u32, _bitfield0 bits 16..32);
    bit_field!(size, set_size: u32, _bitfield0 bits 32..56);
    bit_field!(gid, set_gid: u32, _bitfield0 bits 56..64);
    bit_field!(namelen, set_namelen: u32, _bitfield0 bits 64..70);
    bit_field!(offset, set_offset: u32, _bitfield0 bits 70..96);
}

#[repr(C)]
pub struct cramfs_super {
    pub magic: u32,
    pub size: u32,
    pub flags: u32,
    pub future: u32,
    pub signature: [u8; 16],
    pub fsid: cramfs_info,
    pub name: [u8; 16],
    pub root: cramfs_inode,
}

records! {
    cramfs_info: size 16, align 4;
    cramfs_inode: size 12, align 4;
    cramfs_super: size 76, align 4;
}
