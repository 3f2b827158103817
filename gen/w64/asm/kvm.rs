// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm.h

pub const KVM_DIRTY_LOG_PAGE_OFFSET: i32 = 64;
