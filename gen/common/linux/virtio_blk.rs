// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_blk.h

pub const VIRTIO_BLK_F_BARRIER: i32 = 0;
pub const VIRTIO_BLK_F_BLK_SIZE: i32 = 6;
pub const VIRTIO_BLK_F_CONFIG_WCE: i32 = 11;
pub const VIRTIO_BLK_F_DISCARD: i32 = 13;
pub const VIRTIO_BLK_F_FLUSH: i32 = 9;
pub const VIRTIO_BLK_F_GEOMETRY: i32 = 4;
pub const VIRTIO_BLK_F_MQ: i32 = 12;
pub const VIRTIO_BLK_F_RO: i32 = 5;
pub const VIRTIO_BLK_F_SCSI: i32 = 7;
pub const VIRTIO_BLK_F_SECURE_ERASE: i32 = 16;
pub const VIRTIO_BLK_F_SEG_MAX: i32 = 2;
pub const VIRTIO_BLK_F_SIZE_MAX: i32 = 1;
pub const VIRTIO_BLK_F_TOPOLOGY: i32 = 10;
pub const VIRTIO_BLK_F_WCE: i32 = 9;
pub const VIRTIO_BLK_F_WRITE_ZEROES: i32 = 14;
pub const VIRTIO_BLK_F_ZONED: i32 = 17;
pub const VIRTIO_BLK_ID_BYTES: i32 = 20;
pub const VIRTIO_BLK_S_IOERR: i32 = 1;
pub const VIRTIO_BLK_S_OK: i32 = 0;
pub const VIRTIO_BLK_S_UNSUPP: i32 = 2;
pub const VIRTIO_BLK_S_ZONE_ACTIVE_RESOURCE: i32 = 6;
pub const VIRTIO_BLK_S_ZONE_INVALID_CMD: i32 = 3;
pub const VIRTIO_BLK_S_ZONE_OPEN_RESOURCE: i32 = 5;
pub const VIRTIO_BLK_S_ZONE_UNALIGNED_WP: i32 = 4;
pub const VIRTIO_BLK_T_BARRIER: u32 = 0x80000000;
pub const VIRTIO_BLK_T_DISCARD: i32 = 11;
pub const VIRTIO_BLK_T_FLUSH: i32 = 4;
pub const VIRTIO_BLK_T_GET_ID: i32 = 8;
pub const VIRTIO_BLK_T_IN: i32 = 0;
pub const VIRTIO_BLK_T_OUT: i32 = 1;
pub const VIRTIO_BLK_T_SCSI_CMD: i32 = 2;
pub const VIRTIO_BLK_T_SECURE_ERASE: i32 = 14;
pub const VIRTIO_BLK_T_WRITE_ZEROES: i32 = 13;
pub const VIRTIO_BLK_T_ZONE_APPEND: i32 = 15;
pub const VIRTIO_BLK_T_ZONE_CLOSE: i32 = 20;
pub const VIRTIO_BLK_T_ZONE_FINISH: i32 = 22;
pub const VIRTIO_BLK_T_ZONE_OPEN: i32 = 18;
pub const VIRTIO_BLK_T_ZONE_REPORT: i32 = 16;
pub const VIRTIO_BLK_T_ZONE_RESET: i32 = 24;
pub const VIRTIO_BLK_T_ZONE_RESET_ALL: i32 = 26;
pub const VIRTIO_BLK_WRITE_ZEROES_FLAG_UNMAP: i32 = 0x1;
pub const VIRTIO_BLK_ZS_CLOSED: i32 = 4;
pub const VIRTIO_BLK_ZS_EMPTY: i32 = 1;
pub const VIRTIO_BLK_ZS_EOPEN: i32 = 3;
pub const VIRTIO_BLK_ZS_FULL: i32 = 14;
pub const VIRTIO_BLK_ZS_IOPEN: i32 = 2;
pub const VIRTIO_BLK_ZS_NOT_WP: i32 = 0;
pub const VIRTIO_BLK_ZS_OFFLINE: i32 = 15;
pub const VIRTIO_BLK_ZS_RDONLY: i32 = 13;
pub const VIRTIO_BLK_ZT_CONV: i32 = 1;
pub const VIRTIO_BLK_ZT_SWP: i32 = 3;
pub const VIRTIO_BLK_ZT_SWR: i32 = 2;
pub const VIRTIO_BLK_Z_HA: i32 = 2;
pub const VIRTIO_BLK_Z_HM: i32 = 1;
pub const VIRTIO_BLK_Z_NONE: i32 = 0;

#[repr(C, packed)]
pub struct virtio_blk_config {
    pub capacity: u64,
    pub size_max: u32,
    pub seg_max: u32,
    pub geometry: virtio_blk_geometry,
    pub blk_size: u32,
    pub physical_block_exp: u8,
    pub alignment_offset: u8,
    pub min_io_size: u16,
    pub opt_io_size: u32,
    pub wce: u8,
    pub unused: u8,
    pub num_queues: u16,
    pub max_discard_sectors: u32,
    pub max_discard_seg: u32,
    pub discard_sector_alignment: u32,
    pub max_write_zeroes_sectors: u32,
    pub max_write_zeroes_seg: u32,
    pub write_zeroes_may_unmap: u8,
    pub unused1: [u8; 3],
    pub max_secure_erase_sectors: u32,
    pub max_secure_erase_seg: u32,
    pub secure_erase_sector_alignment: u32,
    pub zoned: virtio_blk_zoned_characteristics,
}

#[repr(C)]
pub struct virtio_blk_discard_write_zeroes {
    pub sector: u64,
    pub num_sectors: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct virtio_blk_geometry {
    pub cylinders: u16,
    pub heads: u8,
    pub sectors: u8,
}

#[repr(C)]
pub struct virtio_blk_outhdr {
    pub r#type: u32,
    pub ioprio: u32,
    pub sector: u64,
}

#[repr(C)]
pub struct virtio_blk_zone_descriptor {
    pub z_cap: u64,
    pub z_start: u64,
    pub z_wp: u64,
    pub z_type: u8,
    pub z_state: u8,
    pub reserved: [u8; 38],
}

#[repr(C)]
pub struct virtio_blk_zone_report {
    pub nr_zones: u64,
    pub reserved: [u8; 56],
    pub zones: [virtio_blk_zone_descriptor; 0],
}

#[repr(C)]
pub struct virtio_blk_zoned_characteristics {
    pub zone_sectors: u32,
    pub max_open_zones: u32,
    pub max_active_zones: u32,
    pub max_append_sectors: u32,
    pub write_granularity: u32,
    pub model: u8,
    pub unused2: [u8; 3],
}

#[repr(C)]
pub struct virtio_scsi_inhdr {
    pub errors: u32,
    pub data_len: u32,
    pub sense_len: u32,
    pub residual: u32,
}

records! {
    virtio_blk_config: size 96, align 1;
    virtio_blk_discard_write_zeroes: size 16, align 8;
    virtio_blk_geometry: size 4, align 2;
    virtio_blk_outhdr: size 16, align 8;
    virtio_blk_zone_descriptor: size 64, align 8;
    virtio_blk_zone_report: size 64, align 8;
    virtio_blk_zoned_characteristics: size 24, align 4;
    virtio_scsi_inhdr: size 16, align 4;
}
