// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/unix_diag.h

pub const UDIAG_SHOW_ICONS: i32 = 0x8;
pub const UDIAG_SHOW_MEMINFO: i32 = 0x20;
pub const UDIAG_SHOW_NAME: i32 = 0x1;
pub const UDIAG_SHOW_PEER: i32 = 0x4;
pub const UDIAG_SHOW_RQLEN: i32 = 0x10;
pub const UDIAG_SHOW_UID: i32 = 0x40;
pub const UDIAG_SHOW_VFS: i32 = 0x2;
pub const UNIX_DIAG_ICONS: i32 = 3;
pub const UNIX_DIAG_MAX: i32 = 7;
pub const UNIX_DIAG_MEMINFO: i32 = 5;
pub const UNIX_DIAG_NAME: i32 = 0;
pub const UNIX_DIAG_PEER: i32 = 2;
pub const UNIX_DIAG_RQLEN: i32 = 4;
pub const UNIX_DIAG_SHUTDOWN: i32 = 6;
pub const UNIX_DIAG_UID: i32 = 7;
pub const UNIX_DIAG_VFS: i32 = 1;
pub const __UNIX_DIAG_MAX: i32 = 8;

#[repr(C)]
pub struct unix_diag_msg {
    pub udiag_family: u8,
    pub udiag_type: u8,
    pub udiag_state: u8,
    pub pad: u8,
    pub udiag_ino: u32,
    pub udiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct unix_diag_req {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub pad: u16,
    pub udiag_states: u32,
    pub udiag_ino: u32,
    pub udiag_show: u32,
    pub udiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct unix_diag_rqlen {
    pub udiag_rqueue: u32,
    pub udiag_wqueue: u32,
}

#[repr(C)]
pub struct unix_diag_vfs {
    pub udiag_vfs_ino: u32,
    pub udiag_vfs_dev: u32,
}

records! {
    unix_diag_msg: size 16, align 4;
    unix_diag_req: size 24, align 4;
    unix_diag_rqlen: size 8, align 4;
    unix_diag_vfs: size 8, align 4;
}
