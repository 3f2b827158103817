// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kvm_para.h

pub const KVM_E2BIG: i32 = 7;
pub const KVM_EFAULT: i32 = 14;
pub const KVM_EINVAL: i32 = 22;
pub const KVM_ENOSYS: i32 = 1000;
pub const KVM_EOPNOTSUPP: i32 = 95;
pub const KVM_EPERM: i32 = 1;
pub const KVM_HC_CLOCK_PAIRING: i32 = 9;
pub const KVM_HC_FEATURES: i32 = 3;
pub const KVM_HC_KICK_CPU: i32 = 5;
pub const KVM_HC_MAP_GPA_RANGE: i32 = 12;
pub const KVM_HC_MIPS_CONSOLE_OUTPUT: i32 = 8;
pub const KVM_HC_MIPS_EXIT_VM: i32 = 7;
pub const KVM_HC_MIPS_GET_CLOCK_FREQ: i32 = 6;
pub const KVM_HC_MMU_OP: i32 = 2;
pub const KVM_HC_PPC_MAP_MAGIC_PAGE: i32 = 4;
pub const KVM_HC_SCHED_YIELD: i32 = 11;
pub const KVM_HC_SEND_IPI: i32 = 10;
pub const KVM_HC_VAPIC_POLL_IRQ: i32 = 1;
