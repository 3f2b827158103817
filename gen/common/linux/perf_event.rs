// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/perf_event.h

pub const CGROUP_NS_INDEX: i32 = 6;
pub const IPC_NS_INDEX: i32 = 2;
pub const MNT_NS_INDEX: i32 = 5;
pub const NET_NS_INDEX: i32 = 0;
pub const NR_NAMESPACES: i32 = 7;
pub const PERF_ATTR_SIZE_VER0: i32 = 64;
pub const PERF_ATTR_SIZE_VER1: i32 = 72;
pub const PERF_ATTR_SIZE_VER2: i32 = 80;
pub const PERF_ATTR_SIZE_VER3: i32 = 96;
pub const PERF_ATTR_SIZE_VER4: i32 = 104;
pub const PERF_ATTR_SIZE_VER5: i32 = 112;
pub const PERF_ATTR_SIZE_VER6: i32 = 120;
pub const PERF_ATTR_SIZE_VER7: i32 = 128;
pub const PERF_ATTR_SIZE_VER8: i32 = 136;
pub const PERF_ATTR_SIZE_VER9: i32 = 144;
pub const PERF_AUX_FLAG_COLLISION: i32 = 0x8;
pub const PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT: i32 = 0x0;
pub const PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW: i32 = 0x100;
pub const PERF_AUX_FLAG_OVERWRITE: i32 = 0x2;
pub const PERF_AUX_FLAG_PARTIAL: i32 = 0x4;
pub const PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK: i32 = 0xff00;
pub const PERF_AUX_FLAG_TRUNCATED: i32 = 0x1;
pub const PERF_BPF_EVENT_MAX: i32 = 3;
pub const PERF_BPF_EVENT_PROG_LOAD: i32 = 1;
pub const PERF_BPF_EVENT_PROG_UNLOAD: i32 = 2;
pub const PERF_BPF_EVENT_UNKNOWN: i32 = 0;
pub const PERF_BRANCH_ENTRY_INFO_BITS_MAX: i32 = 33;
pub const PERF_BR_ARM64_DEBUG_DATA: i32 = 7;
pub const PERF_BR_ARM64_DEBUG_EXIT: i32 = 5;
pub const PERF_BR_ARM64_DEBUG_HALT: i32 = 4;
pub const PERF_BR_ARM64_DEBUG_INST: i32 = 6;
pub const PERF_BR_ARM64_FIQ: i32 = 3;
pub const PERF_BR_CALL: i32 = 4;
pub const PERF_BR_COND: i32 = 1;
pub const PERF_BR_COND_CALL: i32 = 9;
pub const PERF_BR_COND_RET: i32 = 10;
pub const PERF_BR_ERET: i32 = 11;
pub const PERF_BR_EXTEND_ABI: i32 = 15;
pub const PERF_BR_IND: i32 = 3;
pub const PERF_BR_IND_CALL: i32 = 5;
pub const PERF_BR_IRQ: i32 = 12;
pub const PERF_BR_MAX: i32 = 16;
pub const PERF_BR_NEW_ARCH_1: i32 = 3;
pub const PERF_BR_NEW_ARCH_2: i32 = 4;
pub const PERF_BR_NEW_ARCH_3: i32 = 5;
pub const PERF_BR_NEW_ARCH_4: i32 = 6;
pub const PERF_BR_NEW_ARCH_5: i32 = 7;
pub const PERF_BR_NEW_FAULT_ALGN: i32 = 0;
pub const PERF_BR_NEW_FAULT_DATA: i32 = 1;
pub const PERF_BR_NEW_FAULT_INST: i32 = 2;
pub const PERF_BR_NEW_MAX: i32 = 8;
pub const PERF_BR_NON_SPEC_CORRECT_PATH: i32 = 2;
pub const PERF_BR_NO_TX: i32 = 14;
pub const PERF_BR_PRIV_HV: i32 = 3;
pub const PERF_BR_PRIV_KERNEL: i32 = 2;
pub const PERF_BR_PRIV_UNKNOWN: i32 = 0;
pub const PERF_BR_PRIV_USER: i32 = 1;
pub const PERF_BR_RET: i32 = 6;
pub const PERF_BR_SERROR: i32 = 13;
pub const PERF_BR_SPEC_CORRECT_PATH: i32 = 3;
pub const PERF_BR_SPEC_MAX: i32 = 4;
pub const PERF_BR_SPEC_NA: i32 = 0;
pub const PERF_BR_SPEC_WRONG_PATH: i32 = 1;
pub const PERF_BR_SYSCALL: i32 = 7;
pub const PERF_BR_SYSRET: i32 = 8;
pub const PERF_BR_UNCOND: i32 = 2;
pub const PERF_BR_UNKNOWN: i32 = 0;
pub const PERF_CONTEXT_GUEST: u64 = 0xfffffffffffff800;
pub const PERF_CONTEXT_GUEST_KERNEL: u64 = 0xfffffffffffff780;
pub const PERF_CONTEXT_GUEST_USER: u64 = 0xfffffffffffff600;
pub const PERF_CONTEXT_HV: u64 = 0xffffffffffffffe0;
pub const PERF_CONTEXT_KERNEL: u64 = 0xffffffffffffff80;
pub const PERF_CONTEXT_MAX: u64 = 0xfffffffffffff001;
pub const PERF_CONTEXT_USER: u64 = 0xfffffffffffffe00;
pub const PERF_CONTEXT_USER_DEFERRED: u64 = 0xfffffffffffffd80;
pub const PERF_COUNT_HW_BRANCH_INSTRUCTIONS: i32 = 4;
pub const PERF_COUNT_HW_BRANCH_MISSES: i32 = 5;
pub const PERF_COUNT_HW_BUS_CYCLES: i32 = 6;
pub const PERF_COUNT_HW_CACHE_BPU: i32 = 5;
pub const PERF_COUNT_HW_CACHE_DTLB: i32 = 3;
pub const PERF_COUNT_HW_CACHE_ITLB: i32 = 4;
pub const PERF_COUNT_HW_CACHE_L1D: i32 = 0;
pub const PERF_COUNT_HW_CACHE_L1I: i32 = 1;
pub const PERF_COUNT_HW_CACHE_LL: i32 = 2;
pub const PERF_COUNT_HW_CACHE_MAX: i32 = 7;
pub const PERF_COUNT_HW_CACHE_MISSES: i32 = 3;
pub const PERF_COUNT_HW_CACHE_NODE: i32 = 6;
pub const PERF_COUNT_HW_CACHE_OP_MAX: i32 = 3;
pub const PERF_COUNT_HW_CACHE_OP_PREFETCH: i32 = 2;
pub const PERF_COUNT_HW_CACHE_OP_READ: i32 = 0;
pub const PERF_COUNT_HW_CACHE_OP_WRITE: i32 = 1;
pub const PERF_COUNT_HW_CACHE_REFERENCES: i32 = 2;
pub const PERF_COUNT_HW_CACHE_RESULT_ACCESS: i32 = 0;
pub const PERF_COUNT_HW_CACHE_RESULT_MAX: i32 = 2;
pub const PERF_COUNT_HW_CACHE_RESULT_MISS: i32 = 1;
pub const PERF_COUNT_HW_CPU_CYCLES: i32 = 0;
pub const PERF_COUNT_HW_INSTRUCTIONS: i32 = 1;
pub const PERF_COUNT_HW_MAX: i32 = 10;
pub const PERF_COUNT_HW_REF_CPU_CYCLES: i32 = 9;
pub const PERF_COUNT_HW_STALLED_CYCLES_BACKEND: i32 = 8;
pub const PERF_COUNT_HW_STALLED_CYCLES_FRONTEND: i32 = 7;
pub const PERF_COUNT_SW_ALIGNMENT_FAULTS: i32 = 7;
pub const PERF_COUNT_SW_BPF_OUTPUT: i32 = 10;
pub const PERF_COUNT_SW_CGROUP_SWITCHES: i32 = 11;
pub const PERF_COUNT_SW_CONTEXT_SWITCHES: i32 = 3;
pub const PERF_COUNT_SW_CPU_CLOCK: i32 = 0;
pub const PERF_COUNT_SW_CPU_MIGRATIONS: i32 = 4;
pub const PERF_COUNT_SW_DUMMY: i32 = 9;
pub const PERF_COUNT_SW_EMULATION_FAULTS: i32 = 8;
pub const PERF_COUNT_SW_MAX: i32 = 12;
pub const PERF_COUNT_SW_PAGE_FAULTS: i32 = 2;
pub const PERF_COUNT_SW_PAGE_FAULTS_MAJ: i32 = 6;
pub const PERF_COUNT_SW_PAGE_FAULTS_MIN: i32 = 5;
pub const PERF_COUNT_SW_TASK_CLOCK: i32 = 1;
pub const PERF_EVENT_IOC_DISABLE: u32 = 0x2401;
pub const PERF_EVENT_IOC_ENABLE: u32 = 0x2400;
pub const PERF_EVENT_IOC_PAUSE_OUTPUT: u32 = 0x40042409;
pub const PERF_EVENT_IOC_PERIOD: u32 = 0x40082404;
pub const PERF_EVENT_IOC_REFRESH: u32 = 0x2402;
pub const PERF_EVENT_IOC_RESET: u32 = 0x2403;
pub const PERF_EVENT_IOC_SET_BPF: u32 = 0x40042408;
pub const PERF_EVENT_IOC_SET_OUTPUT: u32 = 0x2405;
pub const PERF_FLAG_FD_CLOEXEC: u32 = 0x8;
pub const PERF_FLAG_FD_NO_GROUP: u32 = 0x1;
pub const PERF_FLAG_FD_OUTPUT: u32 = 0x2;
pub const PERF_FLAG_PID_CGROUP: u32 = 0x4;
pub const PERF_FORMAT_GROUP: i32 = 8;
pub const PERF_FORMAT_ID: i32 = 4;
pub const PERF_FORMAT_LOST: i32 = 16;
pub const PERF_FORMAT_MAX: i32 = 32;
pub const PERF_FORMAT_TOTAL_TIME_ENABLED: i32 = 1;
pub const PERF_FORMAT_TOTAL_TIME_RUNNING: i32 = 2;
pub const PERF_HW_EVENT_MASK: u32 = 0xffffffff;
pub const PERF_IOC_FLAG_GROUP: i32 = 1;
pub const PERF_MAX_CONTEXTS_PER_STACK: i32 = 8;
pub const PERF_MAX_STACK_DEPTH: i32 = 127;
pub const PERF_MEM_BLK_ADDR: i32 = 0x4;
pub const PERF_MEM_BLK_DATA: i32 = 0x2;
pub const PERF_MEM_BLK_NA: i32 = 0x1;
pub const PERF_MEM_BLK_SHIFT: i32 = 40;
pub const PERF_MEM_HOPS_0: i32 = 0x1;
pub const PERF_MEM_HOPS_1: i32 = 0x2;
pub const PERF_MEM_HOPS_2: i32 = 0x3;
pub const PERF_MEM_HOPS_3: i32 = 0x4;
pub const PERF_MEM_HOPS_SHIFT: i32 = 43;
pub const PERF_MEM_LOCK_LOCKED: i32 = 0x2;
pub const PERF_MEM_LOCK_NA: i32 = 0x1;
pub const PERF_MEM_LOCK_SHIFT: i32 = 24;
pub const PERF_MEM_LVLNUM_ANY_CACHE: i32 = 0xb;
pub const PERF_MEM_LVLNUM_CXL: i32 = 0x9;
pub const PERF_MEM_LVLNUM_IO: i32 = 0xa;
pub const PERF_MEM_LVLNUM_L0: i32 = 0x7;
pub const PERF_MEM_LVLNUM_L1: i32 = 0x1;
pub const PERF_MEM_LVLNUM_L2: i32 = 0x2;
pub const PERF_MEM_LVLNUM_L2_MHB: i32 = 0x5;
pub const PERF_MEM_LVLNUM_L3: i32 = 0x3;
pub const PERF_MEM_LVLNUM_L4: i32 = 0x4;
pub const PERF_MEM_LVLNUM_LFB: i32 = 0xc;
pub const PERF_MEM_LVLNUM_MSC: i32 = 0x6;
pub const PERF_MEM_LVLNUM_NA: i32 = 0xf;
pub const PERF_MEM_LVLNUM_PMEM: i32 = 0xe;
pub const PERF_MEM_LVLNUM_RAM: i32 = 0xd;
pub const PERF_MEM_LVLNUM_SHIFT: i32 = 33;
pub const PERF_MEM_LVLNUM_UNC: i32 = 0x8;
pub const PERF_MEM_LVL_HIT: i32 = 0x2;
pub const PERF_MEM_LVL_IO: i32 = 0x1000;
pub const PERF_MEM_LVL_L1: i32 = 0x8;
pub const PERF_MEM_LVL_L2: i32 = 0x20;
pub const PERF_MEM_LVL_L3: i32 = 0x40;
pub const PERF_MEM_LVL_LFB: i32 = 0x10;
pub const PERF_MEM_LVL_LOC_RAM: i32 = 0x80;
pub const PERF_MEM_LVL_MISS: i32 = 0x4;
pub const PERF_MEM_LVL_NA: i32 = 0x1;
pub const PERF_MEM_LVL_REM_CCE1: i32 = 0x400;
pub const PERF_MEM_LVL_REM_CCE2: i32 = 0x800;
pub const PERF_MEM_LVL_REM_RAM1: i32 = 0x100;
pub const PERF_MEM_LVL_REM_RAM2: i32 = 0x200;
pub const PERF_MEM_LVL_SHIFT: i32 = 5;
pub const PERF_MEM_LVL_UNC: i32 = 0x2000;
pub const PERF_MEM_OP_EXEC: i32 = 0x10;
pub const PERF_MEM_OP_LOAD: i32 = 0x2;
pub const PERF_MEM_OP_NA: i32 = 0x1;
pub const PERF_MEM_OP_PFETCH: i32 = 0x8;
pub const PERF_MEM_OP_SHIFT: i32 = 0;
pub const PERF_MEM_OP_STORE: i32 = 0x4;
pub const PERF_MEM_REGION_L_NON_SHARE: i32 = 0x3;
pub const PERF_MEM_REGION_L_SHARE: i32 = 0x2;
pub const PERF_MEM_REGION_MEM0: i32 = 0x8;
pub const PERF_MEM_REGION_MEM1: i32 = 0x9;
pub const PERF_MEM_REGION_MEM2: i32 = 0xa;
pub const PERF_MEM_REGION_MEM3: i32 = 0xb;
pub const PERF_MEM_REGION_MEM4: i32 = 0xc;
pub const PERF_MEM_REGION_MEM5: i32 = 0xd;
pub const PERF_MEM_REGION_MEM6: i32 = 0xe;
pub const PERF_MEM_REGION_MEM7: i32 = 0xf;
pub const PERF_MEM_REGION_MMIO: i32 = 0x7;
pub const PERF_MEM_REGION_NA: i32 = 0x0;
pub const PERF_MEM_REGION_O_IO: i32 = 0x4;
pub const PERF_MEM_REGION_O_NON_SHARE: i32 = 0x6;
pub const PERF_MEM_REGION_O_SHARE: i32 = 0x5;
pub const PERF_MEM_REGION_RSVD: i32 = 0x1;
pub const PERF_MEM_REGION_SHIFT: i32 = 46;
pub const PERF_MEM_REMOTE_REMOTE: i32 = 0x1;
pub const PERF_MEM_REMOTE_SHIFT: i32 = 37;
pub const PERF_MEM_SNOOPX_FWD: i32 = 0x1;
pub const PERF_MEM_SNOOPX_PEER: i32 = 0x2;
pub const PERF_MEM_SNOOPX_SHIFT: i32 = 38;
pub const PERF_MEM_SNOOP_HIT: i32 = 0x4;
pub const PERF_MEM_SNOOP_HITM: i32 = 0x10;
pub const PERF_MEM_SNOOP_MISS: i32 = 0x8;
pub const PERF_MEM_SNOOP_NA: i32 = 0x1;
pub const PERF_MEM_SNOOP_NONE: i32 = 0x2;
pub const PERF_MEM_SNOOP_SHIFT: i32 = 19;
pub const PERF_MEM_TLB_HIT: i32 = 0x2;
pub const PERF_MEM_TLB_L1: i32 = 0x8;
pub const PERF_MEM_TLB_L2: i32 = 0x10;
pub const PERF_MEM_TLB_MISS: i32 = 0x4;
pub const PERF_MEM_TLB_NA: i32 = 0x1;
pub const PERF_MEM_TLB_OS: i32 = 0x40;
pub const PERF_MEM_TLB_SHIFT: i32 = 26;
pub const PERF_MEM_TLB_WK: i32 = 0x20;
pub const PERF_PMU_TYPE_SHIFT: i32 = 32;
pub const PERF_RECORD_AUX: i32 = 11;
pub const PERF_RECORD_AUX_OUTPUT_HW_ID: i32 = 21;
pub const PERF_RECORD_BPF_EVENT: i32 = 18;
pub const PERF_RECORD_CALLCHAIN_DEFERRED: i32 = 22;
pub const PERF_RECORD_CGROUP: i32 = 19;
pub const PERF_RECORD_COMM: i32 = 3;
pub const PERF_RECORD_EXIT: i32 = 4;
pub const PERF_RECORD_FORK: i32 = 7;
pub const PERF_RECORD_ITRACE_START: i32 = 12;
pub const PERF_RECORD_KSYMBOL: i32 = 17;
pub const PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER: i32 = 0x1;
pub const PERF_RECORD_KSYMBOL_TYPE_BPF: i32 = 1;
pub const PERF_RECORD_KSYMBOL_TYPE_MAX: i32 = 3;
pub const PERF_RECORD_KSYMBOL_TYPE_OOL: i32 = 2;
pub const PERF_RECORD_KSYMBOL_TYPE_UNKNOWN: i32 = 0;
pub const PERF_RECORD_LOST: i32 = 2;
pub const PERF_RECORD_LOST_SAMPLES: i32 = 13;
pub const PERF_RECORD_MAX: i32 = 23;
pub const PERF_RECORD_MISC_COMM_EXEC: i32 = 0x2000;
pub const PERF_RECORD_MISC_CPUMODE_MASK: i32 = 0x7;
pub const PERF_RECORD_MISC_CPUMODE_UNKNOWN: i32 = 0x0;
pub const PERF_RECORD_MISC_EXACT_IP: i32 = 0x4000;
pub const PERF_RECORD_MISC_EXT_RESERVED: i32 = 0x8000;
pub const PERF_RECORD_MISC_FORK_EXEC: i32 = 0x2000;
pub const PERF_RECORD_MISC_GUEST_KERNEL: i32 = 0x4;
pub const PERF_RECORD_MISC_GUEST_USER: i32 = 0x5;
pub const PERF_RECORD_MISC_HYPERVISOR: i32 = 0x3;
pub const PERF_RECORD_MISC_KERNEL: i32 = 0x1;
pub const PERF_RECORD_MISC_MMAP_BUILD_ID: i32 = 0x4000;
pub const PERF_RECORD_MISC_MMAP_DATA: i32 = 0x2000;
pub const PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT: i32 = 0x1000;
pub const PERF_RECORD_MISC_SWITCH_OUT: i32 = 0x2000;
pub const PERF_RECORD_MISC_SWITCH_OUT_PREEMPT: i32 = 0x4000;
pub const PERF_RECORD_MISC_USER: i32 = 0x2;
pub const PERF_RECORD_MMAP: i32 = 1;
pub const PERF_RECORD_MMAP2: i32 = 10;
pub const PERF_RECORD_NAMESPACES: i32 = 16;
pub const PERF_RECORD_READ: i32 = 8;
pub const PERF_RECORD_SAMPLE: i32 = 9;
pub const PERF_RECORD_SWITCH: i32 = 14;
pub const PERF_RECORD_SWITCH_CPU_WIDE: i32 = 15;
pub const PERF_RECORD_TEXT_POKE: i32 = 20;
pub const PERF_RECORD_THROTTLE: i32 = 5;
pub const PERF_RECORD_UNTHROTTLE: i32 = 6;
pub const PERF_SAMPLE_ADDR: i32 = 8;
pub const PERF_SAMPLE_AUX: i32 = 1048576;
pub const PERF_SAMPLE_BRANCH_ABORT_TX: i32 = 128;
pub const PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT: i32 = 7;
pub const PERF_SAMPLE_BRANCH_ANY: i32 = 8;
pub const PERF_SAMPLE_BRANCH_ANY_CALL: i32 = 16;
pub const PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT: i32 = 4;
pub const PERF_SAMPLE_BRANCH_ANY_RETURN: i32 = 32;
pub const PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT: i32 = 5;
pub const PERF_SAMPLE_BRANCH_ANY_SHIFT: i32 = 3;
pub const PERF_SAMPLE_BRANCH_CALL: i32 = 8192;
pub const PERF_SAMPLE_BRANCH_CALL_SHIFT: i32 = 13;
pub const PERF_SAMPLE_BRANCH_CALL_STACK: i32 = 2048;
pub const PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT: i32 = 11;
pub const PERF_SAMPLE_BRANCH_COND: i32 = 1024;
pub const PERF_SAMPLE_BRANCH_COND_SHIFT: i32 = 10;
pub const PERF_SAMPLE_BRANCH_COUNTERS: i32 = 524288;
pub const PERF_SAMPLE_BRANCH_COUNTERS_SHIFT: i32 = 19;
pub const PERF_SAMPLE_BRANCH_HV: i32 = 4;
pub const PERF_SAMPLE_BRANCH_HV_SHIFT: i32 = 2;
pub const PERF_SAMPLE_BRANCH_HW_INDEX: i32 = 131072;
pub const PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT: i32 = 17;
pub const PERF_SAMPLE_BRANCH_IND_CALL: i32 = 64;
pub const PERF_SAMPLE_BRANCH_IND_CALL_SHIFT: i32 = 6;
pub const PERF_SAMPLE_BRANCH_IND_JUMP: i32 = 4096;
pub const PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT: i32 = 12;
pub const PERF_SAMPLE_BRANCH_IN_TX: i32 = 256;
pub const PERF_SAMPLE_BRANCH_IN_TX_SHIFT: i32 = 8;
pub const PERF_SAMPLE_BRANCH_KERNEL: i32 = 2;
pub const PERF_SAMPLE_BRANCH_KERNEL_SHIFT: i32 = 1;
pub const PERF_SAMPLE_BRANCH_MAX: i32 = 1048576;
pub const PERF_SAMPLE_BRANCH_MAX_SHIFT: i32 = 20;
pub const PERF_SAMPLE_BRANCH_NO_CYCLES: i32 = 32768;
pub const PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT: i32 = 15;
pub const PERF_SAMPLE_BRANCH_NO_FLAGS: i32 = 16384;
pub const PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT: i32 = 14;
pub const PERF_SAMPLE_BRANCH_NO_TX: i32 = 512;
pub const PERF_SAMPLE_BRANCH_NO_TX_SHIFT: i32 = 9;
pub const PERF_SAMPLE_BRANCH_PLM_ALL: i32 = 7;
pub const PERF_SAMPLE_BRANCH_PRIV_SAVE: i32 = 262144;
pub const PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT: i32 = 18;
pub const PERF_SAMPLE_BRANCH_STACK: i32 = 2048;
pub const PERF_SAMPLE_BRANCH_TYPE_SAVE: i32 = 65536;
pub const PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT: i32 = 16;
pub const PERF_SAMPLE_BRANCH_USER: i32 = 1;
pub const PERF_SAMPLE_BRANCH_USER_SHIFT: i32 = 0;
pub const PERF_SAMPLE_CALLCHAIN: i32 = 32;
pub const PERF_SAMPLE_CGROUP: i32 = 2097152;
pub const PERF_SAMPLE_CODE_PAGE_SIZE: i32 = 8388608;
pub const PERF_SAMPLE_CPU: i32 = 128;
pub const PERF_SAMPLE_DATA_PAGE_SIZE: i32 = 4194304;
pub const PERF_SAMPLE_DATA_SRC: i32 = 32768;
pub const PERF_SAMPLE_ID: i32 = 64;
pub const PERF_SAMPLE_IDENTIFIER: i32 = 65536;
pub const PERF_SAMPLE_IP: i32 = 1;
pub const PERF_SAMPLE_MAX: i32 = 33554432;
pub const PERF_SAMPLE_PERIOD: i32 = 256;
pub const PERF_SAMPLE_PHYS_ADDR: i32 = 524288;
pub const PERF_SAMPLE_RAW: i32 = 1024;
pub const PERF_SAMPLE_READ: i32 = 16;
pub const PERF_SAMPLE_REGS_ABI_32: i32 = 1;
pub const PERF_SAMPLE_REGS_ABI_64: i32 = 2;
pub const PERF_SAMPLE_REGS_ABI_NONE: i32 = 0;
pub const PERF_SAMPLE_REGS_INTR: i32 = 262144;
pub const PERF_SAMPLE_REGS_USER: i32 = 4096;
pub const PERF_SAMPLE_STACK_USER: i32 = 8192;
pub const PERF_SAMPLE_STREAM_ID: i32 = 512;
pub const PERF_SAMPLE_TID: i32 = 2;
pub const PERF_SAMPLE_TIME: i32 = 4;
pub const PERF_SAMPLE_TRANSACTION: i32 = 131072;
pub const PERF_SAMPLE_WEIGHT: i32 = 16384;
pub const PERF_SAMPLE_WEIGHT_STRUCT: i32 = 16777216;
pub const PERF_SAMPLE_WEIGHT_TYPE: i32 = 0x1004000;
pub const PERF_TXN_ABORT_MASK: u64 = 0xffffffff00000000;
pub const PERF_TXN_ABORT_SHIFT: u64 = 0x20;
pub const PERF_TXN_ASYNC: u64 = 0x8;
pub const PERF_TXN_CAPACITY_READ: u64 = 0x80;
pub const PERF_TXN_CAPACITY_WRITE: u64 = 0x40;
pub const PERF_TXN_CONFLICT: u64 = 0x20;
pub const PERF_TXN_ELISION: u64 = 0x1;
pub const PERF_TXN_MAX: u64 = 0x100;
pub const PERF_TXN_RETRY: u64 = 0x10;
pub const PERF_TXN_SYNC: u64 = 0x4;
pub const PERF_TXN_TRANSACTION: u64 = 0x2;
pub const PERF_TYPE_BREAKPOINT: i32 = 5;
pub const PERF_TYPE_HARDWARE: i32 = 0;
pub const PERF_TYPE_HW_CACHE: i32 = 3;
pub const PERF_TYPE_MAX: i32 = 6;
pub const PERF_TYPE_RAW: i32 = 4;
pub const PERF_TYPE_SOFTWARE: i32 = 1;
pub const PERF_TYPE_TRACEPOINT: i32 = 2;
pub const PID_NS_INDEX: i32 = 3;
pub const USER_NS_INDEX: i32 = 4;
pub const UTS_NS_INDEX: i32 = 1;

