// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_ematch/tc_em_nbyte.h

#[repr(C)]
pub struct tcf_em_nbyte {
    pub off: u16,
    pub _bitfield0: [u8; 2],
}

impl tcf_em_nbyte {
    bit_field!(len, set_len: u16, _bitfield0 bits 0..12);
    bit_field!(layer, set_layer: u8, _bitfield0 bits 12..16);
}

records! {
    tcf_em_nbyte: size 4, align 2;
}
