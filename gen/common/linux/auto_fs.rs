// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/auto_fs.h

pub const AUTOFS_EXP_FORCED: i32 = 0x4;
pub const AUTOFS_EXP_IMMEDIATE: i32 = 0x1;
pub const AUTOFS_EXP_LEAVES: i32 = 0x2;
pub const AUTOFS_EXP_NORMAL: i32 = 0x0;
pub const AUTOFS_IOCTL: i32 = 0x93;
pub const AUTOFS_IOC_ASKUMOUNT: u32 = 0x80049370;
pub const AUTOFS_IOC_ASKUMOUNT_CMD: i32 = 112;
pub const AUTOFS_IOC_CATATONIC: u32 = 0x9362;
pub const AUTOFS_IOC_CATATONIC_CMD: i32 = 98;
pub const AUTOFS_IOC_EXPIRE: u32 = 0x810c9365;
pub const AUTOFS_IOC_EXPIRE_CMD: i32 = 101;
pub const AUTOFS_IOC_EXPIRE_MULTI: u32 = 0x40049366;
pub const AUTOFS_IOC_EXPIRE_MULTI_CMD: i32 = 102;
pub const AUTOFS_IOC_FAIL: u32 = 0x9361;
pub const AUTOFS_IOC_FAIL_CMD: i32 = 97;
pub const AUTOFS_IOC_PROTOSUBVER: u32 = 0x80049367;
pub const AUTOFS_IOC_PROTOSUBVER_CMD: i32 = 103;
pub const AUTOFS_IOC_PROTOVER: u32 = 0x80049363;
pub const AUTOFS_IOC_PROTOVER_CMD: i32 = 99;
pub const AUTOFS_IOC_READY: u32 = 0x9360;
pub const AUTOFS_IOC_READY_CMD: i32 = 96;
pub const AUTOFS_IOC_SETTIMEOUT_CMD: i32 = 100;
pub const AUTOFS_MAX_PROTO_VERSION: i32 = 5;
pub const AUTOFS_MIN_PROTO_VERSION: i32 = 3;
pub const AUTOFS_PROTO_SUBVERSION: i32 = 6;
pub const AUTOFS_PROTO_VERSION: i32 = 5;
pub const AUTOFS_TYPE_ANY: u32 = 0;
pub const AUTOFS_TYPE_DIRECT: u32 = 2;
pub const AUTOFS_TYPE_INDIRECT: u32 = 1;
pub const AUTOFS_TYPE_OFFSET: u32 = 4;
pub const NFY_EXPIRE: i32 = 2;
pub const NFY_MOUNT: i32 = 1;
pub const NFY_NONE: i32 = 0;
pub const autofs_ptype_expire: i32 = 1;
pub const autofs_ptype_expire_direct: i32 = 6;
pub const autofs_ptype_expire_indirect: i32 = 4;
pub const autofs_ptype_expire_multi: i32 = 2;
pub const autofs_ptype_missing: i32 = 0;
pub const autofs_ptype_missing_direct: i32 = 5;
pub const autofs_ptype_missing_indirect: i32 = 3;

#[repr(C)]
pub struct autofs_packet_expire {
    pub hdr: autofs_packet_hdr,
    pub len: i32,
    pub name: [core::ffi::c_char; 256],
}

pub type autofs_packet_expire_direct_t = autofs_v5_packet;

pub type autofs_packet_expire_indirect_t = autofs_v5_packet;

#[repr(C)]
pub struct autofs_packet_expire_multi {
    pub hdr: autofs_packet_hdr,
    pub wait_queue_token: u32,
    pub len: i32,
    pub name: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct autofs_packet_hdr {
    pub proto_version: i32,
    pub r#type: i32,
}

#[repr(C)]
pub struct autofs_packet_missing {
    pub hdr: autofs_packet_hdr,
    pub wait_queue_token: u32,
    pub len: i32,
    pub name: [core::ffi::c_char; 256],
}

pub type autofs_packet_missing_direct_t = autofs_v5_packet;

pub type autofs_packet_missing_indirect_t = autofs_v5_packet;

#[repr(C)]
pub union autofs_packet_union {
    pub hdr: autofs_packet_hdr,
    pub missing: autofs_packet_missing,
    pub expire: autofs_packet_expire,
    pub expire_multi: autofs_packet_expire_multi,
}

#[repr(C)]
pub struct autofs_v5_packet {
    pub hdr: autofs_packet_hdr,
    pub wait_queue_token: u32,
    pub dev: u32,
    pub ino: u64,
    pub uid: u32,
    pub gid: u32,
    pub pid: u32,
    pub tgid: u32,
    pub len: u32,
    pub name: [core::ffi::c_char; 256],
}

#[repr(C)]
pub union autofs_v5_packet_union {
    pub hdr: autofs_packet_hdr,
    pub v5_packet: autofs_v5_packet,
    pub missing_indirect: autofs_v5_packet,
    pub expire_indirect: autofs_v5_packet,
    pub missing_direct: autofs_v5_packet,
    pub expire_direct: autofs_v5_packet,
}

pub type autofs_wqt_t = u32;

records! {
    autofs_packet_expire: size 268, align 4;
    autofs_packet_expire_multi: size 272, align 4;
    autofs_packet_hdr: size 8, align 4;
    autofs_packet_missing: size 272, align 4;
    autofs_packet_union: size 272, align 4;
    autofs_v5_packet: size 304, align 8;
    autofs_v5_packet_union: size 304, align 8;
}
