// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sed-opal.h

pub const IOC_OPAL_ACTIVATE_LSP: u32 = 0x411870df;
pub const IOC_OPAL_ACTIVATE_USR: u32 = 0x411070e1;
pub const IOC_OPAL_ADD_USR_TO_LR: u32 = 0x411870e4;
pub const IOC_OPAL_DISCOVERY: u32 = 0x401070ef;
pub const IOC_OPAL_ENABLE_DISABLE_LR: u32 = 0x412870f4;
pub const IOC_OPAL_ENABLE_DISABLE_MBR: u32 = 0x411070e5;
pub const IOC_OPAL_ERASE_LR: u32 = 0x411070e6;
pub const IOC_OPAL_GENERIC_TABLE_RW: u32 = 0x413870eb;
pub const IOC_OPAL_GET_GEOMETRY: u32 = 0x802070ee;
pub const IOC_OPAL_GET_LR_STATUS: u32 = 0x413070ed;
pub const IOC_OPAL_GET_STATUS: u32 = 0x800870ec;
pub const IOC_OPAL_GET_SUM_STATUS: u32 = 0x411870f5;
pub const IOC_OPAL_LOCK_UNLOCK: u32 = 0x411870dd;
pub const IOC_OPAL_LR_SETUP: u32 = 0x412870e3;
pub const IOC_OPAL_LR_SET_START_LEN: u32 = 0x412870f3;
pub const IOC_OPAL_MBR_DONE: u32 = 0x411070e9;
pub const IOC_OPAL_PSID_REVERT_TPR: u32 = 0x410870e8;
pub const IOC_OPAL_REACTIVATE_LSP: u32 = 0x422070f2;
pub const IOC_OPAL_REVERT_LSP: u32 = 0x411070f0;
pub const IOC_OPAL_REVERT_TPR: u32 = 0x410870e2;
pub const IOC_OPAL_SAVE: u32 = 0x411870dc;
pub const IOC_OPAL_SECURE_ERASE_LR: u32 = 0x411070e7;
pub const IOC_OPAL_SET_PW: u32 = 0x422070e0;
pub const IOC_OPAL_SET_SID_PW: u32 = 0x422070f1;
pub const IOC_OPAL_STACK_RESET: u32 = 0x70f6;
pub const IOC_OPAL_TAKE_OWNERSHIP: u32 = 0x410870de;
pub const IOC_OPAL_WRITE_SHADOW_MBR: u32 = 0x412070ea;
pub const OPAL_ADMIN1: i32 = 0;
pub const OPAL_FL_LOCKED: i32 = 0x8;
pub const OPAL_FL_LOCKING_ENABLED: i32 = 0x4;
pub const OPAL_FL_LOCKING_SUPPORTED: i32 = 0x2;
pub const OPAL_FL_MBR_DONE: i32 = 0x20;
pub const OPAL_FL_MBR_ENABLED: i32 = 0x10;
pub const OPAL_FL_SUM_SUPPORTED: i32 = 0x40;
pub const OPAL_FL_SUPPORTED: i32 = 0x1;
pub const OPAL_INCLUDED: i32 = 0;
pub const OPAL_KEYRING: i32 = 1;
pub const OPAL_KEY_MAX: i32 = 256;
pub const OPAL_LK: i32 = 4;
pub const OPAL_MAX_LRS: i32 = 9;
pub const OPAL_MBR_DISABLE: i32 = 1;
pub const OPAL_MBR_DONE: i32 = 1;
pub const OPAL_MBR_ENABLE: i32 = 0;
pub const OPAL_MBR_NOT_DONE: i32 = 0;
pub const OPAL_PRESERVE: i32 = 1;
pub const OPAL_READ_TABLE: i32 = 0;
pub const OPAL_RO: i32 = 1;
pub const OPAL_RW: i32 = 2;
pub const OPAL_SAVE_FOR_LOCK: i32 = 1;
pub const OPAL_TABLE_READ: i32 = 0x1;
pub const OPAL_TABLE_WRITE: i32 = 0x2;
pub const OPAL_UID_LENGTH: i32 = 8;
pub const OPAL_USER1: i32 = 1;
pub const OPAL_USER2: i32 = 2;
pub const OPAL_USER3: i32 = 3;
pub const OPAL_USER4: i32 = 4;
pub const OPAL_USER5: i32 = 5;
pub const OPAL_USER6: i32 = 6;
pub const OPAL_USER7: i32 = 7;
pub const OPAL_USER8: i32 = 8;
pub const OPAL_USER9: i32 = 9;
pub const OPAL_WRITE_TABLE: i32 = 1;

