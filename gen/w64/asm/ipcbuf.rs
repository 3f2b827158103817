// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ipcbuf.h

#[repr(C)]
pub struct ipc64_perm {
    pub key: i32,
    pub uid: u32,
    pub gid: u32,
    pub cuid: u32,
    pub cgid: u32,
    pub mode: u32,
    pub __pad1: [u8; 0],
    pub seq: u16,
    pub __pad2: u16,
    pub __unused1: core::ffi::c_ulong,
    pub __unused2: core::ffi::c_ulong,
}

records! {
    ipc64_perm: size 48, align 8;
}
