// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_cpu.h

#[repr(C)]
pub struct xt_cpu_info {
    pub cpu: u32,
    pub invert: u32,
}

records! {
    xt_cpu_info: size 8, align 4;
}
