// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/io_uring.h

pub const IORING_ACCEPT_DONTWAIT: u32 = 0x2;
pub const IORING_ACCEPT_MULTISHOT: u32 = 0x1;
pub const IORING_ACCEPT_POLL_FIRST: u32 = 0x4;
pub const IORING_ASYNC_CANCEL_ALL: u32 = 0x1;
pub const IORING_ASYNC_CANCEL_ANY: u32 = 0x4;
pub const IORING_ASYNC_CANCEL_FD: u32 = 0x2;
pub const IORING_ASYNC_CANCEL_FD_FIXED: u32 = 0x8;
pub const IORING_ASYNC_CANCEL_OP: u32 = 0x20;
pub const IORING_ASYNC_CANCEL_USERDATA: u32 = 0x10;
pub const IORING_CQE_BUFFER_SHIFT: i32 = 16;
pub const IORING_CQE_F_32: u32 = 0x8000;
pub const IORING_CQE_F_BUFFER: u32 = 0x1;
pub const IORING_CQE_F_BUF_MORE: u32 = 0x10;
pub const IORING_CQE_F_MORE: u32 = 0x2;
pub const IORING_CQE_F_NOTIF: u32 = 0x8;
pub const IORING_CQE_F_SKIP: u32 = 0x20;
pub const IORING_CQE_F_SOCK_NONEMPTY: u32 = 0x4;
pub const IORING_CQE_F_TSTAMP_HW: u32 = 0x10000;
pub const IORING_CQ_EVENTFD_DISABLED: u32 = 0x1;
pub const IORING_ENTER_ABS_TIMER: u32 = 0x20;
pub const IORING_ENTER_EXT_ARG: u32 = 0x8;
pub const IORING_ENTER_EXT_ARG_REG: u32 = 0x40;
pub const IORING_ENTER_GETEVENTS: u32 = 0x1;
pub const IORING_ENTER_NO_IOWAIT: u32 = 0x80;
pub const IORING_ENTER_REGISTERED_RING: u32 = 0x10;
pub const IORING_ENTER_SQ_WAIT: u32 = 0x4;
pub const IORING_ENTER_SQ_WAKEUP: u32 = 0x2;
pub const IORING_FEAT_CQE_SKIP: u32 = 0x800;
pub const IORING_FEAT_CUR_PERSONALITY: u32 = 0x10;
pub const IORING_FEAT_EXT_ARG: u32 = 0x100;
pub const IORING_FEAT_FAST_POLL: u32 = 0x20;
pub const IORING_FEAT_LINKED_FILE: u32 = 0x1000;
pub const IORING_FEAT_MIN_TIMEOUT: u32 = 0x8000;
pub const IORING_FEAT_NATIVE_WORKERS: u32 = 0x200;
pub const IORING_FEAT_NODROP: u32 = 0x2;
pub const IORING_FEAT_NO_IOWAIT: u32 = 0x20000;
pub const IORING_FEAT_POLL_32BITS: u32 = 0x40;
pub const IORING_FEAT_RECVSEND_BUNDLE: u32 = 0x4000;
pub const IORING_FEAT_REG_REG_RING: u32 = 0x2000;
pub const IORING_FEAT_RSRC_TAGS: u32 = 0x400;
pub const IORING_FEAT_RW_ATTR: u32 = 0x10000;
pub const IORING_FEAT_RW_CUR_POS: u32 = 0x8;
pub const IORING_FEAT_SINGLE_MMAP: u32 = 0x1;
pub const IORING_FEAT_SQPOLL_NONFIXED: u32 = 0x80;
pub const IORING_FEAT_SUBMIT_STABLE: u32 = 0x4;
pub const IORING_FILE_INDEX_ALLOC: u32 = 4294967295;
pub const IORING_FIXED_FD_NO_CLOEXEC: u32 = 0x1;
pub const IORING_FSYNC_DATASYNC: u32 = 0x1;
pub const IORING_LINK_TIMEOUT_UPDATE: u32 = 0x10;
pub const IORING_MEM_REGION_REG_WAIT_ARG: i32 = 1;
pub const IORING_MEM_REGION_TYPE_USER: i32 = 1;
pub const IORING_MSG_DATA: i32 = 0;
pub const IORING_MSG_RING_CQE_SKIP: u32 = 0x1;
pub const IORING_MSG_RING_FLAGS_PASS: u32 = 0x2;
pub const IORING_MSG_SEND_FD: i32 = 1;
pub const IORING_NOP_CQE32: u32 = 0x20;
pub const IORING_NOP_FILE: u32 = 0x2;
pub const IORING_NOP_FIXED_BUFFER: u32 = 0x8;
pub const IORING_NOP_FIXED_FILE: u32 = 0x4;
pub const IORING_NOP_INJECT_RESULT: u32 = 0x1;
pub const IORING_NOP_TW: u32 = 0x10;
pub const IORING_NOTIF_USAGE_ZC_COPIED: u32 = 0x80000000;
pub const IORING_OFF_CQ_RING: u64 = 0x8000000;
pub const IORING_OFF_MMAP_MASK: u64 = 0xf8000000;
pub const IORING_OFF_PBUF_RING: u64 = 0x80000000;
pub const IORING_OFF_PBUF_SHIFT: i32 = 16;
pub const IORING_OFF_SQES: u64 = 0x10000000;
pub const IORING_OFF_SQ_RING: u64 = 0;
pub const IORING_OP_ACCEPT: i32 = 13;
pub const IORING_OP_ASYNC_CANCEL: i32 = 14;
pub const IORING_OP_BIND: i32 = 56;
pub const IORING_OP_CLOSE: i32 = 19;
pub const IORING_OP_CONNECT: i32 = 16;
pub const IORING_OP_EPOLL_CTL: i32 = 29;
pub const IORING_OP_EPOLL_WAIT: i32 = 59;
pub const IORING_OP_FADVISE: i32 = 24;
pub const IORING_OP_FALLOCATE: i32 = 17;
pub const IORING_OP_FGETXATTR: i32 = 43;
pub const IORING_OP_FILES_UPDATE: i32 = 20;
pub const IORING_OP_FIXED_FD_INSTALL: i32 = 54;
pub const IORING_OP_FSETXATTR: i32 = 41;
pub const IORING_OP_FSYNC: i32 = 3;
pub const IORING_OP_FTRUNCATE: i32 = 55;
pub const IORING_OP_FUTEX_WAIT: i32 = 51;
pub const IORING_OP_FUTEX_WAITV: i32 = 53;
pub const IORING_OP_FUTEX_WAKE: i32 = 52;
pub const IORING_OP_GETXATTR: i32 = 44;
pub const IORING_OP_LAST: i32 = 65;
pub const IORING_OP_LINKAT: i32 = 39;
pub const IORING_OP_LINK_TIMEOUT: i32 = 15;
pub const IORING_OP_LISTEN: i32 = 57;
pub const IORING_OP_MADVISE: i32 = 25;
pub const IORING_OP_MKDIRAT: i32 = 37;
pub const IORING_OP_MSG_RING: i32 = 40;
pub const IORING_OP_NOP: i32 = 0;
pub const IORING_OP_NOP128: i32 = 63;
pub const IORING_OP_OPENAT: i32 = 18;
pub const IORING_OP_OPENAT2: i32 = 28;
pub const IORING_OP_PIPE: i32 = 62;
pub const IORING_OP_POLL_ADD: i32 = 6;
pub const IORING_OP_POLL_REMOVE: i32 = 7;
pub const IORING_OP_PROVIDE_BUFFERS: i32 = 31;
pub const IORING_OP_READ: i32 = 22;
pub const IORING_OP_READV: i32 = 1;
pub const IORING_OP_READV_FIXED: i32 = 60;
pub const IORING_OP_READ_FIXED: i32 = 4;
pub const IORING_OP_READ_MULTISHOT: i32 = 49;
pub const IORING_OP_RECV: i32 = 27;
pub const IORING_OP_RECVMSG: i32 = 10;
pub const IORING_OP_RECV_ZC: i32 = 58;
pub const IORING_OP_REMOVE_BUFFERS: i32 = 32;
pub const IORING_OP_RENAMEAT: i32 = 35;
pub const IORING_OP_SEND: i32 = 26;
pub const IORING_OP_SENDMSG: i32 = 9;
pub const IORING_OP_SENDMSG_ZC: i32 = 48;
pub const IORING_OP_SEND_ZC: i32 = 47;
pub const IORING_OP_SETXATTR: i32 = 42;
pub const IORING_OP_SHUTDOWN: i32 = 34;
pub const IORING_OP_SOCKET: i32 = 45;
pub const IORING_OP_SPLICE: i32 = 30;
pub const IORING_OP_STATX: i32 = 21;
pub const IORING_OP_SYMLINKAT: i32 = 38;
pub const IORING_OP_SYNC_FILE_RANGE: i32 = 8;
pub const IORING_OP_TEE: i32 = 33;
pub const IORING_OP_TIMEOUT: i32 = 11;
pub const IORING_OP_TIMEOUT_REMOVE: i32 = 12;
pub const IORING_OP_UNLINKAT: i32 = 36;
pub const IORING_OP_URING_CMD: i32 = 46;
pub const IORING_OP_URING_CMD128: i32 = 64;
pub const IORING_OP_WAITID: i32 = 50;
pub const IORING_OP_WRITE: i32 = 23;
pub const IORING_OP_WRITEV: i32 = 2;
pub const IORING_OP_WRITEV_FIXED: i32 = 61;
pub const IORING_OP_WRITE_FIXED: i32 = 5;
pub const IORING_POLL_ADD_LEVEL: u32 = 0x8;
pub const IORING_POLL_ADD_MULTI: u32 = 0x1;
pub const IORING_POLL_UPDATE_EVENTS: u32 = 0x2;
pub const IORING_POLL_UPDATE_USER_DATA: u32 = 0x4;
pub const IORING_RECVSEND_BUNDLE: u32 = 0x10;
pub const IORING_RECVSEND_FIXED_BUF: u32 = 0x4;
pub const IORING_RECVSEND_POLL_FIRST: u32 = 0x1;
pub const IORING_RECV_MULTISHOT: u32 = 0x2;
pub const IORING_REGISTER_BPF_FILTER: u32 = 0x25;
pub const IORING_REGISTER_BUFFERS: u32 = 0x0;
pub const IORING_REGISTER_BUFFERS2: u32 = 0xf;
pub const IORING_REGISTER_BUFFERS_UPDATE: u32 = 0x10;
pub const IORING_REGISTER_CLOCK: u32 = 0x1d;
pub const IORING_REGISTER_CLONE_BUFFERS: u32 = 0x1e;
pub const IORING_REGISTER_DST_REPLACE: i32 = 2;
pub const IORING_REGISTER_ENABLE_RINGS: u32 = 0xc;
pub const IORING_REGISTER_EVENTFD: u32 = 0x4;
pub const IORING_REGISTER_EVENTFD_ASYNC: u32 = 0x7;
pub const IORING_REGISTER_FILES: u32 = 0x2;
pub const IORING_REGISTER_FILES2: u32 = 0xd;
pub const IORING_REGISTER_FILES_SKIP: i32 = -2;
pub const IORING_REGISTER_FILES_UPDATE: u32 = 0x6;
pub const IORING_REGISTER_FILES_UPDATE2: u32 = 0xe;
pub const IORING_REGISTER_FILE_ALLOC_RANGE: u32 = 0x19;
pub const IORING_REGISTER_IOWQ_AFF: u32 = 0x11;
pub const IORING_REGISTER_IOWQ_MAX_WORKERS: u32 = 0x13;
pub const IORING_REGISTER_LAST: u32 = 0x26;
pub const IORING_REGISTER_MEM_REGION: u32 = 0x22;
pub const IORING_REGISTER_NAPI: u32 = 0x1b;
pub const IORING_REGISTER_PBUF_RING: u32 = 0x16;
pub const IORING_REGISTER_PBUF_STATUS: u32 = 0x1a;
pub const IORING_REGISTER_PERSONALITY: u32 = 0x9;
pub const IORING_REGISTER_PROBE: u32 = 0x8;
pub const IORING_REGISTER_QUERY: u32 = 0x23;
pub const IORING_REGISTER_RESIZE_RINGS: u32 = 0x21;
pub const IORING_REGISTER_RESTRICTIONS: u32 = 0xb;
pub const IORING_REGISTER_RING_FDS: u32 = 0x14;
pub const IORING_REGISTER_SEND_MSG_RING: u32 = 0x1f;
pub const IORING_REGISTER_SRC_REGISTERED: i32 = 1;
pub const IORING_REGISTER_SYNC_CANCEL: u32 = 0x18;
pub const IORING_REGISTER_USE_REGISTERED_RING: u32 = 0x80000000;
pub const IORING_REGISTER_ZCRX_CTRL: u32 = 0x24;
pub const IORING_REGISTER_ZCRX_IFQ: u32 = 0x20;
pub const IORING_REG_WAIT_TS: i32 = 1;
pub const IORING_RESTRICTION_LAST: i32 = 4;
pub const IORING_RESTRICTION_REGISTER_OP: i32 = 0;
pub const IORING_RESTRICTION_SQE_FLAGS_ALLOWED: i32 = 2;
pub const IORING_RESTRICTION_SQE_FLAGS_REQUIRED: i32 = 3;
pub const IORING_RESTRICTION_SQE_OP: i32 = 1;
pub const IORING_RSRC_REGISTER_SPARSE: u32 = 0x1;
pub const IORING_RW_ATTR_FLAG_PI: u32 = 0x1;
pub const IORING_SEND_VECTORIZED: u32 = 0x20;
pub const IORING_SEND_ZC_REPORT_USAGE: u32 = 0x8;
pub const IORING_SETUP_ATTACH_WQ: u32 = 0x20;
pub const IORING_SETUP_CLAMP: u32 = 0x10;
pub const IORING_SETUP_COOP_TASKRUN: u32 = 0x100;
pub const IORING_SETUP_CQE32: u32 = 0x800;
pub const IORING_SETUP_CQE_MIXED: u32 = 0x40000;
pub const IORING_SETUP_CQSIZE: u32 = 0x8;
pub const IORING_SETUP_DEFER_TASKRUN: u32 = 0x2000;
pub const IORING_SETUP_HYBRID_IOPOLL: u32 = 0x20000;
pub const IORING_SETUP_IOPOLL: u32 = 0x1;
pub const IORING_SETUP_NO_MMAP: u32 = 0x4000;
pub const IORING_SETUP_NO_SQARRAY: u32 = 0x10000;
pub const IORING_SETUP_REGISTERED_FD_ONLY: u32 = 0x8000;
pub const IORING_SETUP_R_DISABLED: u32 = 0x40;
pub const IORING_SETUP_SINGLE_ISSUER: u32 = 0x1000;
pub const IORING_SETUP_SQE128: u32 = 0x400;
pub const IORING_SETUP_SQE_MIXED: u32 = 0x80000;
pub const IORING_SETUP_SQPOLL: u32 = 0x2;
pub const IORING_SETUP_SQ_AFF: u32 = 0x4;
pub const IORING_SETUP_SQ_REWIND: u32 = 0x100000;
pub const IORING_SETUP_SUBMIT_ALL: u32 = 0x80;
pub const IORING_SETUP_TASKRUN_FLAG: u32 = 0x200;
pub const IORING_SQ_CQ_OVERFLOW: u32 = 0x2;
pub const IORING_SQ_NEED_WAKEUP: u32 = 0x1;
pub const IORING_SQ_TASKRUN: u32 = 0x4;
pub const IORING_TIMEOUT_ABS: u32 = 0x1;
pub const IORING_TIMEOUT_BOOTTIME: u32 = 0x4;
pub const IORING_TIMEOUT_CLOCK_MASK: u32 = 12;
pub const IORING_TIMEOUT_ETIME_SUCCESS: u32 = 0x20;
pub const IORING_TIMEOUT_IMMEDIATE_ARG: u32 = 0x80;
pub const IORING_TIMEOUT_MULTISHOT: u32 = 0x40;
pub const IORING_TIMEOUT_REALTIME: u32 = 0x8;
pub const IORING_TIMEOUT_UPDATE: u32 = 0x2;
pub const IORING_TIMEOUT_UPDATE_MASK: u32 = 18;
pub const IORING_TIMESTAMP_HW_SHIFT: i32 = 16;
pub const IORING_TIMESTAMP_TYPE_SHIFT: i32 = 17;
pub const IORING_UNREGISTER_BUFFERS: u32 = 0x1;
pub const IORING_UNREGISTER_EVENTFD: u32 = 0x5;
pub const IORING_UNREGISTER_FILES: u32 = 0x3;
pub const IORING_UNREGISTER_IOWQ_AFF: u32 = 0x12;
pub const IORING_UNREGISTER_NAPI: u32 = 0x1c;
pub const IORING_UNREGISTER_PBUF_RING: u32 = 0x17;
pub const IORING_UNREGISTER_PERSONALITY: u32 = 0xa;
pub const IORING_UNREGISTER_RING_FDS: u32 = 0x15;
pub const IORING_URING_CMD_FIXED: u32 = 0x1;
pub const IORING_URING_CMD_MASK: u32 = 3;
pub const IORING_URING_CMD_MULTISHOT: u32 = 0x2;
pub const IOSQE_ASYNC: u32 = 0x10;
pub const IOSQE_ASYNC_BIT: i32 = 4;
pub const IOSQE_BUFFER_SELECT: u32 = 0x20;
pub const IOSQE_BUFFER_SELECT_BIT: i32 = 5;
pub const IOSQE_CQE_SKIP_SUCCESS: u32 = 0x40;
pub const IOSQE_CQE_SKIP_SUCCESS_BIT: i32 = 6;
pub const IOSQE_FIXED_FILE: u32 = 0x1;
pub const IOSQE_FIXED_FILE_BIT: i32 = 0;
pub const IOSQE_IO_DRAIN: u32 = 0x2;
pub const IOSQE_IO_DRAIN_BIT: i32 = 1;
pub const IOSQE_IO_HARDLINK: u32 = 0x8;
pub const IOSQE_IO_HARDLINK_BIT: i32 = 3;
pub const IOSQE_IO_LINK: u32 = 0x4;
pub const IOSQE_IO_LINK_BIT: i32 = 2;
pub const IOU_PBUF_RING_INC: i32 = 2;
pub const IOU_PBUF_RING_MMAP: i32 = 1;
pub const IO_URING_NAPI_REGISTER_OP: i32 = 0;
pub const IO_URING_NAPI_STATIC_ADD_ID: i32 = 1;
pub const IO_URING_NAPI_STATIC_DEL_ID: i32 = 2;
pub const IO_URING_NAPI_TRACKING_DYNAMIC: i32 = 0;
pub const IO_URING_NAPI_TRACKING_INACTIVE: i32 = 255;
pub const IO_URING_NAPI_TRACKING_STATIC: i32 = 1;
pub const IO_URING_OP_SUPPORTED: u32 = 0x1;
pub const IO_WQ_BOUND: i32 = 0;
pub const IO_WQ_UNBOUND: i32 = 1;
pub const SOCKET_URING_OP_GETSOCKNAME: i32 = 5;
pub const SOCKET_URING_OP_GETSOCKOPT: i32 = 2;
pub const SOCKET_URING_OP_SETSOCKOPT: i32 = 3;
pub const SOCKET_URING_OP_SIOCINQ: i32 = 0;
pub const SOCKET_URING_OP_SIOCOUTQ: i32 = 1;
pub const SOCKET_URING_OP_TX_TIMESTAMP: i32 = 4;
pub const SPLICE_F_FD_IN_FIXED: u32 = 0x80000000;

