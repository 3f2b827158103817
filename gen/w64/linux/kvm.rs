// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kvm.h

pub const GUEST_MEMFD_FLAG_INIT_SHARED: u64 = 0x2;
pub const GUEST_MEMFD_FLAG_MMAP: u64 = 0x1;
pub const KVMIO: i32 = 0xae;
pub const KVM_API_VERSION: i32 = 12;
pub const KVM_ARM_SET_DEVICE_ADDR: u32 = 0x4010aeab;
pub const KVM_ARM_VCPU_FINALIZE: u32 = 0x4004aec2;
pub const KVM_BUS_LOCK_DETECTION_EXIT: i32 = 0x2;
pub const KVM_BUS_LOCK_DETECTION_OFF: i32 = 0x1;
pub const KVM_CAP_ADJUST_CLOCK: i32 = 39;
pub const KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED: i32 = 243;
pub const KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE: i32 = 228;
pub const KVM_CAP_ARM_EL1_32BIT: i32 = 93;
pub const KVM_CAP_ARM_EL2: i32 = 240;
pub const KVM_CAP_ARM_EL2_E2H0: i32 = 241;
pub const KVM_CAP_ARM_INJECT_EXT_DABT: i32 = 178;
pub const KVM_CAP_ARM_INJECT_SERROR_ESR: i32 = 158;
pub const KVM_CAP_ARM_IRQ_LINE_LAYOUT_2: i32 = 174;
pub const KVM_CAP_ARM_MTE: i32 = 205;
pub const KVM_CAP_ARM_NISV_TO_USER: i32 = 177;
pub const KVM_CAP_ARM_PMU_V3: i32 = 126;
pub const KVM_CAP_ARM_PSCI: i32 = 87;
pub const KVM_CAP_ARM_PSCI_0_2: i32 = 102;
pub const KVM_CAP_ARM_PTRAUTH_ADDRESS: i32 = 171;
pub const KVM_CAP_ARM_PTRAUTH_GENERIC: i32 = 172;
pub const KVM_CAP_ARM_SEA_TO_USER: i32 = 245;
pub const KVM_CAP_ARM_SET_DEVICE_ADDR: i32 = 88;
pub const KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES: i32 = 229;
pub const KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES: i32 = 230;
pub const KVM_CAP_ARM_SVE: i32 = 170;
pub const KVM_CAP_ARM_SYSTEM_SUSPEND: i32 = 216;
pub const KVM_CAP_ARM_USER_IRQ: i32 = 144;
pub const KVM_CAP_ARM_VM_IPA_SIZE: i32 = 165;
pub const KVM_CAP_ARM_WRITABLE_IMP_ID_REGS: i32 = 239;
pub const KVM_CAP_ASSIGN_DEV_IRQ: i32 = 29;
pub const KVM_CAP_ASYNC_PF: i32 = 59;
pub const KVM_CAP_ASYNC_PF_INT: i32 = 183;
pub const KVM_CAP_BINARY_STATS_FD: i32 = 203;
pub const KVM_CAP_CHECK_EXTENSION_VM: i32 = 105;
pub const KVM_CAP_CLOCKSOURCE: i32 = 8;
pub const KVM_CAP_COALESCED_MMIO: i32 = 15;
pub const KVM_CAP_COALESCED_PIO: i32 = 162;
pub const KVM_CAP_COUNTER_OFFSET: i32 = 227;
pub const KVM_CAP_DESTROY_MEMORY_REGION_WORKS: i32 = 21;
pub const KVM_CAP_DEVICE_CTRL: i32 = 89;
pub const KVM_CAP_DIRTY_LOG_RING: i32 = 192;
pub const KVM_CAP_DIRTY_LOG_RING_ACQ_REL: i32 = 223;
pub const KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP: i32 = 225;
pub const KVM_CAP_DISABLE_QUIRKS: i32 = 116;
pub const KVM_CAP_DISABLE_QUIRKS2: i32 = 213;
pub const KVM_CAP_ENABLE_CAP: i32 = 54;
pub const KVM_CAP_ENABLE_CAP_VM: i32 = 98;
pub const KVM_CAP_ENFORCE_PV_FEATURE_CPUID: i32 = 190;
pub const KVM_CAP_EXCEPTION_PAYLOAD: i32 = 164;
pub const KVM_CAP_EXIT_HYPERCALL: i32 = 201;
pub const KVM_CAP_EXIT_ON_EMULATION_FAILURE: i32 = 204;
pub const KVM_CAP_EXT_CPUID: i32 = 7;
pub const KVM_CAP_EXT_EMUL_CPUID: i32 = 95;
pub const KVM_CAP_GET_MSR_FEATURES: i32 = 153;
pub const KVM_CAP_GET_TSC_KHZ: i32 = 61;
pub const KVM_CAP_GUEST_DEBUG_HW_BPS: i32 = 119;
pub const KVM_CAP_GUEST_DEBUG_HW_WPS: i32 = 120;
pub const KVM_CAP_GUEST_MEMFD: i32 = 234;
pub const KVM_CAP_GUEST_MEMFD_FLAGS: i32 = 244;
pub const KVM_CAP_HALT_POLL: i32 = 182;
pub const KVM_CAP_HLT: i32 = 1;
pub const KVM_CAP_HYPERV: i32 = 44;
pub const KVM_CAP_HYPERV_CPUID: i32 = 167;
pub const KVM_CAP_HYPERV_DIRECT_TLBFLUSH: i32 = 175;
pub const KVM_CAP_HYPERV_ENFORCE_CPUID: i32 = 199;
pub const KVM_CAP_HYPERV_ENLIGHTENED_VMCS: i32 = 163;
pub const KVM_CAP_HYPERV_EVENTFD: i32 = 154;
pub const KVM_CAP_HYPERV_SEND_IPI: i32 = 161;
pub const KVM_CAP_HYPERV_SPIN: i32 = 46;
pub const KVM_CAP_HYPERV_SYNIC: i32 = 123;
pub const KVM_CAP_HYPERV_SYNIC2: i32 = 148;
pub const KVM_CAP_HYPERV_TIME: i32 = 96;
pub const KVM_CAP_HYPERV_TLBFLUSH: i32 = 155;
pub const KVM_CAP_HYPERV_VAPIC: i32 = 45;
pub const KVM_CAP_HYPERV_VP_INDEX: i32 = 149;
pub const KVM_CAP_IMMEDIATE_EXIT: i32 = 136;
pub const KVM_CAP_INTERNAL_ERROR_DATA: i32 = 40;
pub const KVM_CAP_INTR_SHADOW: i32 = 49;
pub const KVM_CAP_IOAPIC_POLARITY_IGNORED: i32 = 97;
pub const KVM_CAP_IOEVENTFD: i32 = 36;
pub const KVM_CAP_IOEVENTFD_ANY_LENGTH: i32 = 122;
pub const KVM_CAP_IOEVENTFD_NO_LENGTH: i32 = 100;
pub const KVM_CAP_IOMMU: i32 = 18;
pub const KVM_CAP_IRQCHIP: i32 = 0;
pub const KVM_CAP_IRQFD: i32 = 32;
pub const KVM_CAP_IRQFD_RESAMPLE: i32 = 82;
pub const KVM_CAP_IRQ_INJECT_STATUS: i32 = 26;
pub const KVM_CAP_IRQ_MPIC: i32 = 90;
pub const KVM_CAP_IRQ_ROUTING: i32 = 25;
pub const KVM_CAP_IRQ_XICS: i32 = 92;
pub const KVM_CAP_JOIN_MEMORY_REGIONS_WORKS: i32 = 30;
pub const KVM_CAP_KVMCLOCK_CTRL: i32 = 76;
pub const KVM_CAP_LAST_CPU: i32 = 184;
pub const KVM_CAP_MANUAL_DIRTY_LOG_PROTECT: i32 = 166;
pub const KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2: i32 = 168;
pub const KVM_CAP_MAX_VCPUS: i32 = 66;
pub const KVM_CAP_MAX_VCPU_ID: i32 = 128;
pub const KVM_CAP_MEMORY_ATTRIBUTES: i32 = 233;
pub const KVM_CAP_MEMORY_FAULT_INFO: i32 = 232;
pub const KVM_CAP_MIPS_64BIT: i32 = 139;
pub const KVM_CAP_MIPS_FPU: i32 = 111;
pub const KVM_CAP_MIPS_MSA: i32 = 112;
pub const KVM_CAP_MIPS_TE: i32 = 138;
pub const KVM_CAP_MIPS_VZ: i32 = 137;
pub const KVM_CAP_MMU_SHADOW_CACHE_CONTROL: i32 = 2;
pub const KVM_CAP_MP_STATE: i32 = 14;
pub const KVM_CAP_MSI_DEVID: i32 = 131;
pub const KVM_CAP_MSR_PLATFORM_INFO: i32 = 159;
pub const KVM_CAP_MULTI_ADDRESS_SPACE: i32 = 118;
pub const KVM_CAP_NESTED_STATE: i32 = 157;
pub const KVM_CAP_NOP_IO_DELAY: i32 = 12;
pub const KVM_CAP_NR_MEMSLOTS: i32 = 10;
pub const KVM_CAP_NR_VCPUS: i32 = 9;
pub const KVM_CAP_ONE_REG: i32 = 70;
pub const KVM_CAP_PCI_2_3: i32 = 75;
pub const KVM_CAP_PCI_SEGMENT: i32 = 47;
pub const KVM_CAP_PIT: i32 = 11;
pub const KVM_CAP_PMU_CAPABILITY: i32 = 212;
pub const KVM_CAP_PMU_EVENT_FILTER: i32 = 173;
pub const KVM_CAP_PMU_EVENT_MASKED_EVENTS: i32 = 226;
pub const KVM_CAP_PPC_AIL_MODE_3: i32 = 210;
pub const KVM_CAP_PPC_ALLOC_HTAB: i32 = 80;
pub const KVM_CAP_PPC_BOOKE_SREGS: i32 = 62;
pub const KVM_CAP_PPC_BOOKE_WATCHDOG: i32 = 83;
pub const KVM_CAP_PPC_DAWR1: i32 = 194;
pub const KVM_CAP_PPC_ENABLE_HCALL: i32 = 104;
pub const KVM_CAP_PPC_EPR: i32 = 86;
pub const KVM_CAP_PPC_FIXUP_HCALL: i32 = 103;
pub const KVM_CAP_PPC_FWNMI: i32 = 146;
pub const KVM_CAP_PPC_GET_CPU_CHAR: i32 = 151;
pub const KVM_CAP_PPC_GET_PVINFO: i32 = 57;
pub const KVM_CAP_PPC_GET_SMMU_INFO: i32 = 78;
pub const KVM_CAP_PPC_GUEST_DEBUG_SSTEP: i32 = 176;
pub const KVM_CAP_PPC_HIOR: i32 = 67;
pub const KVM_CAP_PPC_HTAB_FD: i32 = 84;
pub const KVM_CAP_PPC_HTM: i32 = 132;
pub const KVM_CAP_PPC_HWRNG: i32 = 115;
pub const KVM_CAP_PPC_IRQ_LEVEL: i32 = 58;
pub const KVM_CAP_PPC_IRQ_XIVE: i32 = 169;
pub const KVM_CAP_PPC_MMU_HASH_V3: i32 = 135;
pub const KVM_CAP_PPC_MMU_RADIX: i32 = 134;
pub const KVM_CAP_PPC_NESTED_HV: i32 = 160;
pub const KVM_CAP_PPC_OSI: i32 = 52;
pub const KVM_CAP_PPC_PAIRED_SINGLES: i32 = 48;
pub const KVM_CAP_PPC_PAPR: i32 = 68;
pub const KVM_CAP_PPC_RMA: i32 = 65;
pub const KVM_CAP_PPC_RPT_INVALIDATE: i32 = 202;
pub const KVM_CAP_PPC_RTAS: i32 = 91;
pub const KVM_CAP_PPC_SECURE_GUEST: i32 = 181;
pub const KVM_CAP_PPC_SEGSTATE: i32 = 43;
pub const KVM_CAP_PPC_SMT: i32 = 64;
pub const KVM_CAP_PPC_SMT_POSSIBLE: i32 = 147;
pub const KVM_CAP_PPC_UNSET_IRQ: i32 = 53;
pub const KVM_CAP_PRE_FAULT_MEMORY: i32 = 236;
pub const KVM_CAP_PTP_KVM: i32 = 198;
pub const KVM_CAP_PV_MMU: i32 = 13;
pub const KVM_CAP_READONLY_MEM: i32 = 81;
pub const KVM_CAP_RISCV_MP_STATE_RESET: i32 = 242;
pub const KVM_CAP_S390_AIS: i32 = 141;
pub const KVM_CAP_S390_AIS_MIGRATION: i32 = 150;
pub const KVM_CAP_S390_BPB: i32 = 152;
pub const KVM_CAP_S390_CMMA_MIGRATION: i32 = 145;
pub const KVM_CAP_S390_COW: i32 = 79;
pub const KVM_CAP_S390_CPU_TOPOLOGY: i32 = 222;
pub const KVM_CAP_S390_CSS_SUPPORT: i32 = 85;
pub const KVM_CAP_S390_DIAG318: i32 = 186;
pub const KVM_CAP_S390_GMAP: i32 = 71;
pub const KVM_CAP_S390_GS: i32 = 140;
pub const KVM_CAP_S390_HPAGE_1M: i32 = 156;
pub const KVM_CAP_S390_HPAGE_2G: i32 = 249;
pub const KVM_CAP_S390_INJECT_IRQ: i32 = 113;
pub const KVM_CAP_S390_IRQCHIP: i32 = 99;
pub const KVM_CAP_S390_IRQ_STATE: i32 = 114;
pub const KVM_CAP_S390_KEYOP: i32 = 247;
pub const KVM_CAP_S390_MEM_OP: i32 = 108;
pub const KVM_CAP_S390_MEM_OP_EXTENSION: i32 = 211;
pub const KVM_CAP_S390_PROTECTED: i32 = 180;
pub const KVM_CAP_S390_PROTECTED_ASYNC_DISABLE: i32 = 224;
pub const KVM_CAP_S390_PROTECTED_DUMP: i32 = 217;
pub const KVM_CAP_S390_PSW: i32 = 42;
pub const KVM_CAP_S390_RI: i32 = 124;
pub const KVM_CAP_S390_SKEYS: i32 = 110;
pub const KVM_CAP_S390_UCONTROL: i32 = 73;
pub const KVM_CAP_S390_USER_INSTR0: i32 = 130;
pub const KVM_CAP_S390_USER_OPEREXEC: i32 = 246;
pub const KVM_CAP_S390_USER_SIGP: i32 = 106;
pub const KVM_CAP_S390_USER_STSI: i32 = 109;
pub const KVM_CAP_S390_VCPU_RESETS: i32 = 179;
pub const KVM_CAP_S390_VECTOR_REGISTERS: i32 = 107;
pub const KVM_CAP_S390_VSIE_ESAMODE: i32 = 248;
pub const KVM_CAP_S390_ZPCI_OP: i32 = 221;
pub const KVM_CAP_SET_BOOT_CPU_ID: i32 = 34;
pub const KVM_CAP_SET_GUEST_DEBUG: i32 = 23;
pub const KVM_CAP_SET_GUEST_DEBUG2: i32 = 195;
pub const KVM_CAP_SET_IDENTITY_MAP_ADDR: i32 = 37;
pub const KVM_CAP_SET_TSS_ADDR: i32 = 4;
pub const KVM_CAP_SGX_ATTRIBUTE: i32 = 196;
pub const KVM_CAP_SIGNAL_MSI: i32 = 77;
pub const KVM_CAP_SMALLER_MAXPHYADDR: i32 = 185;
pub const KVM_CAP_SPAPR_MULTITCE: i32 = 94;
pub const KVM_CAP_SPAPR_RESIZE_HPT: i32 = 133;
pub const KVM_CAP_SPAPR_TCE: i32 = 63;
pub const KVM_CAP_SPAPR_TCE_64: i32 = 125;
pub const KVM_CAP_SPAPR_TCE_VFIO: i32 = 142;
pub const KVM_CAP_SPLIT_IRQCHIP: i32 = 121;
pub const KVM_CAP_SREGS2: i32 = 200;
pub const KVM_CAP_STEAL_TIME: i32 = 187;
pub const KVM_CAP_SW_TLB: i32 = 69;
pub const KVM_CAP_SYNC_MMU: i32 = 16;
pub const KVM_CAP_SYNC_REGS: i32 = 74;
pub const KVM_CAP_SYSTEM_EVENT_DATA: i32 = 215;
pub const KVM_CAP_SYS_ATTRIBUTES: i32 = 209;
pub const KVM_CAP_SYS_HYPERV_CPUID: i32 = 191;
pub const KVM_CAP_TSC_CONTROL: i32 = 60;
pub const KVM_CAP_TSC_DEADLINE_TIMER: i32 = 72;
pub const KVM_CAP_USER_MEMORY: i32 = 3;
pub const KVM_CAP_USER_MEMORY2: i32 = 231;
pub const KVM_CAP_USER_NMI: i32 = 22;
pub const KVM_CAP_VAPIC: i32 = 6;
pub const KVM_CAP_VCPU_ATTRIBUTES: i32 = 127;
pub const KVM_CAP_VM_ATTRIBUTES: i32 = 101;
pub const KVM_CAP_VM_COPY_ENC_CONTEXT_FROM: i32 = 197;
pub const KVM_CAP_VM_DISABLE_NX_HUGE_PAGES: i32 = 220;
pub const KVM_CAP_VM_GPA_BITS: i32 = 207;
pub const KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM: i32 = 206;
pub const KVM_CAP_VM_TSC_CONTROL: i32 = 214;
pub const KVM_CAP_VM_TYPES: i32 = 235;
pub const KVM_CAP_X2APIC_API: i32 = 129;
pub const KVM_CAP_X86_APIC_BUS_CYCLES_NS: i32 = 237;
pub const KVM_CAP_X86_BUS_LOCK_EXIT: i32 = 193;
pub const KVM_CAP_X86_DISABLE_EXITS: i32 = 143;
pub const KVM_CAP_X86_GUEST_MODE: i32 = 238;
pub const KVM_CAP_X86_MSR_FILTER: i32 = 189;
pub const KVM_CAP_X86_NOTIFY_VMEXIT: i32 = 219;
pub const KVM_CAP_X86_ROBUST_SINGLESTEP: i32 = 51;
pub const KVM_CAP_X86_SMM: i32 = 117;
pub const KVM_CAP_X86_TRIPLE_FAULT_EVENT: i32 = 218;
pub const KVM_CAP_X86_USER_SPACE_MSR: i32 = 188;
pub const KVM_CAP_XSAVE2: i32 = 208;
pub const KVM_CHECK_EXTENSION: u32 = 0xae03;
pub const KVM_CLEAR_DIRTY_LOG: u32 = 0xc018aec0;
pub const KVM_CLOCK_HOST_TSC: i32 = 0x8;
pub const KVM_CLOCK_REALTIME: i32 = 0x4;
pub const KVM_CLOCK_TSC_STABLE: i32 = 2;
pub const KVM_CREATE_DEVICE: u32 = 0xc00caee0;
pub const KVM_CREATE_DEVICE_TEST: i32 = 1;
pub const KVM_CREATE_GUEST_MEMFD: u32 = 0xc040aed4;
pub const KVM_CREATE_IRQCHIP: u32 = 0xae60;
pub const KVM_CREATE_PIT: u32 = 0xae64;
pub const KVM_CREATE_PIT2: u32 = 0x4040ae77;
pub const KVM_CREATE_VCPU: u32 = 0xae41;
pub const KVM_CREATE_VM: u32 = 0xae01;
pub const KVM_DEV_TYPE_ARM_PV_TIME: i32 = 10;
pub const KVM_DEV_TYPE_ARM_VGIC_ITS: i32 = 8;
pub const KVM_DEV_TYPE_ARM_VGIC_V2: i32 = 5;
pub const KVM_DEV_TYPE_ARM_VGIC_V3: i32 = 7;
pub const KVM_DEV_TYPE_ARM_VGIC_V5: i32 = 16;
pub const KVM_DEV_TYPE_FLIC: i32 = 6;
pub const KVM_DEV_TYPE_FSL_MPIC_20: i32 = 1;
pub const KVM_DEV_TYPE_FSL_MPIC_42: i32 = 2;
pub const KVM_DEV_TYPE_LOONGARCH_DMSINTC: i32 = 15;
pub const KVM_DEV_TYPE_LOONGARCH_EIOINTC: i32 = 13;
pub const KVM_DEV_TYPE_LOONGARCH_IPI: i32 = 12;
pub const KVM_DEV_TYPE_LOONGARCH_PCHPIC: i32 = 14;
pub const KVM_DEV_TYPE_MAX: i32 = 17;
pub const KVM_DEV_TYPE_RISCV_AIA: i32 = 11;
pub const KVM_DEV_TYPE_VFIO: i32 = 4;
pub const KVM_DEV_TYPE_XICS: i32 = 3;
pub const KVM_DEV_TYPE_XIVE: i32 = 9;
pub const KVM_DEV_VFIO_FILE: i32 = 1;
pub const KVM_DEV_VFIO_FILE_ADD: i32 = 1;
pub const KVM_DEV_VFIO_FILE_DEL: i32 = 2;
pub const KVM_DEV_VFIO_GROUP: i32 = 1;
pub const KVM_DEV_VFIO_GROUP_ADD: i32 = 1;
pub const KVM_DEV_VFIO_GROUP_DEL: i32 = 2;
pub const KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE: i32 = 3;
pub const KVM_DIRTY_GFN_F_DIRTY: u32 = 1;
pub const KVM_DIRTY_GFN_F_MASK: i32 = 0x3;
pub const KVM_DIRTY_GFN_F_RESET: u32 = 2;
pub const KVM_DIRTY_LOG_INITIALLY_SET: i32 = 0x2;
pub const KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE: i32 = 0x1;
pub const KVM_DIRTY_TLB: u32 = 0x4010aeaa;
pub const KVM_ENABLE_CAP: u32 = 0x4068aea3;
pub const KVM_EXIT_AP_RESET_HOLD: i32 = 32;
pub const KVM_EXIT_ARM_LDST64B: i32 = 42;
pub const KVM_EXIT_ARM_NISV: i32 = 28;
pub const KVM_EXIT_ARM_SEA: i32 = 41;
pub const KVM_EXIT_ARM_SEA_FLAG_GPA_VALID: u64 = 0x1;
pub const KVM_EXIT_DCR: i32 = 15;
pub const KVM_EXIT_DEBUG: i32 = 4;
pub const KVM_EXIT_DIRTY_RING_FULL: i32 = 31;
pub const KVM_EXIT_EPR: i32 = 23;
pub const KVM_EXIT_EXCEPTION: i32 = 1;
pub const KVM_EXIT_FAIL_ENTRY: i32 = 9;
pub const KVM_EXIT_HLT: i32 = 5;
pub const KVM_EXIT_HYPERCALL: i32 = 3;
pub const KVM_EXIT_HYPERV: i32 = 27;
pub const KVM_EXIT_HYPERV_HCALL: i32 = 2;
pub const KVM_EXIT_HYPERV_SYNDBG: i32 = 3;
pub const KVM_EXIT_HYPERV_SYNIC: i32 = 1;
pub const KVM_EXIT_INTERNAL_ERROR: i32 = 17;
pub const KVM_EXIT_INTR: i32 = 10;
pub const KVM_EXIT_IO: i32 = 2;
pub const KVM_EXIT_IOAPIC_EOI: i32 = 26;
pub const KVM_EXIT_IO_IN: i32 = 0;
pub const KVM_EXIT_IO_OUT: i32 = 1;
pub const KVM_EXIT_IRQ_WINDOW_OPEN: i32 = 7;
pub const KVM_EXIT_LOONGARCH_IOCSR: i32 = 38;
pub const KVM_EXIT_MEMORY_FAULT: i32 = 39;
pub const KVM_EXIT_MMIO: i32 = 6;
pub const KVM_EXIT_NMI: i32 = 16;
pub const KVM_EXIT_NOTIFY: i32 = 37;
pub const KVM_EXIT_OSI: i32 = 18;
pub const KVM_EXIT_PAPR_HCALL: i32 = 19;
pub const KVM_EXIT_RISCV_CSR: i32 = 36;
pub const KVM_EXIT_RISCV_SBI: i32 = 35;
pub const KVM_EXIT_S390_RESET: i32 = 14;
pub const KVM_EXIT_S390_SIEIC: i32 = 13;
pub const KVM_EXIT_S390_STSI: i32 = 25;
pub const KVM_EXIT_S390_TSCH: i32 = 22;
pub const KVM_EXIT_S390_UCONTROL: i32 = 20;
pub const KVM_EXIT_SET_TPR: i32 = 11;
pub const KVM_EXIT_SHUTDOWN: i32 = 8;
pub const KVM_EXIT_SNP_REQ_CERTS: i32 = 43;
pub const KVM_EXIT_SYSTEM_EVENT: i32 = 24;
pub const KVM_EXIT_TDX: i32 = 40;
pub const KVM_EXIT_TPR_ACCESS: i32 = 12;
pub const KVM_EXIT_UNKNOWN: i32 = 0;
pub const KVM_EXIT_WATCHDOG: i32 = 21;
pub const KVM_EXIT_X86_BUS_LOCK: i32 = 33;
pub const KVM_EXIT_X86_RDMSR: i32 = 29;
pub const KVM_EXIT_X86_WRMSR: i32 = 30;
pub const KVM_EXIT_XEN: i32 = 34;
pub const KVM_EXIT_XEN_HCALL: i32 = 1;
pub const KVM_GET_API_VERSION: u32 = 0xae00;
pub const KVM_GET_CLOCK: u32 = 0x8030ae7c;
pub const KVM_GET_DEVICE_ATTR: u32 = 0x4018aee2;
pub const KVM_GET_DIRTY_LOG: u32 = 0x4010ae42;
pub const KVM_GET_IRQCHIP: u32 = 0xc208ae62;
pub const KVM_GET_MP_STATE: u32 = 0x8004ae98;
pub const KVM_GET_NR_MMU_PAGES: u32 = 0xae45;
pub const KVM_GET_ONE_REG: u32 = 0x4010aeab;
pub const KVM_GET_REG_LIST: u32 = 0xc008aeb0;
pub const KVM_GET_STATS_FD: u32 = 0xaece;
pub const KVM_GET_TSC_KHZ: u32 = 0xaea3;
pub const KVM_GET_VCPU_MMAP_SIZE: u32 = 0xae04;
pub const KVM_GUESTDBG_ENABLE: i32 = 0x1;
pub const KVM_GUESTDBG_SINGLESTEP: i32 = 0x2;
pub const KVM_HAS_DEVICE_ATTR: u32 = 0x4018aee3;
pub const KVM_INTERNAL_ERROR_DELIVERY_EV: i32 = 3;
pub const KVM_INTERNAL_ERROR_EMULATION: i32 = 1;
pub const KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES: u64 = 0x1;
pub const KVM_INTERNAL_ERROR_SIMUL_EX: i32 = 2;
pub const KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON: i32 = 4;
pub const KVM_INTERRUPT: u32 = 0x4004ae86;
pub const KVM_IOEVENTFD: u32 = 0x4040ae79;
pub const KVM_IOEVENTFD_FLAG_DATAMATCH: i32 = 0x1;
pub const KVM_IOEVENTFD_FLAG_DEASSIGN: i32 = 0x4;
pub const KVM_IOEVENTFD_FLAG_PIO: i32 = 0x2;
pub const KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY: i32 = 0x8;
pub const KVM_IOEVENTFD_VALID_FLAG_MASK: i32 = 0x1f;
pub const KVM_IRQFD: u32 = 0x4020ae76;
pub const KVM_IRQFD_FLAG_DEASSIGN: i32 = 0x1;
pub const KVM_IRQFD_FLAG_RESAMPLE: i32 = 0x2;
pub const KVM_IRQ_LINE: u32 = 0x4008ae61;
pub const KVM_IRQ_LINE_STATUS: u32 = 0xc008ae67;
pub const KVM_IRQ_ROUTING_HV_SINT: i32 = 4;
pub const KVM_IRQ_ROUTING_IRQCHIP: i32 = 1;
pub const KVM_IRQ_ROUTING_MSI: i32 = 2;
pub const KVM_IRQ_ROUTING_S390_ADAPTER: i32 = 3;
pub const KVM_IRQ_ROUTING_XEN_EVTCHN: i32 = 5;
pub const KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL: u32 = 0xffffffff;
pub const KVM_KVMCLOCK_CTRL: u32 = 0xaead;
pub const KVM_MEMORY_ATTRIBUTE_PRIVATE: u64 = 0x8;
pub const KVM_MEMORY_ENCRYPT_OP: u32 = 0xc008aeba;
pub const KVM_MEMORY_ENCRYPT_REG_REGION: u32 = 0x8010aebb;
pub const KVM_MEMORY_ENCRYPT_UNREG_REGION: u32 = 0x8010aebc;
pub const KVM_MEMORY_EXIT_FLAG_PRIVATE: u64 = 0x8;
pub const KVM_MEM_GUEST_MEMFD: u32 = 0x4;
pub const KVM_MEM_LOG_DIRTY_PAGES: u32 = 0x1;
pub const KVM_MEM_READONLY: u32 = 0x2;
pub const KVM_MMU_FSL_BOOKE_HV: i32 = 1;
pub const KVM_MMU_FSL_BOOKE_NOHV: i32 = 0;
pub const KVM_MP_STATE_AP_RESET_HOLD: i32 = 9;
pub const KVM_MP_STATE_CHECK_STOP: i32 = 6;
pub const KVM_MP_STATE_HALTED: i32 = 3;
pub const KVM_MP_STATE_INIT_RECEIVED: i32 = 2;
pub const KVM_MP_STATE_LOAD: i32 = 8;
pub const KVM_MP_STATE_OPERATING: i32 = 7;
pub const KVM_MP_STATE_RUNNABLE: i32 = 0;
pub const KVM_MP_STATE_SIPI_RECEIVED: i32 = 4;
pub const KVM_MP_STATE_STOPPED: i32 = 5;
pub const KVM_MP_STATE_SUSPENDED: i32 = 10;
pub const KVM_MP_STATE_UNINITIALIZED: i32 = 1;
pub const KVM_MSI_VALID_DEVID: u32 = 0x1;
pub const KVM_MSR_EXIT_REASON_FILTER: i32 = 0x4;
pub const KVM_MSR_EXIT_REASON_INVAL: i32 = 0x1;
pub const KVM_MSR_EXIT_REASON_UNKNOWN: i32 = 0x2;
pub const KVM_MSR_EXIT_REASON_VALID_MASK: i32 = 7;
pub const KVM_NMI: u32 = 0xae9a;
pub const KVM_NOTIFY_CONTEXT_INVALID: i32 = 0x1;
pub const KVM_PIT_SPEAKER_DUMMY: i32 = 1;
pub const KVM_PMU_CAP_DISABLE: i32 = 0x1;
pub const KVM_PPC_ALLOCATE_HTAB: u32 = 0xc004aea7;
pub const KVM_PPC_SVM_OFF: u32 = 0xaeb3;
pub const KVM_PRE_FAULT_MEMORY: u32 = 0xc040aed5;
pub const KVM_REGISTER_COALESCED_MMIO: u32 = 0x4010ae67;
pub const KVM_REG_ARCH_MASK: u64 = 0xff00000000000000;
pub const KVM_REG_ARM: u64 = 0x4000000000000000;
pub const KVM_REG_ARM64: u64 = 0x6000000000000000;
pub const KVM_REG_GENERIC: u64 = 0x0;
pub const KVM_REG_IA64: u64 = 0x3000000000000000;
pub const KVM_REG_LOONGARCH: u64 = 0x9000000000000000;
pub const KVM_REG_MIPS: u64 = 0x7000000000000000;
pub const KVM_REG_PPC: u64 = 0x1000000000000000;
pub const KVM_REG_RISCV: u64 = 0x8000000000000000;
pub const KVM_REG_S390: u64 = 0x5000000000000000;
pub const KVM_REG_SIZE_MASK: u64 = 0xf0000000000000;
pub const KVM_REG_SIZE_SHIFT: i32 = 52;
pub const KVM_REG_SIZE_U1024: u64 = 0x70000000000000;
pub const KVM_REG_SIZE_U128: u64 = 0x40000000000000;
pub const KVM_REG_SIZE_U16: u64 = 0x10000000000000;
pub const KVM_REG_SIZE_U2048: u64 = 0x80000000000000;
pub const KVM_REG_SIZE_U256: u64 = 0x50000000000000;
pub const KVM_REG_SIZE_U32: u64 = 0x20000000000000;
pub const KVM_REG_SIZE_U512: u64 = 0x60000000000000;
pub const KVM_REG_SIZE_U64: u64 = 0x30000000000000;
pub const KVM_REG_SIZE_U8: u64 = 0x0;
pub const KVM_REG_X86: u64 = 0x2000000000000000;
pub const KVM_REINJECT_CONTROL: u32 = 0xae71;
pub const KVM_RESET_DIRTY_RINGS: u32 = 0xaec7;
pub const KVM_RUN: u32 = 0xae80;
pub const KVM_S390_CLEAR_RESET: u32 = 0xaec4;
pub const KVM_S390_ENABLE_SIE: u32 = 0xae06;
pub const KVM_S390_GET_SKEYS_NONE: i32 = 1;
pub const KVM_S390_INITIAL_RESET: u32 = 0xae97;
pub const KVM_S390_KEYOP: u32 = 0xc010ae53;
pub const KVM_S390_KEYOP_ISKE: i32 = 0x1;
pub const KVM_S390_KEYOP_RRBE: i32 = 0x2;
pub const KVM_S390_KEYOP_SSKE: i32 = 0x3;
pub const KVM_S390_NORMAL_RESET: u32 = 0xaec3;
pub const KVM_S390_SIE_PAGE_OFFSET: i32 = 1;
pub const KVM_S390_SKEYS_MAX: i32 = 1048576;
pub const KVM_S390_STORE_STATUS: u32 = 0x4008ae95;
pub const KVM_S390_STORE_STATUS_NOADDR: u64 = 18446744073709551615;
pub const KVM_S390_STORE_STATUS_PREFIXED: u64 = 18446744073709551614;
pub const KVM_S390_VCPU_FAULT: u32 = 0x4008ae52;
pub const KVM_SET_BOOT_CPU_ID: u32 = 0xae78;
pub const KVM_SET_CLOCK: u32 = 0x4030ae7b;
pub const KVM_SET_DEVICE_ATTR: u32 = 0x4018aee1;
pub const KVM_SET_GSI_ROUTING: u32 = 0x4008ae6a;
pub const KVM_SET_IDENTITY_MAP_ADDR: u32 = 0x4008ae48;
pub const KVM_SET_IRQCHIP: u32 = 0x8208ae63;
pub const KVM_SET_MEMORY_ATTRIBUTES: u32 = 0x4020aed2;
pub const KVM_SET_MP_STATE: u32 = 0x4004ae99;
pub const KVM_SET_NR_MMU_PAGES: u32 = 0xae44;
pub const KVM_SET_ONE_REG: u32 = 0x4010aeac;
pub const KVM_SET_SIGNAL_MASK: u32 = 0x4004ae8b;
pub const KVM_SET_TSC_KHZ: u32 = 0xaea2;
pub const KVM_SET_TSS_ADDR: u32 = 0xae47;
pub const KVM_SET_USER_MEMORY_REGION: u32 = 0x4020ae46;
pub const KVM_SET_USER_MEMORY_REGION2: u32 = 0x40a0ae49;
pub const KVM_SET_VAPIC_ADDR: u32 = 0x4008ae93;
pub const KVM_SIGNAL_MSI: u32 = 0x4020aea5;
pub const KVM_SMI: u32 = 0xaeb7;
pub const KVM_STATS_BASE_MASK: i32 = 0xf00;
pub const KVM_STATS_BASE_MAX: i32 = 0x100;
pub const KVM_STATS_BASE_POW10: i32 = 0x0;
pub const KVM_STATS_BASE_POW2: i32 = 0x100;
pub const KVM_STATS_BASE_SHIFT: i32 = 8;
pub const KVM_STATS_TYPE_CUMULATIVE: i32 = 0x0;
pub const KVM_STATS_TYPE_INSTANT: i32 = 0x1;
pub const KVM_STATS_TYPE_LINEAR_HIST: i32 = 0x3;
pub const KVM_STATS_TYPE_LOG_HIST: i32 = 0x4;
pub const KVM_STATS_TYPE_MASK: i32 = 0xf;
pub const KVM_STATS_TYPE_MAX: i32 = 4;
pub const KVM_STATS_TYPE_PEAK: i32 = 0x2;
pub const KVM_STATS_TYPE_SHIFT: i32 = 0;
pub const KVM_STATS_UNIT_BOOLEAN: i32 = 0x40;
pub const KVM_STATS_UNIT_BYTES: i32 = 0x10;
pub const KVM_STATS_UNIT_CYCLES: i32 = 0x30;
pub const KVM_STATS_UNIT_MASK: i32 = 0xf0;
pub const KVM_STATS_UNIT_MAX: i32 = 64;
pub const KVM_STATS_UNIT_NONE: i32 = 0x0;
pub const KVM_STATS_UNIT_SECONDS: i32 = 0x20;
pub const KVM_STATS_UNIT_SHIFT: i32 = 4;
pub const KVM_SYSTEM_EVENT_CRASH: i32 = 3;
pub const KVM_SYSTEM_EVENT_RESET: i32 = 2;
pub const KVM_SYSTEM_EVENT_SEV_TERM: i32 = 6;
pub const KVM_SYSTEM_EVENT_SHUTDOWN: i32 = 1;
pub const KVM_SYSTEM_EVENT_SUSPEND: i32 = 5;
pub const KVM_SYSTEM_EVENT_TDX_FATAL: i32 = 7;
pub const KVM_SYSTEM_EVENT_WAKEUP: i32 = 4;
pub const KVM_TPR_ACCESS_REPORTING: u32 = 0xc028ae92;
pub const KVM_TRANSLATE: u32 = 0xc018ae85;
pub const KVM_UNREGISTER_COALESCED_MMIO: u32 = 0x4010ae68;
pub const KVM_VM_MIPS_AUTO: i32 = 0;
pub const KVM_VM_MIPS_TE: i32 = 2;
pub const KVM_VM_MIPS_VZ: i32 = 1;
pub const KVM_VM_PPC_HV: i32 = 1;
pub const KVM_VM_PPC_PR: i32 = 2;
pub const KVM_VM_S390_UCONTROL: i32 = 1;
pub const KVM_VM_TYPE_ARM_IPA_SIZE_MASK: u64 = 0xff;
pub const KVM_VM_TYPE_ARM_MASK: u64 = 0x800000ff;
pub const KVM_VM_TYPE_ARM_PROTECTED: u32 = 0x80000000;
pub const KVM_X86_DISABLE_EXITS_APERFMPERF: i32 = 0x10;
pub const KVM_X86_DISABLE_EXITS_CSTATE: i32 = 0x8;
pub const KVM_X86_DISABLE_EXITS_HLT: i32 = 0x2;
pub const KVM_X86_DISABLE_EXITS_MWAIT: i32 = 0x1;
pub const KVM_X86_DISABLE_EXITS_PAUSE: i32 = 0x4;
pub const KVM_X86_GET_MCE_CAP_SUPPORTED: u32 = 0x8008ae9d;
pub const KVM_X86_NOTIFY_VMEXIT_ENABLED: u64 = 0x1;
pub const KVM_X86_NOTIFY_VMEXIT_USER: u64 = 0x2;
pub const KVM_X86_SETUP_MCE: u32 = 0x4008ae9c;
pub const KVM_XEN_HVM_EVTCHN_SEND: u32 = 0x400caed0;
pub const SYNC_REGS_SIZE_BYTES: i32 = 2048;
pub const kvm_ioeventfd_flag_nr_datamatch: i32 = 0;
pub const kvm_ioeventfd_flag_nr_deassign: i32 = 2;
pub const kvm_ioeventfd_flag_nr_fast_mmio: i32 = 4;
pub const kvm_ioeventfd_flag_nr_max: i32 = 5;
pub const kvm_ioeventfd_flag_nr_pio: i32 = 1;
pub const kvm_ioeventfd_flag_nr_virtio_ccw_notify: i32 = 3;

