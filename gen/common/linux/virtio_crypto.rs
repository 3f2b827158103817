// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_crypto.h

pub const VIRTIO_CRYPTO_AEAD_CCM: i32 = 2;
pub const VIRTIO_CRYPTO_AEAD_CHACHA20_POLY1305: i32 = 3;
pub const VIRTIO_CRYPTO_AEAD_CREATE_SESSION: i32 = 0x302;
pub const VIRTIO_CRYPTO_AEAD_DECRYPT: i32 = 0x301;
pub const VIRTIO_CRYPTO_AEAD_DESTROY_SESSION: i32 = 0x303;
pub const VIRTIO_CRYPTO_AEAD_ENCRYPT: i32 = 0x300;
pub const VIRTIO_CRYPTO_AEAD_GCM: i32 = 1;
pub const VIRTIO_CRYPTO_AKCIPHER_CREATE_SESSION: i32 = 0x404;
pub const VIRTIO_CRYPTO_AKCIPHER_DECRYPT: i32 = 0x401;
pub const VIRTIO_CRYPTO_AKCIPHER_DESTROY_SESSION: i32 = 0x405;
pub const VIRTIO_CRYPTO_AKCIPHER_DSA: i32 = 2;
pub const VIRTIO_CRYPTO_AKCIPHER_ECDSA: i32 = 3;
pub const VIRTIO_CRYPTO_AKCIPHER_ENCRYPT: i32 = 0x400;
pub const VIRTIO_CRYPTO_AKCIPHER_KEY_TYPE_PRIVATE: i32 = 2;
pub const VIRTIO_CRYPTO_AKCIPHER_KEY_TYPE_PUBLIC: i32 = 1;
pub const VIRTIO_CRYPTO_AKCIPHER_RSA: i32 = 1;
pub const VIRTIO_CRYPTO_AKCIPHER_SIGN: i32 = 0x402;
pub const VIRTIO_CRYPTO_AKCIPHER_VERIFY: i32 = 0x403;
pub const VIRTIO_CRYPTO_BADMSG: i32 = 2;
pub const VIRTIO_CRYPTO_CIPHER_3DES_CBC: i32 = 8;
pub const VIRTIO_CRYPTO_CIPHER_3DES_CTR: i32 = 9;
pub const VIRTIO_CRYPTO_CIPHER_3DES_ECB: i32 = 7;
pub const VIRTIO_CRYPTO_CIPHER_AES_CBC: i32 = 3;
pub const VIRTIO_CRYPTO_CIPHER_AES_CTR: i32 = 4;
pub const VIRTIO_CRYPTO_CIPHER_AES_ECB: i32 = 2;
pub const VIRTIO_CRYPTO_CIPHER_AES_F8: i32 = 12;
pub const VIRTIO_CRYPTO_CIPHER_AES_XTS: i32 = 13;
pub const VIRTIO_CRYPTO_CIPHER_ARC4: i32 = 1;
pub const VIRTIO_CRYPTO_CIPHER_CREATE_SESSION: i32 = 0x2;
pub const VIRTIO_CRYPTO_CIPHER_DECRYPT: i32 = 0x1;
pub const VIRTIO_CRYPTO_CIPHER_DESTROY_SESSION: i32 = 0x3;
pub const VIRTIO_CRYPTO_CIPHER_DES_CBC: i32 = 6;
pub const VIRTIO_CRYPTO_CIPHER_DES_ECB: i32 = 5;
pub const VIRTIO_CRYPTO_CIPHER_ENCRYPT: i32 = 0x0;
pub const VIRTIO_CRYPTO_CIPHER_KASUMI_F8: i32 = 10;
pub const VIRTIO_CRYPTO_CIPHER_SNOW3G_UEA2: i32 = 11;
pub const VIRTIO_CRYPTO_CIPHER_ZUC_EEA3: i32 = 14;
pub const VIRTIO_CRYPTO_CURVE_NIST_P192: i32 = 1;
pub const VIRTIO_CRYPTO_CURVE_NIST_P224: i32 = 2;
pub const VIRTIO_CRYPTO_CURVE_NIST_P256: i32 = 3;
pub const VIRTIO_CRYPTO_CURVE_NIST_P384: i32 = 4;
pub const VIRTIO_CRYPTO_CURVE_NIST_P521: i32 = 5;
pub const VIRTIO_CRYPTO_CURVE_UNKNOWN: i32 = 0;
pub const VIRTIO_CRYPTO_ERR: i32 = 1;
pub const VIRTIO_CRYPTO_HASH: i32 = 0x100;
pub const VIRTIO_CRYPTO_HASH_CREATE_SESSION: i32 = 0x102;
pub const VIRTIO_CRYPTO_HASH_DESTROY_SESSION: i32 = 0x103;
pub const VIRTIO_CRYPTO_HASH_MD5: i32 = 1;
pub const VIRTIO_CRYPTO_HASH_SHA1: i32 = 2;
pub const VIRTIO_CRYPTO_HASH_SHA3_224: i32 = 7;
pub const VIRTIO_CRYPTO_HASH_SHA3_256: i32 = 8;
pub const VIRTIO_CRYPTO_HASH_SHA3_384: i32 = 9;
pub const VIRTIO_CRYPTO_HASH_SHA3_512: i32 = 10;
pub const VIRTIO_CRYPTO_HASH_SHA3_SHAKE128: i32 = 11;
pub const VIRTIO_CRYPTO_HASH_SHA3_SHAKE256: i32 = 12;
pub const VIRTIO_CRYPTO_HASH_SHA_224: i32 = 3;
pub const VIRTIO_CRYPTO_HASH_SHA_256: i32 = 4;
pub const VIRTIO_CRYPTO_HASH_SHA_384: i32 = 5;
pub const VIRTIO_CRYPTO_HASH_SHA_512: i32 = 6;
pub const VIRTIO_CRYPTO_INVSESS: i32 = 4;
pub const VIRTIO_CRYPTO_KEY_REJECTED: i32 = 6;
pub const VIRTIO_CRYPTO_MAC: i32 = 0x200;
pub const VIRTIO_CRYPTO_MAC_CBCMAC_AES: i32 = 49;
pub const VIRTIO_CRYPTO_MAC_CBCMAC_KASUMI_F9: i32 = 50;
pub const VIRTIO_CRYPTO_MAC_CMAC_3DES: i32 = 25;
pub const VIRTIO_CRYPTO_MAC_CMAC_AES: i32 = 26;
pub const VIRTIO_CRYPTO_MAC_CREATE_SESSION: i32 = 0x202;
pub const VIRTIO_CRYPTO_MAC_DESTROY_SESSION: i32 = 0x203;
pub const VIRTIO_CRYPTO_MAC_GMAC_AES: i32 = 41;
pub const VIRTIO_CRYPTO_MAC_GMAC_TWOFISH: i32 = 42;
pub const VIRTIO_CRYPTO_MAC_HMAC_MD5: i32 = 1;
pub const VIRTIO_CRYPTO_MAC_HMAC_SHA1: i32 = 2;
pub const VIRTIO_CRYPTO_MAC_HMAC_SHA_224: i32 = 3;
pub const VIRTIO_CRYPTO_MAC_HMAC_SHA_256: i32 = 4;
pub const VIRTIO_CRYPTO_MAC_HMAC_SHA_384: i32 = 5;
pub const VIRTIO_CRYPTO_MAC_HMAC_SHA_512: i32 = 6;
pub const VIRTIO_CRYPTO_MAC_KASUMI_F9: i32 = 27;
pub const VIRTIO_CRYPTO_MAC_SNOW3G_UIA2: i32 = 28;
pub const VIRTIO_CRYPTO_MAC_XCBC_AES: i32 = 53;
pub const VIRTIO_CRYPTO_NOSPC: i32 = 5;
pub const VIRTIO_CRYPTO_NOTSUPP: i32 = 3;
pub const VIRTIO_CRYPTO_NO_AEAD: i32 = 0;
pub const VIRTIO_CRYPTO_NO_AKCIPHER: i32 = 0;
pub const VIRTIO_CRYPTO_NO_CIPHER: i32 = 0;
pub const VIRTIO_CRYPTO_NO_HASH: i32 = 0;
pub const VIRTIO_CRYPTO_NO_MAC: i32 = 0;
pub const VIRTIO_CRYPTO_OK: i32 = 0;
pub const VIRTIO_CRYPTO_OP_DECRYPT: i32 = 2;
pub const VIRTIO_CRYPTO_OP_ENCRYPT: i32 = 1;
pub const VIRTIO_CRYPTO_RSA_MD2: i32 = 1;
pub const VIRTIO_CRYPTO_RSA_MD3: i32 = 2;
pub const VIRTIO_CRYPTO_RSA_MD4: i32 = 3;
pub const VIRTIO_CRYPTO_RSA_MD5: i32 = 4;
pub const VIRTIO_CRYPTO_RSA_NO_HASH: i32 = 0;
pub const VIRTIO_CRYPTO_RSA_PKCS1_PADDING: i32 = 1;
pub const VIRTIO_CRYPTO_RSA_RAW_PADDING: i32 = 0;
pub const VIRTIO_CRYPTO_RSA_SHA1: i32 = 5;
pub const VIRTIO_CRYPTO_RSA_SHA224: i32 = 9;
pub const VIRTIO_CRYPTO_RSA_SHA256: i32 = 6;
pub const VIRTIO_CRYPTO_RSA_SHA384: i32 = 7;
pub const VIRTIO_CRYPTO_RSA_SHA512: i32 = 8;
pub const VIRTIO_CRYPTO_SERVICE_AEAD: i32 = 3;
pub const VIRTIO_CRYPTO_SERVICE_AKCIPHER: i32 = 4;
pub const VIRTIO_CRYPTO_SERVICE_CIPHER: i32 = 0;
pub const VIRTIO_CRYPTO_SERVICE_HASH: i32 = 1;
pub const VIRTIO_CRYPTO_SERVICE_MAC: i32 = 2;
pub const VIRTIO_CRYPTO_SYM_ALG_CHAIN_ORDER_CIPHER_THEN_HASH: i32 = 2;
pub const VIRTIO_CRYPTO_SYM_ALG_CHAIN_ORDER_HASH_THEN_CIPHER: i32 = 1;
pub const VIRTIO_CRYPTO_SYM_HASH_MODE_AUTH: i32 = 2;
pub const VIRTIO_CRYPTO_SYM_HASH_MODE_NESTED: i32 = 3;
pub const VIRTIO_CRYPTO_SYM_HASH_MODE_PLAIN: i32 = 1;
pub const VIRTIO_CRYPTO_SYM_OP_ALGORITHM_CHAINING: i32 = 2;
pub const VIRTIO_CRYPTO_SYM_OP_CIPHER: i32 = 1;
pub const VIRTIO_CRYPTO_SYM_OP_NONE: i32 = 0;
pub const VIRTIO_CRYPTO_S_HW_READY: i32 = 0x1;

