// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/int-ll64.h

pub type __s16 = i16;

pub type __s32 = i32;

pub type __s64 = i64;

pub type __s8 = i8;

pub type __u16 = u16;

pub type __u32 = u32;

pub type __u64 = u64;

pub type __u8 = u8;
