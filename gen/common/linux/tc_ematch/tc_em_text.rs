// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_ematch/tc_em_text.h

pub const TC_EM_TEXT_ALGOSIZ: i32 = 16;

#[repr(C)]
pub struct tcf_em_text {
    pub algo: [core::ffi::c_char; 16],
    pub from_offset: u16,
    pub to_offset: u16,
    pub pattern_len: u16,
    pub _bitfield0: [u8; 1],
    pub pad: u8,
}

impl tcf_em_text {
    bit_field!(from_layer, set_from_layer: u8, _bitfield0 bits 0..4);
    bit_field!(to_layer, set_to_layer: u8, _bitfield0 bits 4..8);
}

records! {
    tcf_em_text: size 24, align 2;
}