#[repr(C)]
pub struct kvm_arm_device_addr {
    pub id: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct kvm_clear_dirty_log {
    pub slot: u32,
    pub num_pages: u32,
    pub first_page: u64,
    pub anon0: kvm_clear_dirty_log_anon0,
}

#[repr(C)]
pub union kvm_clear_dirty_log_anon0 {
    pub dirty_bitmap: *mut core::ffi::c_void,
    pub padding2: u64,
}

#[repr(C)]
pub struct kvm_clock_data {
    pub clock: u64,
    pub flags: u32,
    pub pad0: u32,
    pub realtime: u64,
    pub host_tsc: u64,
    pub pad: [u32; 4],
}

#[repr(C)]
pub struct kvm_coalesced_mmio {
    pub phys_addr: u64,
    pub len: u32,
    pub anon0: kvm_coalesced_mmio_anon0,
    pub data: [u8; 8],
}

#[repr(C)]
pub union kvm_coalesced_mmio_anon0 {
    pub pad: u32,
    pub pio: u32,
}

#[repr(C)]
pub struct kvm_coalesced_mmio_ring {
    pub first: u32,
    pub last: u32,
    pub coalesced_mmio: [kvm_coalesced_mmio; 0],
}

#[repr(C)]
pub struct kvm_coalesced_mmio_zone {
    pub addr: u64,
    pub size: u32,
    pub anon0: kvm_coalesced_mmio_zone_anon0,
}

#[repr(C)]
pub union kvm_coalesced_mmio_zone_anon0 {
    pub pad: u32,
    pub pio: u32,
}

#[repr(C)]
pub struct kvm_config_tlb {
    pub params: u64,
    pub array: u64,
    pub mmu_type: u32,
    pub array_len: u32,
}

#[repr(C)]
pub struct kvm_create_device {
    pub r#type: u32,
    pub fd: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct kvm_create_guest_memfd {
    pub size: u64,
    pub flags: u64,
    pub reserved: [u64; 6],
}

#[repr(C)]
pub struct kvm_device_attr {
    pub flags: u32,
    pub group: u32,
    pub attr: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct kvm_dirty_gfn {
    pub flags: u32,
    pub slot: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct kvm_dirty_log {
    pub slot: u32,
    pub padding1: u32,
    pub anon0: kvm_dirty_log_anon0,
}

#[repr(C)]
pub union kvm_dirty_log_anon0 {
    pub dirty_bitmap: *mut core::ffi::c_void,
    pub padding2: u64,
}

#[repr(C)]
pub struct kvm_dirty_tlb {
    pub bitmap: u64,
    pub num_dirty: u32,
}

#[repr(C)]
pub struct kvm_enable_cap {
    pub cap: u32,
    pub flags: u32,
    pub args: [u64; 4],
    pub pad: [u8; 64],
}

#[repr(C)]
pub struct kvm_enc_region {
    pub addr: u64,
    pub size: u64,
}

#[repr(C)]
pub struct kvm_exit_snp_req_certs {
    pub gpa: u64,
    pub npages: u64,
    pub ret: u64,
}

#[repr(C)]
pub struct kvm_hyperv_exit {
    pub r#type: u32,
    pub pad1: u32,
    pub u: kvm_hyperv_exit_u,
}

#[repr(C)]
pub union kvm_hyperv_exit_u {
    pub synic: kvm_hyperv_exit_u_synic,
    pub hcall: kvm_hyperv_exit_u_hcall,
    pub syndbg: kvm_hyperv_exit_u_syndbg,
}

#[repr(C)]
pub struct kvm_hyperv_exit_u_hcall {
    pub input: u64,
    pub result: u64,
    pub params: [u64; 2],
}

#[repr(C)]
pub struct kvm_hyperv_exit_u_syndbg {
    pub msr: u32,
    pub pad2: u32,
    pub control: u64,
    pub status: u64,
    pub send_page: u64,
    pub recv_page: u64,
    pub pending_page: u64,
}

#[repr(C)]
pub struct kvm_hyperv_exit_u_synic {
    pub msr: u32,
    pub pad2: u32,
    pub control: u64,
    pub evt_page: u64,
    pub msg_page: u64,
}

#[repr(C)]
pub struct kvm_interrupt {
    pub irq: u32,
}

#[repr(C)]
pub struct kvm_ioeventfd {
    pub datamatch: u64,
    pub addr: u64,
    pub len: u32,
    pub fd: i32,
    pub flags: u32,
    pub pad: [u8; 36],
}

#[repr(C)]
pub struct kvm_irq_level {
    pub anon0: kvm_irq_level_anon0,
    pub level: u32,
}

#[repr(C)]
pub union kvm_irq_level_anon0 {
    pub irq: u32,
    pub status: i32,
}

#[repr(C)]
pub struct kvm_irq_routing {
    pub nr: u32,
    pub flags: u32,
    pub entries: [kvm_irq_routing_entry; 0],
}

#[repr(C)]
pub struct kvm_irq_routing_entry {
    pub gsi: u32,
    pub r#type: u32,
    pub flags: u32,
    pub pad: u32,
    pub u: kvm_irq_routing_entry_u,
}

#[repr(C)]
pub union kvm_irq_routing_entry_u {
    pub irqchip: kvm_irq_routing_irqchip,
    pub msi: kvm_irq_routing_msi,
    pub adapter: kvm_irq_routing_s390_adapter,
    pub hv_sint: kvm_irq_routing_hv_sint,
    pub xen_evtchn: kvm_irq_routing_xen_evtchn,
    pub pad: [u32; 8],
}

#[repr(C)]
pub struct kvm_irq_routing_hv_sint {
    pub vcpu: u32,
    pub sint: u32,
}

#[repr(C)]
pub struct kvm_irq_routing_irqchip {
    pub irqchip: u32,
    pub pin: u32,
}

#[repr(C)]
pub struct kvm_irq_routing_msi {
    pub address_lo: u32,
    pub address_hi: u32,
    pub data: u32,
    pub anon0: kvm_irq_routing_msi_anon0,
}

#[repr(C)]
pub union kvm_irq_routing_msi_anon0 {
    pub pad: u32,
    pub devid: u32,
}

#[repr(C)]
pub struct kvm_irq_routing_s390_adapter {
    pub ind_addr: u64,
    pub summary_addr: u64,
    pub ind_offset: u64,
    pub summary_offset: u32,
    pub adapter_id: u32,
}

#[repr(C)]
pub struct kvm_irq_routing_xen_evtchn {
    pub port: u32,
    pub vcpu: u32,
    pub priority: u32,
}

#[repr(C)]
pub struct kvm_irqfd {
    pub fd: u32,
    pub gsi: u32,
    pub flags: u32,
    pub resamplefd: u32,
    pub pad: [u8; 16],
}

#[repr(C)]
pub struct kvm_memory_attributes {
    pub address: u64,
    pub size: u64,
    pub attributes: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct kvm_mp_state {
    pub mp_state: u32,
}

#[repr(C)]
pub struct kvm_msi {
    pub address_lo: u32,
    pub address_hi: u32,
    pub data: u32,
    pub flags: u32,
    pub devid: u32,
    pub pad: [u8; 12],
}

#[repr(C)]
pub struct kvm_one_reg {
    pub id: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct kvm_pit_config {
    pub flags: u32,
    pub pad: [u32; 15],
}

#[repr(C)]
pub struct kvm_pre_fault_memory {
    pub gpa: u64,
    pub size: u64,
    pub flags: u64,
    pub padding: [u64; 5],
}

#[repr(C)]
pub struct kvm_reg_list {
    pub n: u64,
    pub reg: [u64; 0],
}

#[repr(C)]
pub struct kvm_run {
    pub request_interrupt_window: u8,
    pub immediate_exit: u8,
    pub padding1: [u8; 6],
    pub exit_reason: u32,
    pub ready_for_interrupt_injection: u8,
    pub if_flag: u8,
    pub flags: u16,
    pub cr8: u64,
    pub apic_base: u64,
    pub anon0: kvm_run_anon0,
    pub kvm_valid_regs: u64,
    pub kvm_dirty_regs: u64,
    pub s: super::kvm_run_s,
}

#[repr(C)]
pub union kvm_run_anon0 {
    pub hw: kvm_run_anon0_hw,
    pub fail_entry: kvm_run_anon0_fail_entry,
    pub ex: kvm_run_anon0_ex,
    pub io: kvm_run_anon0_io,
    pub debug: super::kvm_run_anon0_debug,
    pub mmio: kvm_run_anon0_mmio,
    pub iocsr_io: kvm_run_anon0_iocsr_io,
    pub hypercall: kvm_run_anon0_hypercall,
    pub tpr_access: kvm_run_anon0_tpr_access,
    pub s390_sieic: kvm_run_anon0_s390_sieic,
    pub s390_reset_flags: u64,
    pub s390_ucontrol: kvm_run_anon0_s390_ucontrol,
    pub dcr: kvm_run_anon0_dcr,
    pub internal: kvm_run_anon0_internal,
    pub emulation_failure: kvm_run_anon0_emulation_failure,
    pub osi: kvm_run_anon0_osi,
    pub papr_hcall: kvm_run_anon0_papr_hcall,
    pub s390_tsch: kvm_run_anon0_s390_tsch,
    pub epr: kvm_run_anon0_epr,
    pub system_event: kvm_run_anon0_system_event,
    pub s390_stsi: kvm_run_anon0_s390_stsi,
    pub eoi: kvm_run_anon0_eoi,
    pub hyperv: kvm_hyperv_exit,
    pub arm_nisv: kvm_run_anon0_arm_nisv,
    pub msr: kvm_run_anon0_msr,
    pub xen: kvm_xen_exit,
    pub riscv_sbi: kvm_run_anon0_riscv_sbi,
    pub riscv_csr: kvm_run_anon0_riscv_csr,
    pub notify: kvm_run_anon0_notify,
    pub memory_fault: kvm_run_anon0_memory_fault,
    pub tdx: kvm_run_anon0_tdx,
    pub arm_sea: kvm_run_anon0_arm_sea,
    pub snp_req_certs: kvm_exit_snp_req_certs,
    pub padding: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct kvm_run_anon0_arm_nisv {
    pub esr_iss: u64,
    pub fault_ipa: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_arm_sea {
    pub flags: u64,
    pub esr: u64,
    pub gva: u64,
    pub gpa: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_dcr {
    pub dcrn: u32,
    pub data: u32,
    pub is_write: u8,
}

#[repr(C)]
pub struct kvm_run_anon0_emulation_failure {
    pub suberror: u32,
    pub ndata: u32,
    pub flags: u64,
    pub insn_size: u8,
    pub insn_bytes: [u8; 15],
}

#[repr(C)]
pub struct kvm_run_anon0_eoi {
    pub vector: u8,
}

#[repr(C)]
pub struct kvm_run_anon0_epr {
    pub epr: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_ex {
    pub exception: u32,
    pub error_code: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_fail_entry {
    pub hardware_entry_failure_reason: u64,
    pub cpu: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_hw {
    pub hardware_exit_reason: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_hypercall {
    pub nr: u64,
    pub args: [u64; 6],
    pub ret: u64,
    pub anon0: kvm_run_anon0_hypercall_anon0,
}

#[repr(C)]
pub union kvm_run_anon0_hypercall_anon0 {
    pub longmode: u32,
    pub flags: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_internal {
    pub suberror: u32,
    pub ndata: u32,
    pub data: [u64; 16],
}

#[repr(C)]
pub struct kvm_run_anon0_io {
    pub direction: u8,
    pub size: u8,
    pub port: u16,
    pub count: u32,
    pub data_offset: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_iocsr_io {
    pub phys_addr: u64,
    pub data: [u8; 8],
    pub len: u32,
    pub is_write: u8,
}

#[repr(C)]
pub struct kvm_run_anon0_memory_fault {
    pub flags: u64,
    pub gpa: u64,
    pub size: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_mmio {
    pub phys_addr: u64,
    pub data: [u8; 8],
    pub len: u32,
    pub is_write: u8,
}

#[repr(C)]
pub struct kvm_run_anon0_msr {
    pub error: u8,
    pub pad: [u8; 7],
    pub reason: u32,
    pub index: u32,
    pub data: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_notify {
    pub flags: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_osi {
    pub gprs: [u64; 32],
}

#[repr(C)]
pub struct kvm_run_anon0_papr_hcall {
    pub nr: u64,
    pub ret: u64,
    pub args: [u64; 9],
}

#[repr(C)]
pub struct kvm_run_anon0_riscv_csr {
    pub csr_num: core::ffi::c_ulong,
    pub new_value: core::ffi::c_ulong,
    pub write_mask: core::ffi::c_ulong,
    pub ret_value: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_run_anon0_riscv_sbi {
    pub extension_id: core::ffi::c_ulong,
    pub function_id: core::ffi::c_ulong,
    pub args: [core::ffi::c_ulong; 6],
    pub ret: [core::ffi::c_ulong; 2],
}

#[repr(C)]
pub struct kvm_run_anon0_s390_sieic {
    pub icptcode: u8,
    pub ipa: u16,
    pub ipb: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_s390_stsi {
    pub addr: u64,
    pub ar: u8,
    pub reserved: u8,
    pub fc: u8,
    pub sel1: u8,
    pub sel2: u16,
}

#[repr(C)]
pub struct kvm_run_anon0_s390_tsch {
    pub subchannel_id: u16,
    pub subchannel_nr: u16,
    pub io_int_parm: u32,
    pub io_int_word: u32,
    pub ipb: u32,
    pub dequeued: u8,
}

#[repr(C)]
pub struct kvm_run_anon0_s390_ucontrol {
    pub trans_exc_code: u64,
    pub pgm_code: u32,
}

#[repr(C)]
pub struct kvm_run_anon0_system_event {
    pub r#type: u32,
    pub ndata: u32,
    pub anon0: kvm_run_anon0_system_event_anon0,
}

#[repr(C)]
pub union kvm_run_anon0_system_event_anon0 {
    pub flags: u64,
    pub data: [u64; 16],
}

#[repr(C)]
pub struct kvm_run_anon0_tdx {
    pub flags: u64,
    pub nr: u64,
    pub anon0: kvm_run_anon0_tdx_anon0,
}

#[repr(C)]
pub union kvm_run_anon0_tdx_anon0 {
    pub unknown: kvm_run_anon0_tdx_anon0_unknown,
    pub get_quote: kvm_run_anon0_tdx_anon0_get_quote,
    pub get_tdvmcall_info: kvm_run_anon0_tdx_anon0_get_tdvmcall_info,
    pub setup_event_notify: kvm_run_anon0_tdx_anon0_setup_event_notify,
}

#[repr(C)]
pub struct kvm_run_anon0_tdx_anon0_get_quote {
    pub ret: u64,
    pub gpa: u64,
    pub size: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_tdx_anon0_get_tdvmcall_info {
    pub ret: u64,
    pub leaf: u64,
    pub r11: u64,
    pub r12: u64,
    pub r13: u64,
    pub r14: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_tdx_anon0_setup_event_notify {
    pub ret: u64,
    pub vector: u64,
}

#[repr(C)]
pub struct kvm_run_anon0_tdx_anon0_unknown {
    pub ret: u64,
    pub data: [u64; 5],
}

#[repr(C)]
pub struct kvm_run_anon0_tpr_access {
    pub rip: u64,
    pub is_write: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kvm_s390_keyop {
    pub guest_addr: u64,
    pub key: u8,
    pub operation: u8,
    pub pad: [u8; 6],
}

#[repr(C)]
pub struct kvm_signal_mask {
    pub len: u32,
    pub sigset: [u8; 0],
}

#[repr(C)]
pub struct kvm_stats_desc {
    pub flags: u32,
    pub exponent: i16,
    pub size: u16,
    pub offset: u32,
    pub bucket_size: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct kvm_stats_header {
    pub flags: u32,
    pub name_size: u32,
    pub num_desc: u32,
    pub id_offset: u32,
    pub desc_offset: u32,
    pub data_offset: u32,
}

#[repr(C)]
pub struct kvm_tpr_access_ctl {
    pub enabled: u32,
    pub flags: u32,
    pub reserved: [u32; 8],
}

#[repr(C)]
pub struct kvm_translation {
    pub linear_address: u64,
    pub physical_address: u64,
    pub valid: u8,
    pub writeable: u8,
    pub usermode: u8,
    pub pad: [u8; 5],
}

#[repr(C)]
pub struct kvm_userspace_memory_region {
    pub slot: u32,
    pub flags: u32,
    pub guest_phys_addr: u64,
    pub memory_size: u64,
    pub userspace_addr: u64,
}

#[repr(C)]
pub struct kvm_userspace_memory_region2 {
    pub slot: u32,
    pub flags: u32,
    pub guest_phys_addr: u64,
    pub memory_size: u64,
    pub userspace_addr: u64,
    pub guest_memfd_offset: u64,
    pub guest_memfd: u32,
    pub pad1: u32,
    pub pad2: [u64; 14],
}

#[repr(C)]
pub struct kvm_vapic_addr {
    pub vapic_addr: u64,
}

#[repr(C)]
pub struct kvm_vfio_spapr_tce {
    pub groupfd: i32,
    pub tablefd: i32,
}

#[repr(C)]
pub struct kvm_xen_exit {
    pub r#type: u32,
    pub u: kvm_xen_exit_u,
}

#[repr(C)]
pub union kvm_xen_exit_u {
    pub hcall: kvm_xen_exit_u_hcall,
}

#[repr(C)]
pub struct kvm_xen_exit_u_hcall {
    pub longmode: u32,
    pub cpl: u32,
    pub input: u64,
    pub result: u64,
    pub params: [u64; 6],
}

records! {
    kvm_arm_device_addr: size 16, align 8;
    kvm_clear_dirty_log: size 24, align 8;
    kvm_clear_dirty_log_anon0: size 8, align 8;
    kvm_clock_data: size 48, align 8;
    kvm_coalesced_mmio: size 24, align 8;
    kvm_coalesced_mmio_anon0: size 4, align 4;
    kvm_coalesced_mmio_ring: size 8, align 8;
    kvm_coalesced_mmio_zone: size 16, align 8;
    kvm_coalesced_mmio_zone_anon0: size 4, align 4;
    kvm_config_tlb: size 24, align 8;
    kvm_create_device: size 12, align 4;
    kvm_create_guest_memfd: size 64, align 8;
    kvm_device_attr: size 24, align 8;
    kvm_dirty_gfn: size 16, align 8;
    kvm_dirty_log: size 16, align 8;
    kvm_dirty_log_anon0: size 8, align 8;
    kvm_dirty_tlb: size 16, align 8;
    kvm_enable_cap: size 104, align 8;
    kvm_enc_region: size 16, align 8;
    kvm_exit_snp_req_certs: size 24, align 8;
    kvm_hyperv_exit: size 56, align 8;
    kvm_hyperv_exit_u: size 48, align 8;
    kvm_hyperv_exit_u_hcall: size 32, align 8;
    kvm_hyperv_exit_u_syndbg: size 48, align 8;
    kvm_hyperv_exit_u_synic: size 32, align 8;
    kvm_interrupt: size 4, align 4;
    kvm_ioeventfd: size 64, align 8;
    kvm_irq_level: size 8, align 4;
    kvm_irq_level_anon0: size 4, align 4;
    kvm_irq_routing: size 8, align 8;
    kvm_irq_routing_entry: size 48, align 8;
    kvm_irq_routing_entry_u: size 32, align 8;
    kvm_irq_routing_hv_sint: size 8, align 4;
    kvm_irq_routing_irqchip: size 8, align 4;
    kvm_irq_routing_msi: size 16, align 4;
    kvm_irq_routing_msi_anon0: size 4, align 4;
    kvm_irq_routing_s390_adapter: size 32, align 8;
    kvm_irq_routing_xen_evtchn: size 12, align 4;
    kvm_irqfd: size 32, align 4;
    kvm_memory_attributes: size 32, align 8;
    kvm_mp_state: size 4, align 4;
    kvm_msi: size 32, align 4;
    kvm_one_reg: size 16, align 8;
    kvm_pit_config: size 64, align 4;
    kvm_pre_fault_memory: size 64, align 8;
    kvm_reg_list: size 8, align 8;
    kvm_run: size 2352, align 8;
    kvm_run_anon0: size 256, align 8;
    kvm_run_anon0_arm_nisv: size 16, align 8;
    kvm_run_anon0_arm_sea: size 32, align 8;
    kvm_run_anon0_dcr: size 12, align 4;
    kvm_run_anon0_emulation_failure: size 32, align 8;
    kvm_run_anon0_eoi: size 1, align 1;
    kvm_run_anon0_epr: size 4, align 4;
    kvm_run_anon0_ex: size 8, align 4;
    kvm_run_anon0_fail_entry: size 16, align 8;
    kvm_run_anon0_hw: size 8, align 8;
    kvm_run_anon0_hypercall: size 72, align 8;
    kvm_run_anon0_hypercall_anon0: size 8, align 8;
    kvm_run_anon0_internal: size 136, align 8;
    kvm_run_anon0_io: size 16, align 8;
    kvm_run_anon0_iocsr_io: size 24, align 8;
    kvm_run_anon0_memory_fault: size 24, align 8;
    kvm_run_anon0_mmio: size 24, align 8;
    kvm_run_anon0_msr: size 24, align 8;
    kvm_run_anon0_notify: size 4, align 4;
    kvm_run_anon0_osi: size 256, align 8;
    kvm_run_anon0_papr_hcall: size 88, align 8;
    kvm_run_anon0_riscv_csr: size 32, align 8;
    kvm_run_anon0_riscv_sbi: size 80, align 8;
    kvm_run_anon0_s390_sieic: size 8, align 4;
    kvm_run_anon0_s390_stsi: size 16, align 8;
    kvm_run_anon0_s390_tsch: size 20, align 4;
    kvm_run_anon0_s390_ucontrol: size 16, align 8;
    kvm_run_anon0_system_event: size 136, align 8;
    kvm_run_anon0_system_event_anon0: size 128, align 8;
    kvm_run_anon0_tdx: size 64, align 8;
    kvm_run_anon0_tdx_anon0: size 48, align 8;
    kvm_run_anon0_tdx_anon0_get_quote: size 24, align 8;
    kvm_run_anon0_tdx_anon0_get_tdvmcall_info: size 48, align 8;
    kvm_run_anon0_tdx_anon0_setup_event_notify: size 16, align 8;
    kvm_run_anon0_tdx_anon0_unknown: size 48, align 8;
    kvm_run_anon0_tpr_access: size 16, align 8;
    kvm_s390_keyop: size 16, align 8;
    kvm_signal_mask: size 4, align 4;
    kvm_stats_desc: size 16, align 4;
    kvm_stats_header: size 24, align 4;
    kvm_tpr_access_ctl: size 40, align 4;
    kvm_translation: size 24, align 8;
    kvm_userspace_memory_region: size 32, align 8;
    kvm_userspace_memory_region2: size 160, align 8;
    kvm_vapic_addr: size 8, align 8;
    kvm_vfio_spapr_tce: size 8, align 4;
    kvm_xen_exit: size 80, align 8;
    kvm_xen_exit_u: size 72, align 8;
    kvm_xen_exit_u_hcall: size 72, align 8;
}
