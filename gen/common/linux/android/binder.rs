// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/android/binder.h

pub const BC_ACQUIRE: i32 = 1074029317;
pub const BC_ACQUIRE_DONE: i32 = 1074815753;
pub const BC_ACQUIRE_RESULT: i32 = 1074029314;
pub const BC_ATTEMPT_ACQUIRE: i32 = 1074291466;
pub const BC_CLEAR_DEATH_NOTIFICATION: i32 = 1074553615;
pub const BC_CLEAR_FREEZE_NOTIFICATION: i32 = 1074553620;
pub const BC_DEAD_BINDER_DONE: i32 = 1074291472;
pub const BC_DECREFS: i32 = 1074029319;
pub const BC_ENTER_LOOPER: i32 = 25356;
pub const BC_EXIT_LOOPER: i32 = 25357;
pub const BC_FREEZE_NOTIFICATION_DONE: i32 = 1074291477;
pub const BC_FREE_BUFFER: i32 = 1074291459;
pub const BC_INCREFS: i32 = 1074029316;
pub const BC_INCREFS_DONE: i32 = 1074815752;
pub const BC_REGISTER_LOOPER: i32 = 25355;
pub const BC_RELEASE: i32 = 1074029318;
pub const BC_REPLY: i32 = 1077961473;
pub const BC_REPLY_SG: i32 = 1078485778;
pub const BC_REQUEST_DEATH_NOTIFICATION: i32 = 1074553614;
pub const BC_REQUEST_FREEZE_NOTIFICATION: i32 = 1074553619;
pub const BC_TRANSACTION: i32 = 1077961472;
pub const BC_TRANSACTION_SG: i32 = 1078485777;
pub const BINDER_BUFFER_FLAG_HAS_PARENT: i32 = 1;
pub const BINDER_CURRENT_PROTOCOL_VERSION: i32 = 8;
pub const BINDER_ENABLE_ONEWAY_SPAM_DETECTION: u32 = 0x40046210;
pub const BINDER_FREEZE: u32 = 0x400c620e;
pub const BINDER_GET_EXTENDED_ERROR: u32 = 0xc00c6211;
pub const BINDER_GET_FROZEN_INFO: u32 = 0xc00c620f;
pub const BINDER_GET_NODE_DEBUG_INFO: u32 = 0xc018620b;
pub const BINDER_GET_NODE_INFO_FOR_REF: u32 = 0xc018620c;
pub const BINDER_SET_CONTEXT_MGR: u32 = 0x40046207;
pub const BINDER_SET_CONTEXT_MGR_EXT: u32 = 0x4018620d;
pub const BINDER_SET_IDLE_PRIORITY: u32 = 0x40046206;
pub const BINDER_SET_IDLE_TIMEOUT: u32 = 0x40086203;
pub const BINDER_SET_MAX_THREADS: u32 = 0x40046205;
pub const BINDER_THREAD_EXIT: u32 = 0x40046208;
pub const BINDER_TYPE_BINDER: i32 = 1935813253;
pub const BINDER_TYPE_FD: i32 = 1717840517;
pub const BINDER_TYPE_FDA: i32 = 1717854597;
pub const BINDER_TYPE_HANDLE: i32 = 1936206469;
pub const BINDER_TYPE_PTR: i32 = 1886661253;
pub const BINDER_TYPE_WEAK_BINDER: i32 = 2002922117;
pub const BINDER_TYPE_WEAK_HANDLE: i32 = 2003315333;
pub const BINDER_VERSION: u32 = 0xc0046209;
pub const BINDER_WRITE_READ: u32 = 0xc0306201;
pub const BR_ACQUIRE: u32 = 0x80107208;
pub const BR_ACQUIRE_RESULT: u32 = 0x80047204;
pub const BR_ATTEMPT_ACQUIRE: u32 = 0x8018720b;
pub const BR_CLEAR_DEATH_NOTIFICATION_DONE: u32 = 0x80087210;
pub const BR_CLEAR_FREEZE_NOTIFICATION_DONE: u32 = 0x80087216;
pub const BR_DEAD_BINDER: u32 = 0x8008720f;
pub const BR_DEAD_REPLY: u32 = 0x7205;
pub const BR_DECREFS: u32 = 0x8010720a;
pub const BR_ERROR: u32 = 0x80047200;
pub const BR_FAILED_REPLY: u32 = 0x7211;
pub const BR_FINISHED: u32 = 0x720e;
pub const BR_FROZEN_BINDER: u32 = 0x80107215;
pub const BR_FROZEN_REPLY: u32 = 0x7212;
pub const BR_INCREFS: u32 = 0x80107207;
pub const BR_NOOP: u32 = 0x720c;
pub const BR_OK: u32 = 0x7201;
pub const BR_ONEWAY_SPAM_SUSPECT: u32 = 0x7213;
pub const BR_RELEASE: u32 = 0x80107209;
pub const BR_REPLY: u32 = 0x80407203;
pub const BR_SPAWN_LOOPER: u32 = 0x720d;
pub const BR_TRANSACTION: u32 = 0x80407202;
pub const BR_TRANSACTION_COMPLETE: u32 = 0x7206;
pub const BR_TRANSACTION_PENDING_FROZEN: u32 = 0x7214;
pub const BR_TRANSACTION_SEC_CTX: u32 = 0x80487202;
pub const B_TYPE_LARGE: i32 = 0x85;
pub const FLAT_BINDER_FLAG_ACCEPTS_FDS: i32 = 256;
pub const FLAT_BINDER_FLAG_PRIORITY_MASK: i32 = 255;
pub const FLAT_BINDER_FLAG_TXN_SECURITY_CTX: i32 = 4096;
pub const TF_ACCEPT_FDS: i32 = 16;
pub const TF_CLEAR_BUF: i32 = 32;
pub const TF_ONE_WAY: i32 = 1;
pub const TF_ROOT_OBJECT: i32 = 4;
pub const TF_STATUS_CODE: i32 = 8;
pub const TF_UPDATE_TXN: i32 = 64;

