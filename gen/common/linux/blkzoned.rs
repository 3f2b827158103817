// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blkzoned.h

pub const BLKCLOSEZONE: u32 = 0x40101287;
pub const BLKFINISHZONE: u32 = 0x40101288;
pub const BLKGETNRZONES: u32 = 0x80041285;
pub const BLKGETZONESZ: u32 = 0x80041284;
pub const BLKOPENZONE: u32 = 0x40101286;
pub const BLKREPORTZONE: u32 = 0xc0101282;
pub const BLKREPORTZONEV2: u32 = 0xc010128e;
pub const BLKRESETZONE: u32 = 0x40101283;
pub const BLK_ZONE_COND_ACTIVE: i32 = 255;
pub const BLK_ZONE_COND_CLOSED: i32 = 4;
pub const BLK_ZONE_COND_EMPTY: i32 = 1;
pub const BLK_ZONE_COND_EXP_OPEN: i32 = 3;
pub const BLK_ZONE_COND_FULL: i32 = 14;
pub const BLK_ZONE_COND_IMP_OPEN: i32 = 2;
pub const BLK_ZONE_COND_NOT_WP: i32 = 0;
pub const BLK_ZONE_COND_OFFLINE: i32 = 15;
pub const BLK_ZONE_COND_READONLY: i32 = 13;
pub const BLK_ZONE_REP_CACHED: u32 = 0x80000000;
pub const BLK_ZONE_REP_CAPACITY: u32 = 0x1;
pub const BLK_ZONE_TYPE_CONVENTIONAL: i32 = 1;
pub const BLK_ZONE_TYPE_SEQWRITE_PREF: i32 = 3;
pub const BLK_ZONE_TYPE_SEQWRITE_REQ: i32 = 2;

#[repr(C)]
pub struct blk_zone {
    pub start: u64,
    pub len: u64,
    pub wp: u64,
    pub r#type: u8,
    pub cond: u8,
    pub non_seq: u8,
    pub reset: u8,
    pub resv: [u8; 4],
    pub capacity: u64,
    pub reserved: [u8; 24],
}

#[repr(C)]
pub struct blk_zone_range {
    pub sector: u64,
    pub nr_sectors: u64,
}

#[repr(C)]
pub struct blk_zone_report {
    pub sector: u64,
    pub nr_zones: u32,
    pub flags: u32,
    pub zones: [blk_zone; 0],
}

records! {
    blk_zone: size 64, align 8;
    blk_zone_range: size 16, align 8;
    blk_zone_report: size 16, align 8;
}