#[repr(C)]
pub struct perf_branch_entry {
    pub from: u64,
    pub to: u64,
    pub _bitfield0: [u8; 8],
}

impl perf_branch_entry {
    bit_field!(mispred, set_mispred: u64, _bitfield0 bits 0..1);
    bit_field!(predicted, set_predicted: u64, _bitfield0 bits 1..2);
    bit_field!(in_tx, set_in_tx: u64, _bitfield0 bits 2..3);
    bit_field!(abort, set_abort: u64, _bitfield0 bits 3..4);
    bit_field!(cycles, set_cycles: u64, _bitfield0 bits 4..20);
    bit_field!(r#type, set_type: u64, _bitfield0 bits 20..24);
    bit_field!(spec, set_spec: u64, _bitfield0 bits 24..26);
    bit_field!(new_type, set_new_type: u64, _bitfield0 bits 26..30);
    bit_field!(r#priv, set_priv: u64, _bitfield0 bits 30..33);
    bit_field!(reserved, set_reserved: u64, _bitfield0 bits 33..64);
}

#[repr(C)]
pub struct perf_event_attr {
    pub r#type: u32,
    pub size: u32,
    pub config: u64,
    pub anon0: perf_event_attr_anon0,
    pub sample_type: u64,
    pub read_format: u64,
    pub _bitfield0: [u8; 8],
    pub anon1: perf_event_attr_anon1,
    pub bp_type: u32,
    pub anon2: perf_event_attr_anon2,
    pub anon3: perf_event_attr_anon3,
    pub branch_sample_type: u64,
    pub sample_regs_user: u64,
    pub sample_stack_user: u32,
    pub clockid: i32,
    pub sample_regs_intr: u64,
    pub aux_watermark: u32,
    pub sample_max_stack: u16,
    pub __reserved_2: u16,
    pub aux_sample_size: u32,
    pub anon4: perf_event_attr_anon4,
    pub sig_data: u64,
    pub config3: u64,
    pub config4: u64,
}

impl perf_event_attr {
    bit_field!(disabled, set_disabled: u64, _bitfield0 bits 0..1);
    bit_field!(inherit, set_inherit: u64, _bitfield0 bits 1..2);
    bit_field!(pinned, set_pinned: u64, _bitfield0 bits 2..3);
    bit_field!(exclusive, set_exclusive: u64, _bitfield0 bits 3..4);
    bit_field!(exclude_user, set_exclude_user: u64, _bitfield0 bits 4..5);
    bit_field!(exclude_kernel, set_exclude_kernel: u64, _bitfield0 bits 5..6);
    bit_field!(exclude_hv, set_exclude_hv: u64, _bitfield0 bits 6..7);
    bit_field!(exclude_idle, set_exclude_idle: u64, _bitfield0 bits 7..8);
    bit_field!(mmap, set_mmap: u64, _bitfield0 bits 8..9);
    bit_field!(comm, set_comm: u64, _bitfield0 bits 9..10);
    bit_field!(freq, set_freq: u64, _bitfield0 bits 10..11);
    bit_field!(inherit_stat, set_inherit_stat: u64, _bitfield0 bits 11..12);
    bit_field!(enable_on_exec, set_enable_on_exec: u64, _bitfield0 bits 12..13);
    bit_field!(task, set_task: u64, _bitfield0 bits 13..14);
    bit_field!(watermark, set_watermark: u64, _bitfield0 bits 14..15);
    bit_field!(precise_ip, set_precise_ip: u64, _bitfield0 bits 15..17);
    bit_field!(mmap_data, set_mmap_data: u64, _bitfield0 bits 17..18);
    bit_field!(sample_id_all, set_sample_id_all: u64, _bitfield0 bits 18..19);
    bit_field!(exclude_host, set_exclude_host: u64, _bitfield0 bits 19..20);
    bit_field!(exclude_guest, set_exclude_guest: u64, _bitfield0 bits 20..21);
    bit_field!(exclude_callchain_kernel, set_exclude_callchain_kernel: u64, _bitfield0 bits 21..22);
    bit_field!(exclude_callchain_user, set_exclude_callchain_user: u64, _bitfield0 bits 22..23);
    bit_field!(mmap2, set_mmap2: u64, _bitfield0 bits 23..24);
    bit_field!(comm_exec, set_comm_exec: u64, _bitfield0 bits 24..25);
    bit_field!(use_clockid, set_use_clockid: u64, _bitfield0 bits 25..26);
    bit_field!(context_switch, set_context_switch: u64, _bitfield0 bits 26..27);
    bit_field!(write_backward, set_write_backward: u64, _bitfield0 bits 27..28);
    bit_field!(namespaces, set_namespaces: u64, _bitfield0 bits 28..29);
    bit_field!(ksymbol, set_ksymbol: u64, _bitfield0 bits 29..30);
    bit_field!(bpf_event, set_bpf_event: u64, _bitfield0 bits 30..31);
    bit_field!(aux_output, set_aux_output: u64, _bitfield0 bits 31..32);
    bit_field!(cgroup, set_cgroup: u64, _bitfield0 bits 32..33);
    bit_field!(text_poke, set_text_poke: u64, _bitfield0 bits 33..34);
    bit_field!(build_id, set_build_id: u64, _bitfield0 bits 34..35);
    bit_field!(inherit_thread, set_inherit_thread: u64, _bitfield0 bits 35..36);
    bit_field!(remove_on_exec, set_remove_on_exec: u64, _bitfield0 bits 36..37);
    bit_field!(sigtrap, set_sigtrap: u64, _bitfield0 bits 37..38);
    bit_field!(defer_callchain, set_defer_callchain: u64, _bitfield0 bits 38..39);
    bit_field!(defer_output, set_defer_output: u64, _bitfield0 bits 39..40);
    bit_field!(__reserved_1, set___reserved_1: u64, _bitfield0 bits 40..64);
}

#[repr(C)]
pub union perf_event_attr_anon0 {
    pub sample_period: u64,
    pub sample_freq: u64,
}

#[repr(C)]
pub union perf_event_attr_anon1 {
    pub wakeup_events: u32,
    pub wakeup_watermark: u32,
}

#[repr(C)]
pub union perf_event_attr_anon2 {
    pub bp_addr: u64,
    pub kprobe_func: u64,
    pub uprobe_path: u64,
    pub config1: u64,
}

#[repr(C)]
pub union perf_event_attr_anon3 {
    pub bp_len: u64,
    pub kprobe_addr: u64,
    pub probe_offset: u64,
    pub config2: u64,
}

#[repr(C)]
pub union perf_event_attr_anon4 {
    pub aux_action: u32,
    pub anon0: perf_event_attr_anon4_anon0,
}

#[repr(C, align(4))]
pub struct perf_event_attr_anon4_anon0 {
    pub _bitfield0: [u8; 4],
}

impl perf_event_attr_anon4_anon0 {
    bit_field!(aux_start_paused, set_aux_start_paused: u32, _bitfield0 bits 0..1);
    bit_field!(aux_pause, set_aux_pause: u32, _bitfield0 bits 1..2);
    bit_field!(aux_resume, set_aux_resume: u32, _bitfield0 bits 2..3);
    bit_field!(__reserved_3, set___reserved_3: u32, _bitfield0 bits 3..32);
}

#[repr(C)]
pub struct perf_event_header {
    pub r#type: u32,
    pub misc: u16,
    pub size: u16,
}

#[repr(C)]
pub struct perf_event_mmap_page {
    pub version: u32,
    pub compat_version: u32,
    pub lock: u32,
    pub index: u32,
    pub offset: i64,
    pub time_enabled: u64,
    pub time_running: u64,
    pub anon0: perf_event_mmap_page_anon0,
    pub pmc_width: u16,
    pub time_shift: u16,
    pub time_mult: u32,
    pub time_offset: u64,
    pub time_zero: u64,
    pub size: u32,
    pub __reserved_1: u32,
    pub time_cycles: u64,
    pub time_mask: u64,
    pub __reserved: [u8; 928],
    pub data_head: u64,
    pub data_tail: u64,
    pub data_offset: u64,
    pub data_size: u64,
    pub aux_head: u64,
    pub aux_tail: u64,
    pub aux_offset: u64,
    pub aux_size: u64,
}

#[repr(C)]
pub union perf_event_mmap_page_anon0 {
    pub capabilities: u64,
    pub anon0: perf_event_mmap_page_anon0_anon0,
}

#[repr(C, align(8))]
pub struct perf_event_mmap_page_anon0_anon0 {
    pub _bitfield0: [u8; 8],
}

impl perf_event_mmap_page_anon0_anon0 {
    bit_field!(cap_bit0, set_cap_bit0: u64, _bitfield0 bits 0..1);
    bit_field!(cap_bit0_is_deprecated, set_cap_bit0_is_deprecated: u64, _bitfield0 bits 1..2);
    bit_field!(cap_user_rdpmc, set_cap_user_rdpmc: u64, _bitfield0 bits 2..3);
    bit_field!(cap_user_time, set_cap_user_time: u64, _bitfield0 bits 3..4);
    bit_field!(cap_user_time_zero, set_cap_user_time_zero: u64, _bitfield0 bits 4..5);
    bit_field!(cap_user_time_short, set_cap_user_time_short: u64, _bitfield0 bits 5..6);
    bit_field!(cap_____res, set_cap_____res: u64, _bitfield0 bits 6..64);
}

#[repr(C)]
pub struct perf_event_query_bpf {
    pub ids_len: u32,
    pub prog_cnt: u32,
    pub ids: [u32; 0],
}

#[repr(C)]
pub union perf_mem_data_src {
    pub val: u64,
    pub anon0: perf_mem_data_src_anon0,
}

#[repr(C, align(8))]
pub struct perf_mem_data_src_anon0 {
    pub _bitfield0: [u8; 8],
}

impl perf_mem_data_src_anon0 {
    bit_field!(mem_op, set_mem_op: u64, _bitfield0 bits 0..5);
    bit_field!(mem_lvl, set_mem_lvl: u64, _bitfield0 bits 5..19);
    bit_field!(mem_snoop, set_mem_snoop: u64, _bitfield0 bits 19..24);
    bit_field!(mem_lock, set_mem_lock: u64, _bitfield0 bits 24..26);
    bit_field!(mem_dtlb, set_mem_dtlb: u64, _bitfield0 bits 26..33);
    bit_field!(mem_lvl_num, set_mem_lvl_num: u64, _bitfield0 bits 33..37);
    bit_field!(mem_remote, set_mem_remote: u64, _bitfield0 bits 37..38);
    bit_field!(mem_snoopx, set_mem_snoopx: u64, _bitfield0 bits 38..40);
    bit_field!(mem_blk, set_mem_blk: u64, _bitfield0 bits 40..43);
    bit_field!(mem_hops, set_mem_hops: u64, _bitfield0 bits 43..46);
    bit_field!(mem_region, set_mem_region: u64, _bitfield0 bits 46..51);
    bit_field!(mem_rsvd, set_mem_rsvd: u64, _bitfield0 bits 51..64);
}

#[repr(C)]
pub struct perf_ns_link_info {
    pub dev: u64,
    pub ino: u64,
}

#[repr(C)]
pub union perf_sample_weight {
    pub full: u64,
    pub anon0: perf_sample_weight_anon0,
}

#[repr(C)]
pub struct perf_sample_weight_anon0 {
    pub var1_dw: u32,
    pub var2_w: u16,
    pub var3_w: u16,
}

records! {
    perf_branch_entry: size 24, align 8;
    perf_event_attr: size 144, align 8;
    perf_event_attr_anon0: size 8, align 8;
    perf_event_attr_anon1: size 4, align 4;
    perf_event_attr_anon2: size 8, align 8;
    perf_event_attr_anon3: size 8, align 8;
    perf_event_attr_anon4: size 4, align 4;
    perf_event_attr_anon4_anon0: size 4, align 4;
    perf_event_header: size 8, align 4;
    perf_event_mmap_page: size 1088, align 8;
    perf_event_mmap_page_anon0: size 8, align 8;
    perf_event_mmap_page_anon0_anon0: size 8, align 8;
    perf_event_query_bpf: size 8, align 4;
    perf_mem_data_src: size 8, align 8;
    perf_mem_data_src_anon0: size 8, align 8;
    perf_ns_link_info: size 16, align 8;
    perf_sample_weight: size 8, align 8;
    perf_sample_weight_anon0: size 8, align 4;
}
