// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/msgbuf.h

#[repr(C)]
pub struct msqid64_ds {
    pub msg_perm: super::ipc64_perm,
    pub msg_stime: core::ffi::c_long,
    pub msg_rtime: core::ffi::c_long,
    pub msg_ctime: core::ffi::c_long,
    pub msg_cbytes: core::ffi::c_ulong,
    pub msg_qnum: core::ffi::c_ulong,
    pub msg_qbytes: core::ffi::c_ulong,
    pub msg_lspid: i32,
    pub msg_lrpid: i32,
    pub __unused4: core::ffi::c_ulong,
    pub __unused5: core::ffi::c_ulong,
}

records! {
    msqid64_ds: size 120, align 8;
}
