// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm_perf.h

pub const DECODE_STR_LEN: i32 = 20;
pub const KVM_ENTRY_TRACE: &core::ffi::CStr = c"kvm:kvm_entry";
pub const KVM_EXIT_REASON: &core::ffi::CStr = c"exit_reason";
pub const KVM_EXIT_TRACE: &core::ffi::CStr = c"kvm:kvm_exit";
pub const VCPU_ID: &core::ffi::CStr = c"vcpu_id";
