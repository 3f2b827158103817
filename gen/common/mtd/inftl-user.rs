// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/inftl-user.h

pub const INFTL_BDTL: i32 = 0x40000000;
pub const INFTL_BINARY: i32 = 0x20000000;
pub const INFTL_LAST: u32 = 0x80000000;
pub const OSAK_VERSION: i32 = 0x5120;
pub const PERCENTUSED: i32 = 98;
pub const SECTORSIZE: i32 = 512;

#[repr(C, packed)]
pub struct INFTLMediaHeader {
    pub bootRecordID: [core::ffi::c_char; 8],
    pub NoOfBootImageBlocks: u32,
    pub NoOfBinaryPartitions: u32,
    pub NoOfBDTLPartitions: u32,
    pub BlockMultiplierBits: u32,
    pub FormatFlags: u32,
    pub OsakVersion: u32,
    pub PercentUsed: u32,
    pub Partitions: [INFTLPartition; 4],
}

#[repr(C, packed)]
pub struct INFTLPartition {
    pub virtualUnits: u32,
    pub firstUnit: u32,
    pub lastUnit: u32,
    pub flags: u32,
    pub spareUnits: u32,
    pub Reserved0: u32,
    pub Reserved1: u32,
}

#[repr(C)]
pub struct inftl_bci {
    pub ECCsig: [u8; 6],
    pub Status: u8,
    pub Status1: u8,
}

#[repr(C)]
pub struct inftl_oob {
    pub b: inftl_bci,
    pub u: inftl_uci,
}

#[repr(C)]
pub union inftl_uci {
    pub a: inftl_unithead1,
    pub b: inftl_unithead2,
    pub c: inftl_unittail,
}

#[repr(C, packed)]
pub struct inftl_unithead1 {
    pub virtualUnitNo: u16,
    pub prevUnitNo: u16,
    pub ANAC: u8,
    pub NACs: u8,
    pub parityPerField: u8,
    pub discarded: u8,
}

#[repr(C, packed)]
pub struct inftl_unithead2 {
    pub parityPerField: u8,
    pub ANAC: u8,
    pub prevUnitNo: u16,
    pub virtualUnitNo: u16,
    pub NACs: u8,
    pub discarded: u8,
}

#[repr(C, packed)]
pub struct inftl_unittail {
    pub Reserved: [u8; 4],
    pub EraseMark: u16,
    pub EraseMark1: u16,
}

records! {
    INFTLMediaHeader: size 148, align 1;
    INFTLPartition: size 28, align 1;
    inftl_bci: size 8, align 1;
    inftl_oob: size 16, align 1;
    inftl_uci: size 8, align 1;
    inftl_unithead1: size 8, align 1;
    inftl_unithead2: size 8, align 1;
    inftl_unittail: size 8, align 1;
}
