// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ioam6.h

pub const IOAM6_DEFAULT_ID: u32 = 0xffffff;
pub const IOAM6_DEFAULT_ID_WIDE: u64 = 0xffffffffffffff;
pub const IOAM6_DEFAULT_IF_ID: u32 = 0xffff;
pub const IOAM6_DEFAULT_IF_ID_WIDE: u32 = 0xffffffff;
pub const IOAM6_TRACE_DATA_SIZE_MAX: i32 = 244;
pub const IOAM6_TYPE_PREALLOC: i32 = 0;
pub const IOAM6_U16_UNAVAILABLE: u32 = 0xffff;
pub const IOAM6_U32_UNAVAILABLE: u32 = 0xffffffff;
pub const IOAM6_U64_UNAVAILABLE: u64 = 0xffffffffffffffff;

#[repr(C)]
pub struct ioam6_hdr {
    pub opt_type: u8,
    pub opt_len: u8,
    pub _bitfield0: [u8; 1],
    pub r#type: u8,
}

#[repr(C)]
pub struct ioam6_trace_hdr {
    pub namespace_id: [u8; 2],
    pub _bitfield0: [u8; 2],
    pub anon0: [u8; 4],
    pub data: [u8; 0],
}

impl ioam6_trace_hdr {
    bit_field!(overflow, set_overflow: u8, _bitfield0 bits 2..3);
    bit_field!(nodelen, set_nodelen: u8, _bitfield0 bits 3..8);
    bit_field!(remlen, set_remlen: u8, _bitfield0 bits 8..15);
}

#[repr(C)]
pub union ioam6_trace_hdr_anon0 {
    pub type_be32: u32,
    pub r#type: ioam6_trace_hdr_anon0_type,
}

#[repr(C, align(4))]
pub struct ioam6_trace_hdr_anon0_type {
    pub _bitfield0: [u8; 4],
}

impl ioam6_trace_hdr_anon0_type {
    bit_field!(bit7, set_bit7: u32, _bitfield0 bits 0..1);
    bit_field!(bit6, set_bit6: u32, _bitfield0 bits 1..2);
    bit_field!(bit5, set_bit5: u32, _bitfield0 bits 2..3);
    bit_field!(bit4, set_bit4: u32, _bitfield0 bits 3..4);
    bit_field!(bit3, set_bit3: u32, _bitfield0 bits 4..5);
    bit_field!(bit2, set_bit2: u32, _bitfield0 bits 5..6);
    bit_field!(bit1, set_bit1: u32, _bitfield0 bits 6..7);
    bit_field!(bit0, set_bit0: u32, _bitfield0 bits 7..8);
    bit_field!(bit15, set_bit15: u32, _bitfield0 bits 8..9);
    bit_field!(bit14, set_bit14: u32, _bitfield0 bits 9..10);
    bit_field!(bit13, set_bit13: u32, _bitfield0 bits 10..11);
    bit_field!(bit12, set_bit12: u32, _bitfield0 bits 11..12);
    bit_field!(bit11, set_bit11: u32, _bitfield0 bits 12..13);
    bit_field!(bit10, set_bit10: u32, _bitfield0 bits 13..14);
    bit_field!(bit9, set_bit9: u32, _bitfield0 bits 14..15);
    bit_field!(bit8, set_bit8: u32, _bitfield0 bits 15..16);
    bit_field!(bit23, set_bit23: u32, _bitfield0 bits 16..17);
    bit_field!(bit22, set_bit22: u32, _bitfield0 bits 17..18);
    bit_field!(bit21, set_bit21: u32, _bitfield0 bits 18..19);
    bit_field!(bit20, set_bit20: u32, _bitfield0 bits 19..20);
    bit_field!(bit19, set_bit19: u32, _bitfield0 bits 20..21);
    bit_field!(bit18, set_bit18: u32, _bitfield0 bits 21..22);
    bit_field!(bit17, set_bit17: u32, _bitfield0 bits 22..23);
    bit_field!(bit16, set_bit16: u32, _bitfield0 bits 23..24);
}

records! {
    ioam6_hdr: size 4, align 1;
    ioam6_trace_hdr: size 8, align 1;
    ioam6_trace_hdr_anon0: size 4, align 4;
    ioam6_trace_hdr_anon0_type: size 4, align 4;
}