#[repr(C)]
pub struct virtio_crypto_aead_create_session_req {
    pub para: virtio_crypto_aead_session_para,
    pub padding: [u8; 32],
}

#[repr(C)]
pub struct virtio_crypto_aead_data_req {
    pub para: virtio_crypto_aead_para,
    pub padding: [u8; 32],
}

#[repr(C)]
pub struct virtio_crypto_aead_para {
    pub iv_len: u32,
    pub aad_len: u32,
    pub src_data_len: u32,
    pub dst_data_len: u32,
}

#[repr(C)]
pub struct virtio_crypto_aead_session_para {
    pub algo: u32,
    pub key_len: u32,
    pub hash_result_len: u32,
    pub aad_len: u32,
    pub op: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_akcipher_create_session_req {
    pub para: virtio_crypto_akcipher_session_para,
    pub padding: [u8; 36],
}

#[repr(C)]
pub struct virtio_crypto_akcipher_data_req {
    pub para: virtio_crypto_akcipher_para,
    pub padding: [u8; 40],
}

#[repr(C)]
pub struct virtio_crypto_akcipher_para {
    pub src_data_len: u32,
    pub dst_data_len: u32,
}

#[repr(C)]
pub struct virtio_crypto_akcipher_session_para {
    pub algo: u32,
    pub keytype: u32,
    pub keylen: u32,
    pub u: virtio_crypto_akcipher_session_para_u,
}

#[repr(C)]
pub union virtio_crypto_akcipher_session_para_u {
    pub rsa: virtio_crypto_rsa_session_para,
    pub ecdsa: virtio_crypto_ecdsa_session_para,
}

#[repr(C)]
pub struct virtio_crypto_alg_chain_data_para {
    pub iv_len: u32,
    pub src_data_len: u32,
    pub dst_data_len: u32,
    pub cipher_start_src_offset: u32,
    pub len_to_cipher: u32,
    pub hash_start_src_offset: u32,
    pub len_to_hash: u32,
    pub aad_len: u32,
    pub hash_result_len: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct virtio_crypto_alg_chain_data_req {
    pub para: virtio_crypto_alg_chain_data_para,
}

#[repr(C)]
pub struct virtio_crypto_alg_chain_session_para {
    pub alg_chain_order: u32,
    pub hash_mode: u32,
    pub cipher_param: virtio_crypto_cipher_session_para,
    pub u: virtio_crypto_alg_chain_session_para_u,
    pub aad_len: u32,
    pub padding: u32,
}

#[repr(C)]
pub union virtio_crypto_alg_chain_session_para_u {
    pub hash_param: virtio_crypto_hash_session_para,
    pub mac_param: virtio_crypto_mac_session_para,
    pub padding: [u8; 16],
}

#[repr(C)]
pub struct virtio_crypto_alg_chain_session_req {
    pub para: virtio_crypto_alg_chain_session_para,
}

#[repr(C)]
pub struct virtio_crypto_cipher_data_req {
    pub para: virtio_crypto_cipher_para,
    pub padding: [u8; 24],
}

#[repr(C)]
pub struct virtio_crypto_cipher_para {
    pub iv_len: u32,
    pub src_data_len: u32,
    pub dst_data_len: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_cipher_session_para {
    pub algo: u32,
    pub keylen: u32,
    pub op: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_cipher_session_req {
    pub para: virtio_crypto_cipher_session_para,
    pub padding: [u8; 32],
}

#[repr(C)]
pub struct virtio_crypto_config {
    pub status: u32,
    pub max_dataqueues: u32,
    pub crypto_services: u32,
    pub cipher_algo_l: u32,
    pub cipher_algo_h: u32,
    pub hash_algo: u32,
    pub mac_algo_l: u32,
    pub mac_algo_h: u32,
    pub aead_algo: u32,
    pub max_cipher_key_len: u32,
    pub max_auth_key_len: u32,
    pub akcipher_algo: u32,
    pub max_size: u64,
}

#[repr(C)]
pub struct virtio_crypto_ctrl_header {
    pub opcode: u32,
    pub algo: u32,
    pub flag: u32,
    pub queue_id: u32,
}

#[repr(C)]
pub struct virtio_crypto_destroy_session_req {
    pub session_id: u64,
    pub padding: [u8; 48],
}

#[repr(C)]
pub struct virtio_crypto_ecdsa_session_para {
    pub curve_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_hash_create_session_req {
    pub para: virtio_crypto_hash_session_para,
    pub padding: [u8; 40],
}

#[repr(C)]
pub struct virtio_crypto_hash_data_req {
    pub para: virtio_crypto_hash_para,
    pub padding: [u8; 40],
}

#[repr(C)]
pub struct virtio_crypto_hash_para {
    pub src_data_len: u32,
    pub hash_result_len: u32,
}

#[repr(C)]
pub struct virtio_crypto_hash_session_para {
    pub algo: u32,
    pub hash_result_len: u32,
    pub padding: [u8; 8],
}

#[repr(C)]
pub struct virtio_crypto_inhdr {
    pub status: u8,
}

#[repr(C)]
pub struct virtio_crypto_mac_create_session_req {
    pub para: virtio_crypto_mac_session_para,
    pub padding: [u8; 40],
}

#[repr(C)]
pub struct virtio_crypto_mac_data_req {
    pub para: virtio_crypto_mac_para,
    pub padding: [u8; 40],
}

#[repr(C)]
pub struct virtio_crypto_mac_para {
    pub hash: virtio_crypto_hash_para,
}

#[repr(C)]
pub struct virtio_crypto_mac_session_para {
    pub algo: u32,
    pub hash_result_len: u32,
    pub auth_key_len: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_op_ctrl_req {
    pub header: virtio_crypto_ctrl_header,
    pub u: virtio_crypto_op_ctrl_req_u,
}

#[repr(C)]
pub union virtio_crypto_op_ctrl_req_u {
    pub sym_create_session: virtio_crypto_sym_create_session_req,
    pub hash_create_session: virtio_crypto_hash_create_session_req,
    pub mac_create_session: virtio_crypto_mac_create_session_req,
    pub aead_create_session: virtio_crypto_aead_create_session_req,
    pub akcipher_create_session: virtio_crypto_akcipher_create_session_req,
    pub destroy_session: virtio_crypto_destroy_session_req,
    pub padding: [u8; 56],
}

#[repr(C)]
pub struct virtio_crypto_op_data_req {
    pub header: virtio_crypto_op_header,
    pub u: virtio_crypto_op_data_req_u,
}

#[repr(C)]
pub union virtio_crypto_op_data_req_u {
    pub sym_req: virtio_crypto_sym_data_req,
    pub hash_req: virtio_crypto_hash_data_req,
    pub mac_req: virtio_crypto_mac_data_req,
    pub aead_req: virtio_crypto_aead_data_req,
    pub akcipher_req: virtio_crypto_akcipher_data_req,
    pub padding: [u8; 48],
}

#[repr(C)]
pub struct virtio_crypto_op_header {
    pub opcode: u32,
    pub algo: u32,
    pub session_id: u64,
    pub flag: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_rsa_session_para {
    pub padding_algo: u32,
    pub hash_algo: u32,
}

#[repr(C)]
pub struct virtio_crypto_session_input {
    pub session_id: u64,
    pub status: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_crypto_sym_create_session_req {
    pub u: virtio_crypto_sym_create_session_req_u,
    pub op_type: u32,
    pub padding: u32,
}

#[repr(C)]
pub union virtio_crypto_sym_create_session_req_u {
    pub cipher: virtio_crypto_cipher_session_req,
    pub chain: virtio_crypto_alg_chain_session_req,
    pub padding: [u8; 48],
}

#[repr(C)]
pub struct virtio_crypto_sym_data_req {
    pub u: virtio_crypto_sym_data_req_u,
    pub op_type: u32,
    pub padding: u32,
}

#[repr(C)]
pub union virtio_crypto_sym_data_req_u {
    pub cipher: virtio_crypto_cipher_data_req,
    pub chain: virtio_crypto_alg_chain_data_req,
    pub padding: [u8; 40],
}

records! {
    virtio_crypto_aead_create_session_req: size 56, align 4;
    virtio_crypto_aead_data_req: size 48, align 4;
    virtio_crypto_aead_para: size 16, align 4;
    virtio_crypto_aead_session_para: size 24, align 4;
    virtio_crypto_akcipher_create_session_req: size 56, align 4;
    virtio_crypto_akcipher_data_req: size 48, align 4;
    virtio_crypto_akcipher_para: size 8, align 4;
    virtio_crypto_akcipher_session_para: size 20, align 4;
    virtio_crypto_akcipher_session_para_u: size 8, align 4;
    virtio_crypto_alg_chain_data_para: size 40, align 4;
    virtio_crypto_alg_chain_data_req: size 40, align 4;
    virtio_crypto_alg_chain_session_para: size 48, align 4;
    virtio_crypto_alg_chain_session_para_u: size 16, align 4;
    virtio_crypto_alg_chain_session_req: size 48, align 4;
    virtio_crypto_cipher_data_req: size 40, align 4;
    virtio_crypto_cipher_para: size 16, align 4;
    virtio_crypto_cipher_session_para: size 16, align 4;
    virtio_crypto_cipher_session_req: size 48, align 4;
    virtio_crypto_config: size 56, align 8;
    virtio_crypto_ctrl_header: size 16, align 4;
    virtio_crypto_destroy_session_req: size 56, align 8;
    virtio_crypto_ecdsa_session_para: size 8, align 4;
    virtio_crypto_hash_create_session_req: size 56, align 4;
    virtio_crypto_hash_data_req: size 48, align 4;
    virtio_crypto_hash_para: size 8, align 4;
    virtio_crypto_hash_session_para: size 16, align 4;
    virtio_crypto_inhdr: size 1, align 1;
    virtio_crypto_mac_create_session_req: size 56, align 4;
    virtio_crypto_mac_data_req: size 48, align 4;
    virtio_crypto_mac_para: size 8, align 4;
    virtio_crypto_mac_session_para: size 16, align 4;
    virtio_crypto_op_ctrl_req: size 72, align 8;
    virtio_crypto_op_ctrl_req_u: size 56, align 8;
    virtio_crypto_op_data_req: size 72, align 8;
    virtio_crypto_op_data_req_u: size 48, align 4;
    virtio_crypto_op_header: size 24, align 8;
    virtio_crypto_rsa_session_para: size 8, align 4;
    virtio_crypto_session_input: size 16, align 8;
    virtio_crypto_sym_create_session_req: size 56, align 4;
    virtio_crypto_sym_create_session_req_u: size 48, align 4;
    virtio_crypto_sym_data_req: size 48, align 4;
    virtio_crypto_sym_data_req_u: size 40, align 4;
}
