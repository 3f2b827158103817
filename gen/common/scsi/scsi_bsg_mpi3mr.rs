// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/scsi_bsg_mpi3mr.h

pub const MPI3MR_APP_DEFAULT_TIMEOUT: i32 = 60;
pub const MPI3MR_BSG_ADPRESET_DIAG_FAULT: i32 = 2;
pub const MPI3MR_BSG_ADPRESET_SOFT: i32 = 1;
pub const MPI3MR_BSG_ADPRESET_UNKNOWN: i32 = 0;
pub const MPI3MR_BSG_ADPSTATE_FAULT: i32 = 2;
pub const MPI3MR_BSG_ADPSTATE_IN_RESET: i32 = 3;
pub const MPI3MR_BSG_ADPSTATE_OPERATIONAL: i32 = 1;
pub const MPI3MR_BSG_ADPSTATE_UNKNOWN: i32 = 0;
pub const MPI3MR_BSG_ADPSTATE_UNRECOVERABLE: i32 = 4;
pub const MPI3MR_BSG_ADPTYPE_AVGFAMILY: i32 = 1;
pub const MPI3MR_BSG_ADPTYPE_UNKNOWN: i32 = 0;
pub const MPI3MR_BSG_BUFTYPE_DATA_IN: i32 = 3;
pub const MPI3MR_BSG_BUFTYPE_DATA_OUT: i32 = 4;
pub const MPI3MR_BSG_BUFTYPE_ERR_RESPONSE: i32 = 6;
pub const MPI3MR_BSG_BUFTYPE_MPI_REPLY: i32 = 5;
pub const MPI3MR_BSG_BUFTYPE_MPI_REQUEST: i32 = 0xfe;
pub const MPI3MR_BSG_BUFTYPE_RAIDMGMT_CMD: i32 = 1;
pub const MPI3MR_BSG_BUFTYPE_RAIDMGMT_RESP: i32 = 2;
pub const MPI3MR_BSG_BUFTYPE_UNKNOWN: i32 = 0;
pub const MPI3MR_BSG_LOGDATA_ENTRY_HEADER_SZ: i32 = 4;
pub const MPI3MR_BSG_LOGDATA_MAX_ENTRIES: i32 = 400;
pub const MPI3MR_BSG_MPI_REPLY_BUFTYPE_ADDRESS: i32 = 2;
pub const MPI3MR_BSG_MPI_REPLY_BUFTYPE_STATUS: i32 = 1;
pub const MPI3MR_BSG_MPI_REPLY_BUFTYPE_UNKNOWN: i32 = 0;
pub const MPI3MR_DRVBSG_OPCODE_ADPINFO: i32 = 1;
pub const MPI3MR_DRVBSG_OPCODE_ADPRESET: i32 = 2;
pub const MPI3MR_DRVBSG_OPCODE_ALLTGTDEVINFO: i32 = 4;
pub const MPI3MR_DRVBSG_OPCODE_GETCHGCNT: i32 = 5;
pub const MPI3MR_DRVBSG_OPCODE_GETLOGDATA: i32 = 8;
pub const MPI3MR_DRVBSG_OPCODE_LOGDATAENABLE: i32 = 6;
pub const MPI3MR_DRVBSG_OPCODE_PELENABLE: i32 = 7;
pub const MPI3MR_DRVBSG_OPCODE_QUERY_HDB: i32 = 9;
pub const MPI3MR_DRVBSG_OPCODE_REFRESH_HDB_TRIGGERS: i32 = 12;
pub const MPI3MR_DRVBSG_OPCODE_REPOST_HDB: i32 = 10;
pub const MPI3MR_DRVBSG_OPCODE_UNKNOWN: i32 = 0;
pub const MPI3MR_DRVBSG_OPCODE_UPLOAD_HDB: i32 = 11;
pub const MPI3MR_DRV_CMD: i32 = 1;
pub const MPI3MR_HDB_BUFSTATUS_NOT_ALLOCATED: i32 = 1;
pub const MPI3MR_HDB_BUFSTATUS_POSTED_PAUSED: i32 = 3;
pub const MPI3MR_HDB_BUFSTATUS_POSTED_UNPAUSED: i32 = 2;
pub const MPI3MR_HDB_BUFSTATUS_RELEASED: i32 = 4;
pub const MPI3MR_HDB_BUFSTATUS_UNKNOWN: i32 = 0;
pub const MPI3MR_HDB_BUFTYPE_FIRMWARE: i32 = 2;
pub const MPI3MR_HDB_BUFTYPE_RESERVED: i32 = 3;
pub const MPI3MR_HDB_BUFTYPE_TRACE: i32 = 1;
pub const MPI3MR_HDB_BUFTYPE_UNKNOWN: i32 = 0;
pub const MPI3MR_HDB_TRIGGER_TYPE_DIAGFAULT: i32 = 1;
pub const MPI3MR_HDB_TRIGGER_TYPE_ELEMENT: i32 = 2;
pub const MPI3MR_HDB_TRIGGER_TYPE_MASTER: i32 = 3;
pub const MPI3MR_HDB_TRIGGER_TYPE_UNKNOWN: i32 = 0;
pub const MPI3MR_IOCTL_VERSION: i32 = 0x6;
pub const MPI3MR_MPT_CMD: i32 = 2;
pub const MPI3MR_NVMESGL_DATA_SEGMENT: i32 = 0x0;
pub const MPI3MR_NVMESGL_LAST_SEGMENT: i32 = 0x3;
pub const MPI3MR_NVME_CMD_PRP1_OFFSET: i32 = 24;
pub const MPI3MR_NVME_CMD_PRP2_OFFSET: i32 = 32;
pub const MPI3MR_NVME_CMD_SGL_OFFSET: i32 = 24;
pub const MPI3MR_NVME_DATA_FORMAT_PRP: i32 = 0;
pub const MPI3MR_NVME_DATA_FORMAT_SGL1: i32 = 1;
pub const MPI3MR_NVME_DATA_FORMAT_SGL2: i32 = 2;
pub const MPI3MR_NVME_PRP_SIZE: i32 = 8;
pub const MPI3_BSG_FUNCTION_MGMT_PASSTHROUGH: i32 = 0xa;
pub const MPI3_BSG_FUNCTION_NVME_ENCAPSULATED: i32 = 0x24;
pub const MPI3_BSG_FUNCTION_SCSI_IO: i32 = 0x20;
pub const MPI3_BSG_FUNCTION_SCSI_TASK_MGMT: i32 = 0x21;
pub const MPI3_BSG_FUNCTION_SMP_PASSTHROUGH: i32 = 0x22;
pub const MPI3_PEL_CLASS_CRITICAL: i32 = 0x4;
pub const MPI3_PEL_CLASS_DEBUG: i32 = 0x0;
pub const MPI3_PEL_CLASS_FATAL: i32 = 0x5;
pub const MPI3_PEL_CLASS_FAULT: i32 = 0x6;
pub const MPI3_PEL_CLASS_INFORMATIONAL: i32 = 0x2;
pub const MPI3_PEL_CLASS_PROGRESS: i32 = 0x1;
pub const MPI3_PEL_CLASS_WARNING: i32 = 0x3;
pub const MPI3_PEL_LOCALE_FLAGS_BLOCKING_BOOT_EVENT: i32 = 0x100;
pub const MPI3_PEL_LOCALE_FLAGS_CONFIGURATION: i32 = 0x40;
pub const MPI3_PEL_LOCALE_FLAGS_CONTROLER: i32 = 0x20;
pub const MPI3_PEL_LOCALE_FLAGS_ENCLOSURE: i32 = 0x4;
pub const MPI3_PEL_LOCALE_FLAGS_EPACK: i32 = 0x8;
pub const MPI3_PEL_LOCALE_FLAGS_NON_BLOCKING_BOOT_EVENT: i32 = 0x200;
pub const MPI3_PEL_LOCALE_FLAGS_PCIE: i32 = 0x80;
pub const MPI3_PEL_LOCALE_FLAGS_PD: i32 = 0x2;
pub const MPI3_PEL_LOCALE_FLAGS_SAS: i32 = 0x10;
pub const MPI3_PEL_LOCALE_FLAGS_VD: i32 = 0x1;
pub const MPI3_SCSITASKMGMT_MSGFLAGS_DO_NOT_SEND_TASK_IU: i32 = 0x8;
pub const MPI3_SCSITASKMGMT_RSPCODE_INVALID_FRAME: i32 = 0x2;
pub const MPI3_SCSITASKMGMT_RSPCODE_IO_QUEUED_ON_IOC: i32 = 0x80;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_COMPLETE: i32 = 0x0;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_FAILED: i32 = 0x5;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_FUNCTION_NOT_SUPPORTED: i32 = 0x4;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_INVALID_LUN: i32 = 0x9;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_NVME_DENIED: i32 = 0x81;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_OVERLAPPED_TAG: i32 = 0xa;
pub const MPI3_SCSITASKMGMT_RSPCODE_TM_SUCCEEDED: i32 = 0x8;
pub const MPI3_SCSITASKMGMT_TASKTYPE_ABORT_TASK: i32 = 0x1;
pub const MPI3_SCSITASKMGMT_TASKTYPE_ABORT_TASK_SET: i32 = 0x2;
pub const MPI3_SCSITASKMGMT_TASKTYPE_CLEAR_ACA: i32 = 0x8;
pub const MPI3_SCSITASKMGMT_TASKTYPE_CLEAR_TASK_SET: i32 = 0x6;
pub const MPI3_SCSITASKMGMT_TASKTYPE_I_T_NEXUS_RESET: i32 = 0xb;
pub const MPI3_SCSITASKMGMT_TASKTYPE_LOGICAL_UNIT_RESET: i32 = 0x5;
pub const MPI3_SCSITASKMGMT_TASKTYPE_QUERY_ASYNC_EVENT: i32 = 0xa;
pub const MPI3_SCSITASKMGMT_TASKTYPE_QUERY_TASK: i32 = 0x7;
pub const MPI3_SCSITASKMGMT_TASKTYPE_QUERY_TASK_SET: i32 = 0x9;
pub const MPI3_SCSITASKMGMT_TASKTYPE_TARGET_RESET: i32 = 0x3;

