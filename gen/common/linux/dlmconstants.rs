// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dlmconstants.h

pub const DLM_ECANCEL: i32 = 0x10001;
pub const DLM_EUNLOCK: i32 = 0x10002;
pub const DLM_LKF_ALTCW: i32 = 0x10000;
pub const DLM_LKF_ALTPR: i32 = 0x8000;
pub const DLM_LKF_CANCEL: i32 = 0x2;
pub const DLM_LKF_CONVDEADLK: i32 = 0x40;
pub const DLM_LKF_CONVERT: i32 = 0x4;
pub const DLM_LKF_EXPEDITE: i32 = 0x400;
pub const DLM_LKF_FORCEUNLOCK: i32 = 0x20000;
pub const DLM_LKF_HEADQUE: i32 = 0x1000;
pub const DLM_LKF_IVVALBLK: i32 = 0x20;
pub const DLM_LKF_NODLCKBLK: i32 = 0x200;
pub const DLM_LKF_NODLCKWT: i32 = 0x100;
pub const DLM_LKF_NOORDER: i32 = 0x2000;
pub const DLM_LKF_NOQUEUE: i32 = 0x1;
pub const DLM_LKF_NOQUEUEBAST: i32 = 0x800;
pub const DLM_LKF_ORPHAN: i32 = 0x4000;
pub const DLM_LKF_PERSISTENT: i32 = 0x80;
pub const DLM_LKF_QUECVT: i32 = 0x10;
pub const DLM_LKF_TIMEOUT: i32 = 0x40000;
pub const DLM_LKF_VALBLK: i32 = 0x8;
pub const DLM_LOCKSPACE_LEN: i32 = 64;
pub const DLM_LOCK_CR: i32 = 1;
pub const DLM_LOCK_CW: i32 = 2;
pub const DLM_LOCK_EX: i32 = 5;
pub const DLM_LOCK_IV: i32 = -1;
pub const DLM_LOCK_NL: i32 = 0;
pub const DLM_LOCK_PR: i32 = 3;
pub const DLM_LOCK_PW: i32 = 4;
pub const DLM_RESNAME_MAXLEN: i32 = 64;
