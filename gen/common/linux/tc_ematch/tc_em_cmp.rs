// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_ematch/tc_em_cmp.h

pub const TCF_EM_ALIGN_U16: i32 = 2;
pub const TCF_EM_ALIGN_U32: i32 = 4;
pub const TCF_EM_ALIGN_U8: i32 = 1;
pub const TCF_EM_CMP_TRANS: i32 = 1;

#[repr(C)]
pub struct tcf_em_cmp {
    pub val: u32,
    pub mask: u32,
    pub off: u16,
    pub _bitfield0: [u8; 2],
}

impl tcf_em_cmp {
    bit_field!(align, set_align: u8, _bitfield0 bits 0..4);
    bit_field!(flags, set_flags: u8, _bitfield0 bits 4..8);
    bit_field!(layer, set_layer: u8, _bitfield0 bits 8..12);
    bit_field!(opnd, set_opnd: u8, _bitfield0 bits 12..16);
}

records! {
    tcf_em_cmp: size 12, align 4;
}
