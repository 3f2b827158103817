// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hyperv.h

pub const ADDR_FAMILY_IPV4: i32 = 0x1;
pub const ADDR_FAMILY_IPV6: i32 = 0x2;
pub const ADDR_FAMILY_NONE: i32 = 0x0;
pub const CANCEL_FCOPY: i32 = 3;
pub const COMPLETE_FCOPY: i32 = 2;
pub const CREATE_PATH: i32 = 0x2;
pub const DATA_FRAGMENT: i32 = 6144;
pub const FCOPY_CURRENT_VERSION: i32 = 1;
pub const FCOPY_VERSION_0: i32 = 0;
pub const FCOPY_VERSION_1: i32 = 1;
pub const HV_ERROR_ALREADY_EXISTS: u32 = 0x80070050;
pub const HV_ERROR_DEVICE_NOT_CONNECTED: u32 = 0x8007048f;
pub const HV_ERROR_DISK_FULL: u32 = 0x80070070;
pub const HV_ERROR_MACHINE_LOCKED: u32 = 0x800704f7;
pub const HV_ERROR_NOT_SUPPORTED: u32 = 0x80070032;
pub const HV_E_FAIL: u32 = 0x80004005;
pub const HV_GUID_NOTFOUND: u32 = 0x80041002;
pub const HV_INVALIDARG: u32 = 0x80070057;
pub const HV_KVP_EXCHANGE_MAX_KEY_SIZE: i32 = 512;
pub const HV_KVP_EXCHANGE_MAX_VALUE_SIZE: i32 = 2048;
pub const HV_S_CONT: u32 = 0x80070103;
pub const HV_S_OK: i32 = 0x0;
pub const KVP_OP_COUNT: i32 = 6;
pub const KVP_OP_DELETE: i32 = 2;
pub const KVP_OP_ENUMERATE: i32 = 3;
pub const KVP_OP_GET: i32 = 0;
pub const KVP_OP_GET_IP_INFO: i32 = 4;
pub const KVP_OP_REGISTER: i32 = 4;
pub const KVP_OP_REGISTER1: i32 = 100;
pub const KVP_OP_SET: i32 = 1;
pub const KVP_OP_SET_IP_INFO: i32 = 5;
pub const KVP_POOL_AUTO: i32 = 2;
pub const KVP_POOL_AUTO_EXTERNAL: i32 = 3;
pub const KVP_POOL_AUTO_INTERNAL: i32 = 4;
pub const KVP_POOL_COUNT: i32 = 5;
pub const KVP_POOL_EXTERNAL: i32 = 0;
pub const KVP_POOL_GUEST: i32 = 1;
pub const MAX_ADAPTER_ID_SIZE: i32 = 128;
pub const MAX_GATEWAY_SIZE: i32 = 512;
pub const MAX_IP_ADDR_SIZE: i32 = 1024;
pub const OVER_WRITE: i32 = 0x1;
pub const REG_SZ: i32 = 1;
pub const REG_U32: i32 = 4;
pub const REG_U64: i32 = 8;
pub const START_FILE_COPY: i32 = 0;
pub const UTIL_FW_MAJOR: i32 = 3;
pub const UTIL_FW_MINOR: i32 = 0;
pub const UTIL_FW_VERSION: i32 = 0x30000;
pub const UTIL_WS2K8_FW_MAJOR: i32 = 1;
pub const UTIL_WS2K8_FW_VERSION: i32 = 0x10000;
pub const VSS_HBU_NO_AUTO_RECOVERY: i32 = 0x5;
pub const VSS_OP_AUTO_RECOVER: i32 = 7;
pub const VSS_OP_BU_COMPLETE: i32 = 4;
pub const VSS_OP_COUNT: i32 = 8;
pub const VSS_OP_CREATE: i32 = 0;
pub const VSS_OP_DELETE: i32 = 1;
pub const VSS_OP_FREEZE: i32 = 5;
pub const VSS_OP_GET_DM_INFO: i32 = 3;
pub const VSS_OP_HOT_BACKUP: i32 = 2;
pub const VSS_OP_REGISTER: i32 = 128;
pub const VSS_OP_REGISTER1: i32 = 129;
pub const VSS_OP_THAW: i32 = 6;
pub const WRITE_TO_FILE: i32 = 1;
pub const W_MAX_PATH: i32 = 260;

#[repr(C, packed)]
pub struct hv_do_fcopy {
    pub hdr: hv_fcopy_hdr,
    pub pad: u32,
    pub offset: u64,
    pub size: u32,
    pub data: [u8; 6144],
}

#[repr(C, packed)]
pub struct hv_fcopy_hdr {
    pub operation: u32,
    pub service_id0: [u8; 16],
    pub service_id1: [u8; 16],
}

