// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kvm.h

pub const KVM_CAP_DEBUGREGS: i32 = 50;
pub const KVM_CAP_MCE: i32 = 31;
pub const KVM_CAP_PIT2: i32 = 33;
pub const KVM_CAP_PIT_STATE2: i32 = 35;
pub const KVM_CAP_REINJECT_CONTROL: i32 = 24;
pub const KVM_CAP_VCPU_EVENTS: i32 = 41;
pub const KVM_CAP_XCRS: i32 = 56;
pub const KVM_CAP_XEN_HVM: i32 = 38;
pub const KVM_CAP_XSAVE: i32 = 55;
pub const KVM_GET_CPUID2: u32 = 0xc008ae91;
pub const KVM_GET_DEBUGREGS: u32 = 0x8080aea1;
pub const KVM_GET_EMULATED_CPUID: u32 = 0xc008ae09;
pub const KVM_GET_FPU: u32 = 0x81a0ae8c;
pub const KVM_GET_LAPIC: u32 = 0x8400ae8e;
pub const KVM_GET_MSRS: u32 = 0xc008ae88;
pub const KVM_GET_MSR_FEATURE_INDEX_LIST: u32 = 0xc004ae0a;
pub const KVM_GET_MSR_INDEX_LIST: u32 = 0xc004ae02;
pub const KVM_GET_NESTED_STATE: u32 = 0xc080aebe;
pub const KVM_GET_PIT: u32 = 0xc048ae65;
pub const KVM_GET_PIT2: u32 = 0x8070ae9f;
pub const KVM_GET_REGS: u32 = 0x8090ae81;
pub const KVM_GET_SREGS: u32 = 0x8138ae83;
pub const KVM_GET_SREGS2: u32 = 0x8140aecc;
pub const KVM_GET_SUPPORTED_CPUID: u32 = 0xc008ae05;
pub const KVM_GET_SUPPORTED_HV_CPUID: u32 = 0xc008aec1;
pub const KVM_GET_VCPU_EVENTS: u32 = 0x8040ae9f;
pub const KVM_GET_XCRS: u32 = 0x8188aea6;
pub const KVM_GET_XSAVE: u32 = 0x9000aea4;
pub const KVM_GET_XSAVE2: u32 = 0x9000aecf;
pub const KVM_HYPERV_EVENTFD: u32 = 0x4018aebd;
pub const KVM_SET_CPUID: u32 = 0x4008ae8a;
pub const KVM_SET_CPUID2: u32 = 0x4008ae90;
pub const KVM_SET_DEBUGREGS: u32 = 0x4080aea2;
pub const KVM_SET_FPU: u32 = 0x41a0ae8d;
pub const KVM_SET_GUEST_DEBUG: u32 = 0x4048ae9b;
pub const KVM_SET_LAPIC: u32 = 0x4400ae8f;
pub const KVM_SET_MSRS: u32 = 0x4008ae89;
pub const KVM_SET_NESTED_STATE: u32 = 0x4080aebf;
pub const KVM_SET_PIT: u32 = 0x8048ae66;
pub const KVM_SET_PIT2: u32 = 0x4070aea0;
pub const KVM_SET_PMU_EVENT_FILTER: u32 = 0x4020aeb2;
pub const KVM_SET_REGS: u32 = 0x4090ae82;
pub const KVM_SET_SREGS: u32 = 0x4138ae84;
pub const KVM_SET_SREGS2: u32 = 0x4140aecd;
pub const KVM_SET_VCPU_EVENTS: u32 = 0x4040aea0;
pub const KVM_SET_XCRS: u32 = 0x4188aea7;
pub const KVM_SET_XSAVE: u32 = 0x5000aea5;
pub const KVM_X86_SET_MCE: u32 = 0x4040ae9e;
pub const KVM_X86_SET_MSR_FILTER: u32 = 0x4188aec6;
pub const KVM_XEN_HVM_CONFIG: u32 = 0x4038ae7a;
pub const KVM_XEN_HVM_GET_ATTR: u32 = 0xc048aec8;
pub const KVM_XEN_HVM_SET_ATTR: u32 = 0x4048aec9;
pub const KVM_XEN_VCPU_GET_ATTR: u32 = 0xc048aeca;
pub const KVM_XEN_VCPU_SET_ATTR: u32 = 0x4048aecb;

#[repr(C)]
pub struct kvm_guest_debug {
    pub control: u32,
    pub pad: u32,
    pub arch: super::kvm_guest_debug_arch,
}

#[repr(C)]
pub struct kvm_irqchip {
    pub chip_id: u32,
    pub pad: u32,
    pub chip: kvm_irqchip_chip,
}

#[repr(C)]
pub union kvm_irqchip_chip {
    pub dummy: [core::ffi::c_char; 512],
    pub pic: super::kvm_pic_state,
    pub ioapic: super::kvm_ioapic_state,
}

#[repr(C)]
pub struct kvm_run_anon0_debug {
    pub arch: super::kvm_debug_exit_arch,
}

#[repr(C)]
pub union kvm_run_s {
    pub regs: super::kvm_sync_regs,
    pub padding: [core::ffi::c_char; 2048],
}

records! {
    kvm_guest_debug: size 72, align 8;
    kvm_irqchip: size 520, align 8;
    kvm_irqchip_chip: size 512, align 8;
    kvm_run_anon0_debug: size 32, align 8;
    kvm_run_s: size 2048, align 8;
}
