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
    pub uid: u16,
    pub gid: u16,
    pub cuid: u16,
    pub cgid: u16,
    pub mode: u16,
    pub seq: u16,
}

records! {
    ipc_kludge: size 8, align 4;
    ipc_perm: size 16, align 4;
}
