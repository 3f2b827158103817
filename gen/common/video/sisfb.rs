// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! video/sisfb.h

pub const CRT1_LCDA: i32 = 0x20000;
pub const CRT1_VGA: i32 = 0x0;
pub const CRT2_DEFAULT: i32 = 0x1;
pub const CRT2_ENABLE: i32 = 14;
pub const CRT2_LCD: i32 = 0x2;
pub const CRT2_TV: i32 = 0x4;
pub const CRT2_VGA: i32 = 0x8;
pub const SISFB_CMD_ERR_EARLY: u32 = 0x80000002;
pub const SISFB_CMD_ERR_LOCKED: u32 = 0x80000001;
pub const SISFB_CMD_ERR_NOCRT2: u32 = 0x80000004;
pub const SISFB_CMD_ERR_NOVB: u32 = 0x80000003;
pub const SISFB_CMD_ERR_OK: u32 = 0x80000000;
pub const SISFB_CMD_ERR_OTHER: u32 = 0x80010000;
pub const SISFB_CMD_ERR_UNKNOWN: u32 = 0x8000ffff;
pub const SISFB_CMD_GETVBFLAGS: i32 = 0x55aa0001;
pub const SISFB_CMD_SWITCHCRT1: i32 = 0x55aa0010;
pub const SISFB_COMMAND: u32 = 0xc054f305;
pub const SISFB_GET_AUTOMAXIMIZE: u32 = 0x8004f303;
pub const SISFB_GET_AUTOMAXIMIZE_OLD: u32 = 0x80046efa;
pub const SISFB_GET_INFO: u32 = 0x811cf301;
pub const SISFB_GET_INFO_OLD: u32 = 0x80046ef8;
pub const SISFB_GET_INFO_SIZE: u32 = 0x8004f300;
pub const SISFB_GET_TVPOSOFFSET: u32 = 0x8004f304;
pub const SISFB_GET_VBRSTATUS: u32 = 0x8004f302;
pub const SISFB_GET_VBRSTATUS_OLD: u32 = 0x80046ef9;
pub const SISFB_ID: i32 = 0x53495346;
pub const SISFB_SET_AUTOMAXIMIZE: u32 = 0x4004f303;
pub const SISFB_SET_AUTOMAXIMIZE_OLD: u32 = 0x40046efa;
pub const SISFB_SET_LOCK: u32 = 0x4004f306;
pub const SISFB_SET_TVPOSOFFSET: u32 = 0x4004f304;
pub const TV_AVIDEO: i32 = 0x100;
pub const TV_CHSCART: i32 = 0x8000;
pub const TV_CHYPBPR525I: i32 = 0x10000;
pub const TV_HIVISION: i32 = 0x40;
pub const TV_INTERFACE: i32 = 0x187c0;
pub const TV_NTSC: i32 = 0x10;
pub const TV_NTSCJ: i32 = 0x1000;
pub const TV_PAL: i32 = 0x20;
pub const TV_PALM: i32 = 0x1000;
pub const TV_PALN: i32 = 0x2000;
pub const TV_SCART: i32 = 0x400;
pub const TV_STANDARD: i32 = 0x3030;
pub const TV_SVIDEO: i32 = 0x200;
pub const TV_YPBPR: i32 = 0x80;
pub const TV_YPBPR1080I: i32 = 0x2000;
pub const TV_YPBPR525I: i32 = 16;
pub const TV_YPBPR525P: i32 = 32;
pub const TV_YPBPR750P: i32 = 0x1000;
pub const TV_YPBPRALL: i32 = 0x3030;
pub const VB_DISPMODE_DUAL: u32 = 0x80000000;
pub const VB_DISPMODE_MIRROR: i32 = 0x40000000;
pub const VB_DISPMODE_SINGLE: i32 = 0x20000000;
pub const VB_DISPTYPE_CRT1: i32 = 0x80000;
pub const VB_DISPTYPE_CRT2: i32 = 14;
pub const VB_DISPTYPE_DISP1: i32 = 0x80000;
pub const VB_DISPTYPE_DISP2: i32 = 14;
pub const VB_DUALVIEW_MODE: u32 = 0x80000000;
pub const VB_MIRROR_MODE: i32 = 0x40000000;
pub const VB_SINGLE_MODE: i32 = 0x20000000;
pub const VGA2_CONNECTED: i32 = 0x40000;

#[repr(C)]
pub struct sis_memreq {
    pub offset: u32,
    pub size: u32,
}

#[repr(C)]
pub struct sisfb_cmd {
    pub sisfb_cmd: u32,
    pub sisfb_arg: [u32; 16],
    pub sisfb_result: [u32; 4],
}

#[repr(C)]
pub struct sisfb_info {
    pub sisfb_id: u32,
    pub chip_id: u32,
    pub memory: u32,
    pub heapstart: u32,
    pub fbvidmode: u8,
    pub sisfb_version: u8,
    pub sisfb_revision: u8,
    pub sisfb_patchlevel: u8,
    pub sisfb_caps: u8,
    pub sisfb_tqlen: u32,
    pub sisfb_pcibus: u32,
    pub sisfb_pcislot: u32,
    pub sisfb_pcifunc: u32,
    pub sisfb_lcdpdc: u8,
    pub sisfb_lcda: u8,
    pub sisfb_vbflags: u32,
    pub sisfb_currentvbflags: u32,
    pub sisfb_scalelcd: u32,
    pub sisfb_specialtiming: u32,
    pub sisfb_haveemi: u8,
    pub sisfb_emi30: u8,
    pub sisfb_emi31: u8,
    pub sisfb_emi32: u8,
    pub sisfb_emi33: u8,
    pub sisfb_haveemilcd: u8,
    pub sisfb_lcdpdca: u8,
    pub sisfb_tvxpos: u16,
    pub sisfb_tvypos: u16,
    pub sisfb_heapsize: u32,
    pub sisfb_videooffset: u32,
    pub sisfb_curfstn: u32,
    pub sisfb_curdstn: u32,
    pub sisfb_pci_vendor: u16,
    pub sisfb_vbflags2: u32,
    pub sisfb_can_post: u8,
    pub sisfb_card_posted: u8,
    pub sisfb_was_boot_device: u8,
    pub reserved: [u8; 183],
}

records! {
    sis_memreq: size 8, align 4;
    sisfb_cmd: size 84, align 4;
    sisfb_info: size 284, align 4;
}
