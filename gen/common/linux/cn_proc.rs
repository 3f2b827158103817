// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cn_proc.h

pub const PROC_CN_MCAST_IGNORE: i32 = 2;
pub const PROC_CN_MCAST_LISTEN: i32 = 1;
pub const PROC_EVENT_ALL: u32 = 0xe00003c7;
pub const PROC_EVENT_COMM: u32 = 0x200;
pub const PROC_EVENT_COREDUMP: u32 = 0x40000000;
pub const PROC_EVENT_EXEC: u32 = 0x2;
pub const PROC_EVENT_EXIT: u32 = 0x80000000;
pub const PROC_EVENT_FORK: u32 = 0x1;
pub const PROC_EVENT_GID: u32 = 0x40;
pub const PROC_EVENT_NONE: u32 = 0x0;
pub const PROC_EVENT_NONZERO_EXIT: u32 = 0x20000000;
pub const PROC_EVENT_PTRACE: u32 = 0x100;
pub const PROC_EVENT_SID: u32 = 0x80;
pub const PROC_EVENT_UID: u32 = 0x4;

#[repr(C)]
pub struct comm_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
    pub comm: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct coredump_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
    pub parent_pid: i32,
    pub parent_tgid: i32,
}

#[repr(C)]
pub struct exec_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
}

#[repr(C)]
pub struct exit_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
    pub exit_code: u32,
    pub exit_signal: u32,
    pub parent_pid: i32,
    pub parent_tgid: i32,
}

#[repr(C)]
pub struct fork_proc_event {
    pub parent_pid: i32,
    pub parent_tgid: i32,
    pub child_pid: i32,
    pub child_tgid: i32,
}

#[repr(C)]
pub struct id_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
    pub r: id_proc_event_r,
    pub e: id_proc_event_e,
}

#[repr(C)]
pub union id_proc_event_e {
    pub euid: u32,
    pub egid: u32,
}

#[repr(C)]
pub union id_proc_event_r {
    pub ruid: u32,
    pub rgid: u32,
}

#[repr(C)]
pub struct proc_event {
    pub what: u32,
    pub cpu: u32,
    pub timestamp_ns: u64,
    pub event_data: proc_event_event_data,
}

#[repr(C)]
pub union proc_event_event_data {
    pub ack: proc_event_event_data_ack,
    pub fork: fork_proc_event,
    pub exec: exec_proc_event,
    pub id: id_proc_event,
    pub sid: sid_proc_event,
    pub ptrace: ptrace_proc_event,
    pub comm: comm_proc_event,
    pub coredump: coredump_proc_event,
    pub exit: exit_proc_event,
}

#[repr(C)]
pub struct proc_event_event_data_ack {
    pub err: u32,
}

#[repr(C)]
pub struct proc_input {
    pub mcast_op: u32,
    pub event_type: u32,
}

#[repr(C)]
pub struct ptrace_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
    pub tracer_pid: i32,
    pub tracer_tgid: i32,
}

#[repr(C)]
pub struct sid_proc_event {
    pub process_pid: i32,
    pub process_tgid: i32,
}

records! {
    comm_proc_event: size 24, align 4;
    coredump_proc_event: size 16, align 4;
    exec_proc_event: size 8, align 4;
    exit_proc_event: size 24, align 4;
    fork_proc_event: size 16, align 4;
    id_proc_event: size 16, align 4;
    id_proc_event_e: size 4, align 4;
    id_proc_event_r: size 4, align 4;
    proc_event: size 40, align 8;
    proc_event_event_data: size 24, align 4;
    proc_event_event_data_ack: size 4, align 4;
    proc_input: size 8, align 4;
    ptrace_proc_event: size 16, align 4;
    sid_proc_event: size 8, align 4;
}
