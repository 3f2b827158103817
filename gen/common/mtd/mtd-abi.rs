// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/mtd-abi.h

pub const ECCGETLAYOUT: u32 = 0x81484d11;
pub const ECCGETSTATS: u32 = 0x80104d12;
pub const MEMERASE: u32 = 0x40084d02;
pub const MEMERASE64: u32 = 0x40104d14;
pub const MEMGETBADBLOCK: u32 = 0x40084d0b;
pub const MEMGETINFO: u32 = 0x80204d01;
pub const MEMGETOOBSEL: u32 = 0x80c84d0a;
pub const MEMGETREGIONCOUNT: u32 = 0x80044d07;
pub const MEMGETREGIONINFO: u32 = 0xc0104d08;
pub const MEMISLOCKED: u32 = 0x80084d17;
pub const MEMLOCK: u32 = 0x40084d05;
pub const MEMREAD: u32 = 0xc0404d1a;
pub const MEMREADOOB64: u32 = 0xc0184d16;
pub const MEMSETBADBLOCK: u32 = 0x40084d0c;
pub const MEMUNLOCK: u32 = 0x40084d06;
pub const MEMWRITE: u32 = 0xc0304d18;
pub const MEMWRITEOOB64: u32 = 0xc0184d15;
pub const MTDFILEMODE: u32 = 0x4d13;
pub const MTD_ABSENT: i32 = 0;
pub const MTD_BIT_WRITEABLE: i32 = 0x800;
pub const MTD_CAP_NANDFLASH: i32 = 0x400;
pub const MTD_CAP_NORFLASH: i32 = 0xc00;
pub const MTD_CAP_NVRAM: i32 = 0x1c00;
pub const MTD_CAP_RAM: i32 = 0x1c00;
pub const MTD_CAP_ROM: i32 = 0;
pub const MTD_DATAFLASH: i32 = 6;
pub const MTD_FILE_MODE_NORMAL: i32 = 0;
pub const MTD_FILE_MODE_OTP_FACTORY: i32 = 1;
pub const MTD_FILE_MODE_OTP_USER: i32 = 2;
pub const MTD_FILE_MODE_RAW: i32 = 3;
pub const MTD_MAX_ECCPOS_ENTRIES: i32 = 64;
pub const MTD_MAX_OOBFREE_ENTRIES: i32 = 8;
pub const MTD_MLCNANDFLASH: i32 = 8;
pub const MTD_NANDECC_AUTOPLACE: i32 = 2;
pub const MTD_NANDECC_AUTOPL_USR: i32 = 4;
pub const MTD_NANDECC_OFF: i32 = 0;
pub const MTD_NANDECC_PLACE: i32 = 1;
pub const MTD_NANDECC_PLACEONLY: i32 = 3;
pub const MTD_NANDFLASH: i32 = 4;
pub const MTD_NORFLASH: i32 = 3;
pub const MTD_NO_ERASE: i32 = 0x1000;
pub const MTD_OPS_AUTO_OOB: i32 = 1;
pub const MTD_OPS_PLACE_OOB: i32 = 0;
pub const MTD_OPS_RAW: i32 = 2;
pub const MTD_OTP_FACTORY: i32 = 1;
pub const MTD_OTP_OFF: i32 = 0;
pub const MTD_OTP_USER: i32 = 2;
pub const MTD_POWERUP_LOCK: i32 = 0x2000;
pub const MTD_RAM: i32 = 1;
pub const MTD_ROM: i32 = 2;
pub const MTD_SLC_ON_MLC_EMULATION: i32 = 0x4000;
pub const MTD_UBIVOLUME: i32 = 7;
pub const MTD_WRITEABLE: i32 = 0x400;
pub const OTPERASE: u32 = 0x400c4d19;
pub const OTPGETREGIONCOUNT: u32 = 0x40044d0e;
pub const OTPGETREGIONINFO: u32 = 0x400c4d0f;
pub const OTPLOCK: u32 = 0x800c4d10;
pub const OTPSELECT: u32 = 0x80044d0d;

#[repr(C)]
pub struct erase_info_user {
    pub start: u32,
    pub length: u32,
}

#[repr(C)]
pub struct erase_info_user64 {
    pub start: u64,
    pub length: u64,
}

#[repr(C)]
pub struct mtd_ecc_stats {
    pub corrected: u32,
    pub failed: u32,
    pub badblocks: u32,
    pub bbtblocks: u32,
}

#[repr(C)]
pub struct mtd_info_user {
    pub r#type: u8,
    pub flags: u32,
    pub size: u32,
    pub erasesize: u32,
    pub writesize: u32,
    pub oobsize: u32,
    pub padding: u64,
}

#[repr(C)]
pub struct mtd_oob_buf64 {
    pub start: u64,
    pub pad: u32,
    pub length: u32,
    pub usr_ptr: u64,
}

#[repr(C)]
pub struct mtd_read_req {
    pub start: u64,
    pub len: u64,
    pub ooblen: u64,
    pub usr_data: u64,
    pub usr_oob: u64,
    pub mode: u8,
    pub padding: [u8; 7],
    pub ecc_stats: mtd_read_req_ecc_stats,
}

#[repr(C)]
pub struct mtd_read_req_ecc_stats {
    pub uncorrectable_errors: u32,
    pub corrected_bitflips: u32,
    pub max_bitflips: u32,
}

#[repr(C)]
pub struct mtd_write_req {
    pub start: u64,
    pub len: u64,
    pub ooblen: u64,
    pub usr_data: u64,
    pub usr_oob: u64,
    pub mode: u8,
    pub padding: [u8; 7],
}

#[repr(C)]
pub struct nand_ecclayout_user {
    pub eccbytes: u32,
    pub eccpos: [u32; 64],
    pub oobavail: u32,
    pub oobfree: [nand_oobfree; 8],
}

#[repr(C)]
pub struct nand_oobfree {
    pub offset: u32,
    pub length: u32,
}

#[repr(C)]
pub struct nand_oobinfo {
    pub useecc: u32,
    pub eccbytes: u32,
    pub oobfree: [[u32; 2]; 8],
    pub eccpos: [u32; 32],
}

#[repr(C)]
pub struct otp_info {
    pub start: u32,
    pub length: u32,
    pub locked: u32,
}

#[repr(C)]
pub struct region_info_user {
    pub offset: u32,
    pub erasesize: u32,
    pub numblocks: u32,
    pub regionindex: u32,
}

records! {
    erase_info_user: size 8, align 4;
    erase_info_user64: size 16, align 8;
    mtd_ecc_stats: size 16, align 4;
    mtd_info_user: size 32, align 8;
    mtd_oob_buf64: size 24, align 8;
    mtd_read_req: size 64, align 8;
    mtd_read_req_ecc_stats: size 12, align 4;
    mtd_write_req: size 48, align 8;
    nand_ecclayout_user: size 328, align 4;
    nand_oobfree: size 8, align 4;
    nand_oobinfo: size 200, align 4;
    otp_info: size 12, align 4;
    region_info_user: size 16, align 4;
}
