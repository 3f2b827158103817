// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm.h

pub const AC_VECTOR: i32 = 17;
pub const BP_VECTOR: i32 = 3;
pub const BR_VECTOR: i32 = 5;
pub const CP_VECTOR: i32 = 21;
pub const DB_VECTOR: i32 = 1;
pub const DE_VECTOR: i32 = 0;
pub const DF_VECTOR: i32 = 8;
pub const GP_VECTOR: i32 = 13;
pub const HV_VECTOR: i32 = 28;
pub const KVM_APIC_REG_SIZE: i32 = 0x400;
pub const KVM_COALESCED_MMIO_PAGE_OFFSET: i32 = 2;
pub const KVM_CPUID_FLAG_SIGNIFCANT_INDEX: i32 = 0x1;
pub const KVM_CPUID_FLAG_STATEFUL_FUNC: i32 = 0x2;
pub const KVM_CPUID_FLAG_STATE_READ_NEXT: i32 = 0x4;
pub const KVM_EXIT_HYPERCALL_LONG_MODE: u64 = 1;
pub const KVM_GUESTDBG_BLOCKIRQ: i32 = 0x100000;
pub const KVM_GUESTDBG_INJECT_BP: i32 = 0x80000;
pub const KVM_GUESTDBG_INJECT_DB: i32 = 0x40000;
pub const KVM_GUESTDBG_USE_HW_BP: i32 = 0x20000;
pub const KVM_GUESTDBG_USE_SW_BP: i32 = 0x10000;
pub const KVM_HYPERV_CONN_ID_MASK: i32 = 0xffffff;
pub const KVM_HYPERV_EVENTFD_DEASSIGN: i32 = 0x1;
pub const KVM_IOAPIC_NUM_PINS: i32 = 24;
pub const KVM_IRQCHIP_IOAPIC: i32 = 2;
pub const KVM_IRQCHIP_PIC_MASTER: i32 = 0;
pub const KVM_IRQCHIP_PIC_SLAVE: i32 = 1;
pub const KVM_MAX_XCRS: i32 = 16;
pub const KVM_MSR_FILTER_DEFAULT_ALLOW: i32 = 0x0;
pub const KVM_MSR_FILTER_DEFAULT_DENY: i32 = 0x1;
pub const KVM_MSR_FILTER_MAX_BITMAP_SIZE: i32 = 0x600;
pub const KVM_MSR_FILTER_MAX_RANGES: i32 = 16;
pub const KVM_MSR_FILTER_RANGE_VALID_MASK: i32 = 3;
pub const KVM_MSR_FILTER_READ: i32 = 0x1;
pub const KVM_MSR_FILTER_VALID_MASK: i32 = 1;
pub const KVM_MSR_FILTER_WRITE: i32 = 0x2;
pub const KVM_NR_INTERRUPTS: i32 = 256;
pub const KVM_NR_IRQCHIPS: i32 = 3;
pub const KVM_PIO_PAGE_OFFSET: i32 = 1;
pub const KVM_PIT_FLAGS_HPET_LEGACY: i32 = 0x1;
pub const KVM_PIT_FLAGS_SPEAKER_DATA_ON: i32 = 0x2;
pub const KVM_PMU_EVENT_ALLOW: i32 = 0;
pub const KVM_PMU_EVENT_DENY: i32 = 1;
pub const KVM_PMU_EVENT_FLAGS_VALID_MASK: u32 = 1;
pub const KVM_PMU_EVENT_FLAG_MASKED_EVENTS: u32 = 1;
pub const KVM_PMU_MASKED_ENTRY_EVENT_SELECT: u64 = 0xf000000ff;
pub const KVM_PMU_MASKED_ENTRY_EXCLUDE: u64 = 0x80000000000000;
pub const KVM_PMU_MASKED_ENTRY_UMASK_MASK: u64 = 0xff00000000000000;
pub const KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT: i32 = 56;
pub const KVM_PMU_MASKED_ENTRY_UMASK_MATCH: u64 = 0xff00;
pub const KVM_REG_GUEST_SSP: i32 = 0;
pub const KVM_RUN_X86_BUS_LOCK: i32 = 0x2;
pub const KVM_RUN_X86_GUEST_MODE: i32 = 0x4;
pub const KVM_RUN_X86_SMM: i32 = 0x1;
pub const KVM_SEV_CERT_EXPORT: i32 = 19;
pub const KVM_SEV_DBG_DECRYPT: i32 = 17;
pub const KVM_SEV_DBG_ENCRYPT: i32 = 18;
pub const KVM_SEV_ES_INIT: i32 = 1;
pub const KVM_SEV_GET_ATTESTATION_REPORT: i32 = 20;
pub const KVM_SEV_GUEST_STATUS: i32 = 16;
pub const KVM_SEV_INIT: i32 = 0;
pub const KVM_SEV_INIT2: i32 = 22;
pub const KVM_SEV_LAUNCH_FINISH: i32 = 7;
pub const KVM_SEV_LAUNCH_MEASURE: i32 = 6;
pub const KVM_SEV_LAUNCH_SECRET: i32 = 5;
pub const KVM_SEV_LAUNCH_START: i32 = 2;
pub const KVM_SEV_LAUNCH_UPDATE_DATA: i32 = 3;
pub const KVM_SEV_LAUNCH_UPDATE_VMSA: i32 = 4;
pub const KVM_SEV_NR_MAX: i32 = 104;
pub const KVM_SEV_PAGE_TYPE_INVALID: i32 = 0x0;
pub const KVM_SEV_RECEIVE_FINISH: i32 = 15;
pub const KVM_SEV_RECEIVE_START: i32 = 12;
pub const KVM_SEV_RECEIVE_UPDATE_DATA: i32 = 13;
pub const KVM_SEV_RECEIVE_UPDATE_VMSA: i32 = 14;
pub const KVM_SEV_SEND_CANCEL: i32 = 21;
pub const KVM_SEV_SEND_FINISH: i32 = 11;
pub const KVM_SEV_SEND_START: i32 = 8;
pub const KVM_SEV_SEND_UPDATE_DATA: i32 = 9;
pub const KVM_SEV_SEND_UPDATE_VMSA: i32 = 10;
pub const KVM_SEV_SNP_ENABLE_REQ_CERTS: i32 = 103;
pub const KVM_SEV_SNP_FINISH_DATA_SIZE: i32 = 32;
pub const KVM_SEV_SNP_ID_AUTH_SIZE: i32 = 4096;
pub const KVM_SEV_SNP_ID_BLOCK_SIZE: i32 = 96;
pub const KVM_SEV_SNP_LAUNCH_FINISH: i32 = 102;
pub const KVM_SEV_SNP_LAUNCH_START: i32 = 100;
pub const KVM_SEV_SNP_LAUNCH_UPDATE: i32 = 101;
pub const KVM_SEV_SNP_PAGE_TYPE_CPUID: i32 = 0x6;
pub const KVM_SEV_SNP_PAGE_TYPE_NORMAL: i32 = 0x1;
pub const KVM_SEV_SNP_PAGE_TYPE_SECRETS: i32 = 0x5;
pub const KVM_SEV_SNP_PAGE_TYPE_UNMEASURED: i32 = 0x4;
pub const KVM_SEV_SNP_PAGE_TYPE_ZERO: i32 = 0x3;
pub const KVM_SREGS2_FLAGS_PDPTRS_VALID: i32 = 1;
pub const KVM_STATE_NESTED_EVMCS: i32 = 0x4;
pub const KVM_STATE_NESTED_FORMAT_SVM: i32 = 1;
pub const KVM_STATE_NESTED_FORMAT_VMX: i32 = 0;
pub const KVM_STATE_NESTED_GIF_SET: i32 = 0x100;
pub const KVM_STATE_NESTED_GUEST_MODE: i32 = 0x1;
pub const KVM_STATE_NESTED_MTF_PENDING: i32 = 0x8;
pub const KVM_STATE_NESTED_RUN_PENDING: i32 = 0x2;
pub const KVM_STATE_NESTED_SMM_GUEST_MODE: i32 = 0x1;
pub const KVM_STATE_NESTED_SMM_VMXON: i32 = 0x2;
pub const KVM_STATE_NESTED_SVM_VMCB_SIZE: i32 = 0x1000;
pub const KVM_STATE_NESTED_VMX_VMCS_SIZE: i32 = 0x1000;
pub const KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE: i32 = 0x1;
pub const KVM_SYNC_X86_EVENTS: u32 = 0x4;
pub const KVM_SYNC_X86_REGS: u32 = 0x1;
pub const KVM_SYNC_X86_SREGS: u32 = 0x2;
pub const KVM_SYNC_X86_VALID_FIELDS: u32 = 7;
pub const KVM_TDX_CAPABILITIES: i32 = 0;
pub const KVM_TDX_CMD_NR_MAX: i32 = 6;
pub const KVM_TDX_FINALIZE_VM: i32 = 4;
pub const KVM_TDX_GET_CPUID: i32 = 5;
pub const KVM_TDX_INIT_MEM_REGION: i32 = 3;
pub const KVM_TDX_INIT_VCPU: i32 = 2;
pub const KVM_TDX_INIT_VM: i32 = 1;
pub const KVM_TDX_MEASURE_MEMORY_REGION: u64 = 1;
pub const KVM_VCPUEVENT_VALID_NMI_PENDING: i32 = 0x1;
pub const KVM_VCPUEVENT_VALID_PAYLOAD: i32 = 0x10;
pub const KVM_VCPUEVENT_VALID_SHADOW: i32 = 0x4;
pub const KVM_VCPUEVENT_VALID_SIPI_VECTOR: i32 = 0x2;
pub const KVM_VCPUEVENT_VALID_SMM: i32 = 0x8;
pub const KVM_VCPUEVENT_VALID_TRIPLE_FAULT: i32 = 0x20;
pub const KVM_VCPU_TSC_CTRL: i32 = 0;
pub const KVM_VCPU_TSC_OFFSET: i32 = 0;
pub const KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK: u64 = 2;
pub const KVM_X2APIC_API_USE_32BIT_IDS: u64 = 1;
pub const KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST: u64 = 8;
pub const KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST: u64 = 4;
pub const KVM_X86_DEFAULT_VM: i32 = 0;
pub const KVM_X86_GRP_SEV: i32 = 1;
pub const KVM_X86_GRP_SYSTEM: i32 = 0;
pub const KVM_X86_QUIRK_CD_NW_CLEARED: i32 = 0x2;
pub const KVM_X86_QUIRK_FIX_HYPERCALL_INSN: i32 = 0x20;
pub const KVM_X86_QUIRK_IGNORE_GUEST_PAT: i32 = 0x200;
pub const KVM_X86_QUIRK_LAPIC_MMIO_HOLE: i32 = 0x4;
pub const KVM_X86_QUIRK_LINT0_REENABLED: i32 = 0x1;
pub const KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT: i32 = 0x10;
pub const KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS: i32 = 0x40;
pub const KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT: i32 = 0x800;
pub const KVM_X86_QUIRK_OUT_7E_INC_RIP: i32 = 0x8;
pub const KVM_X86_QUIRK_SLOT_ZAP_ALL: i32 = 0x80;
pub const KVM_X86_QUIRK_STUFF_FEATURE_MSRS: i32 = 0x100;
pub const KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM: i32 = 0x400;
pub const KVM_X86_REG_TYPE_KVM: i32 = 3;
pub const KVM_X86_REG_TYPE_MSR: i32 = 2;
pub const KVM_X86_SEV_ES_VM: i32 = 3;
pub const KVM_X86_SEV_SNP_REQ_CERTS: i32 = 2;
pub const KVM_X86_SEV_VM: i32 = 2;
pub const KVM_X86_SEV_VMSA_FEATURES: i32 = 0;
pub const KVM_X86_SHADOW_INT_MOV_SS: i32 = 0x1;
pub const KVM_X86_SHADOW_INT_STI: i32 = 0x2;
pub const KVM_X86_SNP_POLICY_BITS: i32 = 1;
pub const KVM_X86_SNP_VM: i32 = 4;
pub const KVM_X86_SW_PROTECTED_VM: i32 = 1;
pub const KVM_X86_TDX_VM: i32 = 5;
pub const KVM_X86_XCOMP_GUEST_SUPP: i32 = 0;
pub const KVM_XEN_ATTR_TYPE_EVTCHN: i32 = 0x3;
pub const KVM_XEN_ATTR_TYPE_LONG_MODE: i32 = 0x0;
pub const KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG: i32 = 0x5;
pub const KVM_XEN_ATTR_TYPE_SHARED_INFO: i32 = 0x1;
pub const KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: i32 = 0x6;
pub const KVM_XEN_ATTR_TYPE_UPCALL_VECTOR: i32 = 0x2;
pub const KVM_XEN_ATTR_TYPE_XEN_VERSION: i32 = 0x4;
pub const KVM_XEN_EVTCHN_DEASSIGN: i32 = 0x1;
pub const KVM_XEN_EVTCHN_RESET: i32 = 0x4;
pub const KVM_XEN_EVTCHN_UPDATE: i32 = 0x2;
pub const KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL: i32 = 0x10;
pub const KVM_XEN_HVM_CONFIG_EVTCHN_SEND: i32 = 0x20;
pub const KVM_XEN_HVM_CONFIG_HYPERCALL_MSR: i32 = 0x1;
pub const KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL: i32 = 0x2;
pub const KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE: i32 = 0x80;
pub const KVM_XEN_HVM_CONFIG_RUNSTATE: i32 = 0x8;
pub const KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG: i32 = 0x40;
pub const KVM_XEN_HVM_CONFIG_SHARED_INFO: i32 = 0x4;
pub const KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA: i32 = 0x100;
pub const KVM_XEN_INVALID_GFN: u64 = 0xffffffffffffffff;
pub const KVM_XEN_INVALID_GPA: u64 = 0xffffffffffffffff;
pub const KVM_XEN_MSR_MAX_INDEX: u32 = 0x4fffffff;
pub const KVM_XEN_MSR_MIN_INDEX: u32 = 0x40000000;
pub const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR: i32 = 0x2;
pub const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST: i32 = 0x5;
pub const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: i32 = 0x3;
pub const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: i32 = 0x4;
pub const KVM_XEN_VCPU_ATTR_TYPE_TIMER: i32 = 0x7;
pub const KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR: i32 = 0x8;
pub const KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: i32 = 0x6;
pub const KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO: i32 = 0x0;
pub const KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA: i32 = 0x9;
pub const KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO: i32 = 0x1;
pub const MC_VECTOR: i32 = 18;
pub const MF_VECTOR: i32 = 16;
pub const NM_VECTOR: i32 = 7;
pub const NP_VECTOR: i32 = 11;
pub const OF_VECTOR: i32 = 4;
pub const PF_VECTOR: i32 = 14;
pub const SS_VECTOR: i32 = 12;
pub const SX_VECTOR: i32 = 30;
pub const TS_VECTOR: i32 = 10;
pub const UD_VECTOR: i32 = 6;
pub const VC_VECTOR: i32 = 29;
pub const VE_VECTOR: i32 = 20;
pub const XM_VECTOR: i32 = 19;

