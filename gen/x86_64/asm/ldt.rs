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

impl user_desc {
    bit_field!(seg_32bit, set_seg_32bit: u32, _bitfield0 bits 0..1);
    bit_field!(contents, set_contents: u32, _bitfield0 bits 1..3);
    bit_field!(read_exec_only, set_read_exec_only: u32, _bitfield0 bits 3..4);
    bit_field!(limit_in_pages, set_limit_in_pages: u32, _bitfield0 bits 4..5);
    bit_field!(seg_not_present, set_seg_not_present: u32, _bitfield0 bits 5..6);
    bit_field!(useable, set_useable: u32, _bitfield0 bits 6..7);
    bit_field!(lm, set_lm: u32, _bitfield0 bits 7..8);
}

records! {
    user_desc: size 16, align 4;
}
