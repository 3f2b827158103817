// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sev-guest.h

pub const SNP_GET_DERIVED_KEY: u32 = 0xc0205301;
pub const SNP_GET_EXT_REPORT: u32 = 0xc0205302;
pub const SNP_GET_REPORT: u32 = 0xc0205300;
pub const SNP_GUEST_FW_ERR_MASK: u64 = 0xffffffff;
pub const SNP_GUEST_REQ_IOC_TYPE: i32 = 83;
pub const SNP_GUEST_VMM_ERR_BUSY: i32 = 2;
pub const SNP_GUEST_VMM_ERR_INVALID_LEN: i32 = 1;
pub const SNP_GUEST_VMM_ERR_SHIFT: i32 = 32;
pub const SNP_REPORT_USER_DATA_SIZE: i32 = 64;

#[repr(C)]
pub struct snp_derived_key_req {
    pub root_key_select: u32,
    pub rsvd: u32,
    pub guest_field_select: u64,
    pub vmpl: u32,
    pub guest_svn: u32,
    pub tcb_version: u64,
}

#[repr(C)]
pub struct snp_derived_key_resp {
    pub data: [u8; 64],
}

#[repr(C)]
pub struct snp_ext_report_req {
    pub data: snp_report_req,
    pub certs_address: u64,
    pub certs_len: u32,
}

#[repr(C)]
pub struct snp_guest_request_ioctl {
    pub msg_version: u8,
    pub req_data: u64,
    pub resp_data: u64,
    pub anon0: snp_guest_request_ioctl_anon0,
}

#[repr(C)]
pub union snp_guest_request_ioctl_anon0 {
    pub exitinfo2: u64,
    pub anon0: snp_guest_request_ioctl_anon0_anon0,
}

#[repr(C)]
pub struct snp_guest_request_ioctl_anon0_anon0 {
    pub fw_error: u32,
    pub vmm_error: u32,
}

#[repr(C)]
pub struct snp_report_req {
    pub user_data: [u8; 64],
    pub vmpl: u32,
    pub rsvd: [u8; 28],
}

#[repr(C)]
pub struct snp_report_resp {
    pub data: [u8; 4000],
}

records! {
    snp_derived_key_req: size 32, align 8;
    snp_derived_key_resp: size 64, align 1;
    snp_ext_report_req: size 112, align 8;
    snp_guest_request_ioctl: size 32, align 8;
    snp_guest_request_ioctl_anon0: size 8, align 8;
    snp_guest_request_ioctl_anon0_anon0: size 8, align 4;
    snp_report_req: size 96, align 4;
    snp_report_resp: size 4000, align 1;
}
