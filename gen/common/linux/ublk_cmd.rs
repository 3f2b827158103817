// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ublk_cmd.h

pub const UBLKSRV_CMD_BUF_OFFSET: i32 = 0;
pub const UBLKSRV_IO_BUF_OFFSET: u32 = 0x80000000;
pub const UBLKSRV_IO_BUF_TOTAL_BITS: i32 = 53;
pub const UBLKSRV_IO_BUF_TOTAL_SIZE: u64 = 0x20000000000000;
pub const UBLKSRV_IO_INTEGRITY_FLAG: u64 = 0x4000000000000000;
pub const UBLK_ATTR_FUA: i32 = 0x8;
pub const UBLK_ATTR_READ_ONLY: i32 = 0x1;
pub const UBLK_ATTR_ROTATIONAL: i32 = 0x2;
pub const UBLK_ATTR_VOLATILE_CACHE: i32 = 0x4;
pub const UBLK_AUTO_BUF_REG_FALLBACK: i32 = 0x1;
pub const UBLK_AUTO_BUF_REG_F_MASK: i32 = 1;
pub const UBLK_BATCH_F_AUTO_BUF_REG_FALLBACK: i32 = 0x4;
pub const UBLK_BATCH_F_HAS_BUF_ADDR: i32 = 0x2;
pub const UBLK_BATCH_F_HAS_ZONE_LBA: i32 = 0x1;
pub const UBLK_CMD_ADD_DEV: i32 = 0x4;
pub const UBLK_CMD_DEL_DEV: i32 = 0x5;
pub const UBLK_CMD_END_USER_RECOVERY: i32 = 0x11;
pub const UBLK_CMD_GET_DEV_INFO: i32 = 0x2;
pub const UBLK_CMD_GET_DEV_INFO2: i32 = 0x12;
pub const UBLK_CMD_GET_PARAMS: i32 = 0x9;
pub const UBLK_CMD_GET_QUEUE_AFFINITY: i32 = 0x1;
pub const UBLK_CMD_SET_PARAMS: i32 = 0x8;
pub const UBLK_CMD_START_DEV: i32 = 0x6;
pub const UBLK_CMD_START_USER_RECOVERY: i32 = 0x10;
pub const UBLK_CMD_STOP_DEV: i32 = 0x7;
pub const UBLK_FEATURES_LEN: i32 = 8;
pub const UBLK_F_AUTO_BUF_REG: u64 = 0x800;
pub const UBLK_F_BATCH_IO: u64 = 0x8000;
pub const UBLK_F_BUF_REG_OFF_DAEMON: u64 = 0x4000;
pub const UBLK_F_CMD_IOCTL_ENCODE: u32 = 0x40;
pub const UBLK_F_INTEGRITY: u64 = 0x10000;
pub const UBLK_F_NEED_GET_DATA: u32 = 0x4;
pub const UBLK_F_NO_AUTO_PART_SCAN: u64 = 0x40000;
pub const UBLK_F_PER_IO_DAEMON: u64 = 0x2000;
pub const UBLK_F_QUIESCE: u64 = 0x1000;
pub const UBLK_F_SAFE_STOP_DEV: u64 = 0x20000;
pub const UBLK_F_SHMEM_ZC: u64 = 0x80000;
pub const UBLK_F_SUPPORT_ZERO_COPY: u64 = 0x1;
pub const UBLK_F_UNPRIVILEGED_DEV: u32 = 0x20;
pub const UBLK_F_UPDATE_SIZE: u64 = 0x400;
pub const UBLK_F_URING_CMD_COMP_IN_TASK: u64 = 0x2;
pub const UBLK_F_USER_COPY: u32 = 0x80;
pub const UBLK_F_USER_RECOVERY: u32 = 0x8;
pub const UBLK_F_USER_RECOVERY_FAIL_IO: u64 = 0x200;
pub const UBLK_F_USER_RECOVERY_REISSUE: u32 = 0x10;
pub const UBLK_F_ZONED: u64 = 0x100;
pub const UBLK_INTEGRITY_FLAG_OFF: i32 = 62;
pub const UBLK_IO_BUF_BITS: i32 = 25;
pub const UBLK_IO_BUF_BITS_MASK: u64 = 0x1ffffff;
pub const UBLK_IO_BUF_OFF: i32 = 0;
pub const UBLK_IO_COMMIT_AND_FETCH_REQ: i32 = 0x21;
pub const UBLK_IO_FETCH_REQ: i32 = 0x20;
pub const UBLK_IO_F_FAILFAST_DEV: u32 = 0x100;
pub const UBLK_IO_F_FAILFAST_DRIVER: u32 = 0x400;
pub const UBLK_IO_F_FAILFAST_TRANSPORT: u32 = 0x200;
pub const UBLK_IO_F_FUA: u32 = 0x2000;
pub const UBLK_IO_F_INTEGRITY: u32 = 0x40000;
pub const UBLK_IO_F_META: u32 = 0x800;
pub const UBLK_IO_F_NEED_REG_BUF: u32 = 0x20000;
pub const UBLK_IO_F_NOUNMAP: u32 = 0x8000;
pub const UBLK_IO_F_SHMEM_ZC: u32 = 0x80000;
pub const UBLK_IO_F_SWAP: u32 = 0x10000;
pub const UBLK_IO_NEED_GET_DATA: i32 = 0x22;
pub const UBLK_IO_OP_DISCARD: i32 = 3;
pub const UBLK_IO_OP_FLUSH: i32 = 2;
pub const UBLK_IO_OP_READ: i32 = 0;
pub const UBLK_IO_OP_REPORT_ZONES: i32 = 18;
pub const UBLK_IO_OP_WRITE: i32 = 1;
pub const UBLK_IO_OP_WRITE_SAME: i32 = 4;
pub const UBLK_IO_OP_WRITE_ZEROES: i32 = 5;
pub const UBLK_IO_OP_ZONE_APPEND: i32 = 13;
pub const UBLK_IO_OP_ZONE_CLOSE: i32 = 11;
pub const UBLK_IO_OP_ZONE_FINISH: i32 = 12;
pub const UBLK_IO_OP_ZONE_OPEN: i32 = 10;
pub const UBLK_IO_OP_ZONE_RESET: i32 = 15;
pub const UBLK_IO_OP_ZONE_RESET_ALL: i32 = 14;
pub const UBLK_IO_RES_ABORT: i32 = -19;
pub const UBLK_IO_RES_NEED_GET_DATA: i32 = 1;
pub const UBLK_IO_RES_OK: i32 = 0;
pub const UBLK_MAX_NR_QUEUES: u32 = 0x1000;
pub const UBLK_MAX_QUEUE_DEPTH: i32 = 4096;
pub const UBLK_MIN_SEGMENT_SIZE: i32 = 4096;
pub const UBLK_PARAM_TYPE_BASIC: i32 = 0x1;
pub const UBLK_PARAM_TYPE_DEVT: i32 = 0x4;
pub const UBLK_PARAM_TYPE_DISCARD: i32 = 0x2;
pub const UBLK_PARAM_TYPE_DMA_ALIGN: i32 = 0x10;
pub const UBLK_PARAM_TYPE_INTEGRITY: i32 = 0x40;
pub const UBLK_PARAM_TYPE_SEGMENT: i32 = 0x20;
pub const UBLK_PARAM_TYPE_ZONED: i32 = 0x8;
pub const UBLK_QID_BITS: i32 = 12;
pub const UBLK_QID_BITS_MASK: u64 = 0xfff;
pub const UBLK_QID_OFF: i32 = 41;
pub const UBLK_SHMEM_BUF_READ_ONLY: u32 = 0x1;
pub const UBLK_SHMEM_ZC_IDX_MASK: u64 = 0xffff;
pub const UBLK_SHMEM_ZC_IDX_OFF: i32 = 32;
pub const UBLK_SHMEM_ZC_OFF_MASK: u64 = 0xffffffff;
pub const UBLK_S_DEV_DEAD: i32 = 0;
pub const UBLK_S_DEV_FAIL_IO: i32 = 3;
pub const UBLK_S_DEV_LIVE: i32 = 1;
pub const UBLK_S_DEV_QUIESCED: i32 = 2;
pub const UBLK_TAG_BITS: i32 = 16;
pub const UBLK_TAG_BITS_MASK: u64 = 0xffff;
pub const UBLK_TAG_OFF: i32 = 0x19;
pub const UBLK_U_CMD_ADD_DEV: u32 = 0xc0207504;
pub const UBLK_U_CMD_DEL_DEV: u32 = 0xc0207505;
pub const UBLK_U_CMD_DEL_DEV_ASYNC: u32 = 0x80207514;
pub const UBLK_U_CMD_END_USER_RECOVERY: u32 = 0xc0207511;
pub const UBLK_U_CMD_GET_DEV_INFO: u32 = 0x80207502;
pub const UBLK_U_CMD_GET_DEV_INFO2: u32 = 0x80207512;
pub const UBLK_U_CMD_GET_FEATURES: u32 = 0x80207513;
pub const UBLK_U_CMD_GET_PARAMS: u32 = 0x80207509;
pub const UBLK_U_CMD_GET_QUEUE_AFFINITY: u32 = 0x80207501;
pub const UBLK_U_CMD_QUIESCE_DEV: u32 = 0xc0207516;
pub const UBLK_U_CMD_REG_BUF: u32 = 0xc0207518;
pub const UBLK_U_CMD_SET_PARAMS: u32 = 0xc0207508;
pub const UBLK_U_CMD_START_DEV: u32 = 0xc0207506;
pub const UBLK_U_CMD_START_USER_RECOVERY: u32 = 0xc0207510;
pub const UBLK_U_CMD_STOP_DEV: u32 = 0xc0207507;
pub const UBLK_U_CMD_TRY_STOP_DEV: u32 = 0xc0207517;
pub const UBLK_U_CMD_UNREG_BUF: u32 = 0xc0207519;
pub const UBLK_U_CMD_UPDATE_SIZE: u32 = 0xc0207515;
pub const UBLK_U_IO_COMMIT_AND_FETCH_REQ: u32 = 0xc0107521;
pub const UBLK_U_IO_COMMIT_IO_CMDS: u32 = 0xc0107526;
pub const UBLK_U_IO_FETCH_IO_CMDS: u32 = 0xc0107527;
pub const UBLK_U_IO_FETCH_REQ: u32 = 0xc0107520;
pub const UBLK_U_IO_NEED_GET_DATA: u32 = 0xc0107522;
pub const UBLK_U_IO_PREP_IO_CMDS: u32 = 0xc0107525;
pub const UBLK_U_IO_REGISTER_IO_BUF: u32 = 0xc0107523;
pub const UBLK_U_IO_UNREGISTER_IO_BUF: u32 = 0xc0107524;