#[repr(C)]
pub struct mpi3_driver_info_layout {
    pub information_length: u32,
    pub driver_signature: [u8; 12],
    pub os_name: [u8; 16],
    pub os_version: [u8; 12],
    pub driver_name: [u8; 20],
    pub driver_version: [u8; 32],
    pub driver_release_date: [u8; 20],
    pub driver_capabilities: u32,
}

#[repr(C)]
pub struct mpi3_nvme_encapsulated_error_reply {
    pub host_tag: u16,
    pub ioc_use_only02: u8,
    pub function: u8,
    pub ioc_use_only04: u16,
    pub ioc_use_only06: u8,
    pub msg_flags: u8,
    pub ioc_use_only08: u16,
    pub ioc_status: u16,
    pub ioc_log_info: u32,
    pub nvme_completion_entry: [u32; 4],
}

#[repr(C)]
pub struct mpi3_nvme_encapsulated_request {
    pub host_tag: u16,
    pub ioc_use_only02: u8,
    pub function: u8,
    pub ioc_use_only04: u16,
    pub ioc_use_only06: u8,
    pub msg_flags: u8,
    pub change_count: u16,
    pub dev_handle: u16,
    pub encapsulated_command_length: u16,
    pub flags: u16,
    pub data_length: u32,
    pub reserved14: [u32; 3],
    pub command: [u32; 0],
}

