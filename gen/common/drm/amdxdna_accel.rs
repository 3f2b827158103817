// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/amdxdna_accel.h

pub const AMDXDNA_BO_CMD: i32 = 4;
pub const AMDXDNA_BO_DEV: i32 = 3;
pub const AMDXDNA_BO_DEV_HEAP: i32 = 2;
pub const AMDXDNA_BO_INVALID: i32 = 0;
pub const AMDXDNA_BO_SHARE: i32 = 1;
pub const AMDXDNA_BO_SHMEM: i32 = 1;
pub const AMDXDNA_CMD_SUBMIT_DEPENDENCY: i32 = 1;
pub const AMDXDNA_CMD_SUBMIT_EXEC_BUF: i32 = 0;
pub const AMDXDNA_CMD_SUBMIT_SIGNAL: i32 = 2;
pub const AMDXDNA_DEV_TYPE_KMQ: i32 = 0;
pub const AMDXDNA_DEV_TYPE_PF: i32 = 2;
pub const AMDXDNA_DEV_TYPE_UMQ: i32 = 1;
pub const AMDXDNA_DEV_TYPE_UNKNOWN: i32 = -1;
pub const AMDXDNA_HWCTX_STATE_ACTIVE: i32 = 1;
pub const AMDXDNA_HWCTX_STATE_IDLE: i32 = 0;
pub const AMDXDNA_INVALID_BO_HANDLE: i32 = 0;
pub const AMDXDNA_INVALID_CTX_HANDLE: i32 = 0;
pub const AMDXDNA_INVALID_DOORBELL_OFFSET: u32 = 4294967295;
pub const AMDXDNA_INVALID_FENCE_HANDLE: i32 = 0;
pub const AMDXDNA_QOS_HIGH_PRIORITY: i32 = 0x180;
pub const AMDXDNA_QOS_LOW_PRIORITY: i32 = 0x280;
pub const AMDXDNA_QOS_NORMAL_PRIORITY: i32 = 0x200;
pub const AMDXDNA_QOS_REALTIME_PRIORITY: i32 = 0x100;
pub const AMDXDNA_SENSOR_TYPE_COLUMN_UTILIZATION: i32 = 1;
pub const AMDXDNA_SENSOR_TYPE_POWER: i32 = 0;
pub const DRM_AMDXDNA_BO_USAGE: i32 = 6;
pub const DRM_AMDXDNA_CONFIG_HWCTX: i32 = 2;
pub const DRM_AMDXDNA_CREATE_BO: i32 = 3;
pub const DRM_AMDXDNA_CREATE_HWCTX: i32 = 0;
pub const DRM_AMDXDNA_DESTROY_HWCTX: i32 = 1;
pub const DRM_AMDXDNA_EXEC_CMD: i32 = 6;
pub const DRM_AMDXDNA_GET_ARRAY: i32 = 10;
pub const DRM_AMDXDNA_GET_BO_INFO: i32 = 4;
pub const DRM_AMDXDNA_GET_FORCE_PREEMPT_STATE: i32 = 11;
pub const DRM_AMDXDNA_GET_FRAME_BOUNDARY_PREEMPT_STATE: i32 = 13;
pub const DRM_AMDXDNA_GET_INFO: i32 = 7;
pub const DRM_AMDXDNA_GET_POWER_MODE: i32 = 9;
pub const DRM_AMDXDNA_HWCTX_ASSIGN_DBG_BUF: i32 = 1;
pub const DRM_AMDXDNA_HWCTX_CONFIG_CU: i32 = 0;
pub const DRM_AMDXDNA_HWCTX_REMOVE_DBG_BUF: i32 = 2;
pub const DRM_AMDXDNA_HW_CONTEXT_ALL: i32 = 0;
pub const DRM_AMDXDNA_HW_LAST_ASYNC_ERR: i32 = 2;
pub const DRM_AMDXDNA_QUERY_AIE_METADATA: i32 = 1;
pub const DRM_AMDXDNA_QUERY_AIE_STATUS: i32 = 0;
pub const DRM_AMDXDNA_QUERY_AIE_VERSION: i32 = 2;
pub const DRM_AMDXDNA_QUERY_CLOCK_METADATA: i32 = 3;
pub const DRM_AMDXDNA_QUERY_FIRMWARE_VERSION: i32 = 8;
pub const DRM_AMDXDNA_QUERY_HW_CONTEXTS: i32 = 5;
pub const DRM_AMDXDNA_QUERY_RESOURCE_INFO: i32 = 12;
pub const DRM_AMDXDNA_QUERY_SENSORS: i32 = 4;
pub const DRM_AMDXDNA_QUERY_TELEMETRY: i32 = 10;
pub const DRM_AMDXDNA_SET_FORCE_PREEMPT: i32 = 3;
pub const DRM_AMDXDNA_SET_FRAME_BOUNDARY_PREEMPT: i32 = 4;
pub const DRM_AMDXDNA_SET_POWER_MODE: i32 = 0;
pub const DRM_AMDXDNA_SET_STATE: i32 = 8;
pub const DRM_AMDXDNA_SYNC_BO: i32 = 5;
pub const DRM_AMDXDNA_WAIT_CMD: i32 = 9;
pub const DRM_AMDXDNA_WRITE_AIE_MEM: i32 = 1;
pub const DRM_AMDXDNA_WRITE_AIE_REG: i32 = 2;
pub const DRM_IOCTL_AMDXDNA_CONFIG_HWCTX: u32 = 0xc0186442;
pub const DRM_IOCTL_AMDXDNA_CREATE_BO: u32 = 0xc0206443;
pub const DRM_IOCTL_AMDXDNA_CREATE_HWCTX: u32 = 0xc0386440;
pub const DRM_IOCTL_AMDXDNA_DESTROY_HWCTX: u32 = 0xc0086441;
pub const DRM_IOCTL_AMDXDNA_EXEC_CMD: u32 = 0xc0386446;
pub const DRM_IOCTL_AMDXDNA_GET_ARRAY: u32 = 0xc018644a;
pub const DRM_IOCTL_AMDXDNA_GET_BO_INFO: u32 = 0xc0306444;
pub const DRM_IOCTL_AMDXDNA_GET_INFO: u32 = 0xc0106447;
pub const DRM_IOCTL_AMDXDNA_SET_STATE: u32 = 0xc0106448;
pub const DRM_IOCTL_AMDXDNA_SYNC_BO: u32 = 0xc0186445;
pub const DRM_IOCTL_AMDXDNA_WAIT_CMD: u32 = 0x40106449;
pub const POWER_MODE_DEFAULT: i32 = 0;
pub const POWER_MODE_HIGH: i32 = 3;
pub const POWER_MODE_LOW: i32 = 1;
pub const POWER_MODE_MEDIUM: i32 = 2;
pub const POWER_MODE_TURBO: i32 = 4;
pub const SYNC_DIRECT_FROM_DEVICE: u32 = 1;
pub const SYNC_DIRECT_TO_DEVICE: u32 = 0;

