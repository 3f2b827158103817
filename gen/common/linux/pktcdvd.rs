// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pktcdvd.h

pub const MAX_WRITERS: i32 = 8;
pub const PACKET_BLOCK_MODE1: i32 = 8;
pub const PACKET_BLOCK_MODE2: i32 = 10;
pub const PACKET_CDR: i32 = 1;
pub const PACKET_CDRW: i32 = 2;
pub const PACKET_CTRL_CMD: u32 = 0xc0185801;
pub const PACKET_DEBUG: i32 = 1;
pub const PACKET_DISC_COMPLETE: i32 = 2;
pub const PACKET_DISC_EMPTY: i32 = 0;
pub const PACKET_DISC_INCOMPLETE: i32 = 1;
pub const PACKET_DISC_OTHER: i32 = 3;
pub const PACKET_DVDR: i32 = 3;
pub const PACKET_DVDRW: i32 = 4;
pub const PACKET_IOCTL_MAGIC: i32 = 88;
pub const PACKET_LRA_VALID: i32 = 3;
pub const PACKET_MCN: &core::ffi::CStr = c"4a656e734178626f65323030300000";
pub const PACKET_MERGE_SEGS: i32 = 4;
pub const PACKET_MODE1: i32 = 1;
pub const PACKET_MODE2: i32 = 2;
pub const PACKET_NWA_VALID: i32 = 2;
pub const PACKET_SESSION_COMPLETE: i32 = 3;
pub const PACKET_SESSION_EMPTY: i32 = 0;
pub const PACKET_SESSION_INCOMPLETE: i32 = 1;
pub const PACKET_SESSION_RESERVED: i32 = 2;
pub const PACKET_WAIT_TIME: i32 = 0;
pub const PACKET_WRITABLE: i32 = 1;
pub const PKT_CTRL_CMD_SETUP: i32 = 0;
pub const PKT_CTRL_CMD_STATUS: i32 = 2;
pub const PKT_CTRL_CMD_TEARDOWN: i32 = 1;
pub const PKT_RB_POOL_SIZE: i32 = 512;

#[repr(C)]
pub struct pkt_ctrl_command {
    pub command: u32,
    pub dev_index: u32,
    pub dev: u32,
    pub pkt_dev: u32,
    pub num_devices: u32,
    pub padding: u32,
}

records! {
    pkt_ctrl_command: size 24, align 4;
}