#[repr(C)]
pub struct mpi3_scsi_task_mgmt_reply {
    pub host_tag: u16,
    pub ioc_use_only02: u8,
    pub function: u8,
    pub ioc_use_only04: u16,
    pub ioc_use_only06: u8,
    pub msg_flags: u8,
    pub ioc_use_only08: u16,
    pub ioc_status: u16,
    pub ioc_log_info: u32,
    pub termination_count: u32,
    pub response_data: u32,
    pub reserved18: u32,
}

#[repr(C)]
pub struct mpi3_scsi_task_mgmt_request {
    pub host_tag: u16,
    pub ioc_use_only02: u8,
    pub function: u8,
    pub ioc_use_only04: u16,
    pub ioc_use_only06: u8,
    pub msg_flags: u8,
    pub change_count: u16,
    pub dev_handle: u16,
    pub task_host_tag: u16,
    pub task_type: u8,
    pub reserved0f: u8,
    pub task_request_queue_id: u16,
    pub reserved12: u16,
    pub reserved14: u32,
    pub lun: [u8; 8],
}

#[repr(C)]
pub struct mpi3mr_all_tgt_info {
    pub num_devices: u16,
    pub rsvd1: u16,
    pub rsvd2: u32,
    pub dmi: [mpi3mr_device_map_info; 1],
}

