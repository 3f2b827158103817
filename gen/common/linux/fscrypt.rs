// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fscrypt.h

pub const FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED: i32 = 0x1;
pub const FSCRYPT_KEY_DESCRIPTOR_SIZE: i32 = 8;
pub const FSCRYPT_KEY_DESC_PREFIX: &core::ffi::CStr = c"fscrypt:";
pub const FSCRYPT_KEY_DESC_PREFIX_SIZE: i32 = 8;
pub const FSCRYPT_KEY_IDENTIFIER_SIZE: i32 = 16;
pub const FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY: i32 = 0x1;
pub const FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS: i32 = 0x2;
pub const FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR: i32 = 1;
pub const FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER: i32 = 2;
pub const FSCRYPT_KEY_STATUS_ABSENT: i32 = 1;
pub const FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF: i32 = 0x1;
pub const FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED: i32 = 3;
pub const FSCRYPT_KEY_STATUS_PRESENT: i32 = 2;
pub const FSCRYPT_MAX_KEY_SIZE: i32 = 64;
pub const FSCRYPT_MODE_ADIANTUM: i32 = 9;
pub const FSCRYPT_MODE_AES_128_CBC: i32 = 5;
pub const FSCRYPT_MODE_AES_128_CTS: i32 = 6;
pub const FSCRYPT_MODE_AES_256_CTS: i32 = 4;
pub const FSCRYPT_MODE_AES_256_HCTR2: i32 = 10;
pub const FSCRYPT_MODE_AES_256_XTS: i32 = 1;
pub const FSCRYPT_MODE_SM4_CTS: i32 = 8;
pub const FSCRYPT_MODE_SM4_XTS: i32 = 7;
pub const FSCRYPT_POLICY_FLAGS_PAD_16: i32 = 0x2;
pub const FSCRYPT_POLICY_FLAGS_PAD_32: i32 = 0x3;
pub const FSCRYPT_POLICY_FLAGS_PAD_4: i32 = 0x0;
pub const FSCRYPT_POLICY_FLAGS_PAD_8: i32 = 0x1;
pub const FSCRYPT_POLICY_FLAGS_PAD_MASK: i32 = 0x3;
pub const FSCRYPT_POLICY_FLAG_DIRECT_KEY: i32 = 0x4;
pub const FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32: i32 = 0x10;
pub const FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64: i32 = 0x8;
pub const FSCRYPT_POLICY_V1: i32 = 0;
pub const FSCRYPT_POLICY_V2: i32 = 2;
pub const FS_ENCRYPTION_MODE_ADIANTUM: i32 = 9;
pub const FS_ENCRYPTION_MODE_AES_128_CBC: i32 = 5;
pub const FS_ENCRYPTION_MODE_AES_128_CTS: i32 = 6;
pub const FS_ENCRYPTION_MODE_AES_256_CBC: i32 = 3;
pub const FS_ENCRYPTION_MODE_AES_256_CTS: i32 = 4;
pub const FS_ENCRYPTION_MODE_AES_256_GCM: i32 = 2;
pub const FS_ENCRYPTION_MODE_AES_256_XTS: i32 = 1;
pub const FS_ENCRYPTION_MODE_INVALID: i32 = 0;
pub const FS_IOC_ADD_ENCRYPTION_KEY: u32 = 0xc0506617;
pub const FS_IOC_GET_ENCRYPTION_KEY_STATUS: u32 = 0xc080661a;
pub const FS_IOC_GET_ENCRYPTION_NONCE: u32 = 0x8010661b;
pub const FS_IOC_GET_ENCRYPTION_POLICY: u32 = 0x400c6615;
pub const FS_IOC_GET_ENCRYPTION_POLICY_EX: u32 = 0xc0096616;
pub const FS_IOC_GET_ENCRYPTION_PWSALT: u32 = 0x40106614;
pub const FS_IOC_REMOVE_ENCRYPTION_KEY: u32 = 0xc0406618;
pub const FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS: u32 = 0xc0406619;
pub const FS_IOC_SET_ENCRYPTION_POLICY: u32 = 0x800c6613;
pub const FS_KEY_DESCRIPTOR_SIZE: i32 = 8;
pub const FS_KEY_DESC_PREFIX: &core::ffi::CStr = c"fscrypt:";
pub const FS_KEY_DESC_PREFIX_SIZE: i32 = 8;
pub const FS_MAX_KEY_SIZE: i32 = 64;
pub const FS_POLICY_FLAGS_PAD_16: i32 = 2;
pub const FS_POLICY_FLAGS_PAD_32: i32 = 3;
pub const FS_POLICY_FLAGS_PAD_4: i32 = 0;
pub const FS_POLICY_FLAGS_PAD_8: i32 = 1;
pub const FS_POLICY_FLAGS_PAD_MASK: i32 = 3;
pub const FS_POLICY_FLAGS_VALID: i32 = 0x7;
pub const FS_POLICY_FLAG_DIRECT_KEY: i32 = 4;