#[repr(C)]
pub struct ublk_auto_buf_reg {
    pub index: u16,
    pub flags: u8,
    pub reserved0: u8,
    pub reserved1: u32,
}

#[repr(C)]
pub struct ublk_batch_io {
    pub q_id: u16,
    pub flags: u16,
    pub nr_elem: u16,
    pub elem_bytes: u8,
    pub reserved: u8,
    pub reserved2: u64,
}

#[repr(C)]
pub struct ublk_elem_header {
    pub tag: u16,
    pub buf_index: u16,
    pub result: i32,
}

#[repr(C)]
pub struct ublk_param_basic {
    pub attrs: u32,
    pub logical_bs_shift: u8,
    pub physical_bs_shift: u8,
    pub io_opt_shift: u8,
    pub io_min_shift: u8,
    pub max_sectors: u32,
    pub chunk_sectors: u32,
    pub dev_sectors: u64,
    pub virt_boundary_mask: u64,
}

#[repr(C)]
pub struct ublk_param_devt {
    pub char_major: u32,
    pub char_minor: u32,
    pub disk_major: u32,
    pub disk_minor: u32,
}

#[repr(C)]
pub struct ublk_param_discard {
    pub discard_alignment: u32,
    pub discard_granularity: u32,
    pub max_discard_sectors: u32,
    pub max_write_zeroes_sectors: u32,
    pub max_discard_segments: u16,
    pub reserved0: u16,
}