#[repr(C)]
pub struct opal_discovery {
    pub data: u64,
    pub size: u64,
}

#[repr(C)]
pub struct opal_geometry {
    pub align: u8,
    pub logical_block_size: u32,
    pub alignment_granularity: u64,
    pub lowest_aligned_lba: u64,
    pub __align: [u8; 3],
}

#[repr(C)]
pub struct opal_key {
    pub lr: u8,
    pub key_len: u8,
    pub key_type: u8,
    pub __align: [u8; 5],
    pub key: [u8; 256],
}

#[repr(C)]
pub struct opal_lock_unlock {
    pub session: opal_session_info,
    pub l_state: u32,
    pub flags: u16,
    pub __align: [u8; 2],
}

#[repr(C)]
pub struct opal_lr_act {
    pub key: opal_key,
    pub sum: u32,
    pub num_lrs: u8,
    pub lr: [u8; 9],
    pub align: [u8; 2],
}

#[repr(C)]
pub struct opal_lr_react {
    pub key: opal_key,
    pub new_admin_key: opal_key,
    pub num_lrs: u8,
    pub lr: [u8; 9],
    pub range_policy: u8,
    pub entire_table: u8,
    pub align: [u8; 4],
}

#[repr(C)]
pub struct opal_lr_status {
    pub session: opal_session_info,
    pub range_start: u64,
    pub range_length: u64,
    pub RLE: u32,
    pub WLE: u32,
    pub l_state: u32,
    pub align: [u8; 4],
}

#[repr(C)]
pub struct opal_mbr_data {
    pub key: opal_key,
    pub enable_disable: u8,
    pub __align: [u8; 7],
}

#[repr(C)]
pub struct opal_mbr_done {
    pub key: opal_key,
    pub done_flag: u8,
    pub __align: [u8; 7],
}

#[repr(C)]
pub struct opal_new_pw {
    pub session: opal_session_info,
    pub new_user_pw: opal_session_info,
}

#[repr(C)]
pub struct opal_read_write_table {
    pub key: opal_key,
    pub data: u64,
    pub table_uid: [u8; 8],
    pub offset: u64,
    pub size: u64,
    pub flags: u64,
    pub r#priv: u64,
}

#[repr(C)]
pub struct opal_revert_lsp {
    pub key: opal_key,
    pub options: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct opal_session_info {
    pub sum: u32,
    pub who: u32,
    pub opal_key: opal_key,
}

#[repr(C)]
pub struct opal_shadow_mbr {
    pub key: opal_key,
    pub data: u64,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct opal_status {
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct opal_sum_ranges {
    pub key: opal_key,
    pub num_lrs: u8,
    pub lr: [u8; 9],
    pub range_policy: u8,
    pub align: [u8; 5],
}

#[repr(C)]
pub struct opal_user_lr_setup {
    pub range_start: u64,
    pub range_length: u64,
    pub RLE: u32,
    pub WLE: u32,
    pub session: opal_session_info,
}

records! {
    opal_discovery: size 16, align 8;
    opal_geometry: size 32, align 8;
    opal_key: size 264, align 1;
    opal_lock_unlock: size 280, align 4;
    opal_lr_act: size 280, align 4;
    opal_lr_react: size 544, align 1;
    opal_lr_status: size 304, align 8;
    opal_mbr_data: size 272, align 1;
    opal_mbr_done: size 272, align 1;
    opal_new_pw: size 544, align 4;
    opal_read_write_table: size 312, align 8;
    opal_revert_lsp: size 272, align 4;
    opal_session_info: size 272, align 4;
    opal_shadow_mbr: size 288, align 8;
    opal_status: size 8, align 4;
    opal_sum_ranges: size 280, align 1;
    opal_user_lr_setup: size 296, align 8;
}
