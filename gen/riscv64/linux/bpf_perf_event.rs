// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bpf_perf_event.h

#[repr(C)]
pub struct bpf_perf_event_data {
    pub regs: super::user_regs_struct,
    pub sample_period: u64,
    pub addr: u64,
}

records! {
    bpf_perf_event_data: size 272, align 8;
}
