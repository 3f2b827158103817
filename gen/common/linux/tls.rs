// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tls.h

pub const TLS_1_2_VERSION: i32 = 0x303;
pub const TLS_1_2_VERSION_MAJOR: i32 = 0x3;
pub const TLS_1_2_VERSION_MINOR: i32 = 0x3;
pub const TLS_1_3_VERSION: i32 = 0x304;
pub const TLS_1_3_VERSION_MAJOR: i32 = 0x3;
pub const TLS_1_3_VERSION_MINOR: i32 = 0x4;
pub const TLS_CIPHER_AES_CCM_128: i32 = 53;
pub const TLS_CIPHER_AES_CCM_128_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_CCM_128_KEY_SIZE: i32 = 16;
pub const TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_CCM_128_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_AES_CCM_128_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_AES_GCM_128: i32 = 51;
pub const TLS_CIPHER_AES_GCM_128_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_GCM_128_KEY_SIZE: i32 = 16;
pub const TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_GCM_128_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_AES_GCM_128_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_AES_GCM_256: i32 = 52;
pub const TLS_CIPHER_AES_GCM_256_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_GCM_256_KEY_SIZE: i32 = 32;
pub const TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_AES_GCM_256_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_AES_GCM_256_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_ARIA_GCM_128: i32 = 57;
pub const TLS_CIPHER_ARIA_GCM_128_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: i32 = 16;
pub const TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_ARIA_GCM_256: i32 = 58;
pub const TLS_CIPHER_ARIA_GCM_256_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: i32 = 32;
pub const TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_CHACHA20_POLY1305: i32 = 54;
pub const TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: i32 = 12;
pub const TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: i32 = 32;
pub const TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: i32 = 0;
pub const TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_SM4_CCM: i32 = 56;
pub const TLS_CIPHER_SM4_CCM_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_SM4_CCM_KEY_SIZE: i32 = 16;
pub const TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_SM4_CCM_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_SM4_CCM_TAG_SIZE: i32 = 16;
pub const TLS_CIPHER_SM4_GCM: i32 = 55;
pub const TLS_CIPHER_SM4_GCM_IV_SIZE: i32 = 8;
pub const TLS_CIPHER_SM4_GCM_KEY_SIZE: i32 = 16;
pub const TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: i32 = 8;
pub const TLS_CIPHER_SM4_GCM_SALT_SIZE: i32 = 4;
pub const TLS_CIPHER_SM4_GCM_TAG_SIZE: i32 = 16;
pub const TLS_CONF_BASE: i32 = 1;
pub const TLS_CONF_HW: i32 = 3;
pub const TLS_CONF_HW_RECORD: i32 = 4;
pub const TLS_CONF_SW: i32 = 2;
pub const TLS_GET_RECORD_TYPE: i32 = 2;
pub const TLS_INFO_CIPHER: i32 = 2;
pub const TLS_INFO_MAX: i32 = 7;
pub const TLS_INFO_RXCONF: i32 = 4;
pub const TLS_INFO_RX_NO_PAD: i32 = 6;
pub const TLS_INFO_TXCONF: i32 = 3;
pub const TLS_INFO_TX_MAX_PAYLOAD_LEN: i32 = 7;
pub const TLS_INFO_UNSPEC: i32 = 0;
pub const TLS_INFO_VERSION: i32 = 1;
pub const TLS_INFO_ZC_RO_TX: i32 = 5;
pub const TLS_RX: i32 = 2;
pub const TLS_RX_EXPECT_NO_PAD: i32 = 4;
pub const TLS_SET_RECORD_TYPE: i32 = 1;
pub const TLS_TX: i32 = 1;
pub const TLS_TX_MAX_PAYLOAD_LEN: i32 = 5;
pub const TLS_TX_ZEROCOPY_RO: i32 = 3;
pub const __TLS_INFO_MAX: i32 = 8;

#[repr(C)]
pub struct tls12_crypto_info_aes_ccm_128 {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 16],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_aes_gcm_128 {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 16],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_aes_gcm_256 {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 32],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_aria_gcm_128 {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 16],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_aria_gcm_256 {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 32],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_chacha20_poly1305 {
    pub info: tls_crypto_info,
    pub iv: [u8; 12],
    pub key: [u8; 32],
    pub salt: [u8; 0],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_sm4_ccm {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 16],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls12_crypto_info_sm4_gcm {
    pub info: tls_crypto_info,
    pub iv: [u8; 8],
    pub key: [u8; 16],
    pub salt: [u8; 4],
    pub rec_seq: [u8; 8],
}

#[repr(C)]
pub struct tls_crypto_info {
    pub version: u16,
    pub cipher_type: u16,
}

records! {
    tls12_crypto_info_aes_ccm_128: size 40, align 2;
    tls12_crypto_info_aes_gcm_128: size 40, align 2;
    tls12_crypto_info_aes_gcm_256: size 56, align 2;
    tls12_crypto_info_aria_gcm_128: size 40, align 2;
    tls12_crypto_info_aria_gcm_256: size 56, align 2;
    tls12_crypto_info_chacha20_poly1305: size 56, align 2;
    tls12_crypto_info_sm4_ccm: size 40, align 2;
    tls12_crypto_info_sm4_gcm: size 40, align 2;
    tls_crypto_info: size 4, align 2;
}
