// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bsg.h

pub const BSG_FLAG_Q_AT_HEAD: i32 = 0x20;
pub const BSG_FLAG_Q_AT_TAIL: i32 = 0x10;
pub const BSG_PROTOCOL_SCSI: i32 = 0;
pub const BSG_SUB_PROTOCOL_SCSI_CMD: i32 = 0;
pub const BSG_SUB_PROTOCOL_SCSI_TMF: i32 = 1;
pub const BSG_SUB_PROTOCOL_SCSI_TRANSPORT: i32 = 2;

#[repr(C)]
pub struct bsg_uring_cmd {
    pub request: u64,
    pub request_len: u32,
    pub protocol: u32,
    pub subprotocol: u32,
    pub max_response_len: u32,
    pub response: u64,
    pub dout_xferp: u64,
    pub dout_xfer_len: u32,
    pub dout_iovec_count: u32,
    pub din_xferp: u64,
    pub din_xfer_len: u32,
    pub din_iovec_count: u32,
    pub timeout_ms: u32,
    pub reserved: [u8; 12],
}

#[repr(C)]
pub struct sg_io_v4 {
    pub guard: i32,
    pub protocol: u32,
    pub subprotocol: u32,
    pub request_len: u32,
    pub request: u64,
    pub request_tag: u64,
    pub request_attr: u32,
    pub request_priority: u32,
    pub request_extra: u32,
    pub max_response_len: u32,
    pub response: u64,
    pub dout_iovec_count: u32,
    pub dout_xfer_len: u32,
    pub din_iovec_count: u32,
    pub din_xfer_len: u32,
    pub dout_xferp: u64,
    pub din_xferp: u64,
    pub timeout: u32,
    pub flags: u32,
    pub usr_ptr: u64,
    pub spare_in: u32,
    pub driver_status: u32,
    pub transport_status: u32,
    pub device_status: u32,
    pub retry_delay: u32,
    pub info: u32,
    pub duration: u32,
    pub response_len: u32,
    pub din_resid: i32,
    pub dout_resid: i32,
    pub generated_tag: u64,
    pub spare_out: u32,
    pub padding: u32,
}

records! {
    bsg_uring_cmd: size 80, align 8;
    sg_io_v4: size 160, align 8;
}
