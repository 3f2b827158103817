// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/zorro.h

pub const ERTB_MEMLIST: i32 = 5;
pub const ERTF_MEMLIST: i32 = 0x20;
pub const ERT_TYPEMASK: i32 = 0xc0;
pub const ERT_ZORROII: i32 = 0xc0;
pub const ERT_ZORROIII: i32 = 0x80;
pub const GVP_14MHZ: i32 = 64;
pub const GVP_24BITDMA: i32 = 8;
pub const GVP_25BITDMA: i32 = 16;
pub const GVP_ACCEL: i32 = 2;
pub const GVP_IO: i32 = 1;
pub const GVP_NOBANK: i32 = 32;
pub const GVP_PRODMASK: i32 = 0xf8;
pub const GVP_SCSI: i32 = 4;
pub const GVP_SCSICLKMASK: i32 = 0x1;
pub const ZORRO_NUM_AUTO: i32 = 16;

#[repr(C, packed)]
pub struct ConfigDev {
    pub cd_Node: Node,
    pub cd_Flags: u8,
    pub cd_Pad: u8,
    pub cd_Rom: ExpansionRom,
    pub cd_BoardAddr: u32,
    pub cd_BoardSize: u32,
    pub cd_SlotAddr: u16,
    pub cd_SlotSize: u16,
    pub cd_Driver: u32,
    pub cd_NextCD: u32,
    pub cd_Unused: [u32; 4],
}

#[repr(C, packed)]
pub struct ExpansionRom {
    pub er_Type: u8,
    pub er_Product: u8,
    pub er_Flags: u8,
    pub er_Reserved03: u8,
    pub er_Manufacturer: u16,
    pub er_SerialNumber: u32,
    pub er_InitDiagVec: u16,
    pub er_Reserved0c: u8,
    pub er_Reserved0d: u8,
    pub er_Reserved0e: u8,
    pub er_Reserved0f: u8,
}

#[repr(C, packed)]
pub struct Node {
    pub ln_Succ: u32,
    pub ln_Pred: u32,
    pub ln_Type: u8,
    pub ln_Pri: i8,
    pub ln_Name: u32,
}

pub type zorro_id = u32;

records! {
    ConfigDev: size 68, align 1;
    ExpansionRom: size 16, align 1;
    Node: size 14, align 1;
}
