// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/shmbuf.h

#[repr(C)]
pub struct shmid64_ds {
    pub shm_perm: super::ipc64_perm,
    pub shm_segsz: usize,
    pub shm_atime: core::ffi::c_ulong,
    pub shm_atime_high: core::ffi::c_ulong,
    pub shm_dtime: core::ffi::c_ulong,
    pub shm_dtime_high: core::ffi::c_ulong,
    pub shm_ctime: core::ffi::c_ulong,
    pub shm_ctime_high: core::ffi::c_ulong,
    pub shm_cpid: i32,
    pub shm_lpid: i32,
    pub shm_nattch: core::ffi::c_ulong,
    pub __unused4: core::ffi::c_ulong,
    pub __unused5: core::ffi::c_ulong,
}

#[repr(C)]
pub struct shminfo64 {
    pub shmmax: core::ffi::c_ulong,
    pub shmmin: core::ffi::c_ulong,
    pub shmmni: core::ffi::c_ulong,
    pub shmseg: core::ffi::c_ulong,
    pub shmall: core::ffi::c_ulong,
    pub __unused1: core::ffi::c_ulong,
    pub __unused2: core::ffi::c_ulong,
    pub __unused3: core::ffi::c_ulong,
    pub __unused4: core::ffi::c_ulong,
}

records! {
    shmid64_ds: size 84, align 4;
    shminfo64: size 36, align 4;
}
