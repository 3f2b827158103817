// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm.h

pub const KVM_ARM64_SVE_MAX_SLICES: i32 = 32;
pub const KVM_ARM64_SVE_NUM_PREGS: i32 = 16;
pub const KVM_ARM64_SVE_NUM_ZREGS: i32 = 32;
pub const KVM_ARM64_SVE_VLS_WORDS: i32 = 8;
pub const KVM_ARM64_SVE_VQ_MAX: i32 = 0x200;
pub const KVM_ARM64_SVE_VQ_MIN: i32 = 1;
pub const KVM_ARM_DEVICE_ID_MASK: u32 = 0xffff0000;
pub const KVM_ARM_DEVICE_ID_SHIFT: i32 = 16;
pub const KVM_ARM_DEVICE_TYPE_MASK: u32 = 0xffff;
pub const KVM_ARM_DEVICE_TYPE_SHIFT: i32 = 0;
pub const KVM_ARM_DEVICE_VGIC_V2: i32 = 0;
pub const KVM_ARM_DEV_EL1_PTIMER: i32 = 0x2;
pub const KVM_ARM_DEV_EL1_VTIMER: i32 = 0x1;
pub const KVM_ARM_DEV_PMU: i32 = 0x4;
pub const KVM_ARM_FEATURE_ID_RANGE: i32 = 0;
pub const KVM_ARM_FEATURE_ID_RANGE_SIZE: i32 = 192;
pub const KVM_ARM_IRQ_CPU_FIQ: i32 = 1;
pub const KVM_ARM_IRQ_CPU_IRQ: i32 = 0;
pub const KVM_ARM_IRQ_GIC_MAX: i32 = 127;
pub const KVM_ARM_IRQ_NUM_MASK: i32 = 0xffff;
pub const KVM_ARM_IRQ_NUM_SHIFT: i32 = 0;
pub const KVM_ARM_IRQ_TYPE_CPU: i32 = 0;
pub const KVM_ARM_IRQ_TYPE_MASK: i32 = 0xf;
pub const KVM_ARM_IRQ_TYPE_PPI: i32 = 2;
pub const KVM_ARM_IRQ_TYPE_SHIFT: i32 = 24;
pub const KVM_ARM_IRQ_TYPE_SPI: i32 = 1;
pub const KVM_ARM_IRQ_VCPU2_MASK: i32 = 0xf;
pub const KVM_ARM_IRQ_VCPU2_SHIFT: i32 = 28;
pub const KVM_ARM_IRQ_VCPU_MASK: i32 = 0xff;
pub const KVM_ARM_IRQ_VCPU_SHIFT: i32 = 16;
pub const KVM_ARM_MAX_DBG_REGS: i32 = 16;
pub const KVM_ARM_NUM_TARGETS: i32 = 6;
pub const KVM_ARM_TAGS_FROM_GUEST: i32 = 1;
pub const KVM_ARM_TAGS_TO_GUEST: i32 = 0;
pub const KVM_ARM_TARGET_AEM_V8: i32 = 0;
pub const KVM_ARM_TARGET_CORTEX_A53: i32 = 4;
pub const KVM_ARM_TARGET_CORTEX_A57: i32 = 2;
pub const KVM_ARM_TARGET_FOUNDATION_V8: i32 = 1;
pub const KVM_ARM_TARGET_GENERIC_V8: i32 = 5;
pub const KVM_ARM_TARGET_XGENE_POTENZA: i32 = 3;
pub const KVM_ARM_VCPU_EL1_32BIT: i32 = 1;
pub const KVM_ARM_VCPU_HAS_EL2: i32 = 7;
pub const KVM_ARM_VCPU_HAS_EL2_E2H0: i32 = 8;
pub const KVM_ARM_VCPU_PMU_V3: i32 = 3;
pub const KVM_ARM_VCPU_PMU_V3_CTRL: i32 = 0;
pub const KVM_ARM_VCPU_PMU_V3_FILTER: i32 = 2;
pub const KVM_ARM_VCPU_PMU_V3_INIT: i32 = 1;
pub const KVM_ARM_VCPU_PMU_V3_IRQ: i32 = 0;
pub const KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS: i32 = 4;
pub const KVM_ARM_VCPU_PMU_V3_SET_PMU: i32 = 3;
pub const KVM_ARM_VCPU_POWER_OFF: i32 = 0;
pub const KVM_ARM_VCPU_PSCI_0_2: i32 = 2;
pub const KVM_ARM_VCPU_PTRAUTH_ADDRESS: i32 = 5;
pub const KVM_ARM_VCPU_PTRAUTH_GENERIC: i32 = 6;
pub const KVM_ARM_VCPU_PVTIME_CTRL: i32 = 2;
pub const KVM_ARM_VCPU_PVTIME_IPA: i32 = 0;
pub const KVM_ARM_VCPU_SVE: i32 = 4;
pub const KVM_ARM_VCPU_TIMER_CTRL: i32 = 1;
pub const KVM_ARM_VCPU_TIMER_IRQ_HPTIMER: i32 = 3;
pub const KVM_ARM_VCPU_TIMER_IRQ_HVTIMER: i32 = 2;
pub const KVM_ARM_VCPU_TIMER_IRQ_PTIMER: i32 = 1;
pub const KVM_ARM_VCPU_TIMER_IRQ_VTIMER: i32 = 0;
pub const KVM_ARM_VM_SMCCC_CTRL: i32 = 0;
pub const KVM_ARM_VM_SMCCC_FILTER: i32 = 0;
pub const KVM_COALESCED_MMIO_PAGE_OFFSET: i32 = 1;
pub const KVM_DEBUG_ARCH_HSR_HIGH_VALID: i32 = 0x1;
pub const KVM_DEV_ARM_ITS_CTRL_RESET: i32 = 4;
pub const KVM_DEV_ARM_ITS_RESTORE_TABLES: i32 = 2;
pub const KVM_DEV_ARM_ITS_SAVE_TABLES: i32 = 1;
pub const KVM_DEV_ARM_VGIC_CPUID_MASK: u64 = 0xff00000000;
pub const KVM_DEV_ARM_VGIC_CPUID_SHIFT: i32 = 32;
pub const KVM_DEV_ARM_VGIC_CTRL_INIT: i32 = 0;
pub const KVM_DEV_ARM_VGIC_GRP_ADDR: i32 = 0;
pub const KVM_DEV_ARM_VGIC_GRP_CPU_REGS: i32 = 2;
pub const KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS: i32 = 6;
pub const KVM_DEV_ARM_VGIC_GRP_CTRL: i32 = 4;
pub const KVM_DEV_ARM_VGIC_GRP_DIST_REGS: i32 = 1;
pub const KVM_DEV_ARM_VGIC_GRP_ITS_REGS: i32 = 8;
pub const KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO: i32 = 7;
pub const KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ: i32 = 9;
pub const KVM_DEV_ARM_VGIC_GRP_NR_IRQS: i32 = 3;
pub const KVM_DEV_ARM_VGIC_GRP_REDIST_REGS: i32 = 5;
pub const KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK: u64 = 0xfffffc00;
pub const KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT: i32 = 10;
pub const KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK: i32 = 0x3ff;
pub const KVM_DEV_ARM_VGIC_OFFSET_MASK: u64 = 0xffffffff;
pub const KVM_DEV_ARM_VGIC_OFFSET_SHIFT: i32 = 0;
pub const KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES: i32 = 3;
pub const KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK: i32 = 0xffff;
pub const KVM_DEV_ARM_VGIC_USERSPACE_PPIS: i32 = 5;
pub const KVM_DEV_ARM_VGIC_V3_MPIDR_MASK: u64 = 0xffffffff00000000;
pub const KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT: i32 = 32;
pub const KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED: u64 = 0x1;
pub const KVM_GUESTDBG_USE_HW: i32 = 0x20000;
pub const KVM_GUESTDBG_USE_SW_BP: i32 = 0x10000;
pub const KVM_HYPERCALL_EXIT_16BIT: u32 = 0x2;
pub const KVM_HYPERCALL_EXIT_SMC: u32 = 0x1;
pub const KVM_NR_IRQCHIPS: i32 = 1;
pub const KVM_NR_SPSR: i32 = 5;
pub const KVM_PMU_EVENT_ALLOW: i32 = 0;
pub const KVM_PMU_EVENT_DENY: i32 = 1;
pub const KVM_PSCI_FN_BASE: u32 = 0x95c1ba5e;
pub const KVM_PSCI_FN_CPU_OFF: u32 = 0x95c1ba5f;
pub const KVM_PSCI_FN_CPU_ON: u32 = 0x95c1ba60;
pub const KVM_PSCI_FN_CPU_SUSPEND: u32 = 0x95c1ba5e;
pub const KVM_PSCI_FN_MIGRATE: u32 = 0x95c1ba61;
pub const KVM_PSCI_RET_DENIED: i32 = -3;
pub const KVM_PSCI_RET_INVAL: i32 = -2;
pub const KVM_PSCI_RET_NI: i32 = -1;
pub const KVM_PSCI_RET_SUCCESS: i32 = 0;
pub const KVM_REG_ARM64_SVE: i32 = 0x150000;
pub const KVM_REG_ARM64_SVE_FFR_BASE: i32 = 0x600;
pub const KVM_REG_ARM64_SVE_PREG_BASE: i32 = 0x400;
pub const KVM_REG_ARM64_SVE_VLS: u64 = 0x606000000015ffff;
pub const KVM_REG_ARM64_SVE_ZREG_BASE: i32 = 0;
pub const KVM_REG_ARM64_SYSREG: i32 = 0x130000;
pub const KVM_REG_ARM64_SYSREG_CRM_MASK: i32 = 0x78;
pub const KVM_REG_ARM64_SYSREG_CRM_SHIFT: i32 = 3;
pub const KVM_REG_ARM64_SYSREG_CRN_MASK: i32 = 0x780;
pub const KVM_REG_ARM64_SYSREG_CRN_SHIFT: i32 = 7;
pub const KVM_REG_ARM64_SYSREG_OP0_MASK: i32 = 0xc000;
pub const KVM_REG_ARM64_SYSREG_OP0_SHIFT: i32 = 14;
pub const KVM_REG_ARM64_SYSREG_OP1_MASK: i32 = 0x3800;
pub const KVM_REG_ARM64_SYSREG_OP1_SHIFT: i32 = 11;
pub const KVM_REG_ARM64_SYSREG_OP2_MASK: i32 = 0x7;
pub const KVM_REG_ARM64_SYSREG_OP2_SHIFT: i32 = 0;
pub const KVM_REG_ARM_COPROC_MASK: i32 = 0xfff0000;
pub const KVM_REG_ARM_COPROC_SHIFT: i32 = 16;
pub const KVM_REG_ARM_CORE: i32 = 0x100000;
pub const KVM_REG_ARM_DEMUX: i32 = 0x110000;
pub const KVM_REG_ARM_DEMUX_ID_CCSIDR: i32 = 0x0;
pub const KVM_REG_ARM_DEMUX_ID_MASK: i32 = 0xff00;
pub const KVM_REG_ARM_DEMUX_ID_SHIFT: i32 = 8;
pub const KVM_REG_ARM_DEMUX_VAL_MASK: i32 = 0xff;
pub const KVM_REG_ARM_DEMUX_VAL_SHIFT: i32 = 0;
pub const KVM_REG_ARM_FW: i32 = 0x140000;
pub const KVM_REG_ARM_FW_FEAT_BMAP: i32 = 0x160000;
pub const KVM_REG_ARM_PSCI_VERSION: u64 = 0x6030000000140000;
pub const KVM_REG_ARM_PTIMER_CNT: u64 = 0x603000000013df01;
pub const KVM_REG_ARM_PTIMER_CTL: u64 = 0x603000000013df11;
pub const KVM_REG_ARM_PTIMER_CVAL: u64 = 0x603000000013df12;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1: u64 = 0x6030000000140001;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL: i32 = 1;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL: i32 = 0;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED: i32 = 2;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2: u64 = 0x6030000000140002;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL: i32 = 2;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED: u32 = 0x10;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL: i32 = 0;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED: i32 = 3;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN: i32 = 1;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3: u64 = 0x6030000000140003;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL: i32 = 1;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL: i32 = 0;
pub const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED: i32 = 2;
pub const KVM_REG_ARM_STD_BIT_TRNG_V1_0: i32 = 0;
pub const KVM_REG_ARM_STD_BMAP: u64 = 0x6030000000160000;
pub const KVM_REG_ARM_STD_HYP_BIT_PV_TIME: i32 = 0;
pub const KVM_REG_ARM_STD_HYP_BMAP: u64 = 0x6030000000160001;
pub const KVM_REG_ARM_TIMER_CNT: u64 = 0x603000000013df1a;
pub const KVM_REG_ARM_TIMER_CTL: u64 = 0x603000000013df19;
pub const KVM_REG_ARM_TIMER_CVAL: u64 = 0x603000000013df02;
pub const KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_CPUS: i32 = 1;
pub const KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_VER: i32 = 0;
pub const KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT: i32 = 0;
pub const KVM_REG_ARM_VENDOR_HYP_BIT_PTP: i32 = 1;
pub const KVM_REG_ARM_VENDOR_HYP_BMAP: u64 = 0x6030000000160002;
pub const KVM_REG_ARM_VENDOR_HYP_BMAP_2: u64 = 0x6030000000160003;
pub const KVM_SMCCC_FILTER_DENY: i32 = 1;
pub const KVM_SMCCC_FILTER_FWD_TO_USER: i32 = 2;
pub const KVM_SMCCC_FILTER_HANDLE: i32 = 0;
pub const KVM_SPSR_ABT: i32 = 1;
pub const KVM_SPSR_EL1: i32 = 0;
pub const KVM_SPSR_FIQ: i32 = 4;
pub const KVM_SPSR_IRQ: i32 = 3;
pub const KVM_SPSR_SVC: i32 = 0;
pub const KVM_SPSR_UND: i32 = 2;
pub const KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2: u64 = 0x1;
pub const KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2: u64 = 0x1;
pub const KVM_VGIC_ITS_ADDR_TYPE: i32 = 4;
pub const KVM_VGIC_V2_ADDR_TYPE_CPU: i32 = 1;
pub const KVM_VGIC_V2_ADDR_TYPE_DIST: i32 = 0;
pub const KVM_VGIC_V2_CPU_SIZE: i32 = 0x2000;
pub const KVM_VGIC_V2_DIST_SIZE: i32 = 0x1000;
pub const KVM_VGIC_V3_ADDR_TYPE_DIST: i32 = 2;
pub const KVM_VGIC_V3_ADDR_TYPE_REDIST: i32 = 3;
pub const KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION: i32 = 5;
pub const KVM_VGIC_V3_DIST_SIZE: i32 = 0x10000;
pub const KVM_VGIC_V3_ITS_SIZE: i32 = 131072;
pub const KVM_VGIC_V3_REDIST_SIZE: i32 = 131072;
pub const VGIC_LEVEL_INFO_LINE_LEVEL: i32 = 0;

