// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cciss_defs.h

pub const ATTR_ACA: i32 = 0x7;
pub const ATTR_HEADOFQUEUE: i32 = 0x5;
pub const ATTR_ORDERED: i32 = 0x6;
pub const ATTR_SIMPLE: i32 = 0x4;
pub const ATTR_UNTAGGED: i32 = 0x0;
pub const CISS_MAX_LUN: i32 = 1024;
pub const CMD_ABORTED: i32 = 0x8;
pub const CMD_ABORT_FAILED: i32 = 0x9;
pub const CMD_CONNECTION_LOST: i32 = 0x7;
pub const CMD_DATA_OVERRUN: i32 = 0x3;
pub const CMD_DATA_UNDERRUN: i32 = 0x2;
pub const CMD_HARDWARE_ERR: i32 = 0x6;
pub const CMD_INVALID: i32 = 0x4;
pub const CMD_PROTOCOL_ERR: i32 = 0x5;
pub const CMD_SUCCESS: i32 = 0x0;
pub const CMD_TARGET_STATUS: i32 = 0x1;
pub const CMD_TIMEOUT: i32 = 0xb;
pub const CMD_UNABORTABLE: i32 = 0xc;
pub const CMD_UNSOLICITED_ABORT: i32 = 0xa;
pub const LEVEL2LUN: i32 = 1;
pub const LEVEL3LUN: i32 = 0;
pub const SENSEINFOBYTES: i32 = 32;
pub const TYPE_CMD: i32 = 0x0;
pub const TYPE_MSG: i32 = 0x1;
pub const XFER_NONE: i32 = 0x0;
pub const XFER_READ: i32 = 0x2;
pub const XFER_RSVD: i32 = 0x3;
pub const XFER_WRITE: i32 = 0x1;

pub type BYTE = super::__u8;

pub type DWORD = super::__u32;

pub type ErrorInfo_struct = _ErrorInfo_struct;

pub type HWORD = super::__u16;

pub type LUNAddr_struct = _LUNAddr_struct;

pub type LogDevAddr_struct = _LogDevAddr_struct;

pub type MoreErrInfo_struct = _MoreErrInfo_struct;

pub type PhysDevAddr_struct = _PhysDevAddr_struct;

pub type RequestBlock_struct = _RequestBlock_struct;

pub type SCSI3Addr_struct = _SCSI3Addr_struct;

pub type WORD = super::__u16;

#[repr(C, packed)]
pub struct _ErrorInfo_struct {
    pub ScsiStatus: u8,
    pub SenseLen: u8,
    pub CommandStatus: u16,
    pub ResidualCnt: u32,
    pub MoreErrInfo: _MoreErrInfo_struct,
    pub SenseInfo: [u8; 32],
}

#[repr(C)]
pub union _LUNAddr_struct {
    pub LunAddrBytes: [u8; 8],
    pub SCSI3Lun: [_SCSI3Addr_struct; 4],
    pub PhysDev: _PhysDevAddr_struct,
    pub LogDev: _LogDevAddr_struct,
}

#[repr(C)]
pub struct _LogDevAddr_struct {
    pub _bitfield0: [u8; 4],
    pub reserved: [u8; 4],
}

impl _LogDevAddr_struct {
    bit_field!(VolId, set_VolId: u32, _bitfield0 bits 0..30);
    bit_field!(Mode, set_Mode: u32, _bitfield0 bits 30..32);
}

#[repr(C)]
pub union _MoreErrInfo_struct {
    pub Common_Info: _MoreErrInfo_struct_Common_Info,
    pub Invalid_Cmd: _MoreErrInfo_struct_Invalid_Cmd,
}

#[repr(C, packed)]
pub struct _MoreErrInfo_struct_Common_Info {
    pub Reserved: [u8; 3],
    pub Type: u8,
    pub ErrorInfo: u32,
}

#[repr(C, packed)]
pub struct _MoreErrInfo_struct_Invalid_Cmd {
    pub Reserved: [u8; 2],
    pub offense_size: u8,
    pub offense_num: u8,
    pub offense_value: u32,
}

#[repr(C)]
pub struct _PhysDevAddr_struct {
    pub _bitfield0: [u8; 4],
    pub Target: [_SCSI3Addr_struct; 2],
}

impl _PhysDevAddr_struct {
    bit_field!(TargetId, set_TargetId: u32, _bitfield0 bits 0..24);
    bit_field!(Bus, set_Bus: u32, _bitfield0 bits 24..30);
    bit_field!(Mode, set_Mode: u32, _bitfield0 bits 30..32);
}

#[repr(C, packed)]
pub struct _RequestBlock_struct {
    pub CDBLen: u8,
    pub Type: _RequestBlock_struct_Type,
    pub Timeout: u16,
    pub CDB: [u8; 16],
}

#[repr(C)]
pub struct _RequestBlock_struct_Type {
    pub _bitfield0: [u8; 1],
}

impl _RequestBlock_struct_Type {
    bit_field!(Type, set_Type: u8, _bitfield0 bits 0..3);
    bit_field!(Attribute, set_Attribute: u8, _bitfield0 bits 3..6);
    bit_field!(Direction, set_Direction: u8, _bitfield0 bits 6..8);
}

#[repr(C)]
pub union _SCSI3Addr_struct {
    pub PeripDev: _SCSI3Addr_struct_PeripDev,
    pub LogDev: _SCSI3Addr_struct_LogDev,
    pub LogUnit: _SCSI3Addr_struct_LogUnit,
}

#[repr(C)]
pub struct _SCSI3Addr_struct_LogDev {
    pub DevLSB: u8,
    pub _bitfield0: [u8; 1],
}

impl _SCSI3Addr_struct_LogDev {
    bit_field!(DevMSB, set_DevMSB: u8, _bitfield0 bits 0..6);
    bit_field!(Mode, set_Mode: u8, _bitfield0 bits 6..8);
}

#[repr(C)]
pub struct _SCSI3Addr_struct_LogUnit {
    pub _bitfield0: [u8; 2],
}

impl _SCSI3Addr_struct_LogUnit {
    bit_field!(Dev, set_Dev: u8, _bitfield0 bits 0..5);
    bit_field!(Bus, set_Bus: u8, _bitfield0 bits 5..8);
    bit_field!(Targ, set_Targ: u8, _bitfield0 bits 8..14);
    bit_field!(Mode, set_Mode: u8, _bitfield0 bits 14..16);
}

#[repr(C)]
pub struct _SCSI3Addr_struct_PeripDev {
    pub Dev: u8,
    pub _bitfield0: [u8; 1],
}

impl _SCSI3Addr_struct_PeripDev {
    bit_field!(Bus, set_Bus: u8, _bitfield0 bits 0..6);
    bit_field!(Mode, set_Mode: u8, _bitfield0 bits 6..8);
}

records! {
    _ErrorInfo_struct: size 48, align 1;
    _LUNAddr_struct: size 8, align 1;
    _LogDevAddr_struct: size 8, align 1;
    _MoreErrInfo_struct: size 8, align 1;
    _MoreErrInfo_struct_Common_Info: size 8, align 1;
    _MoreErrInfo_struct_Invalid_Cmd: size 8, align 1;
    _PhysDevAddr_struct: size 8, align 1;
    _RequestBlock_struct: size 20, align 1;
    _RequestBlock_struct_Type: size 1, align 1;
    _SCSI3Addr_struct: size 2, align 1;
    _SCSI3Addr_struct_LogDev: size 2, align 1;
    _SCSI3Addr_struct_LogUnit: size 2, align 1;
    _SCSI3Addr_struct_PeripDev: size 2, align 1;
}
