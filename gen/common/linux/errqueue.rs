// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/errqueue.h

pub const SCM_TSTAMP_ACK: i32 = 2;
pub const SCM_TSTAMP_COMPLETION: i32 = 3;
pub const SCM_TSTAMP_SCHED: i32 = 1;
pub const SCM_TSTAMP_SND: i32 = 0;
pub const SO_EE_CODE_TXTIME_INVALID_PARAM: i32 = 1;
pub const SO_EE_CODE_TXTIME_MISSED: i32 = 2;
pub const SO_EE_CODE_ZEROCOPY_COPIED: i32 = 1;
pub const SO_EE_ORIGIN_ICMP: i32 = 2;
pub const SO_EE_ORIGIN_ICMP6: i32 = 3;
pub const SO_EE_ORIGIN_LOCAL: i32 = 1;
pub const SO_EE_ORIGIN_NONE: i32 = 0;
pub const SO_EE_ORIGIN_TIMESTAMPING: i32 = 4;
pub const SO_EE_ORIGIN_TXSTATUS: i32 = 4;
pub const SO_EE_ORIGIN_TXTIME: i32 = 6;
pub const SO_EE_ORIGIN_ZEROCOPY: i32 = 5;
pub const SO_EE_RFC4884_FLAG_INVALID: i32 = 1;

#[repr(C)]
pub struct scm_timestamping64 {
    pub ts: [super::__kernel_timespec; 3],
}

#[repr(C)]
pub struct sock_ee_data_rfc4884 {
    pub len: u16,
    pub flags: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct sock_extended_err {
    pub ee_errno: u32,
    pub ee_origin: u8,
    pub ee_type: u8,
    pub ee_code: u8,
    pub ee_pad: u8,
    pub ee_info: u32,
    pub anon0: sock_extended_err_anon0,
}

#[repr(C)]
pub union sock_extended_err_anon0 {
    pub ee_data: u32,
    pub ee_rfc4884: sock_ee_data_rfc4884,
}

records! {
    scm_timestamping64: size 48, align 8;
    sock_ee_data_rfc4884: size 4, align 2;
    sock_extended_err: size 16, align 4;
    sock_extended_err_anon0: size 4, align 4;
}