#[repr(C)]
pub struct kvm_arm_copy_mte_tags {
    pub guest_ipa: u64,
    pub length: u64,
    pub addr: *mut core::ffi::c_void,
    pub flags: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct kvm_arm_counter_offset {
    pub counter_offset: u64,
    pub reserved: u64,
}

#[repr(C)]
pub struct kvm_debug_exit_arch {
    pub hsr: u32,
    pub hsr_high: u32,
    pub far: u64,
}

#[repr(C)]
pub struct kvm_fpu {}

#[repr(C)]
pub struct kvm_guest_debug_arch {
    pub dbg_bcr: [u64; 16],
    pub dbg_bvr: [u64; 16],
    pub dbg_wcr: [u64; 16],
    pub dbg_wvr: [u64; 16],
}

#[repr(C)]
pub struct kvm_pmu_event_filter {
    pub base_event: u16,
    pub nevents: u16,
    pub action: u8,
    pub pad: [u8; 3],
}

#[repr(C)]
pub struct kvm_regs {
    pub regs: super::user_pt_regs,
    pub sp_el1: u64,
    pub elr_el1: u64,
    pub spsr: [u64; 5],
    pub fp_regs: super::user_fpsimd_state,
}

#[repr(C)]
pub struct kvm_smccc_filter {
    pub base: u32,
    pub nr_functions: u32,
    pub action: u8,
    pub pad: [u8; 15],
}

#[repr(C)]
pub struct kvm_sregs {}

#[repr(C)]
pub struct kvm_sync_regs {
    pub device_irq_level: u64,
}

#[repr(C)]
pub struct kvm_vcpu_events {
    pub exception: kvm_vcpu_events_exception,
    pub reserved: [u32; 12],
}

#[repr(C)]
pub struct kvm_vcpu_events_exception {
    pub serror_pending: u8,
    pub serror_has_esr: u8,
    pub ext_dabt_pending: u8,
    pub pad: [u8; 5],
    pub serror_esr: u64,
}

#[repr(C)]
pub struct kvm_vcpu_init {
    pub target: u32,
    pub features: [u32; 7],
}

#[repr(C)]
pub struct reg_mask_range {
    pub addr: u64,
    pub range: u32,
    pub reserved: [u32; 13],
}

records! {
    kvm_arm_copy_mte_tags: size 48, align 8;
    kvm_arm_counter_offset: size 16, align 8;
    kvm_debug_exit_arch: size 16, align 8;
    kvm_fpu: size 0, align 1;
    kvm_guest_debug_arch: size 512, align 8;
    kvm_pmu_event_filter: size 8, align 2;
    kvm_regs: size 864, align 16;
    kvm_smccc_filter: size 24, align 4;
    kvm_sregs: size 0, align 1;
    kvm_sync_regs: size 8, align 8;
    kvm_vcpu_events: size 64, align 8;
    kvm_vcpu_events_exception: size 16, align 8;
    kvm_vcpu_init: size 32, align 4;
    reg_mask_range: size 64, align 8;
}
