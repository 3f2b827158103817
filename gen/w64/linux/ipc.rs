// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ipc.h

#[repr(C)]
pub struct ipc_kludge {
    pub msgp: *mut core::ffi::c_void,
    pub msgtyp: core::ffi::c_long,
}

#[repr(C)]
pub struct ipc_perm {
    pub key: i32,
    pub uid: u32,
    pub gid: u32,
    pub cuid: u32,
    pub cgid: u32,
    pub mode: u32,
    pub seq: u16,
}

records! {
    ipc_kludge: size 16, align 8;
    ipc_perm: size 28, align 4;
}
