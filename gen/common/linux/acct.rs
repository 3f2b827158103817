// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/acct.h

pub const ACCT_BYTEORDER: i32 = 0x0;
pub const ACCT_COMM: i32 = 16;
pub const ACCT_VERSION: i32 = 2;
pub const ACOMPAT: i32 = 0x4;
pub const ACORE: i32 = 0x8;
pub const AFORK: i32 = 0x1;
pub const AGROUP: i32 = 0x20;
pub const AHZ: i32 = 100;
pub const ASU: i32 = 0x2;
pub const AXSIG: i32 = 0x10;

#[repr(C)]
pub struct acct {
    pub ac_flag: core::ffi::c_char,
    pub ac_version: core::ffi::c_char,
    pub ac_uid16: u16,
    pub ac_gid16: u16,
    pub ac_tty: u16,
    pub ac_btime: u32,
    pub ac_utime: u16,
    pub ac_stime: u16,
    pub ac_etime: u16,
    pub ac_mem: u16,
    pub ac_io: u16,
    pub ac_rw: u16,
    pub ac_minflt: u16,
    pub ac_majflt: u16,
    pub ac_swaps: u16,
    pub ac_ahz: u16,
    pub ac_exitcode: u32,
    pub ac_comm: [core::ffi::c_char; 17],
    pub ac_etime_hi: u8,
    pub ac_etime_lo: u16,
    pub ac_uid: u32,
    pub ac_gid: u32,
}

#[repr(C)]
pub struct acct_v3 {
    pub ac_flag: core::ffi::c_char,
    pub ac_version: core::ffi::c_char,
    pub ac_tty: u16,
    pub ac_exitcode: u32,
    pub ac_uid: u32,
    pub ac_gid: u32,
    pub ac_pid: u32,
    pub ac_ppid: u32,
    pub ac_btime: u32,
    pub ac_etime: f32,
    pub ac_utime: u16,
    pub ac_stime: u16,
    pub ac_mem: u16,
    pub ac_io: u16,
    pub ac_rw: u16,
    pub ac_minflt: u16,
    pub ac_majflt: u16,
    pub ac_swaps: u16,
    pub ac_comm: [core::ffi::c_char; 16],
}

pub type comp2_t = u32;

pub type comp_t = u16;

records! {
    acct: size 64, align 4;
    acct_v3: size 64, align 4;
}