#[repr(C)]
pub struct io_cqring_offsets {
    pub head: u32,
    pub tail: u32,
    pub ring_mask: u32,
    pub ring_entries: u32,
    pub overflow: u32,
    pub cqes: u32,
    pub flags: u32,
    pub resv1: u32,
    pub user_addr: u64,
}

#[repr(C)]
pub struct io_sqring_offsets {
    pub head: u32,
    pub tail: u32,
    pub ring_mask: u32,
    pub ring_entries: u32,
    pub flags: u32,
    pub dropped: u32,
    pub array: u32,
    pub resv1: u32,
    pub user_addr: u64,
}

#[repr(C)]
pub struct io_timespec {
    pub tv_sec: u64,
    pub tv_nsec: u64,
}

#[repr(C)]
pub struct io_uring_attr_pi {
    pub flags: u16,
    pub app_tag: u16,
    pub len: u32,
    pub addr: u64,
    pub seed: u64,
    pub rsvd: u64,
}

#[repr(C)]
pub struct io_uring_buf {
    pub addr: u64,
    pub len: u32,
    pub bid: u16,
    pub resv: u16,
}

#[repr(C)]
pub struct io_uring_buf_reg {
    pub ring_addr: u64,
    pub ring_entries: u32,
    pub bgid: u16,
    pub flags: u16,
    pub min_left: u32,
    pub resv: [u32; 5],
}

