// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cciss_ioctl.h

pub const CCISS_DEREGDISK: u32 = 0x420c;
pub const CCISS_GETBUSTYPES: u32 = 0x80044207;
pub const CCISS_GETDRIVVER: u32 = 0x80044209;
pub const CCISS_GETFIRMVER: u32 = 0x80044208;
pub const CCISS_GETHEARTBEAT: u32 = 0x80044206;
pub const CCISS_GETINTINFO: u32 = 0x80084202;
pub const CCISS_GETLUNINFO: u32 = 0x800c4211;
pub const CCISS_GETNODENAME: u32 = 0x80104204;
pub const CCISS_GETPCIINFO: u32 = 0x80084201;
pub const CCISS_IOC_MAGIC: i32 = 66;
pub const CCISS_REGNEWD: u32 = 0x420e;
pub const CCISS_REGNEWDISK: u32 = 0x4004420d;
pub const CCISS_RESCANDISK: u32 = 0x4210;
pub const CCISS_REVALIDVOLS: u32 = 0x420a;
pub const CCISS_SETINTINFO: u32 = 0x40084203;
pub const CCISS_SETNODENAME: u32 = 0x40104205;
pub const CISS_FIBRE1G: i32 = 0x100;
pub const CISS_FIBRE2G: i32 = 0x200;
pub const CISS_PARCSCIU3: i32 = 0x2;
pub const CISS_PARSCSIU2: i32 = 0x1;
pub const MAX_KMALLOC_SIZE: i32 = 128000;

pub type BIG_IOCTL_Command_struct = super::_BIG_IOCTL_Command_struct;

pub type BusTypes_type = u32;

pub type DriverVer_type = u32;

pub type FirmwareVer_type = [core::ffi::c_char; 4];

pub type Heartbeat_type = u32;

pub type IOCTL_Command_struct = super::_IOCTL_Command_struct;

pub type LogvolInfo_struct = _LogvolInfo_struct;

pub type NodeName_type = [core::ffi::c_char; 16];

#[repr(C)]
pub struct _LogvolInfo_struct {
    pub LunID: u32,
    pub num_opens: i32,
    pub num_parts: i32,
}

#[repr(C)]
pub struct _cciss_coalint_struct {
    pub delay: u32,
    pub count: u32,
}

#[repr(C)]
pub struct _cciss_pci_info_struct {
    pub bus: u8,
    pub dev_fn: u8,
    pub domain: u16,
    pub board_id: u32,
}

pub type cciss_coalint_struct = _cciss_coalint_struct;

pub type cciss_pci_info_struct = _cciss_pci_info_struct;

records! {
    _LogvolInfo_struct: size 12, align 4;
    _cciss_coalint_struct: size 8, align 4;
    _cciss_pci_info_struct: size 8, align 4;
}
