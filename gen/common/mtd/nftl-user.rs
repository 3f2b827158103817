// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/nftl-user.h

pub const ERASE_MARK: i32 = 0x3c69;
pub const FOLD_MARK_IN_PROGRESS: i32 = 0x5555;
pub const MAX_ERASE_ZONES: i32 = 7680;
pub const SECTOR_DELETED: i32 = 0x0;
pub const SECTOR_FREE: i32 = 0xff;
pub const SECTOR_IGNORE: i32 = 0x11;
pub const SECTOR_USED: i32 = 0x55;
pub const ZONE_BAD_MARKED: i32 = 7;
pub const ZONE_BAD_ORIGINAL: i32 = 0;
pub const ZONE_GOOD: i32 = 0xff;

#[repr(C, packed)]
pub struct NFTLMediaHeader {
    pub DataOrgID: [core::ffi::c_char; 6],
    pub NumEraseUnits: u16,
    pub FirstPhysicalEUN: u16,
    pub FormattedSize: u32,
    pub UnitSizeFactor: u8,
}

#[repr(C)]
pub struct nftl_bci {
    pub ECCSig: [u8; 6],
    pub Status: u8,
    pub Status1: u8,
}

#[repr(C)]
pub struct nftl_oob {
    pub b: nftl_bci,
    pub u: nftl_uci,
}

#[repr(C)]
pub union nftl_uci {
    pub a: nftl_uci0,
    pub b: nftl_uci1,
    pub c: nftl_uci2,
}

#[repr(C, packed)]
pub struct nftl_uci0 {
    pub VirtUnitNum: u16,
    pub ReplUnitNum: u16,
    pub SpareVirtUnitNum: u16,
    pub SpareReplUnitNum: u16,
}

#[repr(C, packed)]
pub struct nftl_uci1 {
    pub WearInfo: u32,
    pub EraseMark: u16,
    pub EraseMark1: u16,
}

#[repr(C, packed)]
pub struct nftl_uci2 {
    pub FoldMark: u16,
    pub FoldMark1: u16,
    pub unused: u32,
}

records! {
    NFTLMediaHeader: size 15, align 1;
    nftl_bci: size 8, align 1;
    nftl_oob: size 16, align 1;
    nftl_uci: size 8, align 1;
    nftl_uci0: size 8, align 1;
    nftl_uci1: size 8, align 1;
    nftl_uci2: size 8, align 1;
}
