// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/adfs_fs.h

pub const ADFS_DISCRECORD: i32 = 0xc00;
pub const ADFS_DR_OFFSET: i32 = 0x1c0;
pub const ADFS_DR_SIZE: i32 = 60;
pub const ADFS_DR_SIZE_BITS: i32 = 0x1e0;

#[repr(C)]
pub struct adfs_discrecord {
    pub log2secsize: u8,
    pub secspertrack: u8,
    pub heads: u8,
    pub density: u8,
    pub idlen: u8,
    pub log2bpmb: u8,
    pub skew: u8,
    pub bootoption: u8,
    pub lowsector: u8,
    pub nzones: u8,
    pub zone_spare: u16,
    pub root: u32,
    pub disc_size: u32,
    pub disc_id: u16,
    pub disc_name: [u8; 10],
    pub disc_type: u32,
    pub disc_size_high: u32,
    pub _bitfield0: [u8; 2],
    pub nzones_high: u8,
    pub reserved43: u8,
    pub format_version: u32,
    pub root_size: u32,
    pub unused52: [u8; 8],
}

impl adfs_discrecord {
    bit_field!(log2sharesize, set_log2sharesize: u8, _bitfield0 bits 0..4);
    bit_field!(unused40, set_unused40: u8, _bitfield0 bits 4..8);
    bit_field!(big_flag, set_big_flag: u8, _bitfield0 bits 8..9);
    bit_field!(unused41, set_unused41: u8, _bitfield0 bits 9..16);
}

records! {
    adfs_discrecord: size 60, align 4;
}
