// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mtio.h

pub const MTBSF: i32 = 2;
pub const MTBSFM: i32 = 10;
pub const MTBSR: i32 = 4;
pub const MTBSS: i32 = 26;
pub const MTCOMPRESSION: i32 = 32;
pub const MTEOM: i32 = 12;
pub const MTERASE: i32 = 13;
pub const MTFSF: i32 = 1;
pub const MTFSFM: i32 = 11;
pub const MTFSR: i32 = 3;
pub const MTFSS: i32 = 25;
pub const MTIOCTOP: u32 = 0x40086d01;
pub const MTLOAD: i32 = 30;
pub const MTLOCK: i32 = 28;
pub const MTMKPART: i32 = 34;
pub const MTNOP: i32 = 8;
pub const MTOFFL: i32 = 7;
pub const MTRAS1: i32 = 14;
pub const MTRAS2: i32 = 15;
pub const MTRAS3: i32 = 16;
pub const MTRESET: i32 = 0;
pub const MTRETEN: i32 = 9;
pub const MTREW: i32 = 6;
pub const MTSEEK: i32 = 22;
pub const MTSETBLK: i32 = 20;
pub const MTSETDENSITY: i32 = 21;
pub const MTSETDRVBUFFER: i32 = 24;
pub const MTSETPART: i32 = 33;
pub const MTTELL: i32 = 23;
pub const MTUNLOAD: i32 = 31;
pub const MTUNLOCK: i32 = 29;
pub const MTWEOF: i32 = 5;
pub const MTWEOFI: i32 = 35;
pub const MTWSM: i32 = 27;
pub const MT_ISARCHIVESC499: i32 = 0xa;
pub const MT_ISARCHIVE_2060L: i32 = 0x9;
pub const MT_ISARCHIVE_2150L: i32 = 0x8;
pub const MT_ISARCHIVE_5945L2: i32 = 0x4;
pub const MT_ISARCHIVE_VP60I: i32 = 0x7;
pub const MT_ISCMSJ500: i32 = 0x5;
pub const MT_ISDDS1: i32 = 0x51;
pub const MT_ISDDS2: i32 = 0x52;
pub const MT_ISEVEREX_FT40A: i32 = 0x32;
pub const MT_ISFTAPE_FLAG: i32 = 0x800000;
pub const MT_ISFTAPE_UNKNOWN: i32 = 0x800000;
pub const MT_ISONSTREAM_SC: i32 = 0x61;
pub const MT_ISQIC02: i32 = 0x2;
pub const MT_ISQIC02_ALL_FEATURES: i32 = 0xf;
pub const MT_ISSCSI1: i32 = 0x71;
pub const MT_ISSCSI2: i32 = 0x72;
pub const MT_ISTDC3610: i32 = 0x6;
pub const MT_ISTEAC_MT2ST: i32 = 0x12;
pub const MT_ISUNKNOWN: i32 = 0x1;
pub const MT_ISWT5099EEN24: i32 = 0x11;
pub const MT_ISWT5150: i32 = 0x3;
pub const MT_ST_ASYNC_WRITES: i32 = 0x2;
pub const MT_ST_AUTO_LOCK: i32 = 0x40;
pub const MT_ST_BLKSIZE_MASK: i32 = 0xffffff;
pub const MT_ST_BLKSIZE_SHIFT: i32 = 0;
pub const MT_ST_BOOLEANS: i32 = 0x10000000;
pub const MT_ST_BUFFER_WRITES: i32 = 0x1;
pub const MT_ST_CAN_BSR: i32 = 0x100;
pub const MT_ST_CAN_PARTITIONS: i32 = 0x400;
pub const MT_ST_CLEARBOOLEANS: i32 = 0x40000000;
pub const MT_ST_CLEAR_DEFAULT: i32 = 0xfffff;
pub const MT_ST_DEBUGGING: i32 = 0x8;
pub const MT_ST_DEF_BLKSIZE: i32 = 0x50000000;
pub const MT_ST_DEF_COMPRESSION: i32 = 0x60200000;
pub const MT_ST_DEF_DENSITY: i32 = 0x60100000;
pub const MT_ST_DEF_DRVBUFFER: i32 = 0x60300000;
pub const MT_ST_DEF_OPTIONS: i32 = 0x60000000;
pub const MT_ST_DEF_WRITES: i32 = 0x80;
pub const MT_ST_DENSITY_MASK: u32 = 0xff000000;
pub const MT_ST_DENSITY_SHIFT: i32 = 24;
pub const MT_ST_FAST_MTEOM: i32 = 0x20;
pub const MT_ST_HPLOADER_OFFSET: i32 = 10000;
pub const MT_ST_NOWAIT: i32 = 0x2000;
pub const MT_ST_NOWAIT_EOF: i32 = 0x8000;
pub const MT_ST_NO_BLKLIMS: i32 = 0x200;
pub const MT_ST_OPTIONS: u32 = 0xf0000000;
pub const MT_ST_READ_AHEAD: i32 = 0x4;
pub const MT_ST_SCSI2LOGICAL: i32 = 0x800;
pub const MT_ST_SETBOOLEANS: i32 = 0x30000000;
pub const MT_ST_SET_CLN: u32 = 0x80000000;
pub const MT_ST_SET_LONG_TIMEOUT: i32 = 0x70100000;
pub const MT_ST_SET_TIMEOUT: i32 = 0x70000000;
pub const MT_ST_SILI: i32 = 0x4000;
pub const MT_ST_SOFTERR_MASK: i32 = 0xffff;
pub const MT_ST_SOFTERR_SHIFT: i32 = 0;
pub const MT_ST_SYSV: i32 = 0x1000;
pub const MT_ST_TIMEOUTS: i32 = 0x70000000;
pub const MT_ST_TWO_FM: i32 = 0x10;
pub const MT_ST_WRITE_THRESHOLD: i32 = 0x20000000;

#[repr(C)]
pub struct mtop {
    pub mt_op: i16,
    pub mt_count: i32,
}

records! {
    mtop: size 8, align 4;
}
