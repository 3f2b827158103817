// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm_para.h

pub const KVM_ASYNC_PF_DELIVERY_AS_INT: i32 = 0x8;
pub const KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT: i32 = 0x4;
pub const KVM_ASYNC_PF_ENABLED: i32 = 0x1;
pub const KVM_ASYNC_PF_SEND_ALWAYS: i32 = 0x2;
pub const KVM_ASYNC_PF_VEC_MASK: u32 = 255;
pub const KVM_CLOCK_PAIRING_WALLCLOCK: i32 = 0;
pub const KVM_CPUID_FEATURES: i32 = 0x40000001;
pub const KVM_CPUID_SIGNATURE: i32 = 0x40000000;
pub const KVM_FEATURE_ASYNC_PF: i32 = 4;
pub const KVM_FEATURE_ASYNC_PF_INT: i32 = 14;
pub const KVM_FEATURE_ASYNC_PF_VMEXIT: i32 = 10;
pub const KVM_FEATURE_CLOCKSOURCE: i32 = 0;
pub const KVM_FEATURE_CLOCKSOURCE2: i32 = 3;
pub const KVM_FEATURE_CLOCKSOURCE_STABLE_BIT: i32 = 24;
pub const KVM_FEATURE_HC_MAP_GPA_RANGE: i32 = 16;
pub const KVM_FEATURE_MIGRATION_CONTROL: i32 = 17;
pub const KVM_FEATURE_MMU_OP: i32 = 2;
pub const KVM_FEATURE_MSI_EXT_DEST_ID: i32 = 15;
pub const KVM_FEATURE_NOP_IO_DELAY: i32 = 1;
pub const KVM_FEATURE_POLL_CONTROL: i32 = 12;
pub const KVM_FEATURE_PV_EOI: i32 = 6;
pub const KVM_FEATURE_PV_SCHED_YIELD: i32 = 13;
pub const KVM_FEATURE_PV_SEND_IPI: i32 = 11;
pub const KVM_FEATURE_PV_TLB_FLUSH: i32 = 9;
pub const KVM_FEATURE_PV_UNHALT: i32 = 7;
pub const KVM_FEATURE_STEAL_TIME: i32 = 5;
pub const KVM_HINTS_REALTIME: i32 = 0;
pub const KVM_MAP_GPA_RANGE_DECRYPTED: i32 = 0;
pub const KVM_MAP_GPA_RANGE_ENCRYPTED: i32 = 16;
pub const KVM_MAP_GPA_RANGE_PAGE_SZ_1G: i32 = 0x2;
pub const KVM_MAP_GPA_RANGE_PAGE_SZ_2M: i32 = 0x1;
pub const KVM_MAP_GPA_RANGE_PAGE_SZ_4K: i32 = 0;
pub const KVM_MAX_MMU_OP_BATCH: i32 = 32;
pub const KVM_MIGRATION_READY: i32 = 0x1;
pub const KVM_MMU_OP_FLUSH_TLB: i32 = 2;
pub const KVM_MMU_OP_RELEASE_PT: i32 = 3;
pub const KVM_MMU_OP_WRITE_PTE: i32 = 1;
pub const KVM_MSR_ENABLED: i32 = 1;
pub const KVM_PV_EOI_BIT: i32 = 0;
pub const KVM_PV_EOI_DISABLED: i32 = 0x0;
pub const KVM_PV_EOI_ENABLED: i32 = 1;
pub const KVM_PV_EOI_MASK: i32 = 0x1;
pub const KVM_PV_REASON_PAGE_NOT_PRESENT: i32 = 1;
pub const KVM_PV_REASON_PAGE_READY: i32 = 2;
pub const KVM_STEAL_ALIGNMENT_BITS: i32 = 5;
pub const KVM_STEAL_RESERVED_MASK: i32 = 0x3e;
pub const KVM_STEAL_VALID_BITS: u64 = 0xffffffffffffffc0;
pub const KVM_VCPU_FLUSH_TLB: i32 = 0x2;
pub const KVM_VCPU_PREEMPTED: i32 = 0x1;
pub const MSR_KVM_ASYNC_PF_ACK: i32 = 0x4b564d07;
pub const MSR_KVM_ASYNC_PF_EN: i32 = 0x4b564d02;
pub const MSR_KVM_ASYNC_PF_INT: i32 = 0x4b564d06;
pub const MSR_KVM_MIGRATION_CONTROL: i32 = 0x4b564d08;
pub const MSR_KVM_POLL_CONTROL: i32 = 0x4b564d05;
pub const MSR_KVM_PV_EOI_EN: i32 = 0x4b564d04;
pub const MSR_KVM_STEAL_TIME: i32 = 0x4b564d03;
pub const MSR_KVM_SYSTEM_TIME: i32 = 0x12;
pub const MSR_KVM_SYSTEM_TIME_NEW: i32 = 0x4b564d01;
pub const MSR_KVM_WALL_CLOCK: i32 = 0x11;
pub const MSR_KVM_WALL_CLOCK_NEW: i32 = 0x4b564d00;

#[repr(C)]
pub struct kvm_clock_pairing {
    pub sec: i64,
    pub nsec: i64,
    pub tsc: u64,
    pub flags: u32,
    pub pad: [u32; 9],
}

#[repr(C)]
pub struct kvm_mmu_op_flush_tlb {
    pub header: kvm_mmu_op_header,
}

#[repr(C)]
pub struct kvm_mmu_op_header {
    pub op: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kvm_mmu_op_release_pt {
    pub header: kvm_mmu_op_header,
    pub pt_phys: u64,
}

#[repr(C)]
pub struct kvm_mmu_op_write_pte {
    pub header: kvm_mmu_op_header,
    pub pte_phys: u64,
    pub pte_val: u64,
}

#[repr(C)]
pub struct kvm_steal_time {
    pub steal: u64,
    pub version: u32,
    pub flags: u32,
    pub preempted: u8,
    pub u8_pad: [u8; 3],
    pub pad: [u32; 11],
}

#[repr(C)]
pub struct kvm_vcpu_pv_apf_data {
    pub flags: u32,
    pub token: u32,
    pub pad: [u8; 56],
}

records! {
    kvm_clock_pairing: size 64, align 8;
    kvm_mmu_op_flush_tlb: size 8, align 4;
    kvm_mmu_op_header: size 8, align 4;
    kvm_mmu_op_release_pt: size 16, align 8;
    kvm_mmu_op_write_pte: size 24, align 8;
    kvm_steal_time: size 64, align 8;
    kvm_vcpu_pv_apf_data: size 64, align 4;
}
