// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blk-crypto.h

pub const BLKCRYPTOGENERATEKEY: u32 = 0xc030128a;
pub const BLKCRYPTOIMPORTKEY: u32 = 0xc0401289;
pub const BLKCRYPTOPREPAREKEY: u32 = 0xc040128b;

#[repr(C)]
pub struct blk_crypto_generate_key_arg {
    pub lt_key_ptr: u64,
    pub lt_key_size: u64,
    pub reserved: [u64; 4],
}

#[repr(C)]
pub struct blk_crypto_import_key_arg {
    pub raw_key_ptr: u64,
    pub raw_key_size: u64,
    pub lt_key_ptr: u64,
    pub lt_key_size: u64,
    pub reserved: [u64; 4],
}

#[repr(C)]
pub struct blk_crypto_prepare_key_arg {
    pub lt_key_ptr: u64,
    pub lt_key_size: u64,
    pub eph_key_ptr: u64,
    pub eph_key_size: u64,
    pub reserved: [u64; 4],
}

records! {
    blk_crypto_generate_key_arg: size 48, align 8;
    blk_crypto_import_key_arg: size 64, align 8;
    blk_crypto_prepare_key_arg: size 64, align 8;
}