#[repr(C)]
pub struct fscrypt_add_key_arg {
    pub key_spec: fscrypt_key_specifier,
    pub raw_size: u32,
    pub key_id: u32,
    pub flags: u32,
    pub __reserved: [u32; 7],
    pub raw: [u8; 0],
}

#[repr(C)]
pub struct fscrypt_get_key_status_arg {
    pub key_spec: fscrypt_key_specifier,
    pub __reserved: [u32; 6],
    pub status: u32,
    pub status_flags: u32,
    pub user_count: u32,
    pub __out_reserved: [u32; 13],
}

#[repr(C)]
pub struct fscrypt_get_policy_ex_arg {
    pub policy_size: u64,
    pub policy: fscrypt_get_policy_ex_arg_policy,
}

#[repr(C)]
pub union fscrypt_get_policy_ex_arg_policy {
    pub version: u8,
    pub v1: fscrypt_policy_v1,
    pub v2: fscrypt_policy_v2,
}

#[repr(C)]
pub struct fscrypt_key {
    pub mode: u32,
    pub raw: [u8; 64],
    pub size: u32,
}

#[repr(C)]
pub struct fscrypt_key_specifier {
    pub r#type: u32,
    pub __reserved: u32,
    pub u: fscrypt_key_specifier_u,
}

#[repr(C)]
pub union fscrypt_key_specifier_u {
    pub __reserved: [u8; 32],
    pub descriptor: [u8; 8],
    pub identifier: [u8; 16],
}

pub type fscrypt_policy = fscrypt_policy_v1;

#[repr(C)]
pub struct fscrypt_policy_v1 {
    pub version: u8,
    pub contents_encryption_mode: u8,
    pub filenames_encryption_mode: u8,
    pub flags: u8,
    pub master_key_descriptor: [u8; 8],
}

#[repr(C)]
pub struct fscrypt_policy_v2 {
    pub version: u8,
    pub contents_encryption_mode: u8,
    pub filenames_encryption_mode: u8,
    pub flags: u8,
    pub log2_data_unit_size: u8,
    pub __reserved: [u8; 3],
    pub master_key_identifier: [u8; 16],
}

#[repr(C)]
pub struct fscrypt_provisioning_key_payload {
    pub r#type: u32,
    pub flags: u32,
    pub raw: [u8; 0],
}

#[repr(C)]
pub struct fscrypt_remove_key_arg {
    pub key_spec: fscrypt_key_specifier,
    pub removal_status_flags: u32,
    pub __reserved: [u32; 5],
}

records! {
    fscrypt_add_key_arg: size 80, align 4;
    fscrypt_get_key_status_arg: size 128, align 4;
    fscrypt_get_policy_ex_arg: size 32, align 8;
    fscrypt_get_policy_ex_arg_policy: size 24, align 1;
    fscrypt_key: size 72, align 4;
    fscrypt_key_specifier: size 40, align 4;
    fscrypt_key_specifier_u: size 32, align 1;
    fscrypt_policy_v1: size 12, align 1;
    fscrypt_policy_v2: size 24, align 1;
    fscrypt_provisioning_key_payload: size 8, align 4;
    fscrypt_remove_key_arg: size 64, align 4;
}
