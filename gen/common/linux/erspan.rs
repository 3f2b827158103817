// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/erspan.h

#[repr(C)]
pub struct erspan_md2 {
    pub timestamp: u32,
    pub sgt: u16,
    pub _bitfield0: [u8; 2],
}

impl erspan_md2 {
    bit_field!(hwid_upper, set_hwid_upper: u8, _bitfield0 bits 0..2);
    bit_field!(ft, set_ft: u8, _bitfield0 bits 2..7);
    bit_field!(p, set_p: u8, _bitfield0 bits 7..8);
    bit_field!(o, set_o: u8, _bitfield0 bits 8..9);
    bit_field!(gra, set_gra: u8, _bitfield0 bits 9..11);
    bit_field!(dir, set_dir: u8, _bitfield0 bits 11..12);
    bit_field!(hwid, set_hwid: u8, _bitfield0 bits 12..16);
}

#[repr(C)]
pub struct erspan_metadata {
    pub version: i32,
    pub u: erspan_metadata_u,
}

#[repr(C)]
pub union erspan_metadata_u {
    pub index: u32,
    pub md2: erspan_md2,
}

records! {
    erspan_md2: size 8, align 4;
    erspan_metadata: size 12, align 4;
    erspan_metadata_u: size 8, align 4;
}