#[repr(C)]
pub struct amdxdna_async_error {
    pub err_code: u64,
    pub ts_us: u64,
    pub ex_err_code: u64,
}

#[repr(C)]
pub struct amdxdna_cu_config {
    pub cu_bo: u32,
    pub cu_func: u8,
    pub pad: [u8; 3],
}

#[repr(C)]
pub struct amdxdna_drm_attribute_state {
    pub state: u8,
    pub pad: [u8; 7],
}

#[repr(C)]
pub struct amdxdna_drm_bo_usage {
    pub pid: i64,
    pub total_usage: u64,
    pub internal_usage: u64,
    pub heap_usage: u64,
}

#[repr(C)]
pub struct amdxdna_drm_config_hwctx {
    pub handle: u32,
    pub param_type: u32,
    pub param_val: u64,
    pub param_val_size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct amdxdna_drm_create_bo {
    pub flags: u64,
    pub vaddr: u64,
    pub size: u64,
    pub r#type: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct amdxdna_drm_create_hwctx {
    pub ext: u64,
    pub ext_flags: u64,
    pub qos_p: u64,
    pub umq_bo: u32,
    pub log_buf_bo: u32,
    pub max_opc: u32,
    pub num_tiles: u32,
    pub mem_size: u32,
    pub umq_doorbell: u32,
    pub handle: u32,
    pub syncobj_handle: u32,
}

#[repr(C)]
pub struct amdxdna_drm_destroy_hwctx {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct amdxdna_drm_exec_cmd {
    pub ext: u64,
    pub ext_flags: u64,
    pub hwctx: u32,
    pub r#type: u32,
    pub cmd_handles: u64,
    pub args: u64,
    pub cmd_count: u32,
    pub arg_count: u32,
    pub seq: u64,
}

#[repr(C)]
pub struct amdxdna_drm_get_array {
    pub param: u32,
    pub element_size: u32,
    pub num_element: u32,
    pub pad: u32,
    pub buffer: u64,
}

#[repr(C)]
pub struct amdxdna_drm_get_bo_info {
    pub ext: u64,
    pub ext_flags: u64,
    pub handle: u32,
    pub pad: u32,
    pub map_offset: u64,
    pub vaddr: u64,
    pub xdna_addr: u64,
}

#[repr(C)]
pub struct amdxdna_drm_get_info {
    pub param: u32,
    pub buffer_size: u32,
    pub buffer: u64,
}

#[repr(C)]
pub struct amdxdna_drm_get_power_mode {
    pub power_mode: u8,
    pub pad: [u8; 7],
}

#[repr(C)]
pub struct amdxdna_drm_get_resource_info {
    pub npu_clk_max: u64,
    pub npu_tops_max: u64,
    pub npu_task_max: u64,
    pub npu_tops_curr: u64,
    pub npu_task_curr: u64,
}

#[repr(C)]
pub struct amdxdna_drm_hwctx_entry {
    pub context_id: u32,
    pub start_col: u32,
    pub num_col: u32,
    pub hwctx_id: u32,
    pub pid: i64,
    pub command_submissions: u64,
    pub command_completions: u64,
    pub migrations: u64,
    pub preemptions: u64,
    pub errors: u64,
    pub priority: u64,
    pub heap_usage: u64,
    pub suspensions: u64,
    pub state: u32,
    pub pasid: u32,
    pub gops: u32,
    pub fps: u32,
    pub dma_bandwidth: u32,
    pub latency: u32,
    pub frame_exec_time: u32,
    pub txn_op_idx: u32,
    pub ctx_pc: u32,
    pub fatal_error_type: u32,
    pub fatal_error_exception_type: u32,
    pub fatal_error_exception_pc: u32,
    pub fatal_error_app_module: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct amdxdna_drm_query_aie_metadata {
    pub col_size: u32,
    pub cols: u16,
    pub rows: u16,
    pub version: amdxdna_drm_query_aie_version,
    pub core: amdxdna_drm_query_aie_tile_metadata,
    pub mem: amdxdna_drm_query_aie_tile_metadata,
    pub shim: amdxdna_drm_query_aie_tile_metadata,
}

#[repr(C)]
pub struct amdxdna_drm_query_aie_status {
    pub buffer: u64,
    pub buffer_size: u32,
    pub cols_filled: u32,
}

#[repr(C)]
pub struct amdxdna_drm_query_aie_tile_metadata {
    pub row_count: u16,
    pub row_start: u16,
    pub dma_channel_count: u16,
    pub lock_count: u16,
    pub event_reg_count: u16,
    pub pad: [u16; 3],
}

#[repr(C)]
pub struct amdxdna_drm_query_aie_version {
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct amdxdna_drm_query_clock {
    pub name: [u8; 16],
    pub freq_mhz: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct amdxdna_drm_query_clock_metadata {
    pub mp_npu_clock: amdxdna_drm_query_clock,
    pub h_clock: amdxdna_drm_query_clock,
}

#[repr(C)]
pub struct amdxdna_drm_query_firmware_version {
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
    pub build: u32,
}

#[repr(C)]
pub struct amdxdna_drm_query_hwctx {
    pub context_id: u32,
    pub start_col: u32,
    pub num_col: u32,
    pub pad: u32,
    pub pid: i64,
    pub command_submissions: u64,
    pub command_completions: u64,
    pub migrations: u64,
    pub preemptions: u64,
    pub errors: u64,
}

#[repr(C)]
pub struct amdxdna_drm_query_sensor {
    pub label: [u8; 64],
    pub input: u32,
    pub max: u32,
    pub average: u32,
    pub highest: u32,
    pub status: [u8; 64],
    pub units: [u8; 16],
    pub unitm: i8,
    pub r#type: u8,
    pub pad: [u8; 6],
}

#[repr(C)]
pub struct amdxdna_drm_query_telemetry_header {
    pub major: u32,
    pub minor: u32,
    pub r#type: u32,
    pub map_num_elements: u32,
    pub map: [u32; 0],
}

#[repr(C)]
pub struct amdxdna_drm_set_power_mode {
    pub power_mode: u8,
    pub pad: [u8; 7],
}

#[repr(C)]
pub struct amdxdna_drm_set_state {
    pub param: u32,
    pub buffer_size: u32,
    pub buffer: u64,
}

#[repr(C)]
pub struct amdxdna_drm_sync_bo {
    pub handle: u32,
    pub direction: u32,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct amdxdna_drm_va_entry {
    pub vaddr: u64,
    pub len: u64,
}

#[repr(C)]
pub struct amdxdna_drm_va_tbl {
    pub dmabuf_fd: i32,
    pub num_entries: u32,
    pub va_entries: [amdxdna_drm_va_entry; 0],
}

#[repr(C)]
pub struct amdxdna_drm_wait_cmd {
    pub hwctx: u32,
    pub timeout: u32,
    pub seq: u64,
}

#[repr(C)]
pub struct amdxdna_hwctx_param_config_cu {
    pub num_cus: u16,
    pub pad: [u16; 3],
    pub cu_configs: [amdxdna_cu_config; 0],
}

#[repr(C)]
pub struct amdxdna_qos_info {
    pub gops: u32,
    pub fps: u32,
    pub dma_bandwidth: u32,
    pub latency: u32,
    pub frame_exec_time: u32,
    pub priority: u32,
}

records! {
    amdxdna_async_error: size 24, align 8;
    amdxdna_cu_config: size 8, align 4;
    amdxdna_drm_attribute_state: size 8, align 1;
    amdxdna_drm_bo_usage: size 32, align 8;
    amdxdna_drm_config_hwctx: size 24, align 8;
    amdxdna_drm_create_bo: size 32, align 8;
    amdxdna_drm_create_hwctx: size 56, align 8;
    amdxdna_drm_destroy_hwctx: size 8, align 4;
    amdxdna_drm_exec_cmd: size 56, align 8;
    amdxdna_drm_get_array: size 24, align 8;
    amdxdna_drm_get_bo_info: size 48, align 8;
    amdxdna_drm_get_info: size 16, align 8;
    amdxdna_drm_get_power_mode: size 8, align 1;
    amdxdna_drm_get_resource_info: size 40, align 8;
    amdxdna_drm_hwctx_entry: size 144, align 8;
    amdxdna_drm_query_aie_metadata: size 64, align 4;
    amdxdna_drm_query_aie_status: size 16, align 8;
    amdxdna_drm_query_aie_tile_metadata: size 16, align 2;
    amdxdna_drm_query_aie_version: size 8, align 4;
    amdxdna_drm_query_clock: size 24, align 4;
    amdxdna_drm_query_clock_metadata: size 48, align 4;
    amdxdna_drm_query_firmware_version: size 16, align 4;
    amdxdna_drm_query_hwctx: size 64, align 8;
    amdxdna_drm_query_sensor: size 168, align 4;
    amdxdna_drm_query_telemetry_header: size 16, align 4;
    amdxdna_drm_set_power_mode: size 8, align 1;
    amdxdna_drm_set_state: size 16, align 8;
    amdxdna_drm_sync_bo: size 24, align 8;
    amdxdna_drm_va_entry: size 16, align 8;
    amdxdna_drm_va_tbl: size 8, align 8;
    amdxdna_drm_wait_cmd: size 16, align 8;
    amdxdna_hwctx_param_config_cu: size 8, align 4;
    amdxdna_qos_info: size 24, align 4;
}
