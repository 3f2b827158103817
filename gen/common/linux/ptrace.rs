// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ptrace.h

pub const PTRACE_ATTACH: i32 = 16;
pub const PTRACE_CONT: i32 = 7;
pub const PTRACE_DETACH: i32 = 17;
pub const PTRACE_EVENTMSG_SYSCALL_ENTRY: i32 = 1;
pub const PTRACE_EVENTMSG_SYSCALL_EXIT: i32 = 2;
pub const PTRACE_EVENT_CLONE: i32 = 3;
pub const PTRACE_EVENT_EXEC: i32 = 4;
pub const PTRACE_EVENT_EXIT: i32 = 6;
pub const PTRACE_EVENT_FORK: i32 = 1;
pub const PTRACE_EVENT_SECCOMP: i32 = 7;
pub const PTRACE_EVENT_STOP: i32 = 128;
pub const PTRACE_EVENT_VFORK: i32 = 2;
pub const PTRACE_EVENT_VFORK_DONE: i32 = 5;
pub const PTRACE_GETEVENTMSG: i32 = 0x4201;
pub const PTRACE_GETREGSET: i32 = 0x4204;
pub const PTRACE_GETSIGINFO: i32 = 0x4202;
pub const PTRACE_GETSIGMASK: i32 = 0x420a;
pub const PTRACE_GET_RSEQ_CONFIGURATION: i32 = 0x420f;
pub const PTRACE_GET_SYSCALL_INFO: i32 = 0x420e;
pub const PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG: i32 = 0x4211;
pub const PTRACE_INTERRUPT: i32 = 0x4207;
pub const PTRACE_KILL: i32 = 8;
pub const PTRACE_LISTEN: i32 = 0x4208;
pub const PTRACE_O_EXITKILL: i32 = 0x100000;
pub const PTRACE_O_MASK: i32 = 0x3000ff;
pub const PTRACE_O_SUSPEND_SECCOMP: i32 = 0x200000;
pub const PTRACE_O_TRACECLONE: i32 = 0x8;
pub const PTRACE_O_TRACEEXEC: i32 = 0x10;
pub const PTRACE_O_TRACEEXIT: i32 = 0x40;
pub const PTRACE_O_TRACEFORK: i32 = 0x2;
pub const PTRACE_O_TRACESECCOMP: i32 = 0x80;
pub const PTRACE_O_TRACESYSGOOD: i32 = 1;
pub const PTRACE_O_TRACEVFORK: i32 = 0x4;
pub const PTRACE_O_TRACEVFORKDONE: i32 = 0x20;
pub const PTRACE_PEEKDATA: i32 = 2;
pub const PTRACE_PEEKSIGINFO: i32 = 0x4209;
pub const PTRACE_PEEKSIGINFO_SHARED: i32 = 0x1;
pub const PTRACE_PEEKTEXT: i32 = 1;
pub const PTRACE_PEEKUSR: i32 = 3;
pub const PTRACE_POKEDATA: i32 = 5;
pub const PTRACE_POKETEXT: i32 = 4;
pub const PTRACE_POKEUSR: i32 = 6;
pub const PTRACE_SECCOMP_GET_FILTER: i32 = 0x420c;
pub const PTRACE_SECCOMP_GET_METADATA: i32 = 0x420d;
pub const PTRACE_SEIZE: i32 = 0x4206;
pub const PTRACE_SETOPTIONS: i32 = 0x4200;
pub const PTRACE_SETREGSET: i32 = 0x4205;
pub const PTRACE_SETSIGINFO: i32 = 0x4203;
pub const PTRACE_SETSIGMASK: i32 = 0x420b;
pub const PTRACE_SET_SYSCALL_INFO: i32 = 0x4212;
pub const PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG: i32 = 0x4210;
pub const PTRACE_SINGLESTEP: i32 = 9;
pub const PTRACE_SYSCALL: i32 = 24;
pub const PTRACE_SYSCALL_INFO_ENTRY: i32 = 1;
pub const PTRACE_SYSCALL_INFO_EXIT: i32 = 2;
pub const PTRACE_SYSCALL_INFO_NONE: i32 = 0;
pub const PTRACE_SYSCALL_INFO_SECCOMP: i32 = 3;
pub const PTRACE_TRACEME: i32 = 0;

#[repr(C)]
pub struct ptrace_peeksiginfo_args {
    pub off: u64,
    pub flags: u32,
    pub nr: i32,
}

#[repr(C)]
pub struct ptrace_rseq_configuration {
    pub rseq_abi_pointer: u64,
    pub rseq_abi_size: u32,
    pub signature: u32,
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct ptrace_sud_config {
    pub mode: u64,
    pub selector: u64,
    pub offset: u64,
    pub len: u64,
}

#[repr(C)]
pub struct ptrace_syscall_info {
    pub op: u8,
    pub reserved: u8,
    pub flags: u16,
    pub arch: u32,
    pub instruction_pointer: u64,
    pub stack_pointer: u64,
    pub anon0: ptrace_syscall_info_anon0,
}

#[repr(C)]
pub union ptrace_syscall_info_anon0 {
    pub entry: ptrace_syscall_info_anon0_entry,
    pub exit: ptrace_syscall_info_anon0_exit,
    pub seccomp: ptrace_syscall_info_anon0_seccomp,
}

#[repr(C)]
pub struct ptrace_syscall_info_anon0_entry {
    pub nr: u64,
    pub args: [u64; 6],
}

#[repr(C)]
pub struct ptrace_syscall_info_anon0_exit {
    pub rval: i64,
    pub is_error: u8,
}

#[repr(C)]
pub struct ptrace_syscall_info_anon0_seccomp {
    pub nr: u64,
    pub args: [u64; 6],
    pub ret_data: u32,
    pub reserved2: u32,
}

#[repr(C)]
pub struct seccomp_metadata {
    pub filter_off: u64,
    pub flags: u64,
}

records! {
    ptrace_peeksiginfo_args: size 16, align 8;
    ptrace_rseq_configuration: size 24, align 8;
    ptrace_sud_config: size 32, align 8;
    ptrace_syscall_info: size 88, align 8;
    ptrace_syscall_info_anon0: size 64, align 8;
    ptrace_syscall_info_anon0_entry: size 56, align 8;
    ptrace_syscall_info_anon0_exit: size 16, align 8;
    ptrace_syscall_info_anon0_seccomp: size 64, align 8;
    seccomp_metadata: size 16, align 8;
}
