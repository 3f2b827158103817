// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/ipset/ip_set_bitmap.h

pub const IPSET_ERR_BITMAP_RANGE: i32 = 4352;
pub const IPSET_ERR_BITMAP_RANGE_SIZE: i32 = 4353;
