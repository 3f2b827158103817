// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/bpf_perf_event.h

pub type bpf_user_pt_regs_t = super::pt_regs;