#[repr(C)]
pub struct binder_buffer_object {
    pub hdr: binder_object_header,
    pub flags: u32,
    pub buffer: u64,
    pub length: u64,
    pub parent: u64,
    pub parent_offset: u64,
}

#[repr(C)]
pub struct binder_extended_error {
    pub id: u32,
    pub command: u32,
    pub param: i32,
}

#[repr(C)]
pub struct binder_fd_array_object {
    pub hdr: binder_object_header,
    pub pad: u32,
    pub num_fds: u64,
    pub parent: u64,
    pub parent_offset: u64,
}

#[repr(C)]
pub struct binder_fd_object {
    pub hdr: binder_object_header,
    pub pad_flags: u32,
    pub anon0: binder_fd_object_anon0,
    pub cookie: u64,
}

#[repr(C)]
pub union binder_fd_object_anon0 {
    pub pad_binder: u64,
    pub fd: u32,
}

#[repr(C)]
pub struct binder_freeze_info {
    pub pid: u32,
    pub enable: u32,
    pub timeout_ms: u32,
}

#[repr(C)]
pub struct binder_frozen_state_info {
    pub cookie: u64,
    pub is_frozen: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct binder_frozen_status_info {
    pub pid: u32,
    pub sync_recv: u32,
    pub async_recv: u32,
}

#[repr(C, packed)]
pub struct binder_handle_cookie {
    pub handle: u32,
    pub cookie: u64,
}

#[repr(C)]
pub struct binder_node_debug_info {
    pub ptr: u64,
    pub cookie: u64,
    pub has_strong_ref: u32,
    pub has_weak_ref: u32,
}

#[repr(C)]
pub struct binder_node_info_for_ref {
    pub handle: u32,
    pub strong_count: u32,
    pub weak_count: u32,
    pub reserved1: u32,
    pub reserved2: u32,
    pub reserved3: u32,
}

#[repr(C)]
pub struct binder_object_header {
    pub r#type: u32,
}

#[repr(C)]
pub struct binder_pri_desc {
    pub priority: i32,
    pub desc: u32,
}

#[repr(C)]
pub struct binder_pri_ptr_cookie {
    pub priority: i32,
    pub ptr: u64,
    pub cookie: u64,
}

#[repr(C)]
pub struct binder_ptr_cookie {
    pub ptr: u64,
    pub cookie: u64,
}

pub type binder_size_t = u64;

#[repr(C)]
pub struct binder_transaction_data {
    pub target: binder_transaction_data_target,
    pub cookie: u64,
    pub code: u32,
    pub flags: u32,
    pub sender_pid: i32,
    pub sender_euid: u32,
    pub data_size: u64,
    pub offsets_size: u64,
    pub data: binder_transaction_data_data,
}

#[repr(C)]
pub union binder_transaction_data_data {
    pub ptr: binder_transaction_data_data_ptr,
    pub buf: [u8; 8],
}

#[repr(C)]
pub struct binder_transaction_data_data_ptr {
    pub buffer: u64,
    pub offsets: u64,
}

#[repr(C)]
pub struct binder_transaction_data_secctx {
    pub transaction_data: binder_transaction_data,
    pub secctx: u64,
}

#[repr(C)]
pub struct binder_transaction_data_sg {
    pub transaction_data: binder_transaction_data,
    pub buffers_size: u64,
}

#[repr(C)]
pub union binder_transaction_data_target {
    pub handle: u32,
    pub ptr: u64,
}

pub type binder_uintptr_t = u64;

#[repr(C)]
pub struct binder_version {
    pub protocol_version: i32,
}

#[repr(C)]
pub struct binder_write_read {
    pub write_size: u64,
    pub write_consumed: u64,
    pub write_buffer: u64,
    pub read_size: u64,
    pub read_consumed: u64,
    pub read_buffer: u64,
}

#[repr(C)]
pub struct flat_binder_object {
    pub hdr: binder_object_header,
    pub flags: u32,
    pub anon0: flat_binder_object_anon0,
    pub cookie: u64,
}

#[repr(C)]
pub union flat_binder_object_anon0 {
    pub binder: u64,
    pub handle: u32,
}

records! {
    binder_buffer_object: size 40, align 8;
    binder_extended_error: size 12, align 4;
    binder_fd_array_object: size 32, align 8;
    binder_fd_object: size 24, align 8;
    binder_fd_object_anon0: size 8, align 8;
    binder_freeze_info: size 12, align 4;
    binder_frozen_state_info: size 16, align 8;
    binder_frozen_status_info: size 12, align 4;
    binder_handle_cookie: size 12, align 1;
    binder_node_debug_info: size 24, align 8;
    binder_node_info_for_ref: size 24, align 4;
    binder_object_header: size 4, align 4;
    binder_pri_desc: size 8, align 4;
    binder_pri_ptr_cookie: size 24, align 8;
    binder_ptr_cookie: size 16, align 8;
    binder_transaction_data: size 64, align 8;
    binder_transaction_data_data: size 16, align 8;
    binder_transaction_data_data_ptr: size 16, align 8;
    binder_transaction_data_secctx: size 72, align 8;
    binder_transaction_data_sg: size 72, align 8;
    binder_transaction_data_target: size 8, align 8;
    binder_version: size 4, align 4;
    binder_write_read: size 48, align 8;
    flat_binder_object: size 24, align 8;
    flat_binder_object_anon0: size 8, align 8;
}