#[repr(C)]
pub struct io_uring_buf_ring {
    pub anon0: io_uring_buf_ring_anon0,
}

#[repr(C)]
pub union io_uring_buf_ring_anon0 {
    pub anon0: io_uring_buf_ring_anon0_anon0,
    pub bufs: [io_uring_buf; 0],
}

#[repr(C)]
pub struct io_uring_buf_ring_anon0_anon0 {
    pub resv1: u64,
    pub resv2: u32,
    pub resv3: u16,
    pub tail: u16,
}

#[repr(C)]
pub struct io_uring_buf_status {
    pub buf_group: u32,
    pub head: u32,
    pub resv: [u32; 8],
}

#[repr(C)]
pub struct io_uring_clock_register {
    pub clockid: u32,
    pub __resv: [u32; 3],
}

#[repr(C)]
pub struct io_uring_clone_buffers {
    pub src_fd: u32,
    pub flags: u32,
    pub src_off: u32,
    pub dst_off: u32,
    pub nr: u32,
    pub pad: [u32; 3],
}

#[repr(C)]
pub struct io_uring_cqe {
    pub user_data: u64,
    pub res: i32,
    pub flags: u32,
    pub big_cqe: [u64; 0],
}

#[repr(C)]
pub struct io_uring_file_index_range {
    pub off: u32,
    pub len: u32,
    pub resv: u64,
}

