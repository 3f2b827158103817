// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hash_info.h

pub const HASH_ALGO_MD4: i32 = 0;
pub const HASH_ALGO_MD5: i32 = 1;
pub const HASH_ALGO_RIPE_MD_128: i32 = 8;
pub const HASH_ALGO_RIPE_MD_160: i32 = 3;
pub const HASH_ALGO_RIPE_MD_256: i32 = 9;
pub const HASH_ALGO_RIPE_MD_320: i32 = 10;
pub const HASH_ALGO_SHA1: i32 = 2;
pub const HASH_ALGO_SHA224: i32 = 7;
pub const HASH_ALGO_SHA256: i32 = 4;
pub const HASH_ALGO_SHA384: i32 = 5;
pub const HASH_ALGO_SHA3_256: i32 = 20;
pub const HASH_ALGO_SHA3_384: i32 = 21;
pub const HASH_ALGO_SHA3_512: i32 = 22;
pub const HASH_ALGO_SHA512: i32 = 6;
pub const HASH_ALGO_SM3_256: i32 = 17;
pub const HASH_ALGO_STREEBOG_256: i32 = 18;
pub const HASH_ALGO_STREEBOG_512: i32 = 19;
pub const HASH_ALGO_TGR_128: i32 = 14;
pub const HASH_ALGO_TGR_160: i32 = 15;
pub const HASH_ALGO_TGR_192: i32 = 16;
pub const HASH_ALGO_WP_256: i32 = 11;
pub const HASH_ALGO_WP_384: i32 = 12;
pub const HASH_ALGO_WP_512: i32 = 13;
pub const HASH_ALGO__LAST: i32 = 23;
