// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kvm.h

pub const KVM_ARM_GET_REG_WRITABLE_MASKS: u32 = 0x8040aeb6;
pub const KVM_ARM_MTE_COPY_TAGS: u32 = 0x8030aeb4;
pub const KVM_ARM_PREFERRED_TARGET: u32 = 0x8020aeaf;
pub const KVM_ARM_SET_COUNTER_OFFSET: u32 = 0x4010aeb5;
pub const KVM_ARM_VCPU_INIT: u32 = 0x4020aeae;
pub const KVM_CAP_VCPU_EVENTS: i32 = 41;
pub const KVM_GET_FPU: u32 = 0x8000ae8c;
pub const KVM_GET_REGS: u32 = 0x8360ae81;
pub const KVM_GET_SREGS: u32 = 0x8000ae83;
pub const KVM_GET_VCPU_EVENTS: u32 = 0x8040ae9f;
pub const KVM_SET_FPU: u32 = 0x4000ae8d;
pub const KVM_SET_GUEST_DEBUG: u32 = 0x4208ae9b;
pub const KVM_SET_PMU_EVENT_FILTER: u32 = 0x4008aeb2;
pub const KVM_SET_REGS: u32 = 0x4360ae82;
pub const KVM_SET_SREGS: u32 = 0x4000ae84;
pub const KVM_SET_VCPU_EVENTS: u32 = 0x4040aea0;

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
    kvm_guest_debug: size 520, align 8;
    kvm_irqchip: size 520, align 4;
    kvm_irqchip_chip: size 512, align 1;
    kvm_run_anon0_debug: size 16, align 8;
    kvm_run_s: size 2048, align 8;
}
