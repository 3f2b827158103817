// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/psp-sev.h

pub const SEV_FACTORY_RESET: i32 = 0;
pub const SEV_GET_ID: i32 = 7;
pub const SEV_GET_ID2: i32 = 8;
pub const SEV_IOC_TYPE: i32 = 83;
pub const SEV_ISSUE_CMD: u32 = 0xc0105300;
pub const SEV_MAX: i32 = 13;
pub const SEV_PDH_CERT_EXPORT: i32 = 5;
pub const SEV_PDH_GEN: i32 = 4;
pub const SEV_PEK_CERT_IMPORT: i32 = 6;
pub const SEV_PEK_CSR: i32 = 3;
pub const SEV_PEK_GEN: i32 = 2;
pub const SEV_PLATFORM_STATUS: i32 = 1;
pub const SEV_RET_ACTIVE: i32 = 18;
pub const SEV_RET_AEAD_OFLOW: i32 = 29;
pub const SEV_RET_ALREADY_OWNED: i32 = 5;
pub const SEV_RET_ASID_OWNED: i32 = 12;
pub const SEV_RET_BAD_MEASUREMENT: i32 = 11;
pub const SEV_RET_BAD_SIGNATURE: i32 = 10;
pub const SEV_RET_BAD_SVN: i32 = 33;
pub const SEV_RET_BAD_VERSION: i32 = 34;
pub const SEV_RET_DFFLUSH_REQUIRED: i32 = 15;
pub const SEV_RET_EXIT_RING_BUFFER: i32 = 31;
pub const SEV_RET_EXPAND_BUFFER_LENGTH_REQUEST: i32 = 49;
pub const SEV_RET_HWSEV_RET_PLATFORM: i32 = 19;
pub const SEV_RET_HWSEV_RET_UNSAFE: i32 = 20;
pub const SEV_RET_INACTIVE: i32 = 8;
pub const SEV_RET_INAVLID_CONFIG: i32 = 3;
pub const SEV_RET_INCORRECT_BUFFER_LENGTH: i32 = 48;
pub const SEV_RET_INVALID_ADDRESS: i32 = 9;
pub const SEV_RET_INVALID_ASID: i32 = 13;
pub const SEV_RET_INVALID_CERTIFICATE: i32 = 6;
pub const SEV_RET_INVALID_COMMAND: i32 = 17;
pub const SEV_RET_INVALID_CONFIG: i32 = 3;
pub const SEV_RET_INVALID_GUEST: i32 = 16;
pub const SEV_RET_INVALID_GUEST_STATE: i32 = 2;
pub const SEV_RET_INVALID_KEY: i32 = 39;
pub const SEV_RET_INVALID_LEN: i32 = 4;
pub const SEV_RET_INVALID_MDATA_ENTRY: i32 = 27;
pub const SEV_RET_INVALID_PAGE_OWNER: i32 = 28;
pub const SEV_RET_INVALID_PAGE_SIZE: i32 = 25;
pub const SEV_RET_INVALID_PAGE_STATE: i32 = 26;
pub const SEV_RET_INVALID_PARAM: i32 = 22;
pub const SEV_RET_INVALID_PLATFORM_STATE: i32 = 1;
pub const SEV_RET_IN_USE: i32 = 58;
pub const SEV_RET_MAX: i32 = 64;
pub const SEV_RET_NO_FW_CALL: i32 = -1;
pub const SEV_RET_POLICY_FAILURE: i32 = 7;
pub const SEV_RET_RESOURCE_LIMIT: i32 = 23;
pub const SEV_RET_RESTORE_REQUIRED: i32 = 37;
pub const SEV_RET_RMP_INITIALIZATION_FAILED: i32 = 38;
pub const SEV_RET_RMP_INIT_REQUIRED: i32 = 32;
pub const SEV_RET_SECURE_DATA_INVALID: i32 = 24;
pub const SEV_RET_SEV_STATUS_DEV_CERT_CHANGED: i32 = 61;
pub const SEV_RET_SEV_STATUS_ERR_IN_DEV_CONN: i32 = 53;
pub const SEV_RET_SEV_STATUS_INVALID_DEV_CTX: i32 = 54;
pub const SEV_RET_SEV_STATUS_INVALID_DEV_STATE: i32 = 59;
pub const SEV_RET_SEV_STATUS_INVALID_TDI: i32 = 56;
pub const SEV_RET_SEV_STATUS_INVALID_TDI_CTX: i32 = 55;
pub const SEV_RET_SEV_STATUS_INVALID_TDI_STATE: i32 = 60;
pub const SEV_RET_SEV_STATUS_RECLAIM_REQUIRED: i32 = 57;
pub const SEV_RET_SEV_STATUS_RESPONSE_TOO_LARGE: i32 = 63;
pub const SEV_RET_SEV_STATUS_RESYNC_REQ: i32 = 62;
pub const SEV_RET_SHUTDOWN_INCOMPLETE: i32 = 40;
pub const SEV_RET_SHUTDOWN_REQUIRED: i32 = 35;
pub const SEV_RET_SPDM_ERROR: i32 = 51;
pub const SEV_RET_SPDM_REQUEST: i32 = 50;
pub const SEV_RET_SUCCESS: i32 = 0;
pub const SEV_RET_UNSUPPORTED: i32 = 21;
pub const SEV_RET_UPDATE_FAILED: i32 = 36;
pub const SEV_RET_WBINVD_REQUIRED: i32 = 14;
pub const SEV_STATUS_FLAGS_CONFIG_ES: i32 = 0x100;
pub const SNP_COMMIT: i32 = 10;
pub const SNP_PLATFORM_STATUS: i32 = 9;
pub const SNP_SET_CONFIG: i32 = 11;
pub const SNP_VLEK_LOAD: i32 = 12;

