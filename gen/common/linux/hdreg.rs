// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hdreg.h

pub const BUSSTATE_OFF: i32 = 0;
pub const BUSSTATE_ON: i32 = 1;
pub const BUSSTATE_TRISTATE: i32 = 2;
pub const CFA_ERASE_SECTORS: i32 = 0xc0;
pub const CFA_REQ_EXT_ERROR_CODE: i32 = 0x3;
pub const CFA_TRANSLATE_SECTOR: i32 = 0x87;
pub const CFA_WRITE_MULTI_WO_ERASE: i32 = 0xcd;
pub const CFA_WRITE_SECT_WO_ERASE: i32 = 0x38;
pub const DISABLE_SEAGATE: i32 = 0xfb;
pub const EXABYTE_ENABLE_NEST: i32 = 0xf0;
pub const HDIO_DRIVE_CMD: u32 = 0x31f;
pub const HDIO_DRIVE_CMD_AEB: u32 = 0x31e;
pub const HDIO_DRIVE_CMD_HDR_SIZE: u32 = 4;
pub const HDIO_DRIVE_HOB_HDR_SIZE: u32 = 8;
pub const HDIO_DRIVE_RESET: u32 = 0x31c;
pub const HDIO_DRIVE_TASK: u32 = 0x31e;
pub const HDIO_DRIVE_TASKFILE: u32 = 0x31d;
pub const HDIO_DRIVE_TASK_HDR_SIZE: u32 = 8;
pub const HDIO_GETGEO: u32 = 0x301;
pub const HDIO_GET_32BIT: u32 = 0x309;
pub const HDIO_GET_ACOUSTIC: u32 = 0x30f;
pub const HDIO_GET_ADDRESS: u32 = 0x310;
pub const HDIO_GET_BUSSTATE: u32 = 0x31a;
pub const HDIO_GET_DMA: u32 = 0x30b;
pub const HDIO_GET_IDENTITY: u32 = 0x30d;
pub const HDIO_GET_KEEPSETTINGS: u32 = 0x308;
pub const HDIO_GET_MULTCOUNT: u32 = 0x304;
pub const HDIO_GET_NICE: u32 = 0x30c;
pub const HDIO_GET_NOWERR: u32 = 0x30a;
pub const HDIO_GET_QDMA: u32 = 0x305;
pub const HDIO_GET_UNMASKINTR: u32 = 0x302;
pub const HDIO_GET_WCACHE: u32 = 0x30e;
pub const HDIO_OBSOLETE_IDENTITY: u32 = 0x307;
pub const HDIO_SCAN_HWIF: u32 = 0x328;
pub const HDIO_SET_32BIT: u32 = 0x324;
pub const HDIO_SET_ACOUSTIC: u32 = 0x32c;
pub const HDIO_SET_ADDRESS: u32 = 0x32f;
pub const HDIO_SET_BUSSTATE: u32 = 0x32d;
pub const HDIO_SET_DMA: u32 = 0x326;
pub const HDIO_SET_KEEPSETTINGS: u32 = 0x323;
pub const HDIO_SET_MULTCOUNT: u32 = 0x321;
pub const HDIO_SET_NICE: u32 = 0x329;
pub const HDIO_SET_NOWERR: u32 = 0x325;
pub const HDIO_SET_PIO_MODE: u32 = 0x327;
pub const HDIO_SET_QDMA: u32 = 0x32e;
pub const HDIO_SET_UNMASKINTR: u32 = 0x322;
pub const HDIO_SET_WCACHE: u32 = 0x32b;
pub const HDIO_SET_XFER: u32 = 0x306;
pub const HDIO_TRISTATE_HWIF: u32 = 0x31b;
pub const HDIO_UNREGISTER_HWIF: u32 = 0x32a;
pub const IDE_DRIVE_TASK_IN: i32 = 2;
pub const IDE_DRIVE_TASK_INVALID: i32 = -1;
pub const IDE_DRIVE_TASK_NO_DATA: i32 = 0;
pub const IDE_DRIVE_TASK_OUT: i32 = 3;
pub const IDE_DRIVE_TASK_RAW_WRITE: i32 = 4;
pub const IDE_DRIVE_TASK_SET_XFER: i32 = 1;
pub const IDE_HOB_STD_IN_FLAGS: i32 = 0x3c;
pub const IDE_HOB_STD_OUT_FLAGS: i32 = 0x3c;
pub const IDE_NICE_0: i32 = 2;
pub const IDE_NICE_1: i32 = 3;
pub const IDE_NICE_2: i32 = 4;
pub const IDE_NICE_ATAPI_OVERLAP: i32 = 1;
pub const IDE_NICE_DSC_OVERLAP: i32 = 0;
pub const IDE_TASKFILE_STD_IN_FLAGS: i32 = 0xfe;
pub const IDE_TASKFILE_STD_OUT_FLAGS: i32 = 0xfe;
pub const SECURITY_DISABLE_PASSWORD: i32 = 0xbf;
pub const SECURITY_ERASE_PREPARE: i32 = 0xbc;
pub const SECURITY_ERASE_UNIT: i32 = 0xbd;
pub const SECURITY_FREEZE_LOCK: i32 = 0xbe;
pub const SECURITY_SET_PASSWORD: i32 = 0xba;
pub const SECURITY_UNLOCK: i32 = 0xbb;
pub const SETFEATURES_4B_RW_LONG: i32 = 0xbb;
pub const SETFEATURES_DIS_8BIT: i32 = 0x81;
pub const SETFEATURES_DIS_AAM: i32 = 0xc2;
pub const SETFEATURES_DIS_APM: i32 = 0x85;
pub const SETFEATURES_DIS_DEFECT: i32 = 0x4;
pub const SETFEATURES_DIS_ECC: i32 = 0x77;
pub const SETFEATURES_DIS_MSN: i32 = 0x31;
pub const SETFEATURES_DIS_RETRY: i32 = 0x33;
pub const SETFEATURES_DIS_RI: i32 = 0xdd;
pub const SETFEATURES_DIS_RLA: i32 = 0x55;
pub const SETFEATURES_DIS_RPOD: i32 = 0x66;
pub const SETFEATURES_DIS_SI: i32 = 0xde;
pub const SETFEATURES_DIS_WCACHE: i32 = 0x82;
pub const SETFEATURES_EN_8BIT: i32 = 0x1;
pub const SETFEATURES_EN_AAM: i32 = 0x42;
pub const SETFEATURES_EN_APM: i32 = 0x5;
pub const SETFEATURES_EN_DEFECT: i32 = 0x84;
pub const SETFEATURES_EN_ECC: i32 = 0x88;
pub const SETFEATURES_EN_MSN: i32 = 0x95;
pub const SETFEATURES_EN_REST: i32 = 0xac;
pub const SETFEATURES_EN_RETRY: i32 = 0x99;
pub const SETFEATURES_EN_RI: i32 = 0x5d;
pub const SETFEATURES_EN_RLA: i32 = 0xaa;
pub const SETFEATURES_EN_RPOD: i32 = 0xcc;
pub const SETFEATURES_EN_SAME_M: i32 = 0xdd;
pub const SETFEATURES_EN_SAME_R: i32 = 0x22;
pub const SETFEATURES_EN_SI: i32 = 0x5e;
pub const SETFEATURES_EN_WCACHE: i32 = 0x2;
pub const SETFEATURES_PREFETCH: i32 = 0xab;
pub const SETFEATURES_RW_LONG: i32 = 0x44;
pub const SETFEATURES_SET_CACHE: i32 = 0x54;
pub const SMART_AUTOSAVE: i32 = 0xd2;
pub const SMART_AUTO_OFFLINE: i32 = 0xdb;
pub const SMART_DISABLE: i32 = 0xd9;
pub const SMART_ENABLE: i32 = 0xd8;
pub const SMART_HCYL_PASS: i32 = 0xc2;
pub const SMART_IMMEDIATE_OFFLINE: i32 = 0xd4;
pub const SMART_LCYL_PASS: i32 = 0x4f;
pub const SMART_READ_LOG_SECTOR: i32 = 0xd5;
pub const SMART_READ_THRESHOLDS: i32 = 0xd1;
pub const SMART_READ_VALUES: i32 = 0xd0;
pub const SMART_SAVE: i32 = 0xd3;
pub const SMART_STATUS: i32 = 0xda;
pub const SMART_WRITE_LOG_SECTOR: i32 = 0xd6;
pub const SMART_WRITE_THRESHOLDS: i32 = 0xd7;
pub const TASKFILE_48: i32 = 0x8000;
pub const TASKFILE_IN: i32 = 0x1;
pub const TASKFILE_INVALID: i32 = 0x7fff;
pub const TASKFILE_IN_DMA: i32 = 0x20;
pub const TASKFILE_IN_DMAQ: i32 = 0x80;
pub const TASKFILE_IN_OUT: i32 = 0x10;
pub const TASKFILE_MULTI_IN: i32 = 0x2;
pub const TASKFILE_MULTI_OUT: i32 = 0x8;
pub const TASKFILE_NO_DATA: i32 = 0x0;
pub const TASKFILE_OUT: i32 = 0x4;
pub const TASKFILE_OUT_DMA: i32 = 0x40;
pub const TASKFILE_OUT_DMAQ: i32 = 0x100;
pub const TASKFILE_P_IN: i32 = 0x200;
pub const TASKFILE_P_IN_DMA: i32 = 0x800;
pub const TASKFILE_P_IN_DMAQ: i32 = 0x2000;
pub const TASKFILE_P_OUT: i32 = 0x400;
pub const TASKFILE_P_OUT_DMA: i32 = 0x1000;
pub const TASKFILE_P_OUT_DMAQ: i32 = 0x4000;
pub const WIN_ACKMEDIACHANGE: i32 = 0xdb;
pub const WIN_CHECKPOWERMODE1: i32 = 0xe5;
pub const WIN_CHECKPOWERMODE2: i32 = 0x98;
pub const WIN_DEVICE_RESET: i32 = 0x8;
pub const WIN_DIAGNOSE: i32 = 0x90;
pub const WIN_DOORLOCK: i32 = 0xde;
pub const WIN_DOORUNLOCK: i32 = 0xdf;
pub const WIN_DOWNLOAD_MICROCODE: i32 = 0x92;
pub const WIN_FLUSH_CACHE: i32 = 0xe7;
pub const WIN_FLUSH_CACHE_EXT: i32 = 0xea;
pub const WIN_FORMAT: i32 = 0x50;
pub const WIN_GETMEDIASTATUS: i32 = 0xda;
pub const WIN_IDENTIFY: i32 = 0xec;
pub const WIN_IDENTIFY_DMA: i32 = 0xee;
pub const WIN_IDLEIMMEDIATE: i32 = 0xe1;
pub const WIN_INIT: i32 = 0x60;
pub const WIN_MEDIAEJECT: i32 = 0xed;
pub const WIN_MULTREAD: i32 = 0xc4;
pub const WIN_MULTREAD_EXT: i32 = 0x29;
pub const WIN_MULTWRITE: i32 = 0xc5;
pub const WIN_MULTWRITE_EXT: i32 = 0x39;
pub const WIN_NOP: i32 = 0x0;
pub const WIN_PACKETCMD: i32 = 0xa0;
pub const WIN_PIDENTIFY: i32 = 0xa1;
pub const WIN_POSTBOOT: i32 = 0xdc;
pub const WIN_PREBOOT: i32 = 0xdd;
pub const WIN_QUEUED_SERVICE: i32 = 0xa2;
pub const WIN_READ: i32 = 0x20;
pub const WIN_READDMA: i32 = 0xc8;
pub const WIN_READDMA_EXT: i32 = 0x25;
pub const WIN_READDMA_ONCE: i32 = 0xc9;
pub const WIN_READDMA_QUEUED: i32 = 0xc7;
pub const WIN_READDMA_QUEUED_EXT: i32 = 0x26;
pub const WIN_READ_BUFFER: i32 = 0xe4;
pub const WIN_READ_EXT: i32 = 0x24;
pub const WIN_READ_LONG: i32 = 0x22;
pub const WIN_READ_LONG_ONCE: i32 = 0x23;
pub const WIN_READ_NATIVE_MAX: i32 = 0xf8;
pub const WIN_READ_NATIVE_MAX_EXT: i32 = 0x27;
pub const WIN_READ_ONCE: i32 = 0x21;
pub const WIN_RECAL: i32 = 0x10;
pub const WIN_RESTORE: i32 = 16;
pub const WIN_SECURITY_DISABLE: i32 = 0xf6;
pub const WIN_SECURITY_ERASE_PREPARE: i32 = 0xf3;
pub const WIN_SECURITY_ERASE_UNIT: i32 = 0xf4;
pub const WIN_SECURITY_FREEZE_LOCK: i32 = 0xf5;
pub const WIN_SECURITY_SET_PASS: i32 = 0xf1;
pub const WIN_SECURITY_UNLOCK: i32 = 0xf2;
pub const WIN_SEEK: i32 = 0x70;
pub const WIN_SETFEATURES: i32 = 0xef;
pub const WIN_SETIDLE1: i32 = 0xe3;
pub const WIN_SETIDLE2: i32 = 0x97;
pub const WIN_SETMULT: i32 = 0xc6;
pub const WIN_SET_MAX: i32 = 0xf9;
pub const WIN_SET_MAX_EXT: i32 = 0x37;
pub const WIN_SLEEPNOW1: i32 = 0xe6;
pub const WIN_SLEEPNOW2: i32 = 0x99;
pub const WIN_SMART: i32 = 0xb0;
pub const WIN_SPECIFY: i32 = 0x91;
pub const WIN_SRST: i32 = 0x8;
pub const WIN_STANDBY: i32 = 0xe2;
pub const WIN_STANDBY2: i32 = 0x96;
pub const WIN_STANDBYNOW1: i32 = 0xe0;
pub const WIN_STANDBYNOW2: i32 = 0x94;
pub const WIN_VERIFY: i32 = 0x40;
pub const WIN_VERIFY_EXT: i32 = 0x42;
pub const WIN_VERIFY_ONCE: i32 = 0x41;
pub const WIN_WRITE: i32 = 0x30;
pub const WIN_WRITEDMA: i32 = 0xca;
pub const WIN_WRITEDMA_EXT: i32 = 0x35;
pub const WIN_WRITEDMA_ONCE: i32 = 0xcb;
pub const WIN_WRITEDMA_QUEUED: i32 = 0xcc;
pub const WIN_WRITEDMA_QUEUED_EXT: i32 = 0x36;
pub const WIN_WRITE_BUFFER: i32 = 0xe8;
pub const WIN_WRITE_EXT: i32 = 0x34;
pub const WIN_WRITE_LONG: i32 = 0x32;
pub const WIN_WRITE_LONG_ONCE: i32 = 0x33;
pub const WIN_WRITE_ONCE: i32 = 0x31;
pub const WIN_WRITE_SAME: i32 = 0xe9;
pub const WIN_WRITE_VERIFY: i32 = 0x3c;

