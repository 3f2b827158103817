// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/shm.h

pub const SHMALL: u64 = 0xfffffffffeffffff;
pub const SHMMAX: u64 = 0xfffffffffeffffff;

#[repr(C)]
pub struct shm_info {
    pub used_ids: i32,
    pub shm_tot: core::ffi::c_ulong,
    pub shm_rss: core::ffi::c_ulong,
    pub shm_swp: core::ffi::c_ulong,
    pub swap_attempts: core::ffi::c_ulong,
    pub swap_successes: core::ffi::c_ulong,
}

#[repr(C)]
pub struct shmid_ds {
    pub shm_perm: super::ipc_perm,
    pub shm_segsz: i32,
    pub shm_atime: core::ffi::c_long,
    pub shm_dtime: core::ffi::c_long,
    pub shm_ctime: core::ffi::c_long,
    pub shm_cpid: i32,
    pub shm_lpid: i32,
    pub shm_nattch: u16,
    pub shm_unused: u16,
    pub shm_unused2: *mut core::ffi::c_void,
    pub shm_unused3: *mut core::ffi::c_void,
}

records! {
    shm_info: size 48, align 8;
    shmid_ds: size 88, align 8;
}