#[repr(C, packed)]
pub struct sev_issue_cmd {
    pub cmd: u32,
    pub data: u64,
    pub error: u32,
}

pub type sev_ret_code = i32;

#[repr(C)]
pub struct sev_user_data_get_id {
    pub socket1: [u8; 64],
    pub socket2: [u8; 64],
}

#[repr(C, packed)]
pub struct sev_user_data_get_id2 {
    pub address: u64,
    pub length: u32,
}

#[repr(C, packed)]
pub struct sev_user_data_pdh_cert_export {
    pub pdh_cert_address: u64,
    pub pdh_cert_len: u32,
    pub cert_chain_address: u64,
    pub cert_chain_len: u32,
}

#[repr(C, packed)]
pub struct sev_user_data_pek_cert_import {
    pub pek_cert_address: u64,
    pub pek_cert_len: u32,
    pub oca_cert_address: u64,
    pub oca_cert_len: u32,
}

#[repr(C, packed)]
pub struct sev_user_data_pek_csr {
    pub address: u64,
    pub length: u32,
}

#[repr(C, packed)]
pub struct sev_user_data_snp_config {
    pub reported_tcb: u64,
    pub _bitfield0: [u8; 4],
    pub rsvd1: [u8; 52],
}

impl sev_user_data_snp_config {
    bit_field!(mask_chip_id, set_mask_chip_id: u32, _bitfield0 bits 0..1);
    bit_field!(mask_chip_key, set_mask_chip_key: u32, _bitfield0 bits 1..2);
    bit_field!(rsvd, set_rsvd: u32, _bitfield0 bits 2..32);
}

#[repr(C, packed)]
pub struct sev_user_data_snp_status {
    pub api_major: u8,
    pub api_minor: u8,
    pub state: u8,
    pub _bitfield0: [u8; 1],
    pub build_id: u32,
    pub _bitfield1: [u8; 4],
    pub guest_count: u32,
    pub current_tcb_version: u64,
    pub reported_tcb_version: u64,
}

impl sev_user_data_snp_status {
    bit_field!(is_rmp_initialized, set_is_rmp_initialized: u8, _bitfield0 bits 0..1);
    bit_field!(rsvd, set_rsvd: u8, _bitfield0 bits 1..8);
    bit_field!(mask_chip_id, set_mask_chip_id: u32, _bitfield1 bits 0..1);
    bit_field!(mask_chip_key, set_mask_chip_key: u32, _bitfield1 bits 1..2);
    bit_field!(vlek_en, set_vlek_en: u32, _bitfield1 bits 2..3);
    bit_field!(feature_info, set_feature_info: u32, _bitfield1 bits 3..4);
    bit_field!(rapl_dis, set_rapl_dis: u32, _bitfield1 bits 4..5);
    bit_field!(ciphertext_hiding_cap, set_ciphertext_hiding_cap: u32, _bitfield1 bits 5..6);
    bit_field!(ciphertext_hiding_en, set_ciphertext_hiding_en: u32, _bitfield1 bits 6..7);
    bit_field!(rsvd1, set_rsvd1: u32, _bitfield1 bits 7..32);
}

#[repr(C, packed)]
pub struct sev_user_data_snp_vlek_load {
    pub len: u32,
    pub vlek_wrapped_version: u8,
    pub rsvd: [u8; 3],
    pub vlek_wrapped_address: u64,
}

#[repr(C)]
pub struct sev_user_data_snp_wrapped_vlek_hashstick {
    pub data: [u8; 432],
}

#[repr(C, packed)]
pub struct sev_user_data_status {
    pub api_major: u8,
    pub api_minor: u8,
    pub state: u8,
    pub flags: u32,
    pub build: u8,
    pub guest_count: u32,
}

records! {
    sev_issue_cmd: size 16, align 1;
    sev_user_data_get_id: size 128, align 1;
    sev_user_data_get_id2: size 12, align 1;
    sev_user_data_pdh_cert_export: size 24, align 1;
    sev_user_data_pek_cert_import: size 24, align 1;
    sev_user_data_pek_csr: size 12, align 1;
    sev_user_data_snp_config: size 64, align 1;
    sev_user_data_snp_status: size 32, align 1;
    sev_user_data_snp_vlek_load: size 16, align 1;
    sev_user_data_snp_wrapped_vlek_hashstick: size 432, align 1;
    sev_user_data_status: size 12, align 1;
}