#[repr(C)]
pub struct kvm_cpuid {
    pub nent: u32,
    pub padding: u32,
    pub entries: [kvm_cpuid_entry; 0],
}

#[repr(C)]
pub struct kvm_cpuid2 {
    pub nent: u32,
    pub padding: u32,
    pub entries: [kvm_cpuid_entry2; 0],
}

#[repr(C)]
pub struct kvm_cpuid_entry {
    pub function: u32,
    pub eax: u32,
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct kvm_cpuid_entry2 {
    pub function: u32,
    pub index: u32,
    pub flags: u32,
    pub eax: u32,
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
    pub padding: [u32; 3],
}

#[repr(C)]
pub struct kvm_debug_exit_arch {
    pub exception: u32,
    pub pad: u32,
    pub pc: u64,
    pub dr6: u64,
    pub dr7: u64,
}

#[repr(C)]
pub struct kvm_debugregs {
    pub db: [u64; 4],
    pub dr6: u64,
    pub dr7: u64,
    pub flags: u64,
    pub reserved: [u64; 9],
}

#[repr(C)]
pub struct kvm_dtable {
    pub base: u64,
    pub limit: u16,
    pub padding: [u16; 3],
}

#[repr(C)]
pub struct kvm_fpu {
    pub fpr: [[u8; 16]; 8],
    pub fcw: u16,
    pub fsw: u16,
    pub ftwx: u8,
    pub pad1: u8,
    pub last_opcode: u16,
    pub last_ip: u64,
    pub last_dp: u64,
    pub xmm: [[u8; 16]; 16],
    pub mxcsr: u32,
    pub pad2: u32,
}

#[repr(C)]
pub struct kvm_guest_debug_arch {
    pub debugreg: [u64; 8],
}

#[repr(C)]
pub struct kvm_hyperv_eventfd {
    pub conn_id: u32,
    pub fd: i32,
    pub flags: u32,
    pub padding: [u32; 3],
}

#[repr(C)]
pub struct kvm_ioapic_state {
    pub base_address: u64,
    pub ioregsel: u32,
    pub id: u32,
    pub irr: u32,
    pub pad: u32,
    pub redirtbl: [kvm_ioapic_state_redirtbl; 24],
}

#[repr(C)]
pub union kvm_ioapic_state_redirtbl {
    pub bits: u64,
    pub fields: kvm_ioapic_state_redirtbl_fields,
}

#[repr(C)]
pub struct kvm_ioapic_state_redirtbl_fields {
    pub vector: u8,
    pub _bitfield0: [u8; 2],
    pub reserved: [u8; 4],
    pub dest_id: u8,
}

impl kvm_ioapic_state_redirtbl_fields {
    bit_field!(delivery_mode, set_delivery_mode: u8, _bitfield0 bits 0..3);
    bit_field!(dest_mode, set_dest_mode: u8, _bitfield0 bits 3..4);
    bit_field!(delivery_status, set_delivery_status: u8, _bitfield0 bits 4..5);
    bit_field!(polarity, set_polarity: u8, _bitfield0 bits 5..6);
    bit_field!(remote_irr, set_remote_irr: u8, _bitfield0 bits 6..7);
    bit_field!(trig_mode, set_trig_mode: u8, _bitfield0 bits 7..8);
    bit_field!(mask, set_mask: u8, _bitfield0 bits 8..9);
    bit_field!(reserve, set_reserve: u8, _bitfield0 bits 9..16);
}

#[repr(C)]
pub struct kvm_lapic_state {
    pub regs: [core::ffi::c_char; 1024],
}

#[repr(C)]
pub struct kvm_msr_entry {
    pub index: u32,
    pub reserved: u32,
    pub data: u64,
}

#[repr(C)]
pub struct kvm_msr_filter {
    pub flags: u32,
    pub ranges: [kvm_msr_filter_range; 16],
}

#[repr(C)]
pub struct kvm_msr_filter_range {
    pub flags: u32,
    pub nmsrs: u32,
    pub base: u32,
    pub bitmap: *mut u8,
}

#[repr(C)]
pub struct kvm_msr_list {
    pub nmsrs: u32,
    pub indices: [u32; 0],
}

#[repr(C)]
pub struct kvm_msrs {
    pub nmsrs: u32,
    pub pad: u32,
    pub entries: [kvm_msr_entry; 0],
}

#[repr(C)]
pub struct kvm_nested_state {
    pub flags: u16,
    pub format: u16,
    pub size: u32,
    pub hdr: kvm_nested_state_hdr,
    pub data: kvm_nested_state_data,
}

#[repr(C)]
pub union kvm_nested_state_data {
    pub vmx: [kvm_vmx_nested_state_data; 0],
    pub svm: [kvm_svm_nested_state_data; 0],
}

#[repr(C)]
pub union kvm_nested_state_hdr {
    pub vmx: kvm_vmx_nested_state_hdr,
    pub svm: kvm_svm_nested_state_hdr,
    pub pad: [u8; 120],
}

#[repr(C)]
pub struct kvm_pic_state {
    pub last_irr: u8,
    pub irr: u8,
    pub imr: u8,
    pub isr: u8,
    pub priority_add: u8,
    pub irq_base: u8,
    pub read_reg_select: u8,
    pub poll: u8,
    pub special_mask: u8,
    pub init_state: u8,
    pub auto_eoi: u8,
    pub rotate_on_auto_eoi: u8,
    pub special_fully_nested_mode: u8,
    pub init4: u8,
    pub elcr: u8,
    pub elcr_mask: u8,
}

#[repr(C)]
pub struct kvm_pit_channel_state {
    pub count: u32,
    pub latched_count: u16,
    pub count_latched: u8,
    pub status_latched: u8,
    pub status: u8,
    pub read_state: u8,
    pub write_state: u8,
    pub write_latch: u8,
    pub rw_mode: u8,
    pub mode: u8,
    pub bcd: u8,
    pub gate: u8,
    pub count_load_time: i64,
}

#[repr(C)]
pub struct kvm_pit_state {
    pub channels: [kvm_pit_channel_state; 3],
}

#[repr(C)]
pub struct kvm_pit_state2 {
    pub channels: [kvm_pit_channel_state; 3],
    pub flags: u32,
    pub reserved: [u32; 9],
}

#[repr(C)]
pub struct kvm_pmu_event_filter {
    pub action: u32,
    pub nevents: u32,
    pub fixed_counter_bitmap: u32,
    pub flags: u32,
    pub pad: [u32; 4],
    pub events: [u64; 0],
}

#[repr(C)]
pub struct kvm_regs {
    pub rax: u64,
    pub rbx: u64,
    pub rcx: u64,
    pub rdx: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub rsp: u64,
    pub rbp: u64,
    pub r8: u64,
    pub r9: u64,
    pub r10: u64,
    pub r11: u64,
    pub r12: u64,
    pub r13: u64,
    pub r14: u64,
    pub r15: u64,
    pub rip: u64,
    pub rflags: u64,
}

#[repr(C)]
pub struct kvm_reinject_control {
    pub pit_reinject: u8,
    pub reserved: [u8; 31],
}

#[repr(C)]
pub struct kvm_segment {
    pub base: u64,
    pub limit: u32,
    pub selector: u16,
    pub r#type: u8,
    pub present: u8,
    pub dpl: u8,
    pub db: u8,
    pub s: u8,
    pub l: u8,
    pub g: u8,
    pub avl: u8,
    pub unusable: u8,
    pub padding: u8,
}

#[repr(C)]
pub struct kvm_sev_attestation_report {
    pub mnonce: [u8; 16],
    pub uaddr: u64,
    pub len: u32,
    pub pad0: u32,
}

#[repr(C)]
pub struct kvm_sev_cmd {
    pub id: u32,
    pub pad0: u32,
    pub data: u64,
    pub error: u32,
    pub sev_fd: u32,
}

#[repr(C)]
pub struct kvm_sev_dbg {
    pub src_uaddr: u64,
    pub dst_uaddr: u64,
    pub len: u32,
    pub pad0: u32,
}

#[repr(C)]
pub struct kvm_sev_guest_status {
    pub handle: u32,
    pub policy: u32,
    pub state: u32,
}

#[repr(C)]
pub struct kvm_sev_init {
    pub vmsa_features: u64,
    pub flags: u32,
    pub ghcb_version: u16,
    pub pad1: u16,
    pub pad2: [u32; 8],
}

#[repr(C)]
pub struct kvm_sev_launch_measure {
    pub uaddr: u64,
    pub len: u32,
    pub pad0: u32,
}

#[repr(C)]
pub struct kvm_sev_launch_secret {
    pub hdr_uaddr: u64,
    pub hdr_len: u32,
    pub pad0: u32,
    pub guest_uaddr: u64,
    pub guest_len: u32,
    pub pad1: u32,
    pub trans_uaddr: u64,
    pub trans_len: u32,
    pub pad2: u32,
}

#[repr(C)]
pub struct kvm_sev_launch_start {
    pub handle: u32,
    pub policy: u32,
    pub dh_uaddr: u64,
    pub dh_len: u32,
    pub pad0: u32,
    pub session_uaddr: u64,
    pub session_len: u32,
    pub pad1: u32,
}

#[repr(C)]
pub struct kvm_sev_launch_update_data {
    pub uaddr: u64,
    pub len: u32,
    pub pad0: u32,
}

#[repr(C)]
pub struct kvm_sev_receive_start {
    pub handle: u32,
    pub policy: u32,
    pub pdh_uaddr: u64,
    pub pdh_len: u32,
    pub pad0: u32,
    pub session_uaddr: u64,
    pub session_len: u32,
    pub pad1: u32,
}

#[repr(C)]
pub struct kvm_sev_receive_update_data {
    pub hdr_uaddr: u64,
    pub hdr_len: u32,
    pub pad0: u32,
    pub guest_uaddr: u64,
    pub guest_len: u32,
    pub pad1: u32,
    pub trans_uaddr: u64,
    pub trans_len: u32,
    pub pad2: u32,
}

#[repr(C)]
pub struct kvm_sev_send_start {
    pub policy: u32,
    pub pad0: u32,
    pub pdh_cert_uaddr: u64,
    pub pdh_cert_len: u32,
    pub pad1: u32,
    pub plat_certs_uaddr: u64,
    pub plat_certs_len: u32,
    pub pad2: u32,
    pub amd_certs_uaddr: u64,
    pub amd_certs_len: u32,
    pub pad3: u32,
    pub session_uaddr: u64,
    pub session_len: u32,
    pub pad4: u32,
}

#[repr(C)]
pub struct kvm_sev_send_update_data {
    pub hdr_uaddr: u64,
    pub hdr_len: u32,
    pub pad0: u32,
    pub guest_uaddr: u64,
    pub guest_len: u32,
    pub pad1: u32,
    pub trans_uaddr: u64,
    pub trans_len: u32,
    pub pad2: u32,
}

#[repr(C)]
pub struct kvm_sev_snp_launch_finish {
    pub id_block_uaddr: u64,
    pub id_auth_uaddr: u64,
    pub id_block_en: u8,
    pub auth_key_en: u8,
    pub vcek_disabled: u8,
    pub host_data: [u8; 32],
    pub pad0: [u8; 3],
    pub flags: u16,
    pub pad1: [u64; 4],
}

#[repr(C)]
pub struct kvm_sev_snp_launch_start {
    pub policy: u64,
    pub gosvw: [u8; 16],
    pub flags: u16,
    pub pad0: [u8; 6],
    pub pad1: [u64; 4],
}

#[repr(C)]
pub struct kvm_sev_snp_launch_update {
    pub gfn_start: u64,
    pub uaddr: u64,
    pub len: u64,
    pub r#type: u8,
    pub pad0: u8,
    pub flags: u16,
    pub pad1: u32,
    pub pad2: [u64; 4],
}

#[repr(C)]
pub struct kvm_sregs {
    pub cs: kvm_segment,
    pub ds: kvm_segment,
    pub es: kvm_segment,
    pub fs: kvm_segment,
    pub gs: kvm_segment,
    pub ss: kvm_segment,
    pub tr: kvm_segment,
    pub ldt: kvm_segment,
    pub gdt: kvm_dtable,
    pub idt: kvm_dtable,
    pub cr0: u64,
    pub cr2: u64,
    pub cr3: u64,
    pub cr4: u64,
    pub cr8: u64,
    pub efer: u64,
    pub apic_base: u64,
    pub interrupt_bitmap: [u64; 4],
}

#[repr(C)]
pub struct kvm_sregs2 {
    pub cs: kvm_segment,
    pub ds: kvm_segment,
    pub es: kvm_segment,
    pub fs: kvm_segment,
    pub gs: kvm_segment,
    pub ss: kvm_segment,
    pub tr: kvm_segment,
    pub ldt: kvm_segment,
    pub gdt: kvm_dtable,
    pub idt: kvm_dtable,
    pub cr0: u64,
    pub cr2: u64,
    pub cr3: u64,
    pub cr4: u64,
    pub cr8: u64,
    pub efer: u64,
    pub apic_base: u64,
    pub flags: u64,
    pub pdptrs: [u64; 4],
}

#[repr(C)]
pub struct kvm_svm_nested_state_data {
    pub vmcb12: [u8; 4096],
}

#[repr(C)]
pub struct kvm_svm_nested_state_hdr {
    pub vmcb_pa: u64,
    pub gpat: u64,
}

#[repr(C)]
pub struct kvm_sync_regs {
    pub regs: kvm_regs,
    pub sregs: kvm_sregs,
    pub events: kvm_vcpu_events,
}

#[repr(C)]
pub struct kvm_tdx_capabilities {
    pub supported_attrs: u64,
    pub supported_xfam: u64,
    pub kernel_tdvmcallinfo_1_r11: u64,
    pub user_tdvmcallinfo_1_r11: u64,
    pub kernel_tdvmcallinfo_1_r12: u64,
    pub user_tdvmcallinfo_1_r12: u64,
    pub reserved: [u64; 250],
    pub cpuid: kvm_cpuid2,
}

#[repr(C)]
pub struct kvm_tdx_cmd {
    pub id: u32,
    pub flags: u32,
    pub data: u64,
    pub hw_error: u64,
}

#[repr(C)]
pub struct kvm_tdx_init_mem_region {
    pub source_addr: u64,
    pub gpa: u64,
    pub nr_pages: u64,
}

#[repr(C)]
pub struct kvm_tdx_init_vm {
    pub attributes: u64,
    pub xfam: u64,
    pub mrconfigid: [u64; 6],
    pub mrowner: [u64; 6],
    pub mrownerconfig: [u64; 6],
    pub reserved: [u64; 12],
    pub cpuid: kvm_cpuid2,
}

#[repr(C)]
pub struct kvm_vcpu_events {
    pub exception: kvm_vcpu_events_exception,
    pub interrupt: kvm_vcpu_events_interrupt,
    pub nmi: kvm_vcpu_events_nmi,
    pub sipi_vector: u32,
    pub flags: u32,
    pub smi: kvm_vcpu_events_smi,
    pub triple_fault: kvm_vcpu_events_triple_fault,
    pub reserved: [u8; 26],
    pub exception_has_payload: u8,
    pub exception_payload: u64,
}

#[repr(C)]
pub struct kvm_vcpu_events_exception {
    pub injected: u8,
    pub nr: u8,
    pub has_error_code: u8,
    pub pending: u8,
    pub error_code: u32,
}

#[repr(C)]
pub struct kvm_vcpu_events_interrupt {
    pub injected: u8,
    pub nr: u8,
    pub soft: u8,
    pub shadow: u8,
}

#[repr(C)]
pub struct kvm_vcpu_events_nmi {
    pub injected: u8,
    pub pending: u8,
    pub masked: u8,
    pub pad: u8,
}

#[repr(C)]
pub struct kvm_vcpu_events_smi {
    pub smm: u8,
    pub pending: u8,
    pub smm_inside_nmi: u8,
    pub latched_init: u8,
}

#[repr(C)]
pub struct kvm_vcpu_events_triple_fault {
    pub pending: u8,
}

#[repr(C)]
pub struct kvm_vmx_nested_state_data {
    pub vmcs12: [u8; 4096],
    pub shadow_vmcs12: [u8; 4096],
}

#[repr(C)]
pub struct kvm_vmx_nested_state_hdr {
    pub vmxon_pa: u64,
    pub vmcs12_pa: u64,
    pub smm: kvm_vmx_nested_state_hdr_smm,
    pub pad: u16,
    pub flags: u32,
    pub preemption_timer_deadline: u64,
}

#[repr(C)]
pub struct kvm_vmx_nested_state_hdr_smm {
    pub flags: u16,
}

#[repr(C)]
pub struct kvm_x86_mce {
    pub status: u64,
    pub addr: u64,
    pub misc: u64,
    pub mcg_status: u64,
    pub bank: u8,
    pub pad1: [u8; 7],
    pub pad2: [u64; 3],
}

#[repr(C)]
pub struct kvm_xcr {
    pub xcr: u32,
    pub reserved: u32,
    pub value: u64,
}

#[repr(C)]
pub struct kvm_xcrs {
    pub nr_xcrs: u32,
    pub flags: u32,
    pub xcrs: [kvm_xcr; 16],
    pub padding: [u64; 16],
}

#[repr(C)]
pub struct kvm_xen_hvm_attr {
    pub r#type: u16,
    pub pad: [u16; 3],
    pub u: kvm_xen_hvm_attr_u,
}

#[repr(C)]
pub union kvm_xen_hvm_attr_u {
    pub long_mode: u8,
    pub vector: u8,
    pub runstate_update_flag: u8,
    pub shared_info: kvm_xen_hvm_attr_u_shared_info,
    pub evtchn: kvm_xen_hvm_attr_u_evtchn,
    pub xen_version: u32,
    pub pad: [u64; 8],
}

#[repr(C)]
pub struct kvm_xen_hvm_attr_u_evtchn {
    pub send_port: u32,
    pub r#type: u32,
    pub flags: u32,
    pub deliver: kvm_xen_hvm_attr_u_evtchn_deliver,
}

#[repr(C)]
pub union kvm_xen_hvm_attr_u_evtchn_deliver {
    pub port: kvm_xen_hvm_attr_u_evtchn_deliver_port,
    pub eventfd: kvm_xen_hvm_attr_u_evtchn_deliver_eventfd,
    pub padding: [u32; 4],
}

#[repr(C)]
pub struct kvm_xen_hvm_attr_u_evtchn_deliver_eventfd {
    pub port: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct kvm_xen_hvm_attr_u_evtchn_deliver_port {
    pub port: u32,
    pub vcpu: u32,
    pub priority: u32,
}

#[repr(C)]
pub union kvm_xen_hvm_attr_u_shared_info {
    pub gfn: u64,
    pub hva: u64,
}

#[repr(C)]
pub struct kvm_xen_hvm_config {
    pub flags: u32,
    pub msr: u32,
    pub blob_addr_32: u64,
    pub blob_addr_64: u64,
    pub blob_size_32: u8,
    pub blob_size_64: u8,
    pub pad2: [u8; 30],
}

#[repr(C)]
pub struct kvm_xen_vcpu_attr {
    pub r#type: u16,
    pub pad: [u16; 3],
    pub u: kvm_xen_vcpu_attr_u,
}

#[repr(C)]
pub union kvm_xen_vcpu_attr_u {
    pub gpa: u64,
    pub hva: u64,
    pub pad: [u64; 8],
    pub runstate: kvm_xen_vcpu_attr_u_runstate,
    pub vcpu_id: u32,
    pub timer: kvm_xen_vcpu_attr_u_timer,
    pub vector: u8,
}

#[repr(C)]
pub struct kvm_xen_vcpu_attr_u_runstate {
    pub state: u64,
    pub state_entry_time: u64,
    pub time_running: u64,
    pub time_runnable: u64,
    pub time_blocked: u64,
    pub time_offline: u64,
}

#[repr(C)]
pub struct kvm_xen_vcpu_attr_u_timer {
    pub port: u32,
    pub priority: u32,
    pub expires_ns: u64,
}

#[repr(C)]
pub struct kvm_xsave {
    pub region: [u32; 1024],
    pub extra: [u32; 0],
}

records! {
    kvm_cpuid: size 8, align 4;
    kvm_cpuid2: size 8, align 4;
    kvm_cpuid_entry: size 24, align 4;
    kvm_cpuid_entry2: size 40, align 4;
    kvm_debug_exit_arch: size 32, align 8;
    kvm_debugregs: size 128, align 8;
    kvm_dtable: size 16, align 8;
    kvm_fpu: size 416, align 8;
    kvm_guest_debug_arch: size 64, align 8;
    kvm_hyperv_eventfd: size 24, align 4;
    kvm_ioapic_state: size 216, align 8;
    kvm_ioapic_state_redirtbl: size 8, align 8;
    kvm_ioapic_state_redirtbl_fields: size 8, align 1;
    kvm_lapic_state: size 1024, align 1;
    kvm_msr_entry: size 16, align 8;
    kvm_msr_filter: size 392, align 8;
    kvm_msr_filter_range: size 24, align 8;
    kvm_msr_list: size 4, align 4;
    kvm_msrs: size 8, align 8;
    kvm_nested_state: size 128, align 8;
    kvm_nested_state_data: size 0, align 1;
    kvm_nested_state_hdr: size 120, align 8;
    kvm_pic_state: size 16, align 1;
    kvm_pit_channel_state: size 24, align 8;
    kvm_pit_state: size 72, align 8;
    kvm_pit_state2: size 112, align 8;
    kvm_pmu_event_filter: size 32, align 8;
    kvm_regs: size 144, align 8;
    kvm_reinject_control: size 32, align 1;
    kvm_segment: size 24, align 8;
    kvm_sev_attestation_report: size 32, align 8;
    kvm_sev_cmd: size 24, align 8;
    kvm_sev_dbg: size 24, align 8;
    kvm_sev_guest_status: size 12, align 4;
    kvm_sev_init: size 48, align 8;
    kvm_sev_launch_measure: size 16, align 8;
    kvm_sev_launch_secret: size 48, align 8;
    kvm_sev_launch_start: size 40, align 8;
    kvm_sev_launch_update_data: size 16, align 8;
    kvm_sev_receive_start: size 40, align 8;
    kvm_sev_receive_update_data: size 48, align 8;
    kvm_sev_send_start: size 72, align 8;
    kvm_sev_send_update_data: size 48, align 8;
    kvm_sev_snp_launch_finish: size 88, align 8;
    kvm_sev_snp_launch_start: size 64, align 8;
    kvm_sev_snp_launch_update: size 64, align 8;
    kvm_sregs: size 312, align 8;
    kvm_sregs2: size 320, align 8;
    kvm_svm_nested_state_data: size 4096, align 1;
    kvm_svm_nested_state_hdr: size 16, align 8;
    kvm_sync_regs: size 520, align 8;
    kvm_tdx_capabilities: size 2056, align 8;
    kvm_tdx_cmd: size 24, align 8;
    kvm_tdx_init_mem_region: size 24, align 8;
    kvm_tdx_init_vm: size 264, align 8;
    kvm_vcpu_events: size 64, align 8;
    kvm_vcpu_events_exception: size 8, align 4;
    kvm_vcpu_events_interrupt: size 4, align 1;
    kvm_vcpu_events_nmi: size 4, align 1;
    kvm_vcpu_events_smi: size 4, align 1;
    kvm_vcpu_events_triple_fault: size 1, align 1;
    kvm_vmx_nested_state_data: size 8192, align 1;
    kvm_vmx_nested_state_hdr: size 32, align 8;
    kvm_vmx_nested_state_hdr_smm: size 2, align 2;
    kvm_x86_mce: size 64, align 8;
    kvm_xcr: size 16, align 8;
    kvm_xcrs: size 392, align 8;
    kvm_xen_hvm_attr: size 72, align 8;
    kvm_xen_hvm_attr_u: size 64, align 8;
    kvm_xen_hvm_attr_u_evtchn: size 28, align 4;
    kvm_xen_hvm_attr_u_evtchn_deliver: size 16, align 4;
    kvm_xen_hvm_attr_u_evtchn_deliver_eventfd: size 8, align 4;
    kvm_xen_hvm_attr_u_evtchn_deliver_port: size 12, align 4;
    kvm_xen_hvm_attr_u_shared_info: size 8, align 8;
    kvm_xen_hvm_config: size 56, align 8;
    kvm_xen_vcpu_attr: size 72, align 8;
    kvm_xen_vcpu_attr_u: size 64, align 8;
    kvm_xen_vcpu_attr_u_runstate: size 48, align 8;
    kvm_xen_vcpu_attr_u_timer: size 16, align 8;
    kvm_xsave: size 4096, align 4;
}
