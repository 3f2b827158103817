// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usbdevice_fs.h

pub const USBDEVFS_ALLOC_STREAMS: u32 = 0x8008551c;
pub const USBDEVFS_ALLOW_SUSPEND: u32 = 0x5522;
pub const USBDEVFS_CAP_BULK_CONTINUATION: i32 = 0x2;
pub const USBDEVFS_CAP_BULK_SCATTER_GATHER: i32 = 0x8;
pub const USBDEVFS_CAP_CONNINFO_EX: i32 = 0x80;
pub const USBDEVFS_CAP_DROP_PRIVILEGES: i32 = 0x40;
pub const USBDEVFS_CAP_MMAP: i32 = 0x20;
pub const USBDEVFS_CAP_NO_PACKET_SIZE_LIM: i32 = 0x4;
pub const USBDEVFS_CAP_REAP_AFTER_DISCONNECT: i32 = 0x10;
pub const USBDEVFS_CAP_SUSPEND: i32 = 0x100;
pub const USBDEVFS_CAP_ZERO_PACKET: i32 = 0x1;
pub const USBDEVFS_CLAIMINTERFACE: u32 = 0x8004550f;
pub const USBDEVFS_CLAIM_PORT: u32 = 0x80045518;
pub const USBDEVFS_CLEAR_HALT: u32 = 0x80045515;
pub const USBDEVFS_CONNECT: u32 = 0x5517;
pub const USBDEVFS_CONNECTINFO: u32 = 0x40085511;
pub const USBDEVFS_DISCARDURB: u32 = 0x550b;
pub const USBDEVFS_DISCONNECT: u32 = 0x5516;
pub const USBDEVFS_DISCONNECT_CLAIM: u32 = 0x8108551b;
pub const USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER: i32 = 0x2;
pub const USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER: i32 = 0x1;
pub const USBDEVFS_DROP_PRIVILEGES: u32 = 0x4004551e;
pub const USBDEVFS_FORBID_SUSPEND: u32 = 0x5521;
pub const USBDEVFS_FREE_STREAMS: u32 = 0x8008551d;
pub const USBDEVFS_GETDRIVER: u32 = 0x41045508;
pub const USBDEVFS_GET_CAPABILITIES: u32 = 0x8004551a;
pub const USBDEVFS_GET_SPEED: u32 = 0x551f;
pub const USBDEVFS_HUB_PORTINFO: u32 = 0x80805513;
pub const USBDEVFS_MAXDRIVERNAME: i32 = 255;
pub const USBDEVFS_REAPURB32: u32 = 0x4004550c;
pub const USBDEVFS_REAPURBNDELAY32: u32 = 0x4004550d;
pub const USBDEVFS_RELEASEINTERFACE: u32 = 0x80045510;
pub const USBDEVFS_RELEASE_PORT: u32 = 0x80045519;
pub const USBDEVFS_RESET: u32 = 0x5514;
pub const USBDEVFS_RESETEP: u32 = 0x80045503;
pub const USBDEVFS_SETCONFIGURATION: u32 = 0x80045505;
pub const USBDEVFS_SETINTERFACE: u32 = 0x80085504;
pub const USBDEVFS_URB_BULK_CONTINUATION: i32 = 0x4;
pub const USBDEVFS_URB_ISO_ASAP: i32 = 0x2;
pub const USBDEVFS_URB_NO_FSBR: i32 = 0x20;
pub const USBDEVFS_URB_NO_INTERRUPT: i32 = 0x80;
pub const USBDEVFS_URB_SHORT_NOT_OK: i32 = 0x1;
pub const USBDEVFS_URB_TYPE_BULK: i32 = 3;
pub const USBDEVFS_URB_TYPE_CONTROL: i32 = 2;
pub const USBDEVFS_URB_TYPE_INTERRUPT: i32 = 1;
pub const USBDEVFS_URB_TYPE_ISO: i32 = 0;
pub const USBDEVFS_URB_ZERO_PACKET: i32 = 0x40;
pub const USBDEVFS_WAIT_FOR_RESUME: u32 = 0x5523;

#[repr(C)]
pub struct usbdevfs_connectinfo {
    pub devnum: u32,
    pub slow: u8,
}

#[repr(C)]
pub struct usbdevfs_conninfo_ex {
    pub size: u32,
    pub busnum: u32,
    pub devnum: u32,
    pub speed: u32,
    pub num_ports: u8,
    pub ports: [u8; 7],
}

#[repr(C)]
pub struct usbdevfs_disconnect_claim {
    pub interface: u32,
    pub flags: u32,
    pub driver: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct usbdevfs_getdriver {
    pub interface: u32,
    pub driver: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct usbdevfs_hub_portinfo {
    pub nports: core::ffi::c_char,
    pub port: [core::ffi::c_char; 127],
}

#[repr(C)]
pub struct usbdevfs_iso_packet_desc {
    pub length: u32,
    pub actual_length: u32,
    pub status: u32,
}

#[repr(C)]
pub struct usbdevfs_setinterface {
    pub interface: u32,
    pub altsetting: u32,
}

#[repr(C)]
pub struct usbdevfs_streams {
    pub num_streams: u32,
    pub num_eps: u32,
    pub eps: [u8; 0],
}

#[repr(C)]
pub union usbdevfs_urb_anon0 {
    pub number_of_packets: i32,
    pub stream_id: u32,
}

records! {
    usbdevfs_connectinfo: size 8, align 4;
    usbdevfs_conninfo_ex: size 24, align 4;
    usbdevfs_disconnect_claim: size 264, align 4;
    usbdevfs_getdriver: size 260, align 4;
    usbdevfs_hub_portinfo: size 128, align 1;
    usbdevfs_iso_packet_desc: size 12, align 4;
    usbdevfs_setinterface: size 8, align 4;
    usbdevfs_streams: size 8, align 4;
    usbdevfs_urb_anon0: size 4, align 4;
}
