// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cryptouser.h

pub const CRYPTOCFGA_MAX: i32 = 22;
pub const CRYPTOCFGA_PRIORITY_VAL: i32 = 1;
pub const CRYPTOCFGA_REPORT_ACOMP: i32 = 11;
pub const CRYPTOCFGA_REPORT_AEAD: i32 = 5;
pub const CRYPTOCFGA_REPORT_AKCIPHER: i32 = 9;
pub const CRYPTOCFGA_REPORT_BLKCIPHER: i32 = 4;
pub const CRYPTOCFGA_REPORT_CIPHER: i32 = 8;
pub const CRYPTOCFGA_REPORT_COMPRESS: i32 = 6;
pub const CRYPTOCFGA_REPORT_HASH: i32 = 3;
pub const CRYPTOCFGA_REPORT_KPP: i32 = 10;
pub const CRYPTOCFGA_REPORT_LARVAL: i32 = 2;
pub const CRYPTOCFGA_REPORT_RNG: i32 = 7;
pub const CRYPTOCFGA_REPORT_SIG: i32 = 22;
pub const CRYPTOCFGA_STAT_ACOMP: i32 = 21;
pub const CRYPTOCFGA_STAT_AEAD: i32 = 15;
pub const CRYPTOCFGA_STAT_AKCIPHER: i32 = 19;
pub const CRYPTOCFGA_STAT_BLKCIPHER: i32 = 14;
pub const CRYPTOCFGA_STAT_CIPHER: i32 = 18;
pub const CRYPTOCFGA_STAT_COMPRESS: i32 = 16;
pub const CRYPTOCFGA_STAT_HASH: i32 = 13;
pub const CRYPTOCFGA_STAT_KPP: i32 = 20;
pub const CRYPTOCFGA_STAT_LARVAL: i32 = 12;
pub const CRYPTOCFGA_STAT_RNG: i32 = 17;
pub const CRYPTOCFGA_UNSPEC: i32 = 0;
pub const CRYPTO_MAX_NAME: i32 = 64;
pub const CRYPTO_MSG_BASE: i32 = 16;
pub const CRYPTO_MSG_DELALG: i32 = 17;
pub const CRYPTO_MSG_DELRNG: i32 = 20;
pub const CRYPTO_MSG_GETALG: i32 = 19;
pub const CRYPTO_MSG_GETSTAT: i32 = 21;
pub const CRYPTO_MSG_MAX: i32 = 21;
pub const CRYPTO_MSG_NEWALG: i32 = 16;
pub const CRYPTO_MSG_UPDATEALG: i32 = 18;
pub const CRYPTO_NR_MSGTYPES: i32 = 6;
pub const CRYPTO_REPORT_MAXSIZE: u32 = 0x160;
pub const __CRYPTOCFGA_MAX: i32 = 23;
pub const __CRYPTO_MSG_MAX: i32 = 22;

#[repr(C)]
pub struct crypto_report_acomp {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_report_aead {
    pub r#type: [core::ffi::c_char; 64],
    pub geniv: [core::ffi::c_char; 64],
    pub blocksize: u32,
    pub maxauthsize: u32,
    pub ivsize: u32,
}

#[repr(C)]
pub struct crypto_report_akcipher {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_report_blkcipher {
    pub r#type: [core::ffi::c_char; 64],
    pub geniv: [core::ffi::c_char; 64],
    pub blocksize: u32,
    pub min_keysize: u32,
    pub max_keysize: u32,
    pub ivsize: u32,
}

#[repr(C)]
pub struct crypto_report_cipher {
    pub r#type: [core::ffi::c_char; 64],
    pub blocksize: u32,
    pub min_keysize: u32,
    pub max_keysize: u32,
}

#[repr(C)]
pub struct crypto_report_comp {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_report_hash {
    pub r#type: [core::ffi::c_char; 64],
    pub blocksize: u32,
    pub digestsize: u32,
}

#[repr(C)]
pub struct crypto_report_kpp {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_report_larval {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_report_rng {
    pub r#type: [core::ffi::c_char; 64],
    pub seedsize: u32,
}

#[repr(C)]
pub struct crypto_report_sig {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_stat_aead {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_encrypt_cnt: u64,
    pub stat_encrypt_tlen: u64,
    pub stat_decrypt_cnt: u64,
    pub stat_decrypt_tlen: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_akcipher {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_encrypt_cnt: u64,
    pub stat_encrypt_tlen: u64,
    pub stat_decrypt_cnt: u64,
    pub stat_decrypt_tlen: u64,
    pub stat_verify_cnt: u64,
    pub stat_sign_cnt: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_cipher {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_encrypt_cnt: u64,
    pub stat_encrypt_tlen: u64,
    pub stat_decrypt_cnt: u64,
    pub stat_decrypt_tlen: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_compress {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_compress_cnt: u64,
    pub stat_compress_tlen: u64,
    pub stat_decompress_cnt: u64,
    pub stat_decompress_tlen: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_hash {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_hash_cnt: u64,
    pub stat_hash_tlen: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_kpp {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_setsecret_cnt: u64,
    pub stat_generate_public_key_cnt: u64,
    pub stat_compute_shared_secret_cnt: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_stat_larval {
    pub r#type: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct crypto_stat_rng {
    pub r#type: [core::ffi::c_char; 64],
    pub stat_generate_cnt: u64,
    pub stat_generate_tlen: u64,
    pub stat_seed_cnt: u64,
    pub stat_err_cnt: u64,
}

#[repr(C)]
pub struct crypto_user_alg {
    pub cru_name: [core::ffi::c_char; 64],
    pub cru_driver_name: [core::ffi::c_char; 64],
    pub cru_module_name: [core::ffi::c_char; 64],
    pub cru_type: u32,
    pub cru_mask: u32,
    pub cru_refcnt: u32,
    pub cru_flags: u32,
}

records! {
    crypto_report_acomp: size 64, align 1;
    crypto_report_aead: size 140, align 4;
    crypto_report_akcipher: size 64, align 1;
    crypto_report_blkcipher: size 144, align 4;
    crypto_report_cipher: size 76, align 4;
    crypto_report_comp: size 64, align 1;
    crypto_report_hash: size 72, align 4;
    crypto_report_kpp: size 64, align 1;
    crypto_report_larval: size 64, align 1;
    crypto_report_rng: size 68, align 4;
    crypto_report_sig: size 64, align 1;
    crypto_stat_aead: size 104, align 8;
    crypto_stat_akcipher: size 120, align 8;
    crypto_stat_cipher: size 104, align 8;
    crypto_stat_compress: size 104, align 8;
    crypto_stat_hash: size 88, align 8;
    crypto_stat_kpp: size 96, align 8;
    crypto_stat_larval: size 64, align 1;
    crypto_stat_rng: size 96, align 8;
    crypto_user_alg: size 208, align 4;
}
