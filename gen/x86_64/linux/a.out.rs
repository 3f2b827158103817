// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/a.out.h

pub const CMAGIC: i32 = 0o421;
pub const M_386: i32 = 100;
pub const M_68010: i32 = 1;
pub const M_68020: i32 = 2;
pub const M_MIPS1: i32 = 151;
pub const M_MIPS2: i32 = 152;
pub const M_OLDSUN2: i32 = 0;
pub const M_SPARC: i32 = 3;
pub const NMAGIC: i32 = 0o410;
pub const N_ABS: i32 = 2;
pub const N_BSS: i32 = 8;
pub const N_DATA: i32 = 6;
pub const N_EXT: i32 = 1;
pub const N_FN: i32 = 15;
pub const N_INDR: i32 = 0xa;
pub const N_SETA: i32 = 0x14;
pub const N_SETB: i32 = 0x1a;
pub const N_SETD: i32 = 0x18;
pub const N_SETT: i32 = 0x16;
pub const N_SETV: i32 = 0x1c;
pub const N_STAB: i32 = 0o340;
pub const N_TEXT: i32 = 4;
pub const N_TYPE: i32 = 0o36;
pub const N_UNDF: i32 = 0;
pub const OMAGIC: i32 = 0o407;
pub const QMAGIC: i32 = 0o314;
pub const ZMAGIC: i32 = 0o413;

#[repr(C)]
pub struct nlist {
    pub n_un: nlist_n_un,
    pub n_type: u8,
    pub n_other: core::ffi::c_char,
    pub n_desc: i16,
    pub n_value: core::ffi::c_ulong,
}

#[repr(C)]
pub union nlist_n_un {
    pub n_name: *mut core::ffi::c_char,
    pub n_next: *mut nlist,
    pub n_strx: core::ffi::c_long,
}

#[repr(C)]
pub struct relocation_info {
    pub r_address: i32,
    pub _bitfield0: [u8; 4],
}

impl relocation_info {
    bit_field!(r_symbolnum, set_r_symbolnum: u32, _bitfield0 bits 0..24);
    bit_field!(r_pcrel, set_r_pcrel: u32, _bitfield0 bits 24..25);
    bit_field!(r_length, set_r_length: u32, _bitfield0 bits 25..27);
    bit_field!(r_extern, set_r_extern: u32, _bitfield0 bits 27..28);
    bit_field!(r_pad, set_r_pad: u32, _bitfield0 bits 28..32);
}

records! {
    nlist: size 24, align 8;
    nlist_n_un: size 8, align 8;
    relocation_info: size 8, align 4;
}
