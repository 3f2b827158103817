// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kvm.h

pub const KVM_GET_FPU: u32 = 0x8000ae8c;
pub const KVM_GET_REGS: u32 = 0x8000ae81;
pub const KVM_GET_SREGS: u32 = 0x8000ae83;
pub const KVM_SET_FPU: u32 = 0x4000ae8d;
pub const KVM_SET_GUEST_DEBUG: u32 = 0x4008ae9b;
pub const KVM_SET_REGS: u32 = 0x4000ae82;
pub const KVM_SET_SREGS: u32 = 0x4000ae84;

#[repr(C)]
pub struct kvm_guest_debug {
    pub control: u32,
    pub pad: u32,
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
pub struct kvm_run_anon0_debug {}

#[repr(C)]
pub union kvm_run_s {
    pub padding: [core::ffi::c_char; 2048],
}

records! {
    kvm_guest_debug: size 8, align 4;
    kvm_irqchip: size 520, align 4;
    kvm_irqchip_chip: size 512, align 1;
    kvm_run_anon0_debug: size 0, align 1;
    kvm_run_s: size 2048, align 1;
}
