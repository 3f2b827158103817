// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gsmmux.h

pub const GSMIOC_DISABLE_NET: u32 = 0x4703;
pub const GSMIOC_ENABLE_NET: u32 = 0x40344702;
pub const GSMIOC_GETCONF: u32 = 0x804c4700;
pub const GSMIOC_GETCONF_DLCI: u32 = 0xc0384707;
pub const GSMIOC_GETCONF_EXT: u32 = 0x80204705;
pub const GSMIOC_GETFIRST: u32 = 0x80044704;
pub const GSMIOC_SETCONF: u32 = 0x404c4701;
pub const GSMIOC_SETCONF_DLCI: u32 = 0x40384708;
pub const GSMIOC_SETCONF_EXT: u32 = 0x40204706;
pub const GSM_FL_RESTART: u32 = 1;

#[repr(C)]
pub struct gsm_config {
    pub adaption: u32,
    pub encapsulation: u32,
    pub initiator: u32,
    pub t1: u32,
    pub t2: u32,
    pub t3: u32,
    pub n2: u32,
    pub mru: u32,
    pub mtu: u32,
    pub k: u32,
    pub i: u32,
    pub unused: [u32; 8],
}

#[repr(C)]
pub struct gsm_config_ext {
    pub keep_alive: u32,
    pub wait_config: u32,
    pub flags: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct gsm_dlci_config {
    pub channel: u32,
    pub adaption: u32,
    pub mtu: u32,
    pub priority: u32,
    pub i: u32,
    pub k: u32,
    pub flags: u32,
    pub reserved: [u32; 7],
}

#[repr(C)]
pub struct gsm_netconfig {
    pub adaption: u32,
    pub protocol: u16,
    pub unused2: u16,
    pub if_name: [core::ffi::c_char; 16],
    pub unused: [u8; 28],
}

records! {
    gsm_config: size 76, align 4;
    gsm_config_ext: size 32, align 4;
    gsm_dlci_config: size 56, align 4;
    gsm_netconfig: size 52, align 4;
}
