// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/msg.h

#[repr(C)]
pub struct msgbuf {
    pub mtype: core::ffi::c_long,
    pub mtext: [core::ffi::c_char; 1],
}

#[repr(C)]
pub struct msqid_ds {
    pub msg_perm: super::ipc_perm,
    pub msg_first: *mut core::ffi::c_void,
    pub msg_last: *mut core::ffi::c_void,
    pub msg_stime: core::ffi::c_long,
    pub msg_rtime: core::ffi::c_long,
    pub msg_ctime: core::ffi::c_long,
    pub msg_lcbytes: core::ffi::c_ulong,
    pub msg_lqbytes: core::ffi::c_ulong,
    pub msg_cbytes: u16,
    pub msg_qnum: u16,
    pub msg_qbytes: u16,
    pub msg_lspid: i32,
    pub msg_lrpid: i32,
}

records! {
    msgbuf: size 16, align 8;
    msqid_ds: size 104, align 8;
}