#[repr(C)]
pub struct ublk_param_dma_align {
    pub alignment: u32,
    pub pad: [u8; 4],
}

#[repr(C)]
pub struct ublk_param_integrity {
    pub flags: u32,
    pub max_integrity_segments: u16,
    pub interval_exp: u8,
    pub metadata_size: u8,
    pub pi_offset: u8,
    pub csum_type: u8,
    pub tag_size: u8,
    pub pad: [u8; 5],
}

#[repr(C)]
pub struct ublk_param_segment {
    pub seg_boundary_mask: u64,
    pub max_segment_size: u32,
    pub max_segments: u16,
    pub pad: [u8; 2],
}

#[repr(C)]
pub struct ublk_param_zoned {
    pub max_open_zones: u32,
    pub max_active_zones: u32,
    pub max_zone_append_sectors: u32,
    pub reserved: [u8; 20],
}

#[repr(C)]
pub struct ublk_params {
    pub len: u32,
    pub types: u32,
    pub basic: ublk_param_basic,
    pub discard: ublk_param_discard,
    pub devt: ublk_param_devt,
    pub zoned: ublk_param_zoned,
    pub dma: ublk_param_dma_align,
    pub seg: ublk_param_segment,
    pub integrity: ublk_param_integrity,
}

#[repr(C)]
pub struct ublk_shmem_buf_reg {
    pub addr: u64,
    pub len: u64,
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ublksrv_ctrl_cmd {
    pub dev_id: u32,
    pub queue_id: u16,
    pub len: u16,
    pub addr: u64,
    pub data: [u64; 1],
    pub dev_path_len: u16,
    pub pad: u16,
    pub reserved: u32,
}

#[repr(C)]
pub struct ublksrv_ctrl_dev_info {
    pub nr_hw_queues: u16,
    pub queue_depth: u16,
    pub state: u16,
    pub pad0: u16,
    pub max_io_buf_bytes: u32,
    pub dev_id: u32,
    pub ublksrv_pid: i32,
    pub pad1: u32,
    pub flags: u64,
    pub ublksrv_flags: u64,
    pub owner_uid: u32,
    pub owner_gid: u32,
    pub reserved1: u64,
    pub reserved2: u64,
}

#[repr(C)]
pub struct ublksrv_io_cmd {
    pub q_id: u16,
    pub tag: u16,
    pub result: i32,
    pub anon0: ublksrv_io_cmd_anon0,
}

#[repr(C)]
pub union ublksrv_io_cmd_anon0 {
    pub addr: u64,
    pub zone_append_lba: u64,
}

#[repr(C)]
pub struct ublksrv_io_desc {
    pub op_flags: u32,
    pub anon0: ublksrv_io_desc_anon0,
    pub start_sector: u64,
    pub addr: u64,
}

#[repr(C)]
pub union ublksrv_io_desc_anon0 {
    pub nr_sectors: u32,
    pub nr_zones: u32,
}

records! {
    ublk_auto_buf_reg: size 8, align 4;
    ublk_batch_io: size 16, align 8;
    ublk_elem_header: size 8, align 4;
    ublk_param_basic: size 32, align 8;
    ublk_param_devt: size 16, align 4;
    ublk_param_discard: size 20, align 4;
    ublk_param_dma_align: size 8, align 4;
    ublk_param_integrity: size 16, align 4;
    ublk_param_segment: size 16, align 8;
    ublk_param_zoned: size 32, align 4;
    ublk_params: size 152, align 8;
    ublk_shmem_buf_reg: size 24, align 8;
    ublksrv_ctrl_cmd: size 32, align 8;
    ublksrv_ctrl_dev_info: size 64, align 8;
    ublksrv_io_cmd: size 16, align 8;
    ublksrv_io_cmd_anon0: size 8, align 8;
    ublksrv_io_desc: size 24, align 8;
    ublksrv_io_desc_anon0: size 4, align 4;
}