#[repr(C)]
pub struct hd_drive_cmd_hdr {
    pub command: u8,
    pub sector_number: u8,
    pub feature: u8,
    pub sector_count: u8,
}

#[repr(C)]
pub struct hd_drive_hob_hdr {
    pub data: u8,
    pub feature: u8,
    pub sector_count: u8,
    pub sector_number: u8,
    pub low_cylinder: u8,
    pub high_cylinder: u8,
    pub device_head: u8,
    pub control: u8,
}

#[repr(C)]
pub struct hd_drive_task_hdr {
    pub data: u8,
    pub feature: u8,
    pub sector_count: u8,
    pub sector_number: u8,
    pub low_cylinder: u8,
    pub high_cylinder: u8,
    pub device_head: u8,
    pub command: u8,
}

#[repr(C)]
pub struct hd_driveid {
    pub config: u16,
    pub cyls: u16,
    pub reserved2: u16,
    pub heads: u16,
    pub track_bytes: u16,
    pub sector_bytes: u16,
    pub sectors: u16,
    pub vendor0: u16,
    pub vendor1: u16,
    pub vendor2: u16,
    pub serial_no: [u8; 20],
    pub buf_type: u16,
    pub buf_size: u16,
    pub ecc_bytes: u16,
    pub fw_rev: [u8; 8],
    pub model: [u8; 40],
    pub max_multsect: u8,
    pub vendor3: u8,
    pub dword_io: u16,
    pub vendor4: u8,
    pub capability: u8,
    pub reserved50: u16,
    pub vendor5: u8,
    pub tPIO: u8,
    pub vendor6: u8,
    pub tDMA: u8,
    pub field_valid: u16,
    pub cur_cyls: u16,
    pub cur_heads: u16,
    pub cur_sectors: u16,
    pub cur_capacity0: u16,
    pub cur_capacity1: u16,
    pub multsect: u8,
    pub multsect_valid: u8,
    pub lba_capacity: u32,
    pub dma_1word: u16,
    pub dma_mword: u16,
    pub eide_pio_modes: u16,
    pub eide_dma_min: u16,
    pub eide_dma_time: u16,
    pub eide_pio: u16,
    pub eide_pio_iordy: u16,
    pub words69_70: [u16; 2],
    pub words71_74: [u16; 4],
    pub queue_depth: u16,
    pub words76_79: [u16; 4],
    pub major_rev_num: u16,
    pub minor_rev_num: u16,
    pub command_set_1: u16,
    pub command_set_2: u16,
    pub cfsse: u16,
    pub cfs_enable_1: u16,
    pub cfs_enable_2: u16,
    pub csf_default: u16,
    pub dma_ultra: u16,
    pub trseuc: u16,
    pub trsEuc: u16,
    pub CurAPMvalues: u16,
    pub mprc: u16,
    pub hw_config: u16,
    pub acoustic: u16,
    pub msrqs: u16,
    pub sxfert: u16,
    pub sal: u16,
    pub spg: u32,
    pub lba_capacity_2: u64,
    pub words104_125: [u16; 22],
    pub last_lun: u16,
    pub word127: u16,
    pub dlf: u16,
    pub csfo: u16,
    pub words130_155: [u16; 26],
    pub word156: u16,
    pub words157_159: [u16; 3],
    pub cfa_power: u16,
    pub words161_175: [u16; 15],
    pub words176_205: [u16; 30],
    pub words206_254: [u16; 49],
    pub integrity_word: u16,
}

