// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/elf.h

#[repr(C, packed)]
pub struct x86_xfeat_component {
    pub r#type: u32,
    pub size: u32,
    pub offset: u32,
    pub flags: u32,
}

records! {
    x86_xfeat_component: size 16, align 1;
}
