// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! fwctl/fwctl.h

pub const FWCTL_CMD_BASE: i32 = 0;
pub const FWCTL_CMD_INFO: i32 = 0;
pub const FWCTL_CMD_RPC: i32 = 1;
pub const FWCTL_DEVICE_TYPE_BNXT: i32 = 3;
pub const FWCTL_DEVICE_TYPE_CXL: i32 = 2;
pub const FWCTL_DEVICE_TYPE_ERROR: i32 = 0;
pub const FWCTL_DEVICE_TYPE_MLX5: i32 = 1;
pub const FWCTL_DEVICE_TYPE_PDS: i32 = 4;
pub const FWCTL_INFO: u32 = 0x9a00;
pub const FWCTL_RPC: u32 = 0x9a01;
pub const FWCTL_RPC_CONFIGURATION: i32 = 0;
pub const FWCTL_RPC_DEBUG_READ_ONLY: i32 = 1;
pub const FWCTL_RPC_DEBUG_WRITE: i32 = 2;
pub const FWCTL_RPC_DEBUG_WRITE_FULL: i32 = 3;
pub const FWCTL_TYPE: i32 = 0x9a;

#[repr(C)]
pub struct fwctl_info {
    pub size: u32,
    pub flags: u32,
    pub out_device_type: u32,
    pub device_data_len: u32,
    pub out_device_data: u64,
}

#[repr(C)]
pub struct fwctl_rpc {
    pub size: u32,
    pub scope: u32,
    pub in_len: u32,
    pub out_len: u32,
    pub r#in: u64,
    pub out: u64,
}

records! {
    fwctl_info: size 24, align 8;
    fwctl_rpc: size 32, align 8;
}
