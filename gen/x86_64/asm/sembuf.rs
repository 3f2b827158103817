// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sembuf.h

#[repr(C)]
pub struct semid64_ds {
    pub sem_perm: super::ipc64_perm,
    pub sem_otime: core::ffi::c_long,
    pub __unused1: core::ffi::c_ulong,
    pub sem_ctime: core::ffi::c_long,
    pub __unused2: core::ffi::c_ulong,
    pub sem_nsems: core::ffi::c_ulong,
    pub __unused3: core::ffi::c_ulong,
    pub __unused4: core::ffi::c_ulong,
}

records! {
    semid64_ds: size 104, align 8;
}
