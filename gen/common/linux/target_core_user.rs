// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/target_core_user.h

pub const ALIGN_SIZE: i32 = 64;
pub const TCMU_ATTR_CMD_STATUS: i32 = 7;
pub const TCMU_ATTR_DEVICE: i32 = 1;
pub const TCMU_ATTR_DEVICE_ID: i32 = 8;
pub const TCMU_ATTR_DEV_CFG: i32 = 4;
pub const TCMU_ATTR_DEV_SIZE: i32 = 5;
pub const TCMU_ATTR_MAX: i32 = 9;
pub const TCMU_ATTR_MINOR: i32 = 2;
pub const TCMU_ATTR_PAD: i32 = 3;
pub const TCMU_ATTR_SUPP_KERN_CMD_REPLY: i32 = 9;
pub const TCMU_ATTR_UNSPEC: i32 = 0;
pub const TCMU_ATTR_WRITECACHE: i32 = 6;
pub const TCMU_CMD_ADDED_DEVICE: i32 = 1;
pub const TCMU_CMD_ADDED_DEVICE_DONE: i32 = 4;
pub const TCMU_CMD_MAX: i32 = 7;
pub const TCMU_CMD_RECONFIG_DEVICE: i32 = 3;
pub const TCMU_CMD_RECONFIG_DEVICE_DONE: i32 = 6;
pub const TCMU_CMD_REMOVED_DEVICE: i32 = 2;
pub const TCMU_CMD_REMOVED_DEVICE_DONE: i32 = 5;
pub const TCMU_CMD_SET_FEATURES: i32 = 7;
pub const TCMU_CMD_UNSPEC: i32 = 0;
pub const TCMU_MAILBOX_FLAG_CAP_KEEP_BUF: i32 = 0x8;
pub const TCMU_MAILBOX_FLAG_CAP_OOOC: i32 = 0x1;
pub const TCMU_MAILBOX_FLAG_CAP_READ_LEN: i32 = 0x2;
pub const TCMU_MAILBOX_FLAG_CAP_TMR: i32 = 0x4;
pub const TCMU_MAILBOX_VERSION: i32 = 2;
pub const TCMU_OP_ALIGN_SIZE: u32 = 8;
pub const TCMU_OP_CMD: i32 = 1;
pub const TCMU_OP_MASK: i32 = 0x7;
pub const TCMU_OP_PAD: i32 = 0;
pub const TCMU_OP_TMR: i32 = 2;
pub const TCMU_SENSE_BUFFERSIZE: i32 = 96;
pub const TCMU_TMR_ABORT_TASK: i32 = 1;
pub const TCMU_TMR_ABORT_TASK_SET: i32 = 2;
pub const TCMU_TMR_CLEAR_ACA: i32 = 3;
pub const TCMU_TMR_CLEAR_TASK_SET: i32 = 4;
pub const TCMU_TMR_LUN_RESET: i32 = 5;
pub const TCMU_TMR_LUN_RESET_PRO: i32 = 128;
pub const TCMU_TMR_TARGET_COLD_RESET: i32 = 7;
pub const TCMU_TMR_TARGET_WARM_RESET: i32 = 6;
pub const TCMU_TMR_UNKNOWN: i32 = 0;
pub const TCMU_UFLAG_KEEP_BUF: i32 = 0x4;
pub const TCMU_UFLAG_READ_LEN: i32 = 0x2;
pub const TCMU_UFLAG_UNKNOWN_OP: i32 = 0x1;
pub const TCMU_VERSION: &core::ffi::CStr = c"2.0";
pub const __TCMU_ATTR_MAX: i32 = 10;
pub const __TCMU_CMD_MAX: i32 = 8;

#[repr(C, packed)]
pub struct tcmu_cmd_entry {
    pub hdr: tcmu_cmd_entry_hdr,
    pub anon0: tcmu_cmd_entry_anon0,
}

#[repr(C)]
pub union tcmu_cmd_entry_anon0 {
    pub req: tcmu_cmd_entry_anon0_req,
    pub rsp: tcmu_cmd_entry_anon0_rsp,
}

#[repr(C)]
pub struct tcmu_cmd_entry_anon0_req {
    pub iov_cnt: u32,
    pub iov_bidi_cnt: u32,
    pub iov_dif_cnt: u32,
    pub cdb_off: u64,
    pub __pad1: u64,
    pub __pad2: u64,
    pub iov: [super::iovec; 0],
}

#[repr(C)]
pub struct tcmu_cmd_entry_anon0_rsp {
    pub scsi_status: u8,
    pub __pad1: u8,
    pub __pad2: u16,
    pub read_len: u32,
    pub sense_buffer: [core::ffi::c_char; 96],
}

#[repr(C, packed)]
pub struct tcmu_cmd_entry_hdr {
    pub len_op: u32,
    pub cmd_id: u16,
    pub kflags: u8,
    pub uflags: u8,
}

#[repr(C, align(64))]
pub struct tcmu_mailbox {
    pub version: u16,
    pub flags: u16,
    pub cmdr_off: u32,
    pub cmdr_size: u32,
    pub cmd_head: u32,
    pub _pad0: [u8; 48],
    pub cmd_tail: u32,
}

#[repr(C, packed)]
pub struct tcmu_tmr_entry {
    pub hdr: tcmu_cmd_entry_hdr,
    pub tmr_type: u8,
    pub __pad1: u8,
    pub __pad2: u16,
    pub cmd_cnt: u32,
    pub __pad3: u64,
    pub __pad4: u64,
    pub cmd_ids: [u16; 0],
}

records! {
    tcmu_cmd_entry: size 112, align 1;
    tcmu_cmd_entry_anon0: size 104, align 8;
    tcmu_cmd_entry_anon0_req: size 40, align 8;
    tcmu_cmd_entry_anon0_rsp: size 104, align 4;
    tcmu_cmd_entry_hdr: size 8, align 1;
    tcmu_mailbox: size 128, align 64;
    tcmu_tmr_entry: size 32, align 1;
}
