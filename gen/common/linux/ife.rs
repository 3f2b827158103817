// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ife.h

pub const IFE_METAHDRLEN: i32 = 2;
pub const IFE_META_HASHID: i32 = 2;
pub const IFE_META_MAX: i32 = 5;
pub const IFE_META_PRIO: i32 = 3;
pub const IFE_META_QMAP: i32 = 4;
pub const IFE_META_SKBMARK: i32 = 1;
pub const IFE_META_TCINDEX: i32 = 5;
pub const __IFE_META_MAX: i32 = 6;
