// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/wmi.h

pub const CAPSULE_DIS_TOKEN: i32 = 0x462;
pub const CAPSULE_EN_TOKEN: i32 = 0x461;
pub const CLASS_ADMIN_PROP: i32 = 10;
pub const CLASS_FLASH_INTERFACE: i32 = 7;
pub const CLASS_INFO: i32 = 17;
pub const CLASS_TOKEN_READ: i32 = 0;
pub const CLASS_TOKEN_WRITE: i32 = 1;
pub const DELL_WMI_SMBIOS_CMD: u32 = 0xc0345700;
pub const SELECT_ADMIN_PROP: i32 = 3;
pub const SELECT_APP_REGISTRATION: i32 = 3;
pub const SELECT_DOCK: i32 = 22;
pub const SELECT_FLASH_INTERFACE: i32 = 3;
pub const SELECT_RFKILL: i32 = 11;
pub const SELECT_TOKEN_AC: i32 = 2;
pub const SELECT_TOKEN_BAT: i32 = 1;
pub const SELECT_TOKEN_STD: i32 = 0;
pub const WMI_IOC: i32 = 87;
pub const WSMT_DIS_TOKEN: i32 = 0x4ed;
pub const WSMT_EN_TOKEN: i32 = 0x4ec;

#[repr(C, packed)]
pub struct calling_interface_buffer {
    pub cmd_class: u16,
    pub cmd_select: u16,
    pub input: [u32; 4],
    pub output: [u32; 4],
}

#[repr(C, packed)]
pub struct dell_wmi_extensions {
    pub argattrib: u32,
    pub blength: u32,
    pub data: [u8; 0],
}

#[repr(C, packed)]
pub struct dell_wmi_smbios_buffer {
    pub length: u64,
    pub std: calling_interface_buffer,
    pub ext: dell_wmi_extensions,
}

#[repr(C)]
pub struct wmi_ioctl_buffer {
    pub length: u64,
    pub data: [u8; 0],
}

records! {
    calling_interface_buffer: size 36, align 1;
    dell_wmi_extensions: size 8, align 1;
    dell_wmi_smbios_buffer: size 52, align 1;
    wmi_ioctl_buffer: size 8, align 8;
}
