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
record!(ioam6_hdr: size 4, align 1);

#[repr(C)]
pub struct ioam6_trace_hdr {
    pub namespace_id: [u8; 2],
    pub _bitfield0: [u8; 2],
    pub anon0: [u8; 4],
    pub data: [u8; 0],
}
record!(ioam6_trace_hdr: size 8, align 1);

#[repr(C)]
pub union ioam6_trace_hdr_anon0 {
    pub type_be32: u32,
    pub r#type: ioam6_trace_hdr_anon0_type,
}
record!(ioam6_trace_hdr_anon0: size 4, align 4);

#[repr(C, align(4))]
pub struct ioam6_trace_hdr_anon0_type {
    pub _bitfield0: [u8; 4],
}
record!(ioam6_trace_hdr_anon0_type: size 4, align 4);