#[repr(C)]
pub struct mpi3mr_bsg_adp_reset {
    pub reset_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
}

#[repr(C)]
pub struct mpi3mr_bsg_drv_cmd {
    pub mrioc_id: u8,
    pub opcode: u8,
    pub rsvd1: u16,
    pub rsvd2: [u32; 4],
}

#[repr(C)]
pub struct mpi3mr_bsg_in_adpinfo {
    pub adp_type: u32,
    pub rsvd1: u32,
    pub pci_dev_id: u32,
    pub pci_dev_hw_rev: u32,
    pub pci_subsys_dev_id: u32,
    pub pci_subsys_ven_id: u32,
    pub _bitfield0: [u8; 2],
    pub rsvd2: u16,
    pub pci_seg_id: u32,
    pub app_intfc_ver: u32,
    pub adp_state: u8,
    pub rsvd3: u8,
    pub rsvd4: u16,
    pub rsvd5: [u32; 2],
    pub driver_info: mpi3_driver_info_layout,
}

impl mpi3mr_bsg_in_adpinfo {
    bit_field!(pci_dev, set_pci_dev: u32, _bitfield0 bits 0..5);
    bit_field!(pci_func, set_pci_func: u32, _bitfield0 bits 5..8);
    bit_field!(pci_bus, set_pci_bus: u32, _bitfield0 bits 8..16);
}

#[repr(C)]
pub struct mpi3mr_bsg_in_hdb_status {
    pub num_hdb_types: u8,
    pub element_trigger_format: u8,
    pub rsvd2: u16,
    pub rsvd3: u32,
    pub entry: [mpi3mr_hdb_entry; 1],
}

#[repr(C)]
pub struct mpi3mr_bsg_in_log_data {
    pub entry: [mpi3mr_logdata_entry; 1],
}

#[repr(C)]
pub struct mpi3mr_bsg_in_reply_buf {
    pub mpi_reply_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub reply_buf: [u8; 0],
}

#[repr(C)]
pub struct mpi3mr_bsg_mptcmd {
    pub mrioc_id: u8,
    pub rsvd1: u8,
    pub timeout: u16,
    pub rsvd2: u32,
    pub buf_entry_list: mpi3mr_buf_entry_list,
}

#[repr(C)]
pub struct mpi3mr_bsg_out_pel_enable {
    pub pel_locale: u16,
    pub pel_class: u8,
    pub rsvd: u8,
}

