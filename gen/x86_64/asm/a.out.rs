// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/a.out.h

#[repr(C)]
pub struct exec {
    pub a_info: u32,
    pub a_text: u32,
    pub a_data: u32,
    pub a_bss: u32,
    pub a_syms: u32,
    pub a_entry: u32,
    pub a_trsize: u32,
    pub a_drsize: u32,
}

records! {
    exec: size 32, align 4;
}
