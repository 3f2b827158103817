// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sem.h

#[repr(C)]
pub struct semid_ds {
    pub sem_perm: super::ipc_perm,
    pub sem_otime: core::ffi::c_long,
    pub sem_ctime: core::ffi::c_long,
    pub sem_base: *mut core::ffi::c_void,
    pub sem_pending: *mut core::ffi::c_void,
    pub sem_pending_last: *mut *mut core::ffi::c_void,
    pub undo: *mut core::ffi::c_void,
    pub sem_nsems: u16,
}

#[repr(C)]
pub union semun {
    pub val: i32,
    pub buf: *mut semid_ds,
    pub array: *mut u16,
    pub __buf: *mut super::seminfo,
    pub __pad: *mut core::ffi::c_void,
}

records! {
    semid_ds: size 44, align 4;
    semun: size 4, align 4;
}
