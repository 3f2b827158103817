// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rseq.h

pub const RSEQ_CPU_ID_REGISTRATION_FAILED: i32 = -2;
pub const RSEQ_CPU_ID_UNINITIALIZED: i32 = -1;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE: i32 = 4;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT: i32 = 2;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT: i32 = 1;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT: i32 = 0;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL: i32 = 2;
pub const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT: i32 = 1;
pub const RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE: i32 = 16;
pub const RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE_BIT: i32 = 4;
pub const RSEQ_CS_FLAG_SLICE_EXT_ENABLED: i32 = 32;
pub const RSEQ_CS_FLAG_SLICE_EXT_ENABLED_BIT: i32 = 5;
pub const RSEQ_FLAG_SLICE_EXT_DEFAULT_ON: i32 = 2;
pub const RSEQ_FLAG_UNREGISTER: i32 = 1;

#[repr(C, align(32))]
pub struct rseq {
    pub cpu_id_start: u32,
    pub cpu_id: u32,
    pub rseq_cs: u64,
    pub flags: u32,
    pub node_id: u32,
    pub mm_cid: u32,
    pub slice_ctrl: rseq_slice_ctrl,
    pub __reserved: u8,
    pub end: [core::ffi::c_char; 0],
}

#[repr(C, align(32))]
pub struct rseq_cs {
    pub version: u32,
    pub flags: u32,
    pub start_ip: u64,
    pub post_commit_offset: u64,
    pub abort_ip: u64,
}

#[repr(C)]
pub struct rseq_slice_ctrl {
    pub anon0: rseq_slice_ctrl_anon0,
}

#[repr(C)]
pub union rseq_slice_ctrl_anon0 {
    pub all: u32,
    pub anon0: rseq_slice_ctrl_anon0_anon0,
}

#[repr(C)]
pub struct rseq_slice_ctrl_anon0_anon0 {
    pub request: u8,
    pub granted: u8,
    pub __reserved: u16,
}

records! {
    rseq: size 64, align 32;
    rseq_cs: size 32, align 32;
    rseq_slice_ctrl: size 4, align 4;
    rseq_slice_ctrl_anon0: size 4, align 4;
    rseq_slice_ctrl_anon0_anon0: size 4, align 2;
}