#[repr(C)]
pub struct io_uring_files_update {
    pub offset: u32,
    pub resv: u32,
    pub fds: u64,
}

#[repr(C)]
pub struct io_uring_getevents_arg {
    pub sigmask: u64,
    pub sigmask_sz: u32,
    pub min_wait_usec: u32,
    pub ts: u64,
}

#[repr(C)]
pub struct io_uring_mem_region_reg {
    pub region_uptr: u64,
    pub flags: u64,
    pub __resv: [u64; 2],
}

#[repr(C)]
pub struct io_uring_napi {
    pub busy_poll_to: u32,
    pub prefer_busy_poll: u8,
    pub opcode: u8,
    pub pad: [u8; 2],
    pub op_param: u32,
    pub resv: u32,
}

#[repr(C)]
pub struct io_uring_params {
    pub sq_entries: u32,
    pub cq_entries: u32,
    pub flags: u32,
    pub sq_thread_cpu: u32,
    pub sq_thread_idle: u32,
    pub features: u32,
    pub wq_fd: u32,
    pub resv: [u32; 3],
    pub sq_off: io_sqring_offsets,
    pub cq_off: io_cqring_offsets,
}

#[repr(C)]
pub struct io_uring_probe {
    pub last_op: u8,
    pub ops_len: u8,
    pub resv: u16,
    pub resv2: [u32; 3],
    pub ops: [io_uring_probe_op; 0],
}

