// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_scsi.h

pub const VIRTIO_SCSI_CDB_DEFAULT_SIZE: i32 = 32;
pub const VIRTIO_SCSI_CDB_SIZE: i32 = 32;
pub const VIRTIO_SCSI_EVT_RESET_HARD: i32 = 0;
pub const VIRTIO_SCSI_EVT_RESET_REMOVED: i32 = 2;
pub const VIRTIO_SCSI_EVT_RESET_RESCAN: i32 = 1;
pub const VIRTIO_SCSI_F_CHANGE: i32 = 2;
pub const VIRTIO_SCSI_F_HOTPLUG: i32 = 1;
pub const VIRTIO_SCSI_F_INOUT: i32 = 0;
pub const VIRTIO_SCSI_F_T10_PI: i32 = 3;
pub const VIRTIO_SCSI_SENSE_DEFAULT_SIZE: i32 = 96;
pub const VIRTIO_SCSI_SENSE_SIZE: i32 = 96;
pub const VIRTIO_SCSI_S_ABORTED: i32 = 2;
pub const VIRTIO_SCSI_S_ACA: i32 = 3;
pub const VIRTIO_SCSI_S_BAD_TARGET: i32 = 3;
pub const VIRTIO_SCSI_S_BUSY: i32 = 5;
pub const VIRTIO_SCSI_S_FAILURE: i32 = 9;
pub const VIRTIO_SCSI_S_FUNCTION_REJECTED: i32 = 11;
pub const VIRTIO_SCSI_S_FUNCTION_SUCCEEDED: i32 = 10;
pub const VIRTIO_SCSI_S_HEAD: i32 = 2;
pub const VIRTIO_SCSI_S_INCORRECT_LUN: i32 = 12;
pub const VIRTIO_SCSI_S_NEXUS_FAILURE: i32 = 8;
pub const VIRTIO_SCSI_S_OK: i32 = 0;
pub const VIRTIO_SCSI_S_ORDERED: i32 = 1;
pub const VIRTIO_SCSI_S_OVERRUN: i32 = 1;
pub const VIRTIO_SCSI_S_RESET: i32 = 4;
pub const VIRTIO_SCSI_S_SIMPLE: i32 = 0;
pub const VIRTIO_SCSI_S_TARGET_FAILURE: i32 = 7;
pub const VIRTIO_SCSI_S_TRANSPORT_FAILURE: i32 = 6;
pub const VIRTIO_SCSI_T_AN_QUERY: i32 = 1;
pub const VIRTIO_SCSI_T_AN_SUBSCRIBE: i32 = 2;
pub const VIRTIO_SCSI_T_ASYNC_NOTIFY: i32 = 2;
pub const VIRTIO_SCSI_T_EVENTS_MISSED: u32 = 0x80000000;
pub const VIRTIO_SCSI_T_NO_EVENT: i32 = 0;
pub const VIRTIO_SCSI_T_PARAM_CHANGE: i32 = 3;
pub const VIRTIO_SCSI_T_TMF: i32 = 0;
pub const VIRTIO_SCSI_T_TMF_ABORT_TASK: i32 = 0;
pub const VIRTIO_SCSI_T_TMF_ABORT_TASK_SET: i32 = 1;
pub const VIRTIO_SCSI_T_TMF_CLEAR_ACA: i32 = 2;
pub const VIRTIO_SCSI_T_TMF_CLEAR_TASK_SET: i32 = 3;
pub const VIRTIO_SCSI_T_TMF_I_T_NEXUS_RESET: i32 = 4;
pub const VIRTIO_SCSI_T_TMF_LOGICAL_UNIT_RESET: i32 = 5;
pub const VIRTIO_SCSI_T_TMF_QUERY_TASK: i32 = 6;
pub const VIRTIO_SCSI_T_TMF_QUERY_TASK_SET: i32 = 7;
pub const VIRTIO_SCSI_T_TRANSPORT_RESET: i32 = 1;

#[repr(C, packed)]
pub struct virtio_scsi_cmd_req {
    pub lun: [u8; 8],
    pub tag: u64,
    pub task_attr: u8,
    pub prio: u8,
    pub crn: u8,
    pub cdb: [u8; 32],
}

#[repr(C, packed)]
pub struct virtio_scsi_cmd_req_pi {
    pub lun: [u8; 8],
    pub tag: u64,
    pub task_attr: u8,
    pub prio: u8,
    pub crn: u8,
    pub pi_bytesout: u32,
    pub pi_bytesin: u32,
    pub cdb: [u8; 32],
}

#[repr(C, packed)]
pub struct virtio_scsi_cmd_resp {
    pub sense_len: u32,
    pub resid: u32,
    pub status_qualifier: u16,
    pub status: u8,
    pub response: u8,
    pub sense: [u8; 96],
}

#[repr(C, packed)]
pub struct virtio_scsi_config {
    pub num_queues: u32,
    pub seg_max: u32,
    pub max_sectors: u32,
    pub cmd_per_lun: u32,
    pub event_info_size: u32,
    pub sense_size: u32,
    pub cdb_size: u32,
    pub max_channel: u16,
    pub max_target: u16,
    pub max_lun: u32,
}

#[repr(C, packed)]
pub struct virtio_scsi_ctrl_an_req {
    pub r#type: u32,
    pub lun: [u8; 8],
    pub event_requested: u32,
}

#[repr(C, packed)]
pub struct virtio_scsi_ctrl_an_resp {
    pub event_actual: u32,
    pub response: u8,
}

#[repr(C, packed)]
pub struct virtio_scsi_ctrl_tmf_req {
    pub r#type: u32,
    pub subtype: u32,
    pub lun: [u8; 8],
    pub tag: u64,
}

#[repr(C)]
pub struct virtio_scsi_ctrl_tmf_resp {
    pub response: u8,
}

#[repr(C, packed)]
pub struct virtio_scsi_event {
    pub event: u32,
    pub lun: [u8; 8],
    pub reason: u32,
}

records! {
    virtio_scsi_cmd_req: size 51, align 1;
    virtio_scsi_cmd_req_pi: size 59, align 1;
    virtio_scsi_cmd_resp: size 108, align 1;
    virtio_scsi_config: size 36, align 1;
    virtio_scsi_ctrl_an_req: size 16, align 1;
    virtio_scsi_ctrl_an_resp: size 5, align 1;
    virtio_scsi_ctrl_tmf_req: size 24, align 1;
    virtio_scsi_ctrl_tmf_resp: size 1, align 1;
    virtio_scsi_event: size 16, align 1;
}
