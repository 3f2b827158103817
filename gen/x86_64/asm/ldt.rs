// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ldt.h

pub const LDT_ENTRIES: i32 = 8192;
pub const LDT_ENTRY_SIZE: i32 = 8;
pub const MODIFY_LDT_CONTENTS_CODE: i32 = 2;
pub const MODIFY_LDT_CONTENTS_DATA: i32 = 0;
pub const MODIFY_LDT_CONTENTS_STACK: i32 = 1;

#[repr(C)]
pub struct user_desc {
    pub entry_number: u32,
    pub base_addr: u32,
    pub limit: u32,
    pub _bitfield0: [u8; 1],
}
record!(user_desc: size 16, align 4);
