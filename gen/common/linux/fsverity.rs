// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fsverity.h

pub const FS_IOC_ENABLE_VERITY: u32 = 0x40806685;
pub const FS_IOC_MEASURE_VERITY: u32 = 0xc0046686;
pub const FS_IOC_READ_VERITY_METADATA: u32 = 0xc0286687;
pub const FS_VERITY_HASH_ALG_SHA256: i32 = 1;
pub const FS_VERITY_HASH_ALG_SHA512: i32 = 2;
pub const FS_VERITY_METADATA_TYPE_DESCRIPTOR: i32 = 2;
pub const FS_VERITY_METADATA_TYPE_MERKLE_TREE: i32 = 1;
pub const FS_VERITY_METADATA_TYPE_SIGNATURE: i32 = 3;

#[repr(C)]
pub struct fsverity_descriptor {
    pub version: u8,
    pub hash_algorithm: u8,
    pub log_blocksize: u8,
    pub salt_size: u8,
    pub __reserved_0x04: u32,
    pub data_size: u64,
    pub root_hash: [u8; 64],
    pub salt: [u8; 32],
    pub __reserved: [u8; 144],
}

#[repr(C)]
pub struct fsverity_digest {
    pub digest_algorithm: u16,
    pub digest_size: u16,
    pub digest: [u8; 0],
}

#[repr(C)]
pub struct fsverity_enable_arg {
    pub version: u32,
    pub hash_algorithm: u32,
    pub block_size: u32,
    pub salt_size: u32,
    pub salt_ptr: u64,
    pub sig_size: u32,
    pub __reserved1: u32,
    pub sig_ptr: u64,
    pub __reserved2: [u64; 11],
}

#[repr(C)]
pub struct fsverity_formatted_digest {
    pub magic: [core::ffi::c_char; 8],
    pub digest_algorithm: u16,
    pub digest_size: u16,
    pub digest: [u8; 0],
}

#[repr(C)]
pub struct fsverity_read_metadata_arg {
    pub metadata_type: u64,
    pub offset: u64,
    pub length: u64,
    pub buf_ptr: u64,
    pub __reserved: u64,
}

records! {
    fsverity_descriptor: size 256, align 8;
    fsverity_digest: size 4, align 2;
    fsverity_enable_arg: size 128, align 8;
    fsverity_formatted_digest: size 12, align 2;
    fsverity_read_metadata_arg: size 40, align 8;
}
