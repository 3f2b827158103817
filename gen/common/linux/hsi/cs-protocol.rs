// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hsi/cs-protocol.h

pub const CS_CMD_MASK: u32 = 0xff000000;
pub const CS_CMD_SHIFT: i32 = 28;
pub const CS_CONFIG_BUFS: u32 = 0x4020431f;
pub const CS_DEV_FILE_NAME: &core::ffi::CStr = c"/dev/cmt_speech";
pub const CS_DOMAIN_SHIFT: i32 = 24;
pub const CS_ERROR: i32 = 0x10000000;
pub const CS_ERR_PEER_RESET: i32 = 0;
pub const CS_FEAT_ROLLING_RX_COUNTER: i32 = 0x2;
pub const CS_FEAT_TSTAMP_RX_CTRL: i32 = 0x1;
pub const CS_GET_IF_VERSION: u32 = 0x8004431e;
pub const CS_GET_STATE: u32 = 0x80044315;
pub const CS_IF_VERSION: i32 = 2;
pub const CS_IO_MAGIC: i32 = 67;
pub const CS_MAX_BUFFERS: i32 = 0x10;
pub const CS_MAX_BUFFERS_SHIFT: i32 = 4;
pub const CS_PARAM_MASK: i32 = 0xffffff;
pub const CS_RX_DATA_RECEIVED: i32 = 0x20000000;
pub const CS_SET_WAKELINE: u32 = 0x40044317;
pub const CS_STATE_CLOSED: i32 = 0;
pub const CS_STATE_CONFIGURED: i32 = 2;
pub const CS_STATE_OPENED: i32 = 1;
pub const CS_TX_DATA_READY: i32 = 0x30000000;
pub const CS_TX_DATA_SENT: i32 = 0x40000000;

#[repr(C)]
pub struct cs_buffer_config {
    pub rx_bufs: u32,
    pub tx_bufs: u32,
    pub buf_size: u32,
    pub flags: u32,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct cs_mmap_config_block {
    pub reserved1: u32,
    pub buf_size: u32,
    pub rx_bufs: u32,
    pub tx_bufs: u32,
    pub reserved2: u32,
    pub rx_offsets: [u32; 16],
    pub tx_offsets: [u32; 16],
    pub rx_ptr: u32,
    pub rx_ptr_boundary: u32,
    pub reserved3: [u32; 2],
    pub tstamp_rx_ctrl: cs_timestamp,
}

#[repr(C)]
pub struct cs_timestamp {
    pub tv_sec: u32,
    pub tv_nsec: u32,
}

records! {
    cs_buffer_config: size 32, align 4;
    cs_mmap_config_block: size 172, align 4;
    cs_timestamp: size 8, align 4;
}