#[repr(C)]
pub struct mpi3mr_bsg_out_refresh_hdb_triggers {
    pub page_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
}

#[repr(C)]
pub struct mpi3mr_bsg_out_repost_hdb {
    pub buf_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
}

#[repr(C)]
pub struct mpi3mr_bsg_out_upload_hdb {
    pub buf_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub start_offset: u32,
    pub length: u32,
}

#[repr(C)]
pub struct mpi3mr_bsg_packet {
    pub cmd_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub rsvd3: u32,
    pub cmd: mpi3mr_bsg_packet_cmd,
}

#[repr(C)]
pub union mpi3mr_bsg_packet_cmd {
    pub drvrcmd: mpi3mr_bsg_drv_cmd,
    pub mptcmd: mpi3mr_bsg_mptcmd,
}

#[repr(C)]
pub struct mpi3mr_buf_entry {
    pub buf_type: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub buf_len: u32,
}

#[repr(C)]
pub struct mpi3mr_buf_entry_list {
    pub num_of_entries: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub rsvd3: u32,
    pub buf_entry: [mpi3mr_buf_entry; 1],
}

#[repr(C)]
pub struct mpi3mr_change_count {
    pub change_count: u16,
    pub rsvd: u16,
}

#[repr(C)]
pub struct mpi3mr_device_map_info {
    pub handle: u16,
    pub perst_id: u16,
    pub target_id: u32,
    pub bus_id: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
}

#[repr(C)]
pub struct mpi3mr_hdb_entry {
    pub buf_type: u8,
    pub status: u8,
    pub trigger_type: u8,
    pub rsvd1: u8,
    pub size: u16,
    pub rsvd2: u16,
    pub trigger_data: u64,
    pub rsvd3: u32,
    pub rsvd4: u32,
}

#[repr(C)]
pub struct mpi3mr_logdata_enable {
    pub max_entries: u16,
    pub rsvd: u16,
}

#[repr(C)]
pub struct mpi3mr_logdata_entry {
    pub valid_entry: u8,
    pub rsvd1: u8,
    pub rsvd2: u16,
    pub data: [u8; 1],
}

records! {
    mpi3_driver_info_layout: size 120, align 4;
    mpi3_nvme_encapsulated_error_reply: size 32, align 4;
    mpi3_nvme_encapsulated_request: size 32, align 4;
    mpi3_scsi_task_mgmt_reply: size 28, align 4;
    mpi3_scsi_task_mgmt_request: size 32, align 4;
    mpi3mr_all_tgt_info: size 20, align 4;
    mpi3mr_bsg_adp_reset: size 4, align 2;
    mpi3mr_bsg_drv_cmd: size 20, align 4;
    mpi3mr_bsg_in_adpinfo: size 168, align 4;
    mpi3mr_bsg_in_hdb_status: size 32, align 8;
    mpi3mr_bsg_in_log_data: size 6, align 2;
    mpi3mr_bsg_in_reply_buf: size 4, align 2;
    mpi3mr_bsg_mptcmd: size 24, align 4;
    mpi3mr_bsg_out_pel_enable: size 4, align 2;
    mpi3mr_bsg_out_refresh_hdb_triggers: size 4, align 2;
    mpi3mr_bsg_out_repost_hdb: size 4, align 2;
    mpi3mr_bsg_out_upload_hdb: size 12, align 4;
    mpi3mr_bsg_packet: size 32, align 4;
    mpi3mr_bsg_packet_cmd: size 24, align 4;
    mpi3mr_buf_entry: size 8, align 4;
    mpi3mr_buf_entry_list: size 16, align 4;
    mpi3mr_change_count: size 4, align 2;
    mpi3mr_device_map_info: size 12, align 4;
    mpi3mr_hdb_entry: size 24, align 8;
    mpi3mr_logdata_enable: size 4, align 2;
    mpi3mr_logdata_entry: size 6, align 2;
}
