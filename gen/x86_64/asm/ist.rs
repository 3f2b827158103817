// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ist.h

#[repr(C)]
pub struct ist_info {
    pub signature: u32,
    pub command: u32,
    pub event: u32,
    pub perf_level: u32,
}

records! {
    ist_info: size 16, align 4;
}
