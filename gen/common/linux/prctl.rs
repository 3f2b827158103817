// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/prctl.h

pub const PR_CAPBSET_DROP: i32 = 24;
pub const PR_CAPBSET_READ: i32 = 23;
pub const PR_CAP_AMBIENT: i32 = 47;
pub const PR_CAP_AMBIENT_CLEAR_ALL: i32 = 4;
pub const PR_CAP_AMBIENT_IS_SET: i32 = 1;
pub const PR_CAP_AMBIENT_LOWER: i32 = 3;
pub const PR_CAP_AMBIENT_RAISE: i32 = 2;
pub const PR_CFI_BRANCH_LANDING_PADS: i32 = 0;
pub const PR_CFI_DISABLE: u32 = 2;
pub const PR_CFI_ENABLE: u32 = 1;
pub const PR_CFI_LOCK: u32 = 4;
pub const PR_ENDIAN_BIG: i32 = 0;
pub const PR_ENDIAN_LITTLE: i32 = 1;
pub const PR_ENDIAN_PPC_LITTLE: i32 = 2;
pub const PR_FPEMU_NOPRINT: i32 = 1;
pub const PR_FPEMU_SIGFPE: i32 = 2;
pub const PR_FP_EXC_ASYNC: i32 = 2;
pub const PR_FP_EXC_DISABLED: i32 = 0;
pub const PR_FP_EXC_DIV: i32 = 0x10000;
pub const PR_FP_EXC_INV: i32 = 0x100000;
pub const PR_FP_EXC_NONRECOV: i32 = 1;
pub const PR_FP_EXC_OVF: i32 = 0x20000;
pub const PR_FP_EXC_PRECISE: i32 = 3;
pub const PR_FP_EXC_RES: i32 = 0x80000;
pub const PR_FP_EXC_SW_ENABLE: i32 = 0x80;
pub const PR_FP_EXC_UND: i32 = 0x40000;
pub const PR_FP_MODE_FR: i32 = 0x1;
pub const PR_FP_MODE_FRE: i32 = 0x2;
pub const PR_FUTEX_HASH: i32 = 78;
pub const PR_FUTEX_HASH_GET_SLOTS: i32 = 2;
pub const PR_FUTEX_HASH_SET_SLOTS: i32 = 1;
pub const PR_GET_AUXV: i32 = 0x41555856;
pub const PR_GET_CFI: i32 = 80;
pub const PR_GET_CHILD_SUBREAPER: i32 = 37;
pub const PR_GET_DUMPABLE: i32 = 3;
pub const PR_GET_ENDIAN: i32 = 19;
pub const PR_GET_FPEMU: i32 = 9;
pub const PR_GET_FPEXC: i32 = 11;
pub const PR_GET_FP_MODE: i32 = 46;
pub const PR_GET_IO_FLUSHER: i32 = 58;
pub const PR_GET_KEEPCAPS: i32 = 7;
pub const PR_GET_MDWE: i32 = 66;
pub const PR_GET_MEMORY_MERGE: i32 = 68;
pub const PR_GET_NAME: i32 = 16;
pub const PR_GET_NO_NEW_PRIVS: i32 = 39;
pub const PR_GET_PDEATHSIG: i32 = 2;
pub const PR_GET_SECCOMP: i32 = 21;
pub const PR_GET_SECUREBITS: i32 = 27;
pub const PR_GET_SHADOW_STACK_STATUS: i32 = 74;
pub const PR_GET_SPECULATION_CTRL: i32 = 52;
pub const PR_GET_TAGGED_ADDR_CTRL: i32 = 56;
pub const PR_GET_THP_DISABLE: i32 = 42;
pub const PR_GET_TID_ADDRESS: i32 = 40;
pub const PR_GET_TIMERSLACK: i32 = 30;
pub const PR_GET_TIMING: i32 = 13;
pub const PR_GET_TSC: i32 = 25;
pub const PR_GET_UNALIGN: i32 = 5;
pub const PR_LOCK_SHADOW_STACK_STATUS: i32 = 76;
pub const PR_MCE_KILL: i32 = 33;
pub const PR_MCE_KILL_CLEAR: i32 = 0;
pub const PR_MCE_KILL_DEFAULT: i32 = 2;
pub const PR_MCE_KILL_EARLY: i32 = 1;
pub const PR_MCE_KILL_GET: i32 = 34;
pub const PR_MCE_KILL_LATE: i32 = 0;
pub const PR_MCE_KILL_SET: i32 = 1;
pub const PR_MDWE_NO_INHERIT: u32 = 0x2;
pub const PR_MDWE_REFUSE_EXEC_GAIN: u32 = 0x1;
pub const PR_MPX_DISABLE_MANAGEMENT: i32 = 44;
pub const PR_MPX_ENABLE_MANAGEMENT: i32 = 43;
pub const PR_MTE_STORE_ONLY: u32 = 0x80000;
pub const PR_MTE_TAG_MASK: u32 = 0x7fff8;
pub const PR_MTE_TAG_SHIFT: i32 = 3;
pub const PR_MTE_TCF_ASYNC: u32 = 0x4;
pub const PR_MTE_TCF_MASK: u32 = 6;
pub const PR_MTE_TCF_NONE: u32 = 0;
pub const PR_MTE_TCF_SHIFT: i32 = 1;
pub const PR_MTE_TCF_SYNC: u32 = 0x2;
pub const PR_PAC_APDAKEY: u32 = 0x4;
pub const PR_PAC_APDBKEY: u32 = 0x8;
pub const PR_PAC_APGAKEY: u32 = 0x10;
pub const PR_PAC_APIAKEY: u32 = 0x1;
pub const PR_PAC_APIBKEY: u32 = 0x2;
pub const PR_PAC_GET_ENABLED_KEYS: i32 = 61;
pub const PR_PAC_RESET_KEYS: i32 = 54;
pub const PR_PAC_SET_ENABLED_KEYS: i32 = 60;
pub const PR_PMLEN_MASK: u32 = 0x7f000000;
pub const PR_PMLEN_SHIFT: i32 = 24;
pub const PR_PPC_DEXCR_CTRL_CLEAR: i32 = 0x4;
pub const PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC: i32 = 0x10;
pub const PR_PPC_DEXCR_CTRL_EDITABLE: i32 = 0x1;
pub const PR_PPC_DEXCR_CTRL_MASK: i32 = 0x1f;
pub const PR_PPC_DEXCR_CTRL_SET: i32 = 0x2;
pub const PR_PPC_DEXCR_CTRL_SET_ONEXEC: i32 = 0x8;
pub const PR_PPC_DEXCR_IBRTPD: i32 = 1;
pub const PR_PPC_DEXCR_NPHIE: i32 = 3;
pub const PR_PPC_DEXCR_SBHE: i32 = 0;
pub const PR_PPC_DEXCR_SRAPD: i32 = 2;
pub const PR_PPC_GET_DEXCR: i32 = 72;
pub const PR_PPC_SET_DEXCR: i32 = 73;
pub const PR_RISCV_CTX_SW_FENCEI_OFF: i32 = 1;
pub const PR_RISCV_CTX_SW_FENCEI_ON: i32 = 0;
pub const PR_RISCV_SCOPE_PER_PROCESS: i32 = 0;
pub const PR_RISCV_SCOPE_PER_THREAD: i32 = 1;
pub const PR_RISCV_SET_ICACHE_FLUSH_CTX: i32 = 71;
pub const PR_RISCV_V_GET_CONTROL: i32 = 70;
pub const PR_RISCV_V_SET_CONTROL: i32 = 69;
pub const PR_RISCV_V_VSTATE_CTRL_CUR_MASK: i32 = 0x3;
pub const PR_RISCV_V_VSTATE_CTRL_DEFAULT: i32 = 0;
pub const PR_RISCV_V_VSTATE_CTRL_INHERIT: i32 = 0x10;
pub const PR_RISCV_V_VSTATE_CTRL_MASK: i32 = 0x1f;
pub const PR_RISCV_V_VSTATE_CTRL_NEXT_MASK: i32 = 0xc;
pub const PR_RISCV_V_VSTATE_CTRL_OFF: i32 = 1;
pub const PR_RISCV_V_VSTATE_CTRL_ON: i32 = 2;
pub const PR_RSEQ_SLICE_EXTENSION: i32 = 79;
pub const PR_RSEQ_SLICE_EXTENSION_GET: i32 = 1;
pub const PR_RSEQ_SLICE_EXTENSION_SET: i32 = 2;
pub const PR_RSEQ_SLICE_EXT_ENABLE: i32 = 0x1;
pub const PR_SCHED_CORE: i32 = 62;
pub const PR_SCHED_CORE_CREATE: i32 = 1;
pub const PR_SCHED_CORE_GET: i32 = 0;
pub const PR_SCHED_CORE_MAX: i32 = 4;
pub const PR_SCHED_CORE_SCOPE_PROCESS_GROUP: i32 = 2;
pub const PR_SCHED_CORE_SCOPE_THREAD: i32 = 0;
pub const PR_SCHED_CORE_SCOPE_THREAD_GROUP: i32 = 1;
pub const PR_SCHED_CORE_SHARE_FROM: i32 = 3;
pub const PR_SCHED_CORE_SHARE_TO: i32 = 2;
pub const PR_SET_CFI: i32 = 81;
pub const PR_SET_CHILD_SUBREAPER: i32 = 36;
pub const PR_SET_DUMPABLE: i32 = 4;
pub const PR_SET_ENDIAN: i32 = 20;
pub const PR_SET_FPEMU: i32 = 10;
pub const PR_SET_FPEXC: i32 = 12;
pub const PR_SET_FP_MODE: i32 = 45;
pub const PR_SET_IO_FLUSHER: i32 = 57;
pub const PR_SET_KEEPCAPS: i32 = 8;
pub const PR_SET_MDWE: i32 = 65;
pub const PR_SET_MEMORY_MERGE: i32 = 67;
pub const PR_SET_MM: i32 = 35;
pub const PR_SET_MM_ARG_END: i32 = 9;
pub const PR_SET_MM_ARG_START: i32 = 8;
pub const PR_SET_MM_AUXV: i32 = 12;
pub const PR_SET_MM_BRK: i32 = 7;
pub const PR_SET_MM_END_CODE: i32 = 2;
pub const PR_SET_MM_END_DATA: i32 = 4;
pub const PR_SET_MM_ENV_END: i32 = 11;
pub const PR_SET_MM_ENV_START: i32 = 10;
pub const PR_SET_MM_EXE_FILE: i32 = 13;
pub const PR_SET_MM_MAP: i32 = 14;
pub const PR_SET_MM_MAP_SIZE: i32 = 15;
pub const PR_SET_MM_START_BRK: i32 = 6;
pub const PR_SET_MM_START_CODE: i32 = 1;
pub const PR_SET_MM_START_DATA: i32 = 3;
pub const PR_SET_MM_START_STACK: i32 = 5;
pub const PR_SET_NAME: i32 = 15;
pub const PR_SET_NO_NEW_PRIVS: i32 = 38;
pub const PR_SET_PDEATHSIG: i32 = 1;
pub const PR_SET_PTRACER: i32 = 0x59616d61;
pub const PR_SET_SECCOMP: i32 = 22;
pub const PR_SET_SECUREBITS: i32 = 28;
pub const PR_SET_SHADOW_STACK_STATUS: i32 = 75;
pub const PR_SET_SPECULATION_CTRL: i32 = 53;
pub const PR_SET_SYSCALL_USER_DISPATCH: i32 = 59;
pub const PR_SET_TAGGED_ADDR_CTRL: i32 = 55;
pub const PR_SET_THP_DISABLE: i32 = 41;
pub const PR_SET_TIMERSLACK: i32 = 29;
pub const PR_SET_TIMING: i32 = 14;
pub const PR_SET_TSC: i32 = 26;
pub const PR_SET_UNALIGN: i32 = 6;
pub const PR_SET_VMA: i32 = 0x53564d41;
pub const PR_SET_VMA_ANON_NAME: i32 = 0;
pub const PR_SHADOW_STACK_ENABLE: u32 = 0x1;
pub const PR_SHADOW_STACK_PUSH: u32 = 0x4;
pub const PR_SHADOW_STACK_WRITE: u32 = 0x2;
pub const PR_SME_GET_VL: i32 = 64;
pub const PR_SME_SET_VL: i32 = 63;
pub const PR_SME_SET_VL_ONEXEC: i32 = 0x40000;
pub const PR_SME_VL_INHERIT: i32 = 0x20000;
pub const PR_SME_VL_LEN_MASK: i32 = 0xffff;
pub const PR_SPEC_DISABLE: u32 = 0x4;
pub const PR_SPEC_DISABLE_NOEXEC: u32 = 0x10;
pub const PR_SPEC_ENABLE: u32 = 0x2;
pub const PR_SPEC_FORCE_DISABLE: u32 = 0x8;
pub const PR_SPEC_INDIRECT_BRANCH: i32 = 1;
pub const PR_SPEC_L1D_FLUSH: i32 = 2;
pub const PR_SPEC_NOT_AFFECTED: i32 = 0;
pub const PR_SPEC_PRCTL: u32 = 0x1;
pub const PR_SPEC_STORE_BYPASS: i32 = 0;
pub const PR_SVE_GET_VL: i32 = 51;
pub const PR_SVE_SET_VL: i32 = 50;
pub const PR_SVE_SET_VL_ONEXEC: i32 = 0x40000;
pub const PR_SVE_VL_INHERIT: i32 = 0x20000;
pub const PR_SVE_VL_LEN_MASK: i32 = 0xffff;
pub const PR_SYS_DISPATCH_EXCLUSIVE_ON: i32 = 1;
pub const PR_SYS_DISPATCH_INCLUSIVE_ON: i32 = 2;
pub const PR_SYS_DISPATCH_OFF: i32 = 0;
pub const PR_SYS_DISPATCH_ON: i32 = 1;
pub const PR_TAGGED_ADDR_ENABLE: u32 = 0x1;
pub const PR_TASK_PERF_EVENTS_DISABLE: i32 = 31;
pub const PR_TASK_PERF_EVENTS_ENABLE: i32 = 32;
pub const PR_THP_DISABLE_EXCEPT_ADVISED: i32 = 0x2;
pub const PR_TIMER_CREATE_RESTORE_IDS: i32 = 77;
pub const PR_TIMER_CREATE_RESTORE_IDS_GET: i32 = 2;
pub const PR_TIMER_CREATE_RESTORE_IDS_OFF: i32 = 0;
pub const PR_TIMER_CREATE_RESTORE_IDS_ON: i32 = 1;
pub const PR_TIMING_STATISTICAL: i32 = 0;
pub const PR_TIMING_TIMESTAMP: i32 = 1;
pub const PR_TSC_ENABLE: i32 = 1;
pub const PR_TSC_SIGSEGV: i32 = 2;
pub const PR_UNALIGN_NOPRINT: i32 = 1;
pub const PR_UNALIGN_SIGBUS: i32 = 2;
pub const SYSCALL_DISPATCH_FILTER_ALLOW: i32 = 0;
pub const SYSCALL_DISPATCH_FILTER_BLOCK: i32 = 1;

#[repr(C)]
pub struct prctl_mm_map {
    pub start_code: u64,
    pub end_code: u64,
    pub start_data: u64,
    pub end_data: u64,
    pub start_brk: u64,
    pub brk: u64,
    pub start_stack: u64,
    pub arg_start: u64,
    pub arg_end: u64,
    pub env_start: u64,
    pub env_end: u64,
    pub auxv: *mut u64,
    pub auxv_size: u32,
    pub exe_fd: u32,
}

records! {
    prctl_mm_map: size 104, align 8;
}
