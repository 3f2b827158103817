// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cxl_mem.h

pub const CXL_MEM_COMMAND_FLAG_ENABLED: u32 = 1;
pub const CXL_MEM_COMMAND_FLAG_EXCLUSIVE: u32 = 2;
pub const CXL_MEM_COMMAND_FLAG_MASK: u32 = 3;
pub const CXL_MEM_COMMAND_ID_CLEAR_LOG: i32 = 23;
pub const CXL_MEM_COMMAND_ID_GET_ALERT_CONFIG: i32 = 11;
pub const CXL_MEM_COMMAND_ID_GET_FW_INFO: i32 = 4;
pub const CXL_MEM_COMMAND_ID_GET_HEALTH_INFO: i32 = 7;
pub const CXL_MEM_COMMAND_ID_GET_LOG: i32 = 8;
pub const CXL_MEM_COMMAND_ID_GET_LOG_CAPS: i32 = 22;
pub const CXL_MEM_COMMAND_ID_GET_LSA: i32 = 6;
pub const CXL_MEM_COMMAND_ID_GET_PARTITION_INFO: i32 = 5;
pub const CXL_MEM_COMMAND_ID_GET_SCAN_MEDIA_CAPS: i32 = 18;
pub const CXL_MEM_COMMAND_ID_GET_SHUTDOWN_STATE: i32 = 13;
pub const CXL_MEM_COMMAND_ID_GET_SUPPORTED_LOGS: i32 = 3;
pub const CXL_MEM_COMMAND_ID_GET_SUP_LOG_SUBLIST: i32 = 24;
pub const CXL_MEM_COMMAND_ID_GET_TIMESTAMP: i32 = 21;
pub const CXL_MEM_COMMAND_ID_IDENTIFY: i32 = 1;
pub const CXL_MEM_COMMAND_ID_INVALID: i32 = 0;
pub const CXL_MEM_COMMAND_ID_MAX: i32 = 25;
pub const CXL_MEM_COMMAND_ID_RAW: i32 = 2;
pub const CXL_MEM_COMMAND_ID_SET_ALERT_CONFIG: i32 = 12;
pub const CXL_MEM_COMMAND_ID_SET_LSA: i32 = 10;
pub const CXL_MEM_COMMAND_ID_SET_PARTITION_INFO: i32 = 9;
pub const CXL_MEM_COMMAND_ID_SET_SHUTDOWN_STATE: i32 = 14;
pub const CXL_MEM_DEPRECATED_ID_CLEAR_POISON: i32 = 17;
pub const CXL_MEM_DEPRECATED_ID_GET_POISON: i32 = 15;
pub const CXL_MEM_DEPRECATED_ID_GET_SCAN_MEDIA: i32 = 20;
pub const CXL_MEM_DEPRECATED_ID_INJECT_POISON: i32 = 16;
pub const CXL_MEM_DEPRECATED_ID_SCAN_MEDIA: i32 = 19;
pub const CXL_MEM_QUERY_COMMANDS: u32 = 0x8008ce01;
pub const CXL_MEM_SEND_COMMAND: u32 = 0xc030ce02;

#[repr(C)]
pub struct cxl_command_info {
    pub id: u32,
    pub flags: u32,
    pub size_in: u32,
    pub size_out: u32,
}

#[repr(C)]
pub struct cxl_mem_query_commands {
    pub n_commands: u32,
    pub rsvd: u32,
    pub commands: [cxl_command_info; 0],
}

#[repr(C)]
pub struct cxl_send_command {
    pub id: u32,
    pub flags: u32,
    pub anon0: cxl_send_command_anon0,
    pub retval: u32,
    pub r#in: cxl_send_command_in,
    pub out: cxl_send_command_out,
}

#[repr(C)]
pub union cxl_send_command_anon0 {
    pub raw: cxl_send_command_anon0_raw,
    pub rsvd: u32,
}

#[repr(C)]
pub struct cxl_send_command_anon0_raw {
    pub opcode: u16,
    pub rsvd: u16,
}

#[repr(C)]
pub struct cxl_send_command_in {
    pub size: u32,
    pub rsvd: u32,
    pub payload: u64,
}

#[repr(C)]
pub struct cxl_send_command_out {
    pub size: u32,
    pub rsvd: u32,
    pub payload: u64,
}

records! {
    cxl_command_info: size 16, align 4;
    cxl_mem_query_commands: size 8, align 4;
    cxl_send_command: size 48, align 8;
    cxl_send_command_anon0: size 4, align 4;
    cxl_send_command_anon0_raw: size 4, align 2;
    cxl_send_command_in: size 16, align 8;
    cxl_send_command_out: size 16, align 8;
}