#[repr(C)]
pub struct io_uring_probe_op {
    pub op: u8,
    pub resv: u8,
    pub flags: u16,
    pub resv2: u32,
}

#[repr(C)]
pub struct io_uring_recvmsg_out {
    pub namelen: u32,
    pub controllen: u32,
    pub payloadlen: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct io_uring_reg_wait {
    pub ts: super::__kernel_timespec,
    pub min_wait_usec: u32,
    pub flags: u32,
    pub sigmask: u64,
    pub sigmask_sz: u32,
    pub pad: [u32; 3],
    pub pad2: [u64; 2],
}

#[repr(C)]
pub struct io_uring_region_desc {
    pub user_addr: u64,
    pub size: u64,
    pub flags: u32,
    pub id: u32,
    pub mmap_offset: u64,
    pub __resv: [u64; 4],
}

#[repr(C)]
pub struct io_uring_restriction {
    pub opcode: u16,
    pub anon0: io_uring_restriction_anon0,
    pub resv: u8,
    pub resv2: [u32; 3],
}

#[repr(C)]
pub union io_uring_restriction_anon0 {
    pub register_op: u8,
    pub sqe_op: u8,
    pub sqe_flags: u8,
}

#[repr(C)]
pub struct io_uring_rsrc_register {
    pub nr: u32,
    pub flags: u32,
    pub resv2: u64,
    pub data: u64,
    pub tags: u64,
}

#[repr(C)]
pub struct io_uring_rsrc_update {
    pub offset: u32,
    pub resv: u32,
    pub data: u64,
}

#[repr(C)]
pub struct io_uring_rsrc_update2 {
    pub offset: u32,
    pub resv: u32,
    pub data: u64,
    pub tags: u64,
    pub nr: u32,
    pub resv2: u32,
}

#[repr(C)]
pub struct io_uring_sqe {
    pub opcode: u8,
    pub flags: u8,
    pub ioprio: u16,
    pub fd: i32,
    pub anon0: io_uring_sqe_anon0,
    pub anon1: io_uring_sqe_anon1,
    pub len: u32,
    pub anon2: io_uring_sqe_anon2,
    pub user_data: u64,
    pub anon3: io_uring_sqe_anon3,
    pub personality: u16,
    pub anon4: io_uring_sqe_anon4,
    pub anon5: io_uring_sqe_anon5,
}

#[repr(C)]
pub union io_uring_sqe_anon0 {
    pub off: u64,
    pub addr2: u64,
    pub anon0: io_uring_sqe_anon0_anon0,
}

#[repr(C)]
pub struct io_uring_sqe_anon0_anon0 {
    pub cmd_op: u32,
    pub __pad1: u32,
}

#[repr(C)]
pub union io_uring_sqe_anon1 {
    pub addr: u64,
    pub splice_off_in: u64,
    pub anon0: io_uring_sqe_anon1_anon0,
}

#[repr(C)]
pub struct io_uring_sqe_anon1_anon0 {
    pub level: u32,
    pub optname: u32,
}

#[repr(C)]
pub union io_uring_sqe_anon2 {
    pub rw_flags: u32,
    pub fsync_flags: u32,
    pub poll_events: u16,
    pub poll32_events: u32,
    pub sync_range_flags: u32,
    pub msg_flags: u32,
    pub timeout_flags: u32,
    pub accept_flags: u32,
    pub cancel_flags: u32,
    pub open_flags: u32,
    pub statx_flags: u32,
    pub fadvise_advice: u32,
    pub splice_flags: u32,
    pub rename_flags: u32,
    pub unlink_flags: u32,
    pub hardlink_flags: u32,
    pub xattr_flags: u32,
    pub msg_ring_flags: u32,
    pub uring_cmd_flags: u32,
    pub waitid_flags: u32,
    pub futex_flags: u32,
    pub install_fd_flags: u32,
    pub nop_flags: u32,
    pub pipe_flags: u32,
}

#[repr(C, packed)]
pub union io_uring_sqe_anon3 {
    pub buf_index: u16,
    pub buf_group: u16,
}

#[repr(C)]
pub union io_uring_sqe_anon4 {
    pub splice_fd_in: i32,
    pub file_index: u32,
    pub zcrx_ifq_idx: u32,
    pub optlen: u32,
    pub anon0: io_uring_sqe_anon4_anon0,
    pub anon1: io_uring_sqe_anon4_anon1,
}

#[repr(C)]
pub struct io_uring_sqe_anon4_anon0 {
    pub addr_len: u16,
    pub __pad3: [u16; 1],
}

#[repr(C)]
pub struct io_uring_sqe_anon4_anon1 {
    pub write_stream: u8,
    pub __pad4: [u8; 3],
}

#[repr(C)]
pub union io_uring_sqe_anon5 {
    pub anon0: io_uring_sqe_anon5_anon0,
    pub anon1: io_uring_sqe_anon5_anon1,
    pub optval: u64,
    pub cmd: [u8; 0],
}

#[repr(C)]
pub struct io_uring_sqe_anon5_anon0 {
    pub addr3: u64,
    pub __pad2: [u64; 1],
}

#[repr(C)]
pub struct io_uring_sqe_anon5_anon1 {
    pub attr_ptr: u64,
    pub attr_type_mask: u64,
}

#[repr(C)]
pub struct io_uring_sync_cancel_reg {
    pub addr: u64,
    pub fd: i32,
    pub flags: u32,
    pub timeout: super::__kernel_timespec,
    pub opcode: u8,
    pub pad: [u8; 7],
    pub pad2: [u64; 3],
}

#[repr(C)]
pub struct io_uring_task_restriction {
    pub flags: u16,
    pub nr_res: u16,
    pub resv: [u32; 3],
    pub restrictions: [io_uring_restriction; 0],
}

records! {
    io_cqring_offsets: size 40, align 8;
    io_sqring_offsets: size 40, align 8;
    io_timespec: size 16, align 8;
    io_uring_attr_pi: size 32, align 8;
    io_uring_buf: size 16, align 8;
    io_uring_buf_reg: size 40, align 8;
    io_uring_buf_ring: size 16, align 8;
    io_uring_buf_ring_anon0: size 16, align 8;
    io_uring_buf_ring_anon0_anon0: size 16, align 8;
    io_uring_buf_status: size 40, align 4;
    io_uring_clock_register: size 16, align 4;
    io_uring_clone_buffers: size 32, align 4;
    io_uring_cqe: size 16, align 8;
    io_uring_file_index_range: size 16, align 8;
    io_uring_files_update: size 16, align 8;
    io_uring_getevents_arg: size 24, align 8;
    io_uring_mem_region_reg: size 32, align 8;
    io_uring_napi: size 16, align 4;
    io_uring_params: size 120, align 8;
    io_uring_probe: size 16, align 4;
    io_uring_probe_op: size 8, align 4;
    io_uring_recvmsg_out: size 16, align 4;
    io_uring_reg_wait: size 64, align 8;
    io_uring_region_desc: size 64, align 8;
    io_uring_restriction: size 16, align 4;
    io_uring_restriction_anon0: size 1, align 1;
    io_uring_rsrc_register: size 32, align 8;
    io_uring_rsrc_update: size 16, align 8;
    io_uring_rsrc_update2: size 32, align 8;
    io_uring_sqe: size 64, align 8;
    io_uring_sqe_anon0: size 8, align 8;
    io_uring_sqe_anon0_anon0: size 8, align 4;
    io_uring_sqe_anon1: size 8, align 8;
    io_uring_sqe_anon1_anon0: size 8, align 4;
    io_uring_sqe_anon2: size 4, align 4;
    io_uring_sqe_anon3: size 2, align 1;
    io_uring_sqe_anon4: size 4, align 4;
    io_uring_sqe_anon4_anon0: size 4, align 2;
    io_uring_sqe_anon4_anon1: size 4, align 1;
    io_uring_sqe_anon5: size 16, align 8;
    io_uring_sqe_anon5_anon0: size 16, align 8;
    io_uring_sqe_anon5_anon1: size 16, align 8;
    io_uring_sync_cancel_reg: size 64, align 8;
    io_uring_task_restriction: size 16, align 4;
}
