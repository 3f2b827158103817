// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/keyctl.h

pub const KEYCTL_ASSUME_AUTHORITY: i32 = 16;
pub const KEYCTL_CAPABILITIES: i32 = 31;
pub const KEYCTL_CAPS0_BIG_KEY: i32 = 0x10;
pub const KEYCTL_CAPS0_CAPABILITIES: i32 = 0x1;
pub const KEYCTL_CAPS0_DIFFIE_HELLMAN: i32 = 0x4;
pub const KEYCTL_CAPS0_INVALIDATE: i32 = 0x20;
pub const KEYCTL_CAPS0_MOVE: i32 = 0x80;
pub const KEYCTL_CAPS0_PERSISTENT_KEYRINGS: i32 = 0x2;
pub const KEYCTL_CAPS0_PUBLIC_KEY: i32 = 0x8;
pub const KEYCTL_CAPS0_RESTRICT_KEYRING: i32 = 0x40;
pub const KEYCTL_CAPS1_NOTIFICATIONS: i32 = 0x4;
pub const KEYCTL_CAPS1_NS_KEYRING_NAME: i32 = 0x1;
pub const KEYCTL_CAPS1_NS_KEY_TAG: i32 = 0x2;
pub const KEYCTL_CHOWN: i32 = 4;
pub const KEYCTL_CLEAR: i32 = 7;
pub const KEYCTL_DESCRIBE: i32 = 6;
pub const KEYCTL_DH_COMPUTE: i32 = 23;
pub const KEYCTL_GET_KEYRING_ID: i32 = 0;
pub const KEYCTL_GET_PERSISTENT: i32 = 22;
pub const KEYCTL_GET_SECURITY: i32 = 17;
pub const KEYCTL_INSTANTIATE: i32 = 12;
pub const KEYCTL_INSTANTIATE_IOV: i32 = 20;
pub const KEYCTL_INVALIDATE: i32 = 21;
pub const KEYCTL_JOIN_SESSION_KEYRING: i32 = 1;
pub const KEYCTL_LINK: i32 = 8;
pub const KEYCTL_MOVE: i32 = 30;
pub const KEYCTL_MOVE_EXCL: i32 = 0x1;
pub const KEYCTL_NEGATE: i32 = 13;
pub const KEYCTL_PKEY_DECRYPT: i32 = 26;
pub const KEYCTL_PKEY_ENCRYPT: i32 = 25;
pub const KEYCTL_PKEY_QUERY: i32 = 24;
pub const KEYCTL_PKEY_SIGN: i32 = 27;
pub const KEYCTL_PKEY_VERIFY: i32 = 28;
pub const KEYCTL_READ: i32 = 11;
pub const KEYCTL_REJECT: i32 = 19;
pub const KEYCTL_RESTRICT_KEYRING: i32 = 29;
pub const KEYCTL_REVOKE: i32 = 3;
pub const KEYCTL_SEARCH: i32 = 10;
pub const KEYCTL_SESSION_TO_PARENT: i32 = 18;
pub const KEYCTL_SETPERM: i32 = 5;
pub const KEYCTL_SET_REQKEY_KEYRING: i32 = 14;
pub const KEYCTL_SET_TIMEOUT: i32 = 15;
pub const KEYCTL_SUPPORTS_DECRYPT: i32 = 0x2;
pub const KEYCTL_SUPPORTS_ENCRYPT: i32 = 0x1;
pub const KEYCTL_SUPPORTS_SIGN: i32 = 0x4;
pub const KEYCTL_SUPPORTS_VERIFY: i32 = 0x8;
pub const KEYCTL_UNLINK: i32 = 9;
pub const KEYCTL_UPDATE: i32 = 2;
pub const KEYCTL_WATCH_KEY: i32 = 32;
pub const KEY_REQKEY_DEFL_DEFAULT: i32 = 0;
pub const KEY_REQKEY_DEFL_GROUP_KEYRING: i32 = 6;
pub const KEY_REQKEY_DEFL_NO_CHANGE: i32 = -1;
pub const KEY_REQKEY_DEFL_PROCESS_KEYRING: i32 = 2;
pub const KEY_REQKEY_DEFL_REQUESTOR_KEYRING: i32 = 7;
pub const KEY_REQKEY_DEFL_SESSION_KEYRING: i32 = 3;
pub const KEY_REQKEY_DEFL_THREAD_KEYRING: i32 = 1;
pub const KEY_REQKEY_DEFL_USER_KEYRING: i32 = 4;
pub const KEY_REQKEY_DEFL_USER_SESSION_KEYRING: i32 = 5;
pub const KEY_SPEC_GROUP_KEYRING: i32 = -6;
pub const KEY_SPEC_PROCESS_KEYRING: i32 = -2;
pub const KEY_SPEC_REQKEY_AUTH_KEY: i32 = -7;
pub const KEY_SPEC_REQUESTOR_KEYRING: i32 = -8;
pub const KEY_SPEC_SESSION_KEYRING: i32 = -3;
pub const KEY_SPEC_THREAD_KEYRING: i32 = -1;
pub const KEY_SPEC_USER_KEYRING: i32 = -4;
pub const KEY_SPEC_USER_SESSION_KEYRING: i32 = -5;

#[repr(C)]
pub struct keyctl_dh_params {
    pub anon0: keyctl_dh_params_anon0,
    pub prime: i32,
    pub base: i32,
}

#[repr(C)]
pub union keyctl_dh_params_anon0 {
    pub private: i32,
    pub r#priv: i32,
}

#[repr(C)]
pub struct keyctl_pkey_params {
    pub key_id: i32,
    pub in_len: u32,
    pub anon0: keyctl_pkey_params_anon0,
    pub __spare: [u32; 7],
}

#[repr(C)]
pub union keyctl_pkey_params_anon0 {
    pub out_len: u32,
    pub in2_len: u32,
}

#[repr(C)]
pub struct keyctl_pkey_query {
    pub supported_ops: u32,
    pub key_size: u32,
    pub max_data_size: u16,
    pub max_sig_size: u16,
    pub max_enc_size: u16,
    pub max_dec_size: u16,
    pub __spare: [u32; 10],
}

records! {
    keyctl_dh_params: size 12, align 4;
    keyctl_dh_params_anon0: size 4, align 4;
    keyctl_pkey_params: size 40, align 4;
    keyctl_pkey_params_anon0: size 4, align 4;
    keyctl_pkey_query: size 56, align 4;
}