pub type hob_struct_t = hd_drive_hob_hdr;

pub type ide_ioctl_request_t = super::ide_ioctl_request_s;

#[repr(C)]
pub union ide_reg_valid_s {
    pub _bitfield0: [u8; 2],
    pub b: ide_reg_valid_s_b,
}

#[repr(C, align(4))]
pub struct ide_reg_valid_s_b {
    pub _bitfield0: [u8; 2],
}

impl ide_reg_valid_s_b {
    bit_field!(data, set_data: u32, _bitfield0 bits 0..1);
    bit_field!(error_feature, set_error_feature: u32, _bitfield0 bits 1..2);
    bit_field!(sector, set_sector: u32, _bitfield0 bits 2..3);
    bit_field!(nsector, set_nsector: u32, _bitfield0 bits 3..4);
    bit_field!(lcyl, set_lcyl: u32, _bitfield0 bits 4..5);
    bit_field!(hcyl, set_hcyl: u32, _bitfield0 bits 5..6);
    bit_field!(select, set_select: u32, _bitfield0 bits 6..7);
    bit_field!(status_command, set_status_command: u32, _bitfield0 bits 7..8);
    bit_field!(data_hob, set_data_hob: u32, _bitfield0 bits 8..9);
    bit_field!(error_feature_hob, set_error_feature_hob: u32, _bitfield0 bits 9..10);
    bit_field!(sector_hob, set_sector_hob: u32, _bitfield0 bits 10..11);
    bit_field!(nsector_hob, set_nsector_hob: u32, _bitfield0 bits 11..12);
    bit_field!(lcyl_hob, set_lcyl_hob: u32, _bitfield0 bits 12..13);
    bit_field!(hcyl_hob, set_hcyl_hob: u32, _bitfield0 bits 13..14);
    bit_field!(select_hob, set_select_hob: u32, _bitfield0 bits 14..15);
    bit_field!(control_hob, set_control_hob: u32, _bitfield0 bits 15..16);
}

pub type ide_reg_valid_t = ide_reg_valid_s;

pub type ide_task_request_t = super::ide_task_request_s;

pub type sata_ioreg_t = core::ffi::c_ulong;

pub type task_ioreg_t = u8;

pub type task_struct_t = hd_drive_task_hdr;

records! {
    hd_drive_cmd_hdr: size 4, align 1;
    hd_drive_hob_hdr: size 8, align 1;
    hd_drive_task_hdr: size 8, align 1;
    hd_driveid: size 512, align 8;
    ide_reg_valid_s: size 4, align 4;
    ide_reg_valid_s_b: size 4, align 4;
}
