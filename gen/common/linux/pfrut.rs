// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pfrut.h

pub const DSM_FUNC_NOT_SUPPORT: i32 = 1;
pub const DSM_FUNC_SPEC_ERR: i32 = 6;
pub const DSM_HARDWARE_ERR: i32 = 3;
pub const DSM_INVAL_INPUT: i32 = 2;
pub const DSM_RETRY_SUGGESTED: i32 = 4;
pub const DSM_SUCCEED: i32 = 0;
pub const DSM_UNKNOWN: i32 = 5;
pub const PFRT_LOG_IOC_GET_DATA_INFO: u32 = 0x8040ee08;
pub const PFRT_LOG_IOC_GET_INFO: u32 = 0x800cee07;
pub const PFRT_LOG_IOC_SET_INFO: u32 = 0x400cee06;
pub const PFRUT_IOCTL_MAGIC: i32 = 0xee;
pub const PFRU_IOC_ACTIVATE: u32 = 0x4004ee03;
pub const PFRU_IOC_QUERY_CAP: u32 = 0x805cee05;
pub const PFRU_IOC_SET_REV: u32 = 0x4004ee01;
pub const PFRU_IOC_STAGE: u32 = 0x4004ee02;
pub const PFRU_IOC_STAGE_ACTIVATE: u32 = 0x4004ee04;

#[repr(C)]
pub struct pfrt_log_data_info {
    pub status: u32,
    pub ext_status: u32,
    pub chunk1_addr_lo: u64,
    pub chunk1_addr_hi: u64,
    pub chunk2_addr_lo: u64,
    pub chunk2_addr_hi: u64,
    pub max_data_size: u32,
    pub chunk1_size: u32,
    pub chunk2_size: u32,
    pub rollover_cnt: u32,
    pub reset_cnt: u32,
}

#[repr(C)]
pub struct pfrt_log_info {
    pub log_level: u32,
    pub log_type: u32,
    pub log_revid: u32,
}

#[repr(C)]
pub struct pfru_com_buf_info {
    pub status: u32,
    pub ext_status: u32,
    pub addr_lo: u64,
    pub addr_hi: u64,
    pub buf_size: u32,
}

#[repr(C)]
pub struct pfru_payload_hdr {
    pub sig: u32,
    pub hdr_version: u32,
    pub hdr_size: u32,
    pub hw_ver: u32,
    pub rt_ver: u32,
    pub platform_id: [u8; 16],
    pub svn_ver: u32,
}

#[repr(C)]
pub struct pfru_update_cap_info {
    pub status: u32,
    pub update_cap: u32,
    pub code_type: [u8; 16],
    pub fw_version: u32,
    pub code_rt_version: u32,
    pub drv_type: [u8; 16],
    pub drv_rt_version: u32,
    pub drv_svn: u32,
    pub platform_id: [u8; 16],
    pub oem_id: [u8; 16],
    pub oem_info_len: u32,
}

#[repr(C)]
pub struct pfru_updated_result {
    pub status: u32,
    pub ext_status: u32,
    pub low_auth_time: u64,
    pub high_auth_time: u64,
    pub low_exec_time: u64,
    pub high_exec_time: u64,
}

records! {
    pfrt_log_data_info: size 64, align 8;
    pfrt_log_info: size 12, align 4;
    pfru_com_buf_info: size 32, align 8;
    pfru_payload_hdr: size 40, align 4;
    pfru_update_cap_info: size 92, align 4;
    pfru_updated_result: size 40, align 8;
}
