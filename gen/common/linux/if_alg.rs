// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_alg.h

pub const ALG_OP_DECRYPT: i32 = 0;
pub const ALG_OP_ENCRYPT: i32 = 1;
pub const ALG_SET_AEAD_ASSOCLEN: i32 = 4;
pub const ALG_SET_AEAD_AUTHSIZE: i32 = 5;
pub const ALG_SET_DRBG_ENTROPY: i32 = 6;
pub const ALG_SET_IV: i32 = 2;
pub const ALG_SET_KEY: i32 = 1;
pub const ALG_SET_KEY_BY_KEY_SERIAL: i32 = 7;
pub const ALG_SET_OP: i32 = 3;

#[repr(C)]
pub struct af_alg_iv {
    pub ivlen: u32,
    pub iv: [u8; 0],
}

#[repr(C)]
pub struct sockaddr_alg {
    pub salg_family: u16,
    pub salg_type: [u8; 14],
    pub salg_feat: u32,
    pub salg_mask: u32,
    pub salg_name: [u8; 64],
}

#[repr(C)]
pub struct sockaddr_alg_new {
    pub salg_family: u16,
    pub salg_type: [u8; 14],
    pub salg_feat: u32,
    pub salg_mask: u32,
    pub salg_name: [u8; 0],
}

records! {
    af_alg_iv: size 4, align 4;
    sockaddr_alg: size 88, align 4;
    sockaddr_alg_new: size 24, align 4;
}
