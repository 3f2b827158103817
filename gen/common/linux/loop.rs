// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/loop.h

pub const LOOP_CHANGE_FD: u32 = 0x4c06;
pub const LOOP_CLR_FD: u32 = 0x4c01;
pub const LOOP_CONFIGURE: u32 = 0x4c0a;
pub const LOOP_CONFIGURE_SETTABLE_FLAGS: i32 = 0x1d;
pub const LOOP_CTL_ADD: u32 = 0x4c80;
pub const LOOP_CTL_GET_FREE: u32 = 0x4c82;
pub const LOOP_CTL_REMOVE: u32 = 0x4c81;
pub const LOOP_GET_STATUS: u32 = 0x4c03;
pub const LOOP_GET_STATUS64: u32 = 0x4c05;
pub const LOOP_SET_BLOCK_SIZE: u32 = 0x4c09;
pub const LOOP_SET_CAPACITY: u32 = 0x4c07;
pub const LOOP_SET_DIRECT_IO: u32 = 0x4c08;
pub const LOOP_SET_FD: u32 = 0x4c00;
pub const LOOP_SET_STATUS: u32 = 0x4c02;
pub const LOOP_SET_STATUS64: u32 = 0x4c04;
pub const LOOP_SET_STATUS_CLEARABLE_FLAGS: i32 = 4;
pub const LOOP_SET_STATUS_SETTABLE_FLAGS: i32 = 12;
pub const LO_CRYPT_BLOW: i32 = 4;
pub const LO_CRYPT_CAST128: i32 = 5;
pub const LO_CRYPT_CRYPTOAPI: i32 = 18;
pub const LO_CRYPT_DES: i32 = 2;
pub const LO_CRYPT_DUMMY: i32 = 9;
pub const LO_CRYPT_FISH2: i32 = 3;
pub const LO_CRYPT_IDEA: i32 = 6;
pub const LO_CRYPT_NONE: i32 = 0;
pub const LO_CRYPT_SKIPJACK: i32 = 10;
pub const LO_CRYPT_XOR: i32 = 1;
pub const LO_FLAGS_AUTOCLEAR: i32 = 4;
pub const LO_FLAGS_DIRECT_IO: i32 = 16;
pub const LO_FLAGS_PARTSCAN: i32 = 8;
pub const LO_FLAGS_READ_ONLY: i32 = 1;
pub const LO_KEY_SIZE: i32 = 32;
pub const LO_NAME_SIZE: i32 = 64;
pub const MAX_LO_CRYPT: i32 = 20;

#[repr(C)]
pub struct loop_config {
    pub fd: u32,
    pub block_size: u32,
    pub info: loop_info64,
    pub __reserved: [u64; 8],
}

#[repr(C)]
pub struct loop_info64 {
    pub lo_device: u64,
    pub lo_inode: u64,
    pub lo_rdevice: u64,
    pub lo_offset: u64,
    pub lo_sizelimit: u64,
    pub lo_number: u32,
    pub lo_encrypt_type: u32,
    pub lo_encrypt_key_size: u32,
    pub lo_flags: u32,
    pub lo_file_name: [u8; 64],
    pub lo_crypt_name: [u8; 64],
    pub lo_encrypt_key: [u8; 32],
    pub lo_init: [u64; 2],
}

records! {
    loop_config: size 304, align 8;
    loop_info64: size 232, align 8;
}