#[repr(C, packed)]
pub struct hv_kvp_exchg_msg_value {
    pub value_type: u32,
    pub key_size: u32,
    pub value_size: u32,
    pub key: [u8; 512],
    pub anon0: hv_kvp_exchg_msg_value_anon0,
}

#[repr(C, packed)]
pub union hv_kvp_exchg_msg_value_anon0 {
    pub value: [u8; 2048],
    pub value_u32: u32,
    pub value_u64: u64,
}

#[repr(C, packed)]
pub struct hv_kvp_hdr {
    pub operation: u8,
    pub pool: u8,
    pub pad: u16,
}

#[repr(C)]
pub struct hv_kvp_ip_msg {
    pub operation: u8,
    pub pool: u8,
    pub kvp_ip_val: hv_kvp_ipaddr_value,
}

#[repr(C, packed)]
pub struct hv_kvp_ipaddr_value {
    pub adapter_id: [u16; 128],
    pub addr_family: u8,
    pub dhcp_enabled: u8,
    pub ip_addr: [u16; 1024],
    pub sub_net: [u16; 1024],
    pub gate_way: [u16; 512],
    pub dns_addr: [u16; 1024],
}

#[repr(C, packed)]
pub struct hv_kvp_msg {
    pub anon0: hv_kvp_msg_anon0,
    pub body: hv_kvp_msg_body,
}

#[repr(C)]
pub union hv_kvp_msg_anon0 {
    pub kvp_hdr: hv_kvp_hdr,
    pub error: i32,
}

#[repr(C)]
pub union hv_kvp_msg_body {
    pub kvp_get: hv_kvp_msg_get,
    pub kvp_set: hv_kvp_msg_set,
    pub kvp_delete: hv_kvp_msg_delete,
    pub kvp_enum_data: hv_kvp_msg_enumerate,
    pub kvp_ip_val: hv_kvp_ipaddr_value,
    pub kvp_register: hv_kvp_register,
}

#[repr(C)]
pub struct hv_kvp_msg_delete {
    pub key_size: u32,
    pub key: [u8; 512],
}

#[repr(C, packed)]
pub struct hv_kvp_msg_enumerate {
    pub index: u32,
    pub data: hv_kvp_exchg_msg_value,
}

#[repr(C)]
pub struct hv_kvp_msg_get {
    pub data: hv_kvp_exchg_msg_value,
}

#[repr(C)]
pub struct hv_kvp_msg_set {
    pub data: hv_kvp_exchg_msg_value,
}

#[repr(C)]
pub struct hv_kvp_register {
    pub version: [u8; 512],
}

#[repr(C, packed)]
pub struct hv_start_fcopy {
    pub hdr: hv_fcopy_hdr,
    pub file_name: [u16; 260],
    pub path_name: [u16; 260],
    pub copy_flags: u32,
    pub file_size: u64,
}

#[repr(C, packed)]
pub struct hv_vss_check_dm_info {
    pub flags: u32,
}

#[repr(C, packed)]
pub struct hv_vss_check_feature {
    pub flags: u32,
}

#[repr(C)]
pub struct hv_vss_hdr {
    pub operation: u8,
    pub reserved: [u8; 7],
}

#[repr(C, packed)]
pub struct hv_vss_msg {
    pub anon0: hv_vss_msg_anon0,
    pub anon1: hv_vss_msg_anon1,
}

#[repr(C)]
pub union hv_vss_msg_anon0 {
    pub vss_hdr: hv_vss_hdr,
    pub error: i32,
}

#[repr(C)]
pub union hv_vss_msg_anon1 {
    pub vss_cf: hv_vss_check_feature,
    pub dm_info: hv_vss_check_dm_info,
}

records! {
    hv_do_fcopy: size 6196, align 1;
    hv_fcopy_hdr: size 36, align 1;
    hv_kvp_exchg_msg_value: size 2572, align 1;
    hv_kvp_exchg_msg_value_anon0: size 2048, align 1;
    hv_kvp_hdr: size 4, align 1;
    hv_kvp_ip_msg: size 7428, align 1;
    hv_kvp_ipaddr_value: size 7426, align 1;
    hv_kvp_msg: size 7432, align 1;
    hv_kvp_msg_anon0: size 4, align 4;
    hv_kvp_msg_body: size 7428, align 4;
    hv_kvp_msg_delete: size 516, align 4;
    hv_kvp_msg_enumerate: size 2576, align 1;
    hv_kvp_msg_get: size 2572, align 1;
    hv_kvp_msg_set: size 2572, align 1;
    hv_kvp_register: size 512, align 1;
    hv_start_fcopy: size 1088, align 1;
    hv_vss_check_dm_info: size 4, align 1;
    hv_vss_check_feature: size 4, align 1;
    hv_vss_hdr: size 8, align 1;
    hv_vss_msg: size 12, align 1;
    hv_vss_msg_anon0: size 8, align 4;
    hv_vss_msg_anon1: size 4, align 1;
}
