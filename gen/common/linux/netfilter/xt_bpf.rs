// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_bpf.h

pub const XT_BPF_MAX_NUM_INSTR: i32 = 64;
pub const XT_BPF_MODE_BYTECODE: i32 = 0;
pub const XT_BPF_MODE_FD_ELF: i32 = 2;
pub const XT_BPF_MODE_FD_PINNED: i32 = 1;
pub const XT_BPF_MODE_PATH_PINNED: i32 = 1;
pub const XT_BPF_PATH_MAX: u32 = 0x200;

#[repr(C)]
pub union xt_bpf_info_v1_anon0 {
    pub bpf_program: [super::sock_filter; 64],
    pub path: [core::ffi::c_char; 512],
}

records! {
    xt_bpf_info_v1_anon0: size 512, align 4;
}
