// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dm-ioctl.h

pub const DM_ACTIVE_PRESENT_FLAG: i32 = 0x20;
pub const DM_BUFFER_FULL_FLAG: i32 = 0x100;
pub const DM_CONTROL_NODE: &core::ffi::CStr = c"control";
pub const DM_DATA_OUT_FLAG: i32 = 0x10000;
pub const DM_DEFERRED_REMOVE: i32 = 0x20000;
pub const DM_DEV_ARM_POLL: u32 = 0xc138fd10;
pub const DM_DEV_ARM_POLL_CMD: i32 = 16;
pub const DM_DEV_CREATE: u32 = 0xc138fd03;
pub const DM_DEV_CREATE_CMD: i32 = 3;
pub const DM_DEV_REMOVE: u32 = 0xc138fd04;
pub const DM_DEV_REMOVE_CMD: i32 = 4;
pub const DM_DEV_RENAME: u32 = 0xc138fd05;
pub const DM_DEV_RENAME_CMD: i32 = 5;
pub const DM_DEV_SET_GEOMETRY: u32 = 0xc138fd0f;
pub const DM_DEV_SET_GEOMETRY_CMD: i32 = 15;
pub const DM_DEV_STATUS: u32 = 0xc138fd07;
pub const DM_DEV_STATUS_CMD: i32 = 7;
pub const DM_DEV_SUSPEND: u32 = 0xc138fd06;
pub const DM_DEV_SUSPEND_CMD: i32 = 6;
pub const DM_DEV_WAIT: u32 = 0xc138fd08;
pub const DM_DEV_WAIT_CMD: i32 = 8;
pub const DM_DIR: &core::ffi::CStr = c"mapper";
pub const DM_GET_TARGET_VERSION: u32 = 0xc138fd11;
pub const DM_GET_TARGET_VERSION_CMD: i32 = 17;
pub const DM_IMA_MEASUREMENT_FLAG: i32 = 0x80000;
pub const DM_INACTIVE_PRESENT_FLAG: i32 = 0x40;
pub const DM_INTERNAL_SUSPEND_FLAG: i32 = 0x40000;
pub const DM_IOCTL: i32 = 0xfd;
pub const DM_LIST_DEVICES: u32 = 0xc138fd02;
pub const DM_LIST_DEVICES_CMD: i32 = 2;
pub const DM_LIST_VERSIONS: u32 = 0xc138fd0d;
pub const DM_LIST_VERSIONS_CMD: i32 = 13;
pub const DM_MAX_TYPE_NAME: i32 = 16;
pub const DM_MPATH_PROBE_PATHS: u32 = 0xfd12;
pub const DM_MPATH_PROBE_PATHS_CMD: i32 = 18;
pub const DM_NAME_LEN: i32 = 128;
pub const DM_NAME_LIST_FLAG_DOESNT_HAVE_UUID: i32 = 2;
pub const DM_NAME_LIST_FLAG_HAS_UUID: i32 = 1;
pub const DM_NOFLUSH_FLAG: i32 = 0x800;
pub const DM_PERSISTENT_DEV_FLAG: i32 = 0x8;
pub const DM_QUERY_INACTIVE_TABLE_FLAG: i32 = 0x1000;
pub const DM_READONLY_FLAG: i32 = 0x1;
pub const DM_REMOVE_ALL: u32 = 0xc138fd01;
pub const DM_REMOVE_ALL_CMD: i32 = 1;
pub const DM_SECURE_DATA_FLAG: i32 = 0x8000;
pub const DM_SKIP_BDGET_FLAG: i32 = 0x200;
pub const DM_SKIP_LOCKFS_FLAG: i32 = 0x400;
pub const DM_STATUS_TABLE_FLAG: i32 = 0x10;
pub const DM_SUSPEND_FLAG: i32 = 0x2;
pub const DM_TABLE_CLEAR: u32 = 0xc138fd0a;
pub const DM_TABLE_CLEAR_CMD: i32 = 10;
pub const DM_TABLE_DEPS: u32 = 0xc138fd0b;
pub const DM_TABLE_DEPS_CMD: i32 = 11;
pub const DM_TABLE_LOAD: u32 = 0xc138fd09;
pub const DM_TABLE_LOAD_CMD: i32 = 9;
pub const DM_TABLE_STATUS: u32 = 0xc138fd0c;
pub const DM_TABLE_STATUS_CMD: i32 = 12;
pub const DM_TARGET_MSG: u32 = 0xc138fd0e;
pub const DM_TARGET_MSG_CMD: i32 = 14;
pub const DM_UEVENT_GENERATED_FLAG: i32 = 0x2000;
pub const DM_UUID_FLAG: i32 = 0x4000;
pub const DM_UUID_LEN: i32 = 129;
pub const DM_VERSION: u32 = 0xc138fd00;
pub const DM_VERSION_CMD: i32 = 0;
pub const DM_VERSION_EXTRA: &core::ffi::CStr = c"-ioctl (2025-04-28)";
pub const DM_VERSION_MAJOR: i32 = 4;
pub const DM_VERSION_MINOR: i32 = 50;
pub const DM_VERSION_PATCHLEVEL: i32 = 0;

#[repr(C)]
pub struct dm_ioctl {
    pub version: [u32; 3],
    pub data_size: u32,
    pub data_start: u32,
    pub target_count: u32,
    pub open_count: i32,
    pub flags: u32,
    pub event_nr: u32,
    pub padding: u32,
    pub dev: u64,
    pub name: [core::ffi::c_char; 128],
    pub uuid: [core::ffi::c_char; 129],
    pub data: [core::ffi::c_char; 7],
}

#[repr(C)]
pub struct dm_name_list {
    pub dev: u64,
    pub next: u32,
    pub name: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct dm_target_deps {
    pub count: u32,
    pub padding: u32,
    pub dev: [u64; 0],
}

#[repr(C)]
pub struct dm_target_msg {
    pub sector: u64,
    pub message: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct dm_target_spec {
    pub sector_start: u64,
    pub length: u64,
    pub status: i32,
    pub next: u32,
    pub target_type: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct dm_target_versions {
    pub next: u32,
    pub version: [u32; 3],
    pub name: [core::ffi::c_char; 0],
}

records! {
    dm_ioctl: size 312, align 8;
    dm_name_list: size 16, align 8;
    dm_target_deps: size 8, align 8;
    dm_target_msg: size 8, align 8;
    dm_target_spec: size 40, align 8;
    dm_target_versions: size 16, align 4;
}
